import type { Claim, Question } from '../model/records.ts';
import type { Database } from './database.ts';
import { byId, type JoinedClaim, joined, present, unique } from './join-rows.ts';
import { newestClaims } from './newest-claims.ts';

export type { JoinedClaim } from './join-rows.ts';

const CHUNK = 2_000;

/**
 * Hands out all claims, joined, in chunks and in the order of their ids; never holds more than a chunk of claims.
 * @param each may take its time: the next chunk is read after it returned
 */
export async function eachClaimRow(db: Database, each: (rows: JoinedClaim[]) => void): Promise<void> {
  const pages = byId(await db.pages.toArray());
  const speakers = byId(await db.speakers.toArray());
  const questionsOf = await questionsByClaim(db);
  for (let last = ''; ; ) {
    const claims = await db.claims.where('id').above(last).limit(CHUNK).toArray();
    const final = claims.at(-1);
    if (!final) return;
    last = final.id;
    each(joined(claims, pages, speakers, questionsOf));
  }
}

/**
 * These claims, joined with their pages and speakers, in the order of the ids; those that are gone are left out.
 */
export function claimRows(db: Database, ids: readonly string[]): Promise<JoinedClaim[]> {
  return db.transaction('r', [db.claims, db.pages, db.speakers], async () =>
    joinedOf(db, present(await db.claims.bulkGet([...ids]))),
  );
}

/** The same with the questions that each claim answers, which are counted and not shown. */
export function indexedRows(db: Database, ids: readonly string[]): Promise<JoinedClaim[]> {
  return db.transaction('r', [db.claims, db.pages, db.speakers, db.answers, db.questions], async () => {
    const rows = await joinedOf(db, present(await db.claims.bulkGet([...ids])));
    const questionsOf = await questionsByClaim(db, ids);
    return rows.map((row) => ({ ...row, questions: questionsOf.get(row.claim.id) ?? [] }));
  });
}

/** The newest claims, joined: what the notebook shows before all of them are loaded. */
export function newestClaimRows(db: Database, count: number): Promise<JoinedClaim[]> {
  return db.transaction('r', [db.claims, db.pages, db.speakers], async () =>
    joinedOf(
      db,
      await newestClaims(
        count,
        (most) => db.claims.orderBy('createdAt').reverse().limit(most).toArray(),
        (time, most) => db.claims.where('createdAt').equals(time).limit(most).toArray(),
      ),
    ),
  );
}

/** Within a transaction. */
async function joinedOf(db: Database, claims: readonly Claim[]): Promise<JoinedClaim[]> {
  const [pages, speakers] = await Promise.all([
    db.pages.bulkGet(unique(claims.map(({ pageId }) => pageId))),
    db.speakers.bulkGet(unique(claims.flatMap(({ speakerId }) => speakerId ?? []))),
  ]);
  return joined(claims, byId(pages), byId(speakers));
}

async function questionsByClaim(
  db: Database,
  claimIds?: readonly string[],
): Promise<Map<string, Question[]>> {
  const answers = await (claimIds
    ? db.answers
        .where('claimId')
        .anyOf([...claimIds])
        .toArray()
    : db.answers.toArray());
  const questions = byId(await db.questions.bulkGet(unique(answers.map(({ questionId }) => questionId))));
  const byClaim = new Map<string, Question[]>();
  for (const { claimId, questionId } of answers) {
    const question = questions.get(questionId);
    if (question) byClaim.set(claimId, [...(byClaim.get(claimId) ?? []), question]);
  }
  return byClaim;
}
