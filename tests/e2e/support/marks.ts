import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/browsers/waiting.ts';

/** What is marked on the page: the marked texts under each name of the page's highlight registry. */
export async function marks(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        }),
      ]),
    ),
  );
}

/** Under which name these words are marked, if they are. */
export async function markOf(page: Page, words: string): Promise<string | null> {
  const all = Object.entries(await marks(page));
  return all.find(([, texts]) => texts.some((text) => text.includes(words)))?.[0] ?? null;
}

export function markWhenSet(page: Page, words: string): Promise<string> {
  return until(`“${words}” is marked`, () => markOf(page, words));
}
