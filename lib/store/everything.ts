import type { Claim, Page, Speaker } from '../model/records.ts';
import type { Result } from '../model/result.ts';
import type { Database } from './database.ts';
import { attempt } from './failures.ts';
import { findPage, type PageAddress } from './pages.ts';

/** A consistent set of records: every page and speaker that the claims name is in it. */
export interface Records {
  readonly pages: Page[];
  readonly speakers: Speaker[];
  readonly claims: Claim[];
}

/** All records, read in one transaction. */
export function readEverything(db: Database): Promise<Result<Records>> {
  return attempt(() =>
    db.transaction('r', db.pages, db.speakers, db.claims, async () => ({
      pages: await db.pages.orderBy('addedAt').toArray(),
      speakers: await db.speakers.toArray(),
      claims: await db.claims.orderBy('createdAt').toArray(),
    })),
  );
}

/** One page with its claims and their speakers; empty for an unknown page. */
export function readPage(db: Database, address: PageAddress): Promise<Result<Records>> {
  return attempt(() =>
    db.transaction('r', db.pages, db.speakers, db.claims, async () => {
      const page = await findPage(db, address);
      if (!page) return { pages: [], speakers: [], claims: [] };
      const claims = await db.claims.where('pageId').equals(page.id).sortBy('createdAt');
      const ids = [...new Set(claims.flatMap(({ speakerId }) => (speakerId ? [speakerId] : [])))];
      const speakers = await db.speakers.bulkGet(ids);
      return { pages: [page], speakers: speakers.filter((s) => s !== undefined), claims };
    }),
  );
}

/** Deletes all records, in one transaction. */
export function eraseEverything(db: Database): Promise<Result<null>> {
  return attempt(() =>
    db.transaction('rw', db.pages, db.speakers, db.claims, async () => {
      await Promise.all([db.pages.clear(), db.speakers.clear(), db.claims.clear()]);
      return null;
    }),
  );
}

/** How many records there are. */
export function countEverything(
  db: Database,
): Promise<Result<{ pages: number; speakers: number; claims: number }>> {
  return attempt(async () => {
    const [pages, speakers, claims] = await Promise.all([
      db.pages.count(),
      db.speakers.count(),
      db.claims.count(),
    ]);
    return { pages, speakers, claims };
  });
}
