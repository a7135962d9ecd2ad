import { spawnSync } from 'node:child_process';
import { table } from './statistics.ts';

const SIZES = [10_000, 100_000];
const MEASURE = new URL('exchange-run.ts', import.meta.url).pathname;

/** One way through, as exchange-run.ts measures it. */
interface Measured {
  readonly what: string;
  readonly claims: number;
  readonly seconds: number;
  /** of the processor: what a busy machine doesn't lengthen */
  readonly cpuSeconds: number;
  readonly megabytes: number;
  /** of the process, above what it had before the way began */
  readonly peakMegabytes: number;
  readonly longestTurn: number;
}

/**
 * Claims out as JSON, CSV and annotations and encrypted, and in again: time, peak memory above the records themselves,
 * and the longest turn of the event loop, which is how long a page would stand still. Each size is measured in a
 * process of its own, so that one's memory doesn't count for the other. The last column says how the
 * processor's time grew against the number of claims; 1.0 is linear.
 */
export async function benchExchange(): Promise<void> {
  const [small = [], large = []] = SIZES.map(measure);
  const rows = large.map((row) => {
    const before = small.find(({ what }) => what === row.what);
    const growth = before ? row.cpuSeconds / before.cpuSeconds / (row.claims / before.claims) : Number.NaN;
    return [
      row.what,
      before?.cpuSeconds.toFixed(2) ?? '',
      row.cpuSeconds.toFixed(2),
      row.seconds.toFixed(2),
      row.megabytes.toFixed(0),
      row.peakMegabytes.toFixed(0),
      row.longestTurn.toFixed(0),
      growth.toFixed(2),
    ];
  });
  const [few, many] = SIZES.map((size) => `CPU s, ${size / 1000}k`);
  console.log(`\nExchange under Node ${process.version}\n`);
  console.log(
    table(['', few ?? '', many ?? '', 's', 'MB file', 'MB peak', 'ms longest turn', 'growth'], rows),
  );
}

function measure(claims: number): Measured[] {
  const flags = ['--expose-gc', '--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const run = spawnSync(process.execPath, [...flags, MEASURE, String(claims)], {
    encoding: 'utf8',
    maxBuffer: 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`The measurement of ${claims} claims failed.`);
  return run.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Measured); // written by exchange-run.ts
}
