import { failure, type Result } from '../model/result.ts';
import {
  type Bytes,
  CHUNK_BYTES,
  decryptChunk,
  deriveKey,
  encryptChunk,
  HEAD_BYTES,
  isEncryptedBackup,
  opensWith,
  ROUNDS,
  readHead,
  TAG_BYTES,
  writeHead,
} from './backup-format.ts';
import { type AnyIterable, decodeUtf8, NotUtf8, unlessCancelled } from './chunks.ts';
import { type JsonOptions, jsonChunks, type RecordSource } from './json-stream.ts';
import { type ReadExport, type ReadExportFailure, type ReadOptions, readExport } from './read-export.ts';

export type BackupOptions = Omit<JsonOptions, 'purpose' | 'leaveOut'>;

/** Everything, the confidential evidence too, as an open export file: UTF-8, piece by piece. */
export async function* backupChunks(source: RecordSource, options: BackupOptions): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  for await (const text of jsonChunks(source, { ...options, purpose: 'backup' })) yield encoder.encode(text);
}

/**
 * Everything, encrypted: see backup-format.ts. One chunk is in memory at a time.
 * @param passphrase must not be empty
 */
export async function* encryptedBackupChunks(
  source: RecordSource,
  passphrase: string,
  options: BackupOptions,
): AsyncGenerator<Bytes> {
  if (passphrase === '') throw new RangeError('An empty passphrase protects nothing.');
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const prefix = crypto.getRandomValues(new Uint8Array(7));
  const key = await deriveKey(passphrase, salt, ROUNDS);
  const { bytes, head } = await writeHead(salt, prefix, key, ROUNDS, CHUNK_BYTES);
  yield bytes;
  let counter = 0;
  for await (const { chunk, isLast } of withLast(sized(backupChunks(source, options), CHUNK_BYTES))) {
    yield new Uint8Array(await encryptChunk(key, head, chunk, counter, isLast));
    counter += 1;
  }
}

export type BackupFailure =
  /** encrypted, and no passphrase was given */
  | 'passphrase-needed'
  | 'wrong-passphrase'
  /** cut, changed or put together anew; also what a wrong passphrase can't be told from */
  | 'damaged'
  /** another kind of file, or another encoding than UTF-8 */
  | 'not-text'
  | ReadExportFailure;

/**
 * Reads a backup, encrypted or not, or any export file. It is read to its end and authenticated before anything is
 * handed out, so a failure changes nothing.
 */
export async function readBackup(
  bytes: AnyIterable<Uint8Array>,
  options: ReadOptions & { readonly passphrase?: string | undefined } = {},
): Promise<Result<ReadExport, BackupFailure>> {
  const read = await unlessCancelled(() => readAll(bytes, options));
  return read.ok ? read.value : read;
}

async function readAll(
  bytes: AnyIterable<Uint8Array>,
  options: ReadOptions & { readonly passphrase?: string | undefined },
): Promise<Result<ReadExport, BackupFailure>> {
  const input = pieces(bytes);
  const start = await input.take(HEAD_BYTES);
  try {
    if (!isEncryptedBackup(start)) {
      return await readExport(decodeUtf8(input.from(start)), options);
    }
    const head = await readHead(start);
    if (head === 'not-a-backup') return failure('not-ours');
    if (typeof head === 'string') return failure(head);
    const { passphrase } = options;
    if (passphrase === undefined || passphrase === '') return failure('passphrase-needed');
    const key = await deriveKey(passphrase, head.salt, head.rounds);
    options.signal?.throwIfAborted();
    if (!(await opensWith(key, head))) return failure('wrong-passphrase');
    const plain = decrypted();
    const read = await readExport(decodeUtf8(plain), options);
    // An authentic file that isn't JSON was made by nobody: the file is whole only if it was read to its end.
    return read.ok || read.code === 'cancelled' || read.code === 'newer-version' ? read : failureAfter(read);

    async function* decrypted(): AsyncGenerator<Bytes> {
      if (typeof head === 'string') return;
      let counter = 0;
      let cipher = await input.take(head.chunkBytes + TAG_BYTES);
      for (;;) {
        const next = await input.take(head.chunkBytes + TAG_BYTES);
        const isLast = next.length === 0;
        const plainChunk = await decryptChunk(key, head, cipher, counter, isLast).catch(() => {
          throw new DamagedBackup();
        });
        yield new Uint8Array(plainChunk);
        if (isLast) return;
        cipher = next;
        counter += 1;
      }
    }
  } catch (error) {
    if (error instanceof DamagedBackup) return failure('damaged');
    if (error instanceof NotUtf8) return failure('not-text', error.message);
    throw error;
  }
}

