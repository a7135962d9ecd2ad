import type { Claim, Speaker } from '../model/records.ts';
import type { Result } from '../model/result.ts';
import type { Database } from './database.ts';
import { attempt } from './failures.ts';
import { findPage, type PageAddress } from './pages.ts';

/** What the lists of a page show. */
export interface PageClaims {
  /** the oldest first */
  readonly claims: readonly Claim[];
  /** who said them, each once */
  readonly speakers: readonly Speaker[];
}

/** The claims that are saved for a page, with their speakers; none for an unknown page. */
export function claimsOnPage(db: Database, address: PageAddress): Promise<Result<PageClaims>> {
  return attempt(() => pageClaims(db, address));
}

/** The same; throws what the database throws. */
export function pageClaims(db: Database, address: PageAddress): Promise<PageClaims> {
  return db.transaction('r', db.pages, db.claims, db.speakers, async () => {
    const page = await findPage(db, address);
    if (!page) return { claims: [], speakers: [] };
    const claims = await db.claims.where('pageId').equals(page.id).sortBy('createdAt');
    const ids = new Set(claims.flatMap(({ speakerId }) => speakerId ?? []));
    const speakers = await db.speakers.bulkGet([...ids]);
    return { claims, speakers: speakers.filter((speaker) => speaker !== undefined) };
  });
}
