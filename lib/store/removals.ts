import type { Claim } from '../model/records.ts';
import type { Result } from '../model/result.ts';
import type { BulkOptions } from './claim-edits.ts';
import { recorded } from './claim-edits.ts';
import type { Database } from './database.ts';
import { attempt, Refusal } from './failures.ts';
import type { RecordSet, Undo, Undoable } from './undo.ts';
import { applyUndo, recordTables } from './undo.ts';

const CHUNK = 500;
const PAGES_AT_ONCE = 50;

/** Deletes a claim with its answers and links, which would dangle without it. */
export function deleteClaim(db: Database, id: string): Promise<Result<Undoable<Claim>>> {
  return attempt(() =>
    db.transaction('rw', recordTables(db), async () => {
      const claim = await db.claims.get(id);
      if (!claim) throw new Refusal('not-found', 'claim');
      return { value: claim, undo: { put: await takeClaims(db, [id]), remove: {} } };
    }),
  );
}

/** Deletes many claims, in transactions of some hundred each; ended early, the undo brings back those that went. */
export function deleteClaims(
  db: Database,
  ids: readonly string[],
  { onProgress, signal }: BulkOptions = {},
): Promise<Result<Undoable<number>>> {
  return attempt(async () => {
    let gone: Required<Pick<RecordSet, 'claims' | 'answers' | 'links'>> = {
      claims: [],
      answers: [],
      links: [],
    };
    for (let from = 0; from < ids.length && !signal?.aborted; from += CHUNK) {
      const chunk = ids.slice(from, from + CHUNK);
      const taken = await db.transaction('rw', recordTables(db), () => takeClaims(db, chunk));
      gone = {
        claims: [...gone.claims, ...taken.claims],
        answers: [...gone.answers, ...taken.answers],
        links: [...gone.links, ...taken.links],
      };
      onProgress?.(Math.min(from + CHUNK, ids.length));
    }
    return { value: gone.claims.length, undo: { put: gone, remove: {} } };
  });
}

/** Deletes a page with all its claims. */
export function deletePage(db: Database, id: string): Promise<Result<Undoable<number>>> {
  return attempt(() =>
    db.transaction('rw', recordTables(db), async () => {
      const page = await db.pages.get(id);
      if (!page) throw new Refusal('not-found', 'page');
      const taken = await takeClaims(db, await db.claims.where('pageId').equals(id).primaryKeys());
      await db.pages.delete(id);
      return { value: taken.claims.length, undo: { put: { ...taken, pages: [page] }, remove: {} } };
    }),
  );
}

/** Deletes a speaker; the speaker's claims stay, without one, and say so in their history. */
export function deleteSpeaker(db: Database, id: string, now = new Date()): Promise<Result<Undoable<number>>> {
  return attempt(() =>
    db.transaction('rw', recordTables(db), async () => {
      const speaker = await db.speakers.get(id);
      if (!speaker) throw new Refusal('not-found', 'speaker');
      const claims = await db.claims.where('speakerId').equals(id).toArray();
      const without = claims.map((claim) => {
        const { speakerId: _, ...rest } = claim;
        return recorded(claim, rest, now.toISOString());
      });
      await db.claims.bulkPut(without);
      await db.speakers.delete(id);
      return { value: claims.length, undo: { put: { speakers: [speaker], claims }, remove: {} } };
    }),
  );
}

/** Deletes a question with its answers; the claims stay. */
export function deleteQuestion(db: Database, id: string): Promise<Result<Undoable<null>>> {
  return attempt(() =>
    db.transaction('rw', recordTables(db), async () => {
      const question = await db.questions.get(id);
      if (!question) throw new Refusal('not-found', 'question');
      const answers = await db.answers.where('questionId').equals(id).toArray();
      await db.answers.bulkDelete(answers.map((answer) => answer.id));
      await db.questions.delete(id);
      return { value: null, undo: { put: { questions: [question], answers }, remove: {} } };
    }),
  );
}

/**
 * Deletes the pages that were added before a time, with their claims, in transactions of some dozen pages each: one for
 * every page would take 25 ms of it, most of that for whoever follows the database. Ended early, the undo brings back
 * those that went.
 */
export function eraseOlderThan(
  db: Database,
  time: string,
  { onProgress, signal }: BulkOptions = {},
): Promise<Result<Undoable<number>>> {
  return attempt(async () => {
    const ids = await db.pages.where('addedAt').below(time).primaryKeys();
    const gone: Required<Pick<RecordSet, 'pages' | 'claims' | 'answers' | 'links'>>[] = [];
    for (let from = 0; from < ids.length && !signal?.aborted; from += PAGES_AT_ONCE) {
      const chunk = ids.slice(from, from + PAGES_AT_ONCE);
      gone.push(await db.transaction('rw', recordTables(db), () => takePages(db, chunk)));
      onProgress?.(from + chunk.length, ids.length);
    }
    const put = {
      pages: gone.flatMap((one) => one.pages),
      claims: gone.flatMap((one) => one.claims),
      answers: gone.flatMap((one) => one.answers),
      links: gone.flatMap((one) => one.links),
    };
    return { value: put.pages.length, undo: { put, remove: {} } };
  });
}

/** Puts a deleted claim back. Its page must still be there; a speaker that is gone is left out. */
export async function restoreClaim(db: Database, undo: Undo): Promise<Result<Undo>> {
  const claims = undo.put.claims ?? [];
  const pages = await attempt(() => db.pages.bulkGet(claims.map(({ pageId }) => pageId)));
  if (!pages.ok) return pages;
  if (pages.value.includes(undefined)) return { ok: false, code: 'not-found', detail: 'page' };
  const speakers = await attempt(() =>
    db.speakers.bulkGet(claims.flatMap(({ speakerId }) => speakerId ?? [])),
  );
  if (!speakers.ok) return speakers;
  const known = new Set(speakers.value.flatMap((speaker) => speaker?.id ?? []));
  const whole = claims.map((claim) => {
    const { speakerId, ...rest } = claim;
    return speakerId === undefined || known.has(speakerId) ? claim : rest;
  });
  return applyUndo(db, { ...undo, put: { ...undo.put, claims: whole } });
}

/** Within a transaction: deletes pages with their claims, and hands it all out; one that is gone is passed over. */
async function takePages(db: Database, ids: readonly string[]) {
  const pages = (await db.pages.bulkGet([...ids])).filter((page) => page !== undefined);
  const claimIds = await db.claims
    .where('pageId')
    .anyOf([...ids])
    .primaryKeys();
  const taken = await takeClaims(db, claimIds);
  await db.pages.bulkDelete([...ids]);
  return { ...taken, pages };
}

/** Within a transaction: deletes claims with what hangs on them, and hands it all out. */
async function takeClaims(db: Database, ids: readonly string[]) {
  const claims = (await db.claims.bulkGet([...ids])).filter((claim) => claim !== undefined);
  const answers = await db.answers
    .where('claimId')
    .anyOf([...ids])
    .toArray();
  const from = await db.links
    .where('fromClaimId')
    .anyOf([...ids])
    .toArray();
  const to = await db.links
    .where('toClaimId')
    .anyOf([...ids])
    .toArray();
  const links = [...new Map([...from, ...to].map((link) => [link.id, link])).values()];
  await db.claims.bulkDelete([...ids]);
  await db.answers.bulkDelete(answers.map(({ id }) => id));
  await db.links.bulkDelete(links.map(({ id }) => id));
  return { claims, answers, links };
}
