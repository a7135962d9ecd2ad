import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Bench, inBrowsers } from './harness.ts';

/** A page far below whose top stand paragraphs, some of which look like each other. */
const PARAGRAPHS = [
  'The ferry “will sail again on Monday”, the operator said.',
  'The ferry “will sail again on Monday”, the harbour master said, but nobody believed him.',
  'On the island they tell it differently: “It sank. It’s gone, and that is that.”',
  'A list, in words: bread, milk & honey — 3.5 litres, 50% off.',
  'First line<br>second line of the same paragraph<br>third line',
  'Some <b>bold</b>, some <i>ital</i>ic, and a <a href="#x">link in the middle</a> of it.',
  'A long statement begins here and goes on for a good while, through several clauses, a number of commas, and more than one thought, so that nobody would want all of it in an address, until in the end, after two hundred and more characters have gone by, it stops at last.',
  'A long statement begins here and goes on for a good while, but it is another one.',
  'Der Bürgermeister sagte: »Wir bauen die Brücke zu Ende.« Dann ging er.',
  '市长说：“我们一定会重建这座桥。”然后离开了。',
  'وقال العمدة: «سنعيد بناء الجسر قبل الشتاء» ثم غادر.',
];
const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><style>p { margin: 1500px 0 } body { font: 18px sans-serif }</style>
<body><h1>Ferry news</h1>${PARAGRAPHS.map((text, index) => `<p id="p${index}">${text}</p>`).join('')}`;

const CASES: readonly (readonly [words: string, paragraph: number, until: string])[] = [
  ['will sail again on Monday', 0, ''],
  ['will sail again on Monday', 1, ''],
  ['It sank. It’s gone, and that is that.', 2, ''],
  ['sank', 2, ''],
  ['bread, milk & honey — 3.5 litres', 3, ''],
  ['50% off', 3, ''],
  ['line\nsecond line of', 4, ''],
  ['third line', 4, ''],
  ['bold, some italic, and a link in', 5, ''],
  ['alic, and', 5, ''],
  [
    'begins here and goes on for a good while, through several clauses, a number of commas, and more than one thought, so that nobody would want all of it in an address, until in the end, after two hundred and more characters have gone by, it stops',
    6,
    '',
  ],
  ['A long statement begins here', 7, ''],
  ['that is that.”', 2, 'bread, milk'],
  ['Wir bauen die Brücke zu Ende', 8, ''],
  ['我们一定会重建这座桥', 9, ''],
  ['سنعيد بناء الجسر', 10, ''],
];

/** Where the page is scrolled to: the paragraph in the middle of the window. */
async function scrolledTo(bench: Bench, url: string): Promise<string> {
  const page: Page = await bench.newPage();
  await page.goto(url, { waitUntil: 'load' });
  // A text fragment is looked for again while the page loads; half a second after it nothing more is tried.
  const found = await page
    .waitForFunction(() => scrollY > 0, { timeout: 3_000 })
    .then(() =>
      page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('p')?.id ?? ''),
    )
    .catch(() => 'nowhere');
  await page.close();
  return found;
}

inBrowsers(['chromium'], (bench) => {
  describe('a link to a quote', () => {
    test.each(CASES)('scrolls to “%s” in paragraph %s', async (words, paragraph, until) => {
      const url = bench.serve(HTML);
      const page = await bench.open(HTML);
      const link = await page.evaluate(
        (quote, id, last, address) => {
          const { map } = onRecord.readArticle(document);
          const element = document.querySelector(id) as Element;
          const from = map.offsetOf(element, 0) ?? 0;
          const start = map.text.indexOf(quote, from);
          const end = last ? map.text.indexOf(last, start) + last.length : start + quote.length;
          return onRecord.linkTo(map.text, [start, end], `${address}#old:~:text=old`);
        },
        words,
        `#p${paragraph}`,
        until,
        url,
      );
      await page.close();
      expect(link).toContain('#old:~:text=');
      expect(await scrolledTo(bench, link ?? '')).toBe(`p${paragraph}`);
    });
  });
});
