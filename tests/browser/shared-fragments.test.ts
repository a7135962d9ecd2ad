import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Bench, inBrowsers } from './harness.ts';

/** Cases of others, for measuring beside a checkout; where they are not there, `text-fragment.test.ts` stands alone. */
const FOLDER = '../shared/cases/anchoring';

interface FragmentCase {
  readonly description: string;
  readonly fragment: string;
  readonly expectToScroll: boolean;
}

function scrollingCases(): readonly FragmentCase[] {
  const path = `${FOLDER}/text-fragment-find-range.json`;
  if (!existsSync(path)) {
    process.stderr.write(`${path} is not there: its cases are left out.\n`);
    return [];
  }
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly FragmentCase[] };
  return cases.filter(({ expectToScroll }) => expectToScroll);
}

/** Between two words of a case, the page may hold a frame, whose text isn't searched. */
const FRAME = '(?:\\s*Inner Iframe\\s*)?';

/**
 * The words that a text directive points to, as a pattern in which they are the group `range`.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
function patternOf(fragment: string): string {
  const parts = fragment.slice('#:~:text='.length).split(',').map(decodeURIComponent);
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  const words = (text: string) =>
    text
      .split(' ')
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join(`${FRAME}\\s${FRAME}`);
  const gap = `\\s*${FRAME}\\s*`;
  return [
    prefix === undefined ? '(?<!\\p{L})' : words(prefix) + gap,
    `(?<range>${words(start)}${end === undefined ? '' : `[^]*?${words(end)}`})`,
    suffix === undefined ? '(?!\\p{L})' : gap + words(suffix),
  ].join('');
}

/** Opens an address and says how far the page scrolled by itself; 0 when nothing was found. */
async function scrolled(bench: Bench, url: string): Promise<number> {
  const page = await bench.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => scrollY > 0, { timeout: 3_000 }).catch(() => null);
  const y = await page.evaluate(() => scrollY);
  await page.close();
  return y;
}

const CASES = scrollingCases();

test('all of the shared cases that scroll are read, or none', () => {
  expect([0, 29]).toContain(CASES.length);
});

inBrowsers(CASES.length > 0 ? ['chromium'] : [], (bench) => {
  describe('a link to the words of a case', () => {
    const html = readFileSync(`${FOLDER}/text-fragment-target.html`, 'utf8');

    test.each(CASES)('scrolls to them: $description', async ({ fragment }) => {
      const url = bench.serve(html);
      const page = await bench.open(html);
      const link = await page.evaluate(
        (pattern, address) => {
          const { map } = onRecord.readArticle(document);
          // What stands before the tall spacer would not have scrolled.
          const from = map.offsetOf(document.querySelector('p') as Element, 0) ?? 0;
          const found = new RegExp(pattern, 'diu').exec(map.text.slice(from));
          const [start, end] = found?.indices?.groups?.range ?? [0, 0];
          return onRecord.linkTo(map.text, [from + start, from + end], address);
        },
        patternOf(fragment),
        url,
      );
      await page.close();
      const asIntended = await scrolled(bench, url + fragment);
      expect(asIntended).toBeGreaterThan(0);
      // A line apart at most: a longer start may begin a line further up.
      expect(Math.abs((await scrolled(bench, link ?? '')) - asIntended)).toBeLessThanOrEqual(24);
    });
  });
});
