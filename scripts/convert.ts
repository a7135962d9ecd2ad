import { fstatSync, ftruncateSync, openAsBlob, readFileSync, writeSync } from 'node:fs';
import { convert } from './convert/convert.ts';

const NPM_BANNER = /^\n> \S+ convert\n> [^\n]*\n+$/;

process.exitCode = await convert(process.argv.slice(2), {
  read: (file) => (file === '-' ? stdin() : openAsBlob(file)).then((blob) => blob.stream()),
  readText: (file) => readFileSync(file, 'utf8'),
  write: writerTo(1),
  tell: (line) => console.error(line),
  passphrase: process.env.ON_RECORD_PASSPHRASE,
});

async function stdin(): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of process.stdin) parts.push(new Uint8Array(chunk));
  return new Blob(parts);
}

/**
 * Writes synchronously: a closed pipe or a full disk then shows at once. `npm run` prints two lines of its own to the
 * output before this program starts; where the output is a file that holds nothing else, they are taken out again.
 */
function writerTo(fd: number): (text: string) => void {
  let position: number | null = null;
  if (fstatSync(fd).isFile() && NPM_BANNER.test(contentOf(fd))) {
    ftruncateSync(fd, 0);
    position = 0;
  }
  return (text) => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) {
      const written = writeOrWait(fd, bytes, at, position);
      at += written;
      if (position !== null) position += written;
    }
  };
}

/** A pipe that is full for the moment says EAGAIN. */
function writeOrWait(fd: number, bytes: Buffer, at: number, position: number | null): number {
  for (;;) {
    try {
      return writeSync(fd, bytes, at, bytes.length - at, position);
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error)) throw error;
      if (error.code === 'EPIPE') process.exit(0);
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** What a file that is open for writing holds; only Linux tells. */
function contentOf(fd: number): string {
  try {
    return fstatSync(fd).size > 10_000 ? '' : readFileSync(`/proc/self/fd/${fd}`, 'utf8');
  } catch {
    return '';
  }
}
