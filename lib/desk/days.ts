const DAY = 86_400_000;

/** Milliseconds from the first moment to the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Times are counted from the year 0, so that none of those a record can hold is negative. */
const YEAR_ZERO = 62_167_219_200_000;

/** A time of the records as a number for columns; NaN where it is none. */
export function timeOf(text: string): number {
  return Date.parse(text) + YEAR_ZERO;
}

/** What a record's imprecise time may mean: "2019-11" is the whole month. Null where it is no time. */
export function spanOf(text: string): Span | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) {
    const at = timeOf(text);
    return Number.isNaN(at) ? null : { start: at, end: at + 1 };
  }
  const [, year = '', month, day] = match;
  const start = timeOf(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(start)) return null;
  if (day) return { start, end: start + DAY };
  const next = month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1);
  return { start, end: next + YEAR_ZERO };
}

/** The span from the beginning of the day `from` to the end of the day `to`; open where one is not given. */
export function spanOfDays(from: string | undefined, to: string | undefined, days: 'utc' | 'local'): Span {
  const zone = days === 'utc' ? 'Z' : '';
  const start = from === undefined ? Number.NaN : timeOf(`${from}T00:00:00${zone}`);
  // The last millisecond rather than 24 hours on: a local day may have 23 or 25.
  const last = to === undefined ? Number.NaN : timeOf(`${to}T23:59:59.999${zone}`);
  return {
    start: Number.isNaN(start) ? Number.NEGATIVE_INFINITY : start,
    end: Number.isNaN(last) ? Number.POSITIVE_INFINITY : last + 1,
  };
}
