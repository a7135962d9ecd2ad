/** A file's bytes, piece by piece. Not every browser lets a stream be iterated. */
export async function* bytesOf(file: File, onProgress?: (done: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let done = 0;
  try {
    for (;;) {
      const piece = await reader.read();
      if (piece.done) return;
      done += piece.value.length;
      onProgress?.(done);
      yield piece.value;
    }
  } finally {
    await reader.cancel();
  }
}
