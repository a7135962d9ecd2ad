import * as z from 'zod/mini';
import { EXPORT_TYPE, EXPORT_VERSION, ExportFile } from '../model/export-file.ts';
import { failure, type Result, success } from '../model/result.ts';
import { type Accepted, acceptor } from './accept.ts';
import { type AnyIterable, unlessCancelled } from './chunks.ts';
import { TABLES, type TableName } from './dataset.ts';
import type { ReadFailure } from './json.ts';
import { JsonScanError, scanJson } from './json-scan.ts';
import { type PaceOptions, paceOf } from './pace.ts';

/** What a file may hold at most. Far above what a person collects, far below what stops a browser. */
export const READ_LIMITS = {
  /** UTF-16 units of the whole file */
  file: 1024 * 1024 * 1024,
  /** UTF-16 units of one record */
  record: 64 * 1024 * 1024,
  /** of all tables together */
  records: 2_000_000,
} as const;

export interface ReadOptions extends PaceOptions {
  readonly limits?:
    | { readonly file?: number; readonly record?: number; readonly records?: number }
    | undefined;
}

export interface ReadExport extends Accepted {
  readonly head: Omit<ExportFile, TableName>;
}

export type ReadExportFailure = ReadFailure | 'too-large' | 'cancelled';

const Head = z.pick(ExportFile, {
  type: true,
  version: true,
  source: true,
  exportedAt: true,
  purpose: true,
  leftOut: true,
});

/**
 * Reads an export file or an open backup, record by record. Good records are taken; bad ones come back with reasons.
 * The file as a whole is refused when it isn't one of ours (`not-ours`), is no JSON or cut (`not-json`), was written
 * by a newer version (`newer-version`), has a broken head (`invalid`) or is beyond the limits (`too-large`).
 */
export async function readExport(
  chunks: AnyIterable<string>,
  options: ReadOptions = {},
): Promise<Result<ReadExport, ReadExportFailure>> {
  const read = await unlessCancelled(() => readAll(chunks, options));
  return read.ok ? read.value : read;
}

async function readAll(
  chunks: AnyIterable<string>,
  options: ReadOptions,
): Promise<Result<ReadExport, ReadExportFailure>> {
  const limits = { ...READ_LIMITS, ...options.limits };
  const head: Record<string, unknown> = {};
  const accept = acceptor();
  const pace = paceOf(options);
  try {
    for await (const part of scanJson(withinLimit(chunks, limits.file), limits.record)) {
      if (part.kind === 'element' && isTable(part.key)) accept.take(part.key, part.index, part.value);
      else if (part.kind === 'element') {
        if (part.key === 'leftOut') head.leftOut = [...asList(head.leftOut), part.value];
      } else if (!isTable(part.key)) head[part.key] = part.value;
      else if (!Array.isArray(part.value)) return failure('invalid', part.key);
      if (part.kind === 'member') {
        const refused = refusal(head);
        if (refused) return refused;
      }
      if (accept.count > limits.records) return failure('too-large');
      const wait = pace.step(accept.count);
      if (wait) await wait;
    }
  } catch (error) {
    if (error instanceof JsonScanError) return failure(error.code, error.message);
    throw error;
  }
  pace.finish(accept.count);
  if (head.type !== EXPORT_TYPE) return failure('not-ours');
  const checked = Head.safeParse(head);
  if (!checked.success) {
    return failure('invalid', checked.error.issues.map(({ path }) => path.join('.')).join(', '));
  }
  return success({ head: checked.data, ...accept.finish() });
}

/** As early as possible: who opens the wrong file, or one of a newer version, needn't wait for its end. */
function refusal(head: Record<string, unknown>) {
  if (head.type !== undefined && head.type !== EXPORT_TYPE) return failure('not-ours' as const);
  if (typeof head.version === 'number' && head.version > EXPORT_VERSION && head.type === EXPORT_TYPE) {
    return failure('newer-version' as const, String(head.version));
  }
  return undefined;
}

/** @throws JsonScanError once the text is longer than `limit` UTF-16 units */
export async function* withinLimit(chunks: AnyIterable<string>, limit: number): AsyncGenerator<string> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw new JsonScanError('too-large', `The file is longer than ${limit} characters.`);
    yield chunk;
  }
}

function isTable(key: string): key is TableName {
  return (TABLES as readonly string[]).includes(key);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
