import type { Claim } from '../model/records.ts';
import type { Result } from '../model/result.ts';
import type { Database } from './database.ts';
import type { Records } from './everything.ts';
import { attempt } from './failures.ts';
import { recordTables } from './undo.ts';

/** Claims read at once: few enough to hold, many enough that the database's own work counts, not the asking. */
const BATCH = 500;

/** All records for an export: the claims, which are many, come piece by piece, as often as they are asked for. */
export interface OpenRecords extends Omit<Records, 'claims'> {
  readonly claims: AsyncIterable<Claim>;
  /** how many claims there are */
  readonly claimCount: number;
  /** how many records there are in all */
  readonly total: number;
}

/** Oldest first; or page by page, for what is written of a page as a whole. */
export type ClaimOrder = 'time' | 'page';

/**
 * Opens all records for streaming, as they are at this moment: what is saved, changed or deleted while a file is
 * written is not in it, or not yet, and nothing in it names what isn't there. All of them are read in one
 * transaction, which can't stay open while the file is written (it ends as soon as nothing is asked of the database),
 * so the claims wait as JSON in blobs, which the browser keeps outside the script's memory and, many, on disk. Saving
 * waits for the reading: about 20 ms for 1,000 claims.
 */
export function openEverything(db: Database, order: ClaimOrder = 'time'): Promise<Result<OpenRecords>> {
  return attempt(() =>
    db.transaction('r', recordTables(db), async () => {
      const pages = await db.pages.orderBy('addedAt').toArray();
      const speakers = await db.speakers.toArray();
      const questions = await db.questions.toArray();
      const answers = await db.answers.toArray();
      const links = await db.links.toArray();
      const blobs: Blob[] = [];
      let claimCount = 0;
      function keep(claims: readonly Claim[]): void {
        claimCount += claims.length;
        if (claims.length > 0) blobs.push(new Blob([JSON.stringify(claims)]));
      }
      if (order === 'time') await eachByTime(db, keep);
      else
        await eachByPage(
          db,
          pages.map(({ id }) => id),
          keep,
        );
      const total =
        claimCount + pages.length + speakers.length + questions.length + answers.length + links.length;
      const claims = { [Symbol.asyncIterator]: () => claimsIn(blobs) };
      return { pages, speakers, questions, answers, links, claims, claimCount, total };
    }),
  );
}

async function* claimsIn(blobs: readonly Blob[]): AsyncGenerator<Claim> {
  for (const blob of blobs) yield* JSON.parse(await blob.text()) as Claim[]; // as `keep` wrote them
}

type Keep = (claims: readonly Claim[]) => void;

/** An index gives its records from a time on, but not from one of many of the same time on: those come by their ids. */
async function eachByTime(db: Database, keep: Keep): Promise<void> {
  let from = '';
  for (;;) {
    const batch = await db.claims.where('createdAt').aboveOrEqual(from).limit(BATCH).toArray();
    const last = batch.at(-1);
    if (!last) return;
    if (batch.length < BATCH) return keep(batch);
    const whole = batch.filter(({ createdAt }) => createdAt !== last.createdAt);
    keep(whole);
    from = last.createdAt;
    if (whole.length > 0) continue;
    await eachById(db, await db.claims.where('createdAt').equals(from).primaryKeys(), keep);
    from += '\u0000';
  }
}

async function eachByPage(db: Database, pageIds: readonly string[], keep: Keep): Promise<void> {
  let batch: Claim[] = [];
  for (const id of pageIds) {
    batch = batch.concat(await db.claims.where('pageId').equals(id).sortBy('createdAt'));
    if (batch.length < BATCH) continue;
    keep(batch);
    batch = [];
  }
  keep(batch);
}

async function eachById(db: Database, ids: readonly string[], keep: Keep): Promise<void> {
  for (let at = 0; at < ids.length; at += BATCH) {
    const claims = await db.claims.bulkGet(ids.slice(at, at + BATCH));
    keep(claims.filter((claim) => claim !== undefined));
  }
}
