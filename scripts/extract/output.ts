import { once } from 'node:events';

let closed = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  closed = true;
});

/** Writes a line to standard output, no faster than it is read; false when nobody reads any more. */
export async function writeLine(line: string): Promise<boolean> {
  if (closed) return false;
  if (!process.stdout.write(`${line}\n`))
    await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]);
  return !closed;
}
