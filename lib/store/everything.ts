import type { Answer, Claim, Link, Page, Question, Speaker } from '../model/records.ts';
import type { Result } from '../model/result.ts';
import type { Database } from './database.ts';
import { attempt } from './failures.ts';
import { findPage, type PageAddress } from './pages.ts';
import { recordTables } from './undo.ts';

/** A consistent set of records: every record that another one names is in it. */
export interface Records {
  readonly pages: Page[];
  readonly speakers: Speaker[];
  readonly claims: Claim[];
  readonly questions: Question[];
  readonly answers: Answer[];
  readonly links: Link[];
}

/** All records, read in one transaction. */
export function readEverything(db: Database): Promise<Result<Records>> {
  return attempt(() =>
    db.transaction('r', recordTables(db), async () => ({
      pages: await db.pages.orderBy('addedAt').toArray(),
      speakers: await db.speakers.toArray(),
      claims: await db.claims.orderBy('createdAt').toArray(),
      questions: await db.questions.toArray(),
      answers: await db.answers.toArray(),
      links: await db.links.toArray(),
    })),
  );
}

/** These claims with their pages, speakers, answers and questions, and the links that run between them. */
export function readClaims(db: Database, ids: readonly string[]): Promise<Result<Records>> {
  return attempt(() => db.transaction('r', recordTables(db), () => around(db, ids)));
}

/** One page with its claims and what belongs to them; empty for an unknown page. */
export function readPage(db: Database, address: PageAddress): Promise<Result<Records>> {
  return attempt(() =>
    db.transaction('r', recordTables(db), async () => {
      const page = await findPage(db, address);
      const ids = page ? await db.claims.where('pageId').equals(page.id).primaryKeys() : [];
      return { ...(await around(db, ids)), pages: page ? [page] : [] };
    }),
  );
}

async function around(db: Database, ids: readonly string[]): Promise<Records> {
  const claims = present(await db.claims.bulkGet([...ids]));
  claims.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const own = new Set(ids);
  const answers = await db.answers
    .where('claimId')
    .anyOf([...ids])
    .toArray();
  const links = await db.links
    .where('fromClaimId')
    .anyOf([...ids])
    .toArray();
  return {
    claims,
    pages: present(await db.pages.bulkGet(unique(claims.map(({ pageId }) => pageId)))),
    speakers: present(await db.speakers.bulkGet(unique(claims.flatMap(({ speakerId }) => speakerId ?? [])))),
    questions: present(await db.questions.bulkGet(unique(answers.map(({ questionId }) => questionId)))),
    answers,
    links: links.filter(({ toClaimId }) => own.has(toClaimId)),
  };
}

/** Deletes all records, dismissals and saved searches, in one transaction. */
export function eraseEverything(db: Database): Promise<Result<null>> {
  return attempt(() =>
    db.transaction('rw', [...recordTables(db), db.dismissals, db.searches], async () => {
      await Promise.all([...recordTables(db), db.dismissals, db.searches].map((table) => table.clear()));
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

function present<Item>(items: readonly (Item | undefined)[]): Item[] {
  return items.filter((item) => item !== undefined);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
