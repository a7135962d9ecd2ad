import { bundleParts, launchBare, openWithParts, servePages } from './page-browser.ts';
import { pagesToMeasure, type SavedPage } from './pages.ts';
import { median, quantile, table } from './statistics.ts';

/** Fresh loads of each page: each step is measured on nodes that no script has touched yet, as the reader meets them. */
const LOADS = 3;

interface Measured {
  readonly slug: string;
  readonly characters: number;
  readonly claims: number;
  readonly walker: number;
  readonly blocks: number;
  readonly extraction: number;
  readonly painting: number;
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
    'content-security-policy': "default-src 'self' 'unsafe-inline' data:",
  });
  const walks: number[] = [];
  const reads: Awaited<ReturnType<typeof read>>[] = [];
  for (let load = 0; load < LOADS; load++) {
    walks.push(await inFreshPage(() => openWithParts(browser, url, parts), walk));
    reads.push(await inFreshPage(() => openWithParts(browser, url, parts), read));
  }
  return {
    slug,
    characters: reads[0]?.characters ?? 0,
    claims: reads[0]?.claims ?? 0,
    walker: median(walks),
    blocks: median(reads.map((one) => one.blocks)),
    extraction: median(reads.map((one) => one.extraction)),
    painting: median(reads.map((one) => one.painting)),
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

const workOf = (one: Measured) => one.blocks + one.extraction + one.painting;

function print(measured: readonly Measured[]): void {
  const ms = (value: number) => value.toFixed(2);
  const rows = measured.map((one) => [
    one.slug,
    String(one.characters),
    String(one.claims),
    ms(one.walker),
    ms(one.blocks),
    ms(one.extraction),
    ms(one.painting),
    ms(workOf(one)),
    (workOf(one) / one.walker).toFixed(1),
    (one.blocks / one.walker).toFixed(1),
  ]);
  const of = (pick: (one: Measured) => number) => measured.map(pick);
  const summary = (name: string, share: number) => [
    name,
    '',
    '',
    ms(
      quantile(
        of((one) => one.walker),
        share,
      ),
    ),
    ms(
      quantile(
        of((one) => one.blocks),
        share,
      ),
    ),
    ms(
      quantile(
        of((one) => one.extraction),
        share,
      ),
    ),
    ms(
      quantile(
        of((one) => one.painting),
        share,
      ),
    ),
    ms(quantile(of(workOf), share)),
    quantile(
      of((one) => workOf(one) / one.walker),
      share,
    ).toFixed(1),
    quantile(
      of((one) => one.blocks / one.walker),
      share,
    ).toFixed(1),
  ];
  console.log(
    'Reading, in ms of the main thread; the longest task is the sum of a row, since a reader reads at once.',
  );
  console.log(
    table(
      [
        'page',
        'characters',
        'claims',
        'TreeWalker',
        'blocks',
        'extraction',
        'painting',
        'all',
        '÷ walker',
        'blocks ÷ walker',
      ],
      [...rows, summary('median', 0.5), summary('p95', 0.95)],
    ),
  );
}
