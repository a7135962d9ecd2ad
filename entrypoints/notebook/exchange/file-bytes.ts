/** The browser doesn't give the file's bytes: it was changed or moved since it was chosen, or is kept from it. */
export class Unreadable extends Error {}

/** A file's bytes, piece by piece. Not every browser lets a stream be iterated. @throws Unreadable */
export async function* bytesOf(file: File, onProgress?: (done: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let done = 0;
  try {
    for (;;) {
      const piece = await reader.read().catch(asUnreadable);
      if (piece.done) return;
      done += piece.value.length;
      onProgress?.(done);
      yield piece.value;
    }
  } finally {
    // Of a stream that failed there is nothing to end.
    await reader.cancel().catch(() => {});
  }
}

/** The first bytes of a file. @throws Unreadable */
export async function startOf(file: File, size: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, size).arrayBuffer().catch(asUnreadable));
}

/** Chromium says NotReadableError or NotFoundError, Firefox NotFoundError or a TypeError: it can be nothing else. */
function asUnreadable(error: unknown): never {
  throw new Unreadable(error instanceof Error ? error.message : String(error), { cause: error });
}
