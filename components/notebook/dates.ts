import { dayIn, type Known } from '../ui/locale-format.ts';

/** A time without a time of day, by its length; as the records have them, see ImpreciseTime. */
const IMPRECISE = /^\d{4}(?:-\d{2}){0,2}$/;
const KNOWN: Readonly<Record<number, Known>> = { 4: 'year', 7: 'month', 10: 'day' };

/**
 * A day as the person's language writes it: "4 May 2026"; for a time that is only known to the month or the year, that:
 * "May 2026", "2026". The text itself where it is no time.
 */
export function dayOf(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return dayIn(date, IMPRECISE.test(time) ? KNOWN[time.length] : 'time');
}