class DamagedBackup extends Error {}

function failureAfter(read: { ok: false; code: ReadExportFailure; detail?: string | undefined }) {
  return read.code === 'not-json' ? failure('damaged' as const, read.detail) : read;
}

/** Pieces of exactly `size` bytes, the last one shorter. */
async function* sized(chunks: AnyIterable<Bytes>, size: number): AsyncGenerator<Bytes> {
  const input = pieces(chunks);
  for (;;) {
    const chunk = await input.take(size);
    if (chunk.length > 0) yield chunk;
    if (chunk.length < size) return;
  }
}

async function* withLast(chunks: AsyncIterable<Bytes>): AsyncGenerator<{ chunk: Bytes; isLast: boolean }> {
  let held: Bytes | null = null;
  for await (const chunk of chunks) {
    if (held) yield { chunk: held, isLast: false };
    held = chunk;
  }
  yield { chunk: held ?? new Uint8Array(0), isLast: true };
}

interface Pieces {
  /** the next `size` bytes, or as many as there are */
  take(size: number): Promise<Bytes>;
  /** what was taken, and all that follows */
  from(taken: Bytes): AsyncGenerator<Uint8Array>;
}

function pieces(source: AnyIterable<Uint8Array>): Pieces {
  const iterator = (async function* () {
    yield* source;
  })();
  let queue: Uint8Array[] = [];
  let length = 0;

  async function take(size: number): Promise<Bytes> {
    while (length < size) {
      const { value, done } = await iterator.next();
      if (done) break;
      queue.push(value);
      length += value.length;
    }
    const bytes = new Uint8Array(Math.min(size, length));
    let at = 0;
    let used = 0;
    for (const piece of queue) {
      if (at === bytes.length) break;
      const part = piece.subarray(0, bytes.length - at);
      bytes.set(part, at);
      at += part.length;
      if (part.length < piece.length) {
        queue[used] = piece.subarray(part.length);
        break;
      }
      used += 1;
    }
    queue = queue.slice(used);
    length -= bytes.length;
    return bytes;
  }

  async function* from(taken: Bytes): AsyncGenerator<Uint8Array> {
    yield taken;
    yield* queue;
    yield* iterator;
  }

  return { take, from };
}

/** After how many days without a backup the person is reminded. */
export const BACKUP_DAYS = 30;

/** For how many days a reminder that was put away stays away. */
export const QUIET_DAYS = 7;

/**
 * Whether a reminder is due: something was changed since the last backup, and that is old or never was.
 * @param firstRecordAt when the oldest record was made, for those who never made a backup
 * @param putAwayAt when the person put the reminder away, where that counts
 */
export function isBackupDue(
  state: {
    readonly lastBackupAt?: string | undefined;
    readonly lastChangeAt?: string | undefined;
    readonly firstRecordAt?: string | undefined;
    readonly putAwayAt?: string | undefined;
  },
  now: Date,
): boolean {
  const { lastBackupAt, lastChangeAt, firstRecordAt, putAwayAt } = state;
  if (lastChangeAt === undefined) return false;
  if (lastBackupAt !== undefined && lastChangeAt <= lastBackupAt) return false;
  if (putAwayAt !== undefined && daysBetween(putAwayAt, now) < QUIET_DAYS) return false;
  return daysBetween(lastBackupAt ?? firstRecordAt ?? lastChangeAt, now) >= BACKUP_DAYS;
}

function daysBetween(time: string, now: Date): number {
  return (now.getTime() - new Date(time).getTime()) / (24 * 60 * 60 * 1000);
}
