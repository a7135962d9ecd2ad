import { bundleParts, launchBare, openWithParts, servePages } from './page-browser.ts';
import { type Costs, type Reading, readAgain, readLeast, readOnce, walkOnce } from './page-costs.ts';
import { pagesToMeasure, type SavedPage } from './pages.ts';
import { median, quantile, table } from './statistics.ts';

/** Fresh loads of each page for the yardstick, and as many for the reader. */
const LOADS = 3;

/** What the reader's work on the main thread may be, in times of the yardstick, at the median. */
const BOUND = 5;

interface Measured {
  readonly slug: string;
  readonly characters: number;
  readonly claims: number;
  /** on nodes that no script has touched, by code that has never run: as the reader meets a page */
  readonly first: Costs;
  /** on the same page over and over, by compiled code: as it is read again after a change */
  readonly again: Costs;
}

/**
 * Reads saved pages in Chromium and prints what it costs. The reader's work on the main thread is mapping,
 * describing and painting; claims are found in the background. The yardstick is a bare TreeWalker that reads
 * the document's text into a string, in the same run and in the same conditions.
 */
export async function benchReading(): Promise<void> {
  const browser = await launchBare('chromium');
  if (!browser) {
    console.log('Reading is measured in Chromium, and none was found here.');
    return;
  }
  const server = await servePages();
  const parts = await bundleParts();
  try {
    const measured: Measured[] = [];
    for (const page of pagesToMeasure()) measured.push(await measurePage(browser, server, parts, page));
    print(measured);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measurePage(
  browser: NonNullable<Awaited<ReturnType<typeof launchBare>>>,
  server: Awaited<ReturnType<typeof servePages>>,
  parts: string,
  { slug, html }: SavedPage,
): Promise<Measured> {
  const url = server.put(`/${slug}`, html, {
    'content-type': html.startsWith('<?xml') ? 'application/xhtml+xml' : 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'self' 'unsafe-inline' data:",
    // An isolated page has a clock of 5 µs; any other one's, of 100 µs, is coarser than the yardstick.
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  const open = () => openWithParts(browser, url, parts);
  const walks: number[] = [];
  const leasts: number[] = [];
  const reads: Omit<Reading, 'walker'>[] = [];
  for (let load = 0; load < LOADS; load++) {
    // By turns the one and the other first.
    if (load % 2 === 0) walks.push(await inFreshPage(open, walkOnce));
    reads.push(await inFreshPage(open, readOnce));
    leasts.push(await inFreshPage(open, readLeast));
    if (load % 2 === 1) walks.push(await inFreshPage(open, walkOnce));
  }
  const medianOf = (pick: (one: Omit<Reading, 'walker'>) => number) => median(reads.map(pick));
  return {
    slug,
    characters: reads[0]?.characters ?? 0,
    claims: reads[0]?.claims ?? 0,
    first: {
      walker: median(walks),
      least: median(leasts),
      mapping: medianOf((one) => one.mapping),
      describing: medianOf((one) => one.describing),
      painting: medianOf((one) => one.painting),
      extraction: medianOf((one) => one.extraction),
    },
    again: await inFreshPage(open, readAgain),
  };
}

async function inFreshPage<T>(
  open: () => ReturnType<typeof openWithParts>,
  measure: () => T | Promise<T>,
): Promise<T> {
  const page = await open();
  // Layout is the page's own cost, whoever reads it afterwards.
  await page.evaluate(() => document.body?.offsetHeight);
  try {
    return (await page.evaluate(measure)) as T;
  } finally {
    await page.close();
  }
}

const workOf = ({ mapping, describing, painting }: Costs) => mapping + describing + painting;
/** Mapping is one task; describing and painting may fall into one. */
const longestOf = ({ mapping, describing, painting }: Costs) => Math.max(mapping, describing + painting);
const ratioOf = (costs: Costs) => workOf(costs) / costs.walker;

const COLUMNS: readonly { readonly head: string; readonly of: (costs: Costs) => number; digits: number }[] = [
  { head: 'TreeWalker', of: (costs) => costs.walker, digits: 3 },
  { head: 'mapping', of: (costs) => costs.mapping, digits: 2 },
  { head: 'describing', of: (costs) => costs.describing, digits: 2 },
  { head: 'painting', of: (costs) => costs.painting, digits: 2 },
  { head: 'main thread', of: workOf, digits: 2 },
  { head: '÷ TreeWalker', of: ratioOf, digits: 1 },
  { head: 'longest task ≤', of: longestOf, digits: 2 },
  { head: 'background: extraction', of: (costs) => costs.extraction, digits: 2 },
];

const TITLES = {
  first: `Reading for the first time: medians of ${LOADS} fresh loads for each, by turns. Milliseconds.`,
  again:
    'Reading again: the quickest of many rounds on one page, reader and TreeWalker by turns. Milliseconds.',
};

function print(measured: readonly Measured[]): void {
  for (const when of ['first', 'again'] as const) {
    const timed = measured.filter((one) => one[when].walker > 0);
    const summary = (name: string, share: number) => [
      name,
      '',
      '',
      ...COLUMNS.map(({ of, digits }) =>
        quantile(
          timed.map((one) => of(one[when])),
          share,
        ).toFixed(digits),
      ),
    ];
    const rows = timed.map((one) => [
      one.slug,
      String(one.characters),
      String(one.claims),
      ...COLUMNS.map(({ of, digits }) => of(one[when]).toFixed(digits)),
    ]);
    const head = ['page', 'characters', 'claims', ...COLUMNS.map((column) => column.head)];
    console.log(`\n${TITLES[when]}`);
    console.log(table(head, [...rows, summary('median', 0.5), summary('p95', 0.95)]));
    if (when === 'first') {
      const least = median(timed.map(({ first }) => (first.least ?? Number.NaN) / first.walker));
      console.log(
        `Only to ask of each text whether it is shown, and in which block, takes ${least.toFixed(1)} times the TreeWalker's time.`,
      );
    }
    const reached = median(timed.map((one) => ratioOf(one[when])));
    console.log(
      `The reader's work on the main thread is ${reached.toFixed(1)} times the TreeWalker's at the median; ` +
        `the aim is at most ${BOUND}${reached <= BOUND ? '' : ', which is missed'}.`,
    );
  }
}
