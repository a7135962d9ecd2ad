import { dayIn } from '../ui/locale-format.ts';

/** A day as the person's language writes it: "4 May 2026". The text itself where it is no time. */
export function dayOf(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : dayIn(date);
}
