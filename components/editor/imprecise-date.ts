/** "2019", "2019-11", "2019-11-08", or a moment in UTC. */
const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?Z)?)?)?$/;

/** What is wrong with a date that may be known to the year, the month or the day only; null when it exists. */
export function problemOfDate(text: string): 'shape' | 'missing' | null {
  const match = SHAPE.exec(text);
  if (!match) return 'shape';
  const [year, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (!year) return 'missing';
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && hour < 24 && minute < 60 && second < 60 ? null : 'missing';
}
