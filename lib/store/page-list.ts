import type { Page } from '../model/records.ts';
import type { Database } from './database.ts';

export interface PageSummary {
  readonly page: Page;
  readonly claims: number;
  readonly checked: number;
}

/** All pages with how many claims each has and how many of them are checked, the newest first. */
export async function pagesWithCounts(db: Database): Promise<PageSummary[]> {
  const pages = await db.pages.orderBy('addedAt').reverse().toArray();
  const all = new Map<string, number>();
  await db.claims.orderBy('pageId').eachKey((key) => {
    if (typeof key === 'string') all.set(key, (all.get(key) ?? 0) + 1);
  });
  const checked = new Map<string, number>();
  await db.claims
    .where('status')
    .equals('checked')
    .each(({ pageId }) => {
      checked.set(pageId, (checked.get(pageId) ?? 0) + 1);
    });
  return pages.map((page) => ({ page, claims: all.get(page.id) ?? 0, checked: checked.get(page.id) ?? 0 }));
}
