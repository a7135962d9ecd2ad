import type { Answer, Link, Question } from '../model/records.ts';
import type { Result } from '../model/result.ts';
import type { Database } from './database.ts';
import { attempt, Refusal } from './failures.ts';
import type { Undoable } from './undo.ts';

/** Asks something on which claims differ. */
export function addQuestion(
  db: Database,
  text: string,
  now = new Date(),
): Promise<Result<Undoable<Question>>> {
  return attempt(async () => {
    if (!text.trim()) throw new Refusal('invalid', 'text');
    const at = now.toISOString();
    const question: Question = { id: crypto.randomUUID(), text: text.trim(), createdAt: at, updatedAt: at };
    await db.questions.add(question);
    return { value: question, undo: { put: {}, remove: { questions: [question.id] } } };
  });
}

export function editQuestion(
  db: Database,
  id: string,
  edit: { readonly text?: string; readonly note?: string },
  now = new Date(),
): Promise<Result<Undoable<Question>>> {
  return attempt(() =>
    db.transaction('rw', db.questions, async () => {
      const before = await db.questions.get(id);
      if (!before) throw new Refusal('not-found', 'question');
      if (edit.text !== undefined && !edit.text.trim()) throw new Refusal('invalid', 'text');
      const question = { ...before, ...edit, updatedAt: now.toISOString() };
      await db.questions.put(question);
      return { value: question, undo: { put: { questions: [before] }, remove: {} } };
    }),
  );
}

/** Says what a claim answers to a question, once; `null` takes it from the question. */
export function placeClaim(
  db: Database,
  questionId: string,
  claimId: string,
  answer: Answer['answer'] | null,
  now = new Date(),
): Promise<Result<Undoable<Answer | null>>> {
  return attempt(() =>
    db.transaction('rw', db.questions, db.claims, db.answers, async () => {
      if (!(await db.questions.get(questionId))) throw new Refusal('not-found', 'question');
      if (!(await db.claims.get(claimId))) throw new Refusal('not-found', 'claim');
      const before = await db.answers
        .where('claimId')
        .equals(claimId)
        .filter((one) => one.questionId === questionId)
        .first();
      if (answer === null) {
        if (before) await db.answers.delete(before.id);
        return { value: null, undo: { put: { answers: before ? [before] : [] }, remove: {} } };
      }
      const at = now.toISOString();
      const after: Answer = before
        ? { ...before, answer, updatedAt: at }
        : { id: crypto.randomUUID(), questionId, claimId, answer, createdAt: at, updatedAt: at };
      await db.answers.put(after);
      return {
        value: after,
        undo: before
          ? { put: { answers: [before] }, remove: {} }
          : { put: {}, remove: { answers: [after.id] } },
      };
    }),
  );
}

/** What a link says. */
export type LinkDraft = Pick<Link, 'fromClaimId' | 'toClaimId' | 'kind' | 'independent' | 'note'>;

/** Links two claims. Two claims have one link at most: a new one takes the old one's place. */
export function linkClaims(
  db: Database,
  draft: LinkDraft,
  now = new Date(),
): Promise<Result<Undoable<Link>>> {
  return attempt(() =>
    db.transaction('rw', db.claims, db.links, async () => {
      const { fromClaimId, toClaimId } = draft;
      if (fromClaimId === toClaimId) throw new Refusal('invalid', 'toClaimId');
      const ends = await db.claims.bulkGet([fromClaimId, toClaimId]);
      if (ends.includes(undefined)) throw new Refusal('not-found', 'claim');
      const before = await linkBetween(db, fromClaimId, toClaimId);
      const at = now.toISOString();
      const link: Link = {
        ...draft,
        id: before?.id ?? crypto.randomUUID(),
        createdAt: before?.createdAt ?? at,
        updatedAt: at,
      };
      await db.links.put(link);
      return {
        value: link,
        undo: before ? { put: { links: [before] }, remove: {} } : { put: {}, remove: { links: [link.id] } },
      };
    }),
  );
}

export function unlinkClaims(db: Database, id: string): Promise<Result<Undoable<null>>> {
  return attempt(() =>
    db.transaction('rw', db.links, async () => {
      const before = await db.links.get(id);
      if (!before) throw new Refusal('not-found', 'link');
      await db.links.delete(id);
      return { value: null, undo: { put: { links: [before] }, remove: {} } };
    }),
  );
}

async function linkBetween(db: Database, one: string, other: string): Promise<Link | undefined> {
  const from = await db.links.where('fromClaimId').anyOf([one, other]).toArray();
  return from.find(({ fromClaimId, toClaimId }) =>
    fromClaimId === one ? toClaimId === other : toClaimId === one,
  );
}
