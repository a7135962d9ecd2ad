import type { PageMetadata } from '../model/page-metadata.ts';
import type { Page } from '../model/records.ts';
import type { Database } from './database.ts';

/** Where a page is: its address without fragment and tracking parameters, and what it calls its own address. */
export interface PageAddress {
  readonly url: string;
  readonly canonicalUrl?: string | undefined;
}

/** The stored page with this address: the one of the same URL, else one that shares the canonical URL. */
export async function findPage(db: Database, { url, canonicalUrl }: PageAddress): Promise<Page | undefined> {
  const same = await db.pages.where('url').equals(url).first();
  if (same) return same;
  const others = await db.pages
    .where('canonicalUrl')
    .anyOf(canonicalUrl ? [url, canonicalUrl] : [url])
    .first();
  return others ?? (canonicalUrl ? db.pages.where('url').equals(canonicalUrl).first() : undefined);
}

/** Within a transaction: the page's record, made or brought up to date. */
export async function putPage(
  db: Database,
  address: PageAddress,
  metadata: PageMetadata,
  now: string,
): Promise<Page> {
  const known = await findPage(db, address);
  const { canonicalUrl, ...described } = metadata;
  if (known) {
    const page: Page = { ...known, ...described, readAt: now };
    await db.pages.put(page);
    return page;
  }
  const page: Page = {
    id: crypto.randomUUID(),
    url: address.url,
    ...described,
    addedAt: now,
    readAt: now,
  };
  if (address.canonicalUrl && address.canonicalUrl !== address.url) page.canonicalUrl = address.canonicalUrl;
  await db.pages.add(page);
  return page;
}
