import { foldName } from '../model/name.ts';
import { type Accepted, acceptor, rejection } from './accept.ts';
import type { Reason, Rejection } from './rejection.ts';
import { stableId } from './stable-id.ts';

/** Fields as a file gives them, unchecked: the schemas judge them, and name what they refuse. */
export type Fields = Readonly<Record<string, unknown>>;

/** Takes claims of files that repeat page and speaker with each claim. */
export interface Intake {
  /** @returns the page's id, or undefined where there is no address */
  page(index: number, fields: Fields): string | undefined;
  /** @returns the speaker's id, or undefined where there is no name */
  speaker(index: number, fields: Fields): string | undefined;
  claim(index: number, fields: Fields): void;
  question(index: number, fields: Fields): void;
  answer(index: number, fields: Fields): void;
  link(index: number, fields: Fields): void;
  reject(table: Rejection['table'], index: number, record: unknown, reasons: readonly Reason[]): void;
  readonly count: number;
  finish(): Accepted;
}

/** @param now what has no time of its own is as old as the import */
export function intake(now: string): Intake {
  const accept = acceptor();
  const known = new Set<string>();

  function once(
    table: 'pages' | 'speakers' | 'questions',
    index: number,
    record: Fields & { id: string },
  ): string {
    const key = `${table} ${record.id}`;
    if (!known.has(key)) accept.take(table, index, record);
    known.add(key);
    return record.id;
  }

  return {
    page(index, fields) {
      const { id, url } = fields;
      if (typeof url !== 'string' || url.trim() === '') return undefined;
      const record = { title: '', addedAt: now, readAt: now, ...filled(fields) };
      return once('pages', index, { ...record, id: textOr(id, stableId('page', url)) });
    },
    speaker(index, fields) {
      const { id, name } = fields;
      if (typeof name !== 'string' || name.trim() === '') return undefined;
      const record = { kind: 'person', aliases: [], createdAt: now, updatedAt: now, ...filled(fields) };
      return once('speakers', index, { ...record, id: textOr(id, stableId('speaker', foldName(name))) });
    },
    claim(index, fields) {
      const record = {
        note: '',
        tags: [],
        status: 'to-check',
        form: 'selected',
        createdAt: now,
        updatedAt: now,
        history: [],
        ...filled(fields),
      };
      accept.take('claims', index, record);
    },
    question(index, fields) {
      const { id, text } = fields;
      const record = { createdAt: now, updatedAt: now, ...filled(fields) };
      once('questions', index, { ...record, id: textOr(id, stableId('question', String(text))) });
    },
    answer: (index, fields) =>
      accept.take('answers', index, { createdAt: now, updatedAt: now, ...filled(fields) }),
    link: (index, fields) =>
      accept.take('links', index, { createdAt: now, updatedAt: now, ...filled(fields) }),
    reject: (table, index, record, reasons) => accept.reject(rejection(table, index, record, reasons)),
    get count() {
      return accept.count;
    },
    finish: accept.finish,
  };
}

/** Without what is unset: an empty cell isn't a value. */
export function filled(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** The object, or undefined where a file has nothing to put into it. */
export function filledOrNone(fields: Fields): Fields | undefined {
  const object = filled(fields);
  return Object.keys(object).length === 0 ? undefined : object;
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}

/** A date or time as files write it, as the records hold it; what can't be read is handed on for the schema to refuse. */
export function timeOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return `${text}T00:00:00.000Z`;
  const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i.test(text);
  if (!zoned || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text)) return text;
  const date = new Date(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
}
