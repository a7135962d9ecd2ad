import { figures } from '../ui/locale-format.ts';
import { uiLocale } from '../ui/ui-locale.ts';

/** A number as the person's language writes it. */
export function count(value: number): string {
  return figures(value);
}

/**
 * A name for the edge of a picture, where it can't be broken into lines. Bidi controls would turn round what stands
 * beside it, so they go; the table has the whole name.
 */
export function shortened(text: string, length: number): string {
  const plain = text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  const letters = [...plain];
  return letters.length <= length
    ? plain
    : `${letters.slice(0, Math.max(1, Math.floor(length) - 1)).join('')}…`;
}

const DAY_MS = 86_400_000;
/** The width of a letter of an axis, on average, in px. */
const LETTER = 7;

/** How many marks an axis of whole numbers may have, so that none falls between two of them. @param room for how many */
export function countTicks(room: number, greatest: number): number {
  return Math.max(1, Math.min(Math.floor(room), greatest));
}

/** An axis of days: how many marks it may have, so that none falls within a day, and how each is written. */
export function dayTicks(
  room: number,
  first: Date,
  last: Date,
): { ticks: number; tickFormat: (day: Date) => string } {
  const span = (last.getTime() - first.getTime()) / DAY_MS;
  const days = Number.isFinite(span) ? Math.ceil(span) : 0;
  const format = new Intl.DateTimeFormat(uiLocale(), {
    timeZone: 'UTC',
    month: 'short',
    ...(days > 300 ? { year: 'numeric' } : { day: 'numeric' }),
  });
  return {
    ticks: countTicks(room, days),
    tickFormat: (day) => format.format(day),
  };
}

/** The room that the words beside an axis need, in px. @param most what they may take of the picture */
export function labelWidth(words: readonly string[], most: number): number {
  return Math.min(most, Math.max(...words.map((word) => word.length)) * LETTER + LETTER);
}

/** As much of a name as this room holds, in px; see shortened. */
export function fitted(text: string, room: number): string {
  return shortened(text, room / LETTER);
}
