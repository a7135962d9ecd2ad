import type { Answer, Claim, Link } from '../model/records.ts';
import type { Result } from '../model/result.ts';
import { HISTORY_FIELDS, recorded } from './claim-edits.ts';
import { type NewClaim, saveClaims } from './claims.ts';
import { linkClaims, placeClaim } from './comparing.ts';
import type { Database } from './database.ts';
import { attempt, Refusal } from './failures.ts';
import { deleteClaims } from './removals.ts';

/** Claims that were saved, with the page and the speakers that came into being by it. */
export interface Saving {
  readonly claims: readonly Claim[];
  readonly newPageIds: readonly string[];
  readonly newSpeakerIds: readonly string[];
}

/** Saves claims as `saveClaims` does, and tells what takes it back. */
export async function saveUndoably(
  db: Database,
  inputs: readonly NewClaim[],
  now = new Date(),
): Promise<Result<Saving>> {
  const before = await attempt(async () => ({
    pages: new Set(await db.pages.toCollection().primaryKeys()),
    speakers: new Set(await db.speakers.toCollection().primaryKeys()),
  }));
  if (!before.ok) return before;
  const saved = await saveClaims(db, inputs, now);
  if (!saved.ok) return saved;
  const claims = saved.value;
  const { pages, speakers } = before.value;
  return {
    ok: true,
    value: {
      claims,
      newPageIds: unique(claims.map(({ pageId }) => pageId)).filter((id) => !pages.has(id)),
      newSpeakerIds: unique(claims.flatMap(({ speakerId }) => speakerId ?? [])).filter(
        (id) => !speakers.has(id),
      ),
    },
  };
}

/**
 * Takes a save back: the claims go with what hangs on them, and so do the page and the speakers that the save
 * made, unless another claim needs them by now.
 */
export async function undoSaving(
  db: Database,
  { claims, newPageIds, newSpeakerIds }: Saving,
): Promise<Result<number>> {
  const gone = await deleteClaims(
    db,
    claims.map(({ id }) => id),
  );
  if (!gone.ok) return gone;
  return attempt(() =>
    db.transaction('rw', db.claims, db.pages, db.speakers, async () => {
      for (const id of newPageIds)
        if ((await db.claims.where('pageId').equals(id).count()) === 0) await db.pages.delete(id);
      for (const id of newSpeakerIds)
        if ((await db.claims.where('speakerId').equals(id).count()) === 0) await db.speakers.delete(id);
      return gone.value.value;
    }),
  );
}

/**
 * Saves a claim and places it under a question; where it can't be placed, it isn't saved either.
 * `undoSaving` takes back both.
 */
export function savePlaced(
  db: Database,
  input: NewClaim,
  questionId: string,
  answer: Answer['answer'],
): Promise<Result<Saving>> {
  return saveAnd(db, input, () => placeClaim(db, questionId, input.id, answer));
}

/** Saves a claim and links another one to it; where they can't be linked, it isn't saved either. `undoSaving` likewise. */
export function saveLinked(
  db: Database,
  input: NewClaim,
  fromClaimId: string,
  kind: Link['kind'],
): Promise<Result<Saving>> {
  return saveAnd(db, input, () => linkClaims(db, { fromClaimId, toClaimId: input.id, kind }));
}

async function saveAnd(
  db: Database,
  input: NewClaim,
  next: () => Promise<Result<unknown>>,
): Promise<Result<Saving>> {
  const saved = await saveUndoably(db, [input]);
  if (!saved.ok) return saved;
  const done = await next();
  if (done.ok) return saved;
  await undoSaving(db, saved.value);
  return done;
}

/**
 * Takes an edit back. If nobody changed the claim since, it is as it was, its history included; else only the
 * fields that the edit set and that still hold what it set, and the history tells of it.
 */
export function undoEdit(
  db: Database,
  before: Claim,
  after: Claim,
  now = new Date(),
): Promise<Result<Claim>> {
  return attempt(() =>
    db.transaction('rw', db.claims, async () => {
      const current = await db.claims.get(before.id);
      if (!current) throw new Refusal('not-found', 'claim');
      const undone = isSame(current, after) ? before : withoutEdit(current, before, after, now.toISOString());
      await db.claims.put(undone);
      return undone;
    }),
  );
}

function withoutEdit(current: Claim, before: Claim, after: Claim, now: string): Claim {
  const restored: Record<string, unknown> = { ...current };
  for (const field of HISTORY_FIELDS) {
    const isOfEdit = !isSame(before[field], after[field]) && isSame(current[field], after[field]);
    if (!isOfEdit) continue;
    if (before[field] === undefined) delete restored[field];
    else restored[field] = before[field];
  }
  return recorded(current, restored as Claim, now); // each value was this field's before, so it fits
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
