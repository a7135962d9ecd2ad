import { bundleParts, launchBare, openWithParts, servePages } from './page-browser.ts';
import { pagesToMeasure, type SavedPage } from './pages.ts';
import { median, quantile, table } from './statistics.ts';

/** Fresh loads of each page: nodes that no script has touched, code that has never run, as the reader meets them. */
const LOADS = 3;

interface Costs {
  readonly walker: number;
  readonly blocks: number;
  readonly extraction: number;
  readonly painting: number;
}

interface Measured {
  readonly slug: string;
  readonly characters: number;
  readonly claims: number;
  readonly first: Costs;
  /** after some rounds on the same page, when all code is compiled: what reading again costs */
  readonly again: Costs;
}

/**
 * Reads saved pages in Chromium and prints what it costs: block mapping, extraction, painting, and beside
 * them the yardstick, which is reading all text of the same page with a bare TreeWalker.
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
  });
  const walks: number[] = [];
  const reads: Awaited<ReturnType<typeof read>>[] = [];
  for (let load = 0; load < LOADS; load++) {
    walks.push(await inFreshPage(() => openWithParts(browser, url, parts), walk));
    reads.push(await inFreshPage(() => openWithParts(browser, url, parts), read));
  }
  const again = await inFreshPage(() => openWithParts(browser, url, parts), readAgain);
  return {
    slug,
    characters: reads[0]?.characters ?? 0,
    claims: reads[0]?.claims ?? 0,
    first: {
      walker: median(walks),
      blocks: median(reads.map((one) => one.blocks)),
      extraction: median(reads.map((one) => one.extraction)),
      painting: median(reads.map((one) => one.painting)),
    },
    again,
  };
}

type OpenPage = Awaited<ReturnType<typeof openWithParts>>;

async function inFreshPage<T>(open: () => Promise<OpenPage>, measure: () => T): Promise<T> {
  const page = await open();
  // Layout is the page's own cost, whoever reads it afterwards.
  await page.evaluate(() => document.body?.offsetHeight);
  try {
    return (await page.evaluate(measure)) as T;
  } finally {
    await page.close();
  }
}

/** Runs in the page: the yardstick. */
function walk(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += node.nodeValue;
  const end = performance.now();
  return text.length > 0 ? end - start : Number.NaN;
}

/** Runs in the page: what the reader does on the main thread. */
function read() {
  const started = performance.now();
  const page = onRecord.readArticle(document);
  const readAt = performance.now();
  const candidates = onRecord.findCandidates(page.article);
  const foundAt = performance.now();
  const marks = onRecord.createMarks(document);
  const ranges = candidates
    .flatMap((one) => page.toPage(one.ranges))
    .flatMap(([a, b]) => page.map.rangeOf(a, b));
  marks.paint({ found: ranges, saved: [] });
  const paintedAt = performance.now();
  return {
    characters: page.map.text.length,
    claims: candidates.length,
    blocks: readAt - started,
    extraction: foundAt - readAt,
    painting: paintedAt - foundAt,
  };
}

/** Runs in the page: the same in rounds, each step timed over several turns since the clock is coarse. */
function readAgain(): Costs {
  const TURNS = 5;
  const ROUNDS = 12;
  const timed = (task: () => unknown) => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      for (let turn = 0; turn < TURNS; turn++) task();
      best = Math.min(best, (performance.now() - start) / TURNS);
    }
    return best;
  };
  let text = '';
  const walker = timed(() => {
    const nodes = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    text = '';
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) text += node.nodeValue;
  });
  const blocks = timed(() => onRecord.readArticle(document));
  const page = onRecord.readArticle(document);
  const extraction = timed(() => onRecord.findCandidates(page.article));
  const ranges = onRecord
    .findCandidates(page.article)
    .flatMap((one) => page.toPage(one.ranges))
    .flatMap(([start, end]) => page.map.rangeOf(start, end));
  const marks = onRecord.createMarks(document);
  const painting = timed(() => marks.paint({ found: ranges, saved: [] }));
  return { walker: text === '' ? Number.NaN : walker, blocks, extraction, painting };
}

const workOf = (one: Costs) => one.blocks + one.extraction + one.painting;

function print(measured: readonly Measured[]): void {
  const ms = (value: number) => value.toFixed(2);
  const ratio = (part: number, whole: number) => (part / whole).toFixed(1);
  const cells = (one: Costs) => [
    ms(one.walker),
    ms(one.blocks),
    ms(one.extraction),
    ms(one.painting),
    ms(workOf(one)),
    ratio(workOf(one), one.walker),
    ratio(one.blocks + one.painting, one.walker),
  ];
  const head = [
    'TreeWalker',
    'blocks',
    'extraction',
    'painting',
    'all',
    '÷ walker',
    'without extraction ÷ walker',
  ];
  for (const when of ['first', 'again'] as const) {
    const costs = measured.map((one) => one[when]).filter((one) => one.walker > 0);
    const summary = (name: string, share: number) => {
      const of = (pick: (one: Costs) => number) => quantile(costs.map(pick), share);
      return [
        name,
        '',
        '',
        ms(of((one) => one.walker)),
        ms(of((one) => one.blocks)),
        ms(of((one) => one.extraction)),
        ms(of((one) => one.painting)),
        ms(of(workOf)),
        of((one) => workOf(one) / one.walker).toFixed(1),
        of((one) => (one.blocks + one.painting) / one.walker).toFixed(1),
      ];
    };
    const title = when === 'first' ? 'Reading for the first time' : 'Reading again';
    console.log(`\n${title}, ms of the main thread. The longest task is at most the sum of a row.`);
    const rows = measured.map((one) => [
      one.slug,
      String(one.characters),
      String(one.claims),
      ...cells(one[when]),
    ]);
    console.log(
      table(
        ['page', 'characters', 'claims', ...head],
        [...rows, summary('median', 0.5), summary('p95', 0.95)],
      ),
    );
  }
}
