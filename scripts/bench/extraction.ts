import { findCandidates } from '../../lib/text/find-candidates.ts';
import { newsText } from './news-text.ts';
import { median, table } from './statistics.ts';

const SIZES = [10_000, 100_000, 1_000_000, 5_000_000];
/** More than this against the size before it, for each character, is not linear any more. */
const LINEAR = 1.5;

interface Measured {
  readonly text: string;
  readonly characters: number;
  readonly claims: number;
  readonly milliseconds: number;
}

/**
 * How long it takes to find the claims of a text, and how that grows: news of 10 kB to 5 MB, and text that wants to make
 * it slow. Time is the processor's, which a busy machine doesn't lengthen; of the small sizes the median of several
 * rounds. `growth` is the time of a character against that of the size before: 1.0 is linear.
 */
export async function benchExtraction(): Promise<void> {
  console.log(`\nFinding claims, Node ${process.version}\n`);
  warmUp();
  const news = SIZES.map((size) => measure('news', newsText(size)));
  const hostile = [
    measure('1 MB of "', '"'.repeat(1_000_000)),
    measure('1 MB of “', '“'.repeat(1_000_000)),
    measure('1 MB of said', 'said '.repeat(200_000)),
    measure('2 MB in one paragraph', newsText(2_000_000).replace(/\n+/g, ' ')),
  ];
  console.log(table(['', 'kB', 'claims', 'ms', 'ms/kB', 'growth'], rowsOf(news, hostile)));
  const steep = news.slice(1).filter((row, i) => growthOf(row, news[i]) > LINEAR);
  console.log(
    steep.length === 0
      ? `\nLinear: no step grows more than ${LINEAR} times as fast as its text.`
      : `\nNot linear at ${steep.map(({ characters }) => `${characters / 1000} kB`).join(', ')}.`,
  );
}

function rowsOf(news: readonly Measured[], hostile: readonly Measured[]): string[][] {
  return [...news, ...hostile].map((row, i) => [
    row.text,
    (row.characters / 1000).toFixed(0),
    String(row.claims),
    row.milliseconds.toFixed(row.milliseconds < 10 ? 1 : 0),
    perKilobyte(row).toFixed(3),
    i > 0 && i < news.length ? growthOf(row, news[i - 1]).toFixed(2) : '',
  ]);
}

function growthOf(row: Measured, before: Measured | undefined): number {
  return before ? perKilobyte(row) / perKilobyte(before) : 1;
}

function perKilobyte({ milliseconds, characters }: Measured): number {
  return milliseconds / (characters / 1000);
}

/** The first texts are slow because the code is new to the engine; a page's is read once, but 10 kB say more than that. */
function warmUp(): void {
  for (let i = 0; i < 20; i++) findCandidates({ text: newsText(20_000), lang: 'en' });
}

function measure(text: string, content: string): Measured {
  const rounds = Math.max(1, Math.min(40, Math.floor(2_000_000 / content.length)));
  const times: number[] = [];
  let claims = 0;
  for (let i = 0; i < rounds; i++) {
    const before = process.cpuUsage();
    claims = findCandidates({ text: content, lang: 'en' }).length;
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return { text, characters: content.length, claims, milliseconds: median(times) };
}
