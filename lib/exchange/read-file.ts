import { failure, type Result, success } from '../model/result.ts';
import type { Accepted } from './accept.ts';
import { readBackup } from './backup.ts';
import { type AnyIterable, decodeUtf8, NotUtf8, unlessCancelled } from './chunks.ts';
import type { DeskProfile } from './desk-profile.ts';
import { type FileFormat, formatOf } from './file-format.ts';
import { readAnnotations } from './read-annotation.ts';
import { readClaimReviews } from './read-claim-review.ts';
import { type ReadCsvOptions, readCsv } from './read-csv.ts';
import type { ImportFailure } from './words.ts';

export interface ReadFileOptions extends ReadCsvOptions {
  readonly passphrase?: string | undefined;
  readonly profile?: DeskProfile | undefined;
  /** where the person says what the file is; else it is told from its first bytes */
  readonly format?: FileFormat | undefined;
}

export interface ReadFile extends Accepted {
  readonly format: FileFormat;
}

/** Reads any file that can be imported. Nothing is changed by it; `planMerge` says what an import would do. */
export async function readFile(
  bytes: AnyIterable<Uint8Array>,
  options: ReadFileOptions,
): Promise<Result<ReadFile, ImportFailure>> {
  try {
    const read = await unlessCancelled(() => readAs(bytes, options));
    return read.ok ? read.value : read;
  } catch (error) {
    if (error instanceof NotUtf8) return failure('not-text', error.message);
    throw error;
  }
}

async function readAs(
  bytes: AnyIterable<Uint8Array>,
  options: ReadFileOptions,
): Promise<Result<ReadFile, ImportFailure>> {
  const { start, all } = await peek(bytes);
  if (start.length === 0) return failure('empty');
  const format = options.format ?? formatOf(start);
  const read = await readFormat(format, all, options);
  return read.ok ? success({ ...read.value, format }) : read;
}

async function readFormat(
  format: FileFormat,
  bytes: AnyIterable<Uint8Array>,
  options: ReadFileOptions,
): Promise<Result<Accepted, ImportFailure>> {
  switch (format) {
    case 'encrypted-backup':
    case 'export':
      return readBackup(bytes, options);
    case 'csv':
      return readCsv(decodeUtf8(bytes), options);
    case 'annotations':
      return readAnnotations(decodeUtf8(bytes), options);
    case 'claimreview':
      return readClaimReviews(decodeUtf8(bytes), options);
  }
}

/** The first bytes, and all of them, the first ones among them. */
async function peek(bytes: AnyIterable<Uint8Array>) {
  const iterator = (async function* () {
    yield* bytes;
  })();
  let first = await iterator.next();
  while (!first.done && first.value.length === 0) first = await iterator.next();
  const start = first.done ? new Uint8Array(0) : first.value;
  async function* all(): AsyncGenerator<Uint8Array> {
    yield start;
    yield* iterator;
  }
  return { start, all: all() };
}
