import { findCandidates } from '../../lib/text/find-candidates.ts';

/** A square fails each time; the machine's own work, which is in the processor's time as well, only now and then. */
export const GROWTH = { timeout: 60_000, retry: 2 };

/** Milliseconds of processor time that reading takes, the best of three: a busy machine makes the clock useless. */
export function readingTime(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    findCandidates({ text });
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}
