import type { TableName } from './dataset.ts';
import type { ExchangeWords } from './words.ts';

export type Problem =
  | 'missing'
  | 'wrong-type'
  | 'not-one-of'
  | 'too-long'
  | 'too-short'
  | 'bad-format'
  | 'unknown-reference'
  | 'duplicate'
  | 'no-quote'
  | 'no-page'
  | 'is-reply'
  | 'not-a-review'
  | 'invalid';

/** What is wrong with one field. */
export interface Reason {
  /** as "evidence[0].title"; empty for the record as a whole */
  readonly field: string;
  readonly problem: Problem;
  /** what would have been right: "1, 2, 3", "2000 characters", "a date and time in UTC" */
  readonly expected?: string | undefined;
}

/** A record that wasn't taken, as it stood in the file, and why. */
export interface Rejection {
  readonly table: TableName | 'rows' | 'annotations' | 'reviews';
  /** position in the file's table, from 0 */
  readonly index: number;
  /** the quote or the name by which a person knows the record; empty when there is none */
  readonly label: string;
  readonly reasons: readonly Reason[];
  readonly record: unknown;
}

interface ZodIssue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly input?: unknown;
}

/** What a schema says, as reasons. The schemas carry no locale, so the words come from the issues' codes. */
export function reasonsOf(issues: readonly ZodIssue[], record: unknown): Reason[] {
  return issues.slice(0, 20).map((issue) => reasonOf(issue, record));
}

function reasonOf(issue: ZodIssue, record: unknown): Reason {
  const field = fieldOf(issue.path);
  if (valueAt(record, issue.path) === undefined && issue.code !== 'unrecognized_keys') {
    return { field, problem: 'missing' };
  }
  const details = issue as unknown as Record<string, unknown>; // each code has its own further properties
  switch (issue.code) {
    case 'invalid_type':
      return { field, problem: 'wrong-type', expected: String(details.expected) };
    case 'invalid_value':
      return { field, problem: 'not-one-of', expected: listOf(details.values) };
    case 'invalid_union':
      return { field, problem: 'not-one-of', expected: unionOf(details.errors) };
    case 'too_big':
      return { field, problem: 'too-long', expected: String(details.maximum) };
    case 'too_small':
      return { field, problem: 'too-short', expected: String(details.minimum) };
    case 'invalid_format':
      return { field, problem: 'bad-format', expected: FORMATS[String(details.format)] };
    default:
      return { field, problem: 'invalid' };
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'a UUID',
  datetime: 'a date and time in UTC, as 2026-03-01T09:30:00Z',
  url: 'an https address',
  regex: 'a year, month, day or time in UTC, as 2019-11-08',
};

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join(', ') : '';
}

/** The literals of a union, in one list. */
function unionOf(errors: unknown): string {
  if (!Array.isArray(errors)) return '';
  return errors
    .flat()
    .flatMap((error: unknown) =>
      typeof error === 'object' && error !== null && 'values' in error ? [listOf(error.values)] : [],
    )
    .join(', ');
}

/** `['evidence', 0, 'title']` as "evidence[0].title". */
function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  let value = record;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step]; // any object may be asked for any key
  }
  return value;
}

/** How a person finds the record again: the quote's, name's or question's first words. */
export function labelOf(record: unknown): string {
  if (typeof record !== 'object' || record === null) return '';
  const { segments, name, title, text, url } = record as Record<string, unknown>; // looked at below, one by one
  const quote = Array.isArray(segments) ? valueAt(segments[0], ['quote', 'exact']) : undefined;
  const label = [quote, name, title, text, url].find((value) => typeof value === 'string' && value !== '');
  return typeof label === 'string' ? shorten(label, 40) : '';
}

/** The first `length` UTF-16 units at most, in one line, never half a character. */
export function shorten(text: string, length: number): string {
  const line = text
    .slice(0, length * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= length && text.length <= length * 4) return line;
  const cut = line.slice(0, length);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** As "claims[3] “We knew nothing…”: credibility: must be one of 1, 2, 3". */
export function describeRejection(rejection: Rejection, words: ExchangeWords): string {
  const { table, index, label, reasons } = rejection;
  const name = `${table}[${index}]${label === '' ? '' : ` “${label}”`}`;
  return `${name}: ${reasons.map((reason) => describeReason(reason, words)).join('; ')}`;
}

export function describeReason({ field, problem, expected }: Reason, words: ExchangeWords): string {
  const sentence = `${words.problem[problem]}${expected ? ` ${expected}` : ''}`;
  return field === '' ? sentence : `${field}: ${sentence}`;
}

/** The records that weren't taken, with the reasons, as a JSON file that a person can mend. */
export function rejectionFile(rejections: readonly Rejection[], words: ExchangeWords): string {
  const rejected = rejections.map((rejection) => ({
    where: `${rejection.table}[${rejection.index}]`,
    reasons: rejection.reasons.map((reason) => describeReason(reason, words)),
    record: rejection.record,
  }));
  return `${JSON.stringify({ type: 'on-record/rejected', version: 1, rejected }, null, 2)}\n`;
}
