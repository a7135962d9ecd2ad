import { spawnSync } from 'node:child_process';
import { measureInBrowser } from './exchange-browser.ts';
import { table } from './statistics.ts';

const SIZES = [10_000, 100_000];
const MEASURE = new URL('exchange-run.ts', import.meta.url).pathname;

/** One way through, as exchange-run.ts measures it. */
interface Row {
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
 * Claims out as JSON, CSV and annotations and encrypted, and in again: under Node, and in the notebook of a real
 * Chromium through its own buttons. Time, peak memory above what there was before, and the longest time in which the
 * event loop, or the page, could not answer. The last column says how the processor's time grew against the number of
 * claims; 1.0 is linear.
 */
export async function benchExchange(): Promise<void> {
  print(`Exchange under Node ${process.version}`, 'ms longest turn', SIZES.map(measure));
  const inBrowser: Row[][] = [];
  for (const size of SIZES) {
    const rows = await measureInBrowser(size);
    if (!rows) return console.log('\nIn the page it is measured in Chromium, and none was found here.');
    inBrowser.push(rows.map(({ longestTask, ...row }) => ({ ...row, longestTurn: longestTask })));
  }
  print('Exchange in the notebook, in Chromium', 'ms longest in page', inBrowser);
}

function print(title: string, longest: string, [small = [], large = []]: readonly Row[][]): void {
  const rows = large.map((row) => {
    const before = small.find(({ what }) => what === row.what);
    const growth = before && row.cpuSeconds / before.cpuSeconds / (row.claims / before.claims);
    return [
      row.what,
      before?.cpuSeconds.toFixed(2) ?? '',
      row.cpuSeconds.toFixed(2),
      row.seconds.toFixed(2),
      row.megabytes.toFixed(0),
      row.peakMegabytes.toFixed(0),
      before?.longestTurn.toFixed(0) ?? '',
      row.longestTurn.toFixed(0),
      // Work too short to be counted has no growth.
      before && before.cpuSeconds > 0.05 ? (growth?.toFixed(2) ?? '') : '',
    ];
  });
  const [few = '', many = ''] = SIZES.map((size) => `${size / 1000}k`);
  console.log(`\n${title}\n`);
  console.log(
    table(
      [
        '',
        `CPU s, ${few}`,
        `CPU s, ${many}`,
        's',
        'MB file',
        'MB peak',
        `${longest}, ${few}`,
        many,
        'growth',
      ],
      rows,
    ),
  );
}

/** In a process of its own for each size, so that one's memory doesn't count for the other. */
function measure(claims: number): Row[] {
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
    .map((line) => JSON.parse(line) as Row); // written by exchange-run.ts
}
