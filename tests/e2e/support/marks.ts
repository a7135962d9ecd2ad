import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/browsers/waiting.ts';

/** The names that On Record has in the page's own registry of highlights. */
const NAMES = { found: 'or-a', saved: 'or-b', active: 'or-c' } as const;
export type Mark = keyof typeof NAMES;

/** The texts that are marked in this way, as the page itself could find out. */
export async function marked(page: Page, mark: Mark): Promise<string[]> {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])];
    return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    });
  }, NAMES[mark]);
}

export async function isMarked(page: Page, mark: Mark, words: string): Promise<boolean> {
  return (await marked(page, mark)).some((text) => text.includes(words));
}

/** Waits until these words are marked in this way, and not in the opposite one. */
export async function markedAs(page: Page, mark: 'found' | 'saved', words: string): Promise<void> {
  const other = mark === 'found' ? 'saved' : 'found';
  await until(
    `“${words}” is marked as ${mark}`,
    async () => (await isMarked(page, mark, words)) && !(await isMarked(page, other, words)),
  );
}
