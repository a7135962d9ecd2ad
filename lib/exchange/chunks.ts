import { failure, type Result, success } from '../model/result.ts';

/** What comes piece by piece, from memory or from a database's cursor. */
export type AnyIterable<Item> = Iterable<Item> | AsyncIterable<Item>;

/** Large enough that a file has few pieces, small enough to hold two of them. UTF-16 units or bytes. */
export const CHUNK = 256 * 1024;

/** Joins small strings to pieces of about `size` UTF-16 units. */
export async function* inChunks(parts: AnyIterable<string>, size = CHUNK): AsyncGenerator<string> {
  let chunk = '';
  for await (const part of parts) {
    chunk += part;
    if (chunk.length < size) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/**
 * The pieces as a file. Each piece is handed to the browser as it comes (it keeps large blobs on disk), so the
 * whole text never stands in the script's memory.
 * @returns `cancelled` when the work was aborted by its signal; other failures are thrown
 */
export async function toBlob(
  chunks: AnyIterable<string | Uint8Array<ArrayBuffer>>,
  type: string,
): Promise<Result<Blob, 'cancelled'>> {
  return unlessCancelled(async () => {
    const blobs: Blob[] = [];
    for await (const chunk of chunks) blobs.push(new Blob([chunk]));
    return new Blob(blobs, { type });
  });
}

/** The pieces as one string, for small files and tests. */
export async function toText(chunks: AnyIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

/** The bytes are of another encoding, or no text. */
export class NotUtf8 extends Error {}

/** Bytes as text, piece by piece. A byte order mark is dropped. @throws NotUtf8 */
export async function* decodeUtf8(bytes: AnyIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  function decode(chunk?: Uint8Array): string {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new NotUtf8('The file isn’t UTF-8 text.');
    }
  }
  for await (const chunk of bytes) {
    const text = decode(chunk);
    if (text !== '') yield text;
  }
  const rest = decode();
  if (rest !== '') yield rest;
}

/** Work that its signal may end: an abort becomes a value, everything else stays an error. */
export async function unlessCancelled<Value>(
  work: () => Promise<Value>,
): Promise<Result<Value, 'cancelled'>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return failure('cancelled');
    throw error;
  }
}
