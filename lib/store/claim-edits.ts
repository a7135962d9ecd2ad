import type { ClaimEdit } from '../model/claim-edit.ts';
import { LIMITS } from '../model/limits.ts';
import type { Change, Claim, Speaker } from '../model/records.ts';
import type { Result } from '../model/result.ts';
import type { Database } from './database.ts';
import { attempt, Refusal } from './failures.ts';
import { putSpeaker } from './speakers.ts';
import type { Undoable } from './undo.ts';

/** The fields of a claim whose changes are kept in its history. */
export const HISTORY_FIELDS = [
  'speakerId',
  'credibility',
  'note',
  'tags',
  'status',
  'form',
  'segments',
  'statement',
  'verdict',
  'translation',
  'saidAt',
  'firstAppearance',
  'evidence',
  'chain',
  'groundRule',
  'context',
] as const satisfies readonly (keyof Claim)[];
export type HistoryField = (typeof HISTORY_FIELDS)[number];

/**
 * Changes the given fields of a claim and leaves the others as they are, so that two tabs that edit different
 * fields lose nothing. What changed is kept in the claim's history.
 */
export function editClaim(
  db: Database,
  id: string,
  edit: ClaimEdit,
  now = new Date(),
): Promise<Result<Claim>> {
  return attempt(() =>
    db.transaction('rw', db.speakers, db.claims, () => applyEdit(db, id, edit, now.toISOString())),
  );
}

export interface BulkOptions {
  /** `total` where the caller can't know it */
  readonly onProgress?: (done: number, total?: number) => void;
  readonly signal?: AbortSignal;
}

/** What is done to each of many claims: fields that all get, and tags that come and go. */
export interface BulkEdit {
  readonly edit?: ClaimEdit;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

const CHUNK = 500;

/**
 * Changes many claims, in transactions of some hundred each. Ended early by the signal, it keeps what is done and
 * says how many that were; the undo takes exactly these back.
 */
export function editClaims(
  db: Database,
  ids: readonly string[],
  { edit = {}, addTags = [], removeTags = [] }: BulkEdit,
  { onProgress, signal }: BulkOptions = {},
  now = new Date(),
): Promise<Result<Undoable<number>>> {
  return attempt(async () => {
    const before: Claim[] = [];
    let done = 0;
    for (let from = 0; from < ids.length && !signal?.aborted; from += CHUNK) {
      const chunk = ids.slice(from, from + CHUNK);
      const old = await db.transaction('rw', db.speakers, db.claims, async () => {
        const claims = (await db.claims.bulkGet(chunk)).filter((claim) => claim !== undefined);
        const speaker = await chosenSpeaker(db, edit, now.toISOString());
        const edited = claims.map((claim) => {
          const tags = claim.tags.filter((tag) => !removeTags.includes(tag)).concat(addTags);
          const all = addTags.length + removeTags.length > 0 ? { ...edit, tags } : edit;
          return withEdit(claim, all, speaker, now.toISOString());
        });
        await db.claims.bulkPut(edited);
        return claims;
      });
      before.push(...old);
      done += chunk.length;
      onProgress?.(Math.min(done, ids.length));
    }
    return { value: before.length, undo: { put: { claims: before }, remove: {} } };
  });
}

/** Gives a field the value that it had before one of the changes in the claim's history; that is a change, too. */
export function restoreValue(
  db: Database,
  id: string,
  index: number,
  now = new Date(),
): Promise<Result<Claim>> {
  return attempt(() =>
    db.transaction('rw', db.speakers, db.claims, async () => {
      const claim = await db.claims.get(id);
      const change = claim?.history[index];
      const field = HISTORY_FIELDS.find((name) => name === change?.field);
      if (!claim || !change || !field) throw new Refusal('not-found', 'change');
      const restored: Record<string, unknown> = { ...claim };
      if (change.from === undefined) delete restored[field];
      else restored[field] = change.from;
      // The value was this field's before, so it fits.
      const after = recorded(claim, restored as Claim, now.toISOString());
      if (after.speakerId && !(await db.speakers.get(after.speakerId)))
        throw new Refusal('not-found', 'speaker');
      await db.claims.put(after);
      return after;
    }),
  );
}

/** Within a transaction. */
export async function applyEdit(db: Database, id: string, edit: ClaimEdit, now: string): Promise<Claim> {
  const before = await db.claims.get(id);
  if (!before) throw new Refusal('not-found', 'claim');
  const after = withEdit(before, edit, await chosenSpeaker(db, edit, now), now);
  if (after !== before) await db.claims.put(after);
  return after;
}

export function uniqueTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))].slice(0, LIMITS.tags);
}

/** What an edit sets of a new claim, apart from those fields that every claim has and the speaker. */
export function filledFields({
  speaker: _,
  note: __,
  tags: ___,
  status: ____,
  ...fields
}: ClaimEdit): Partial<Claim> {
  const filled = Object.entries(fields).filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && !isEmptyList(value),
  );
  return Object.fromEntries(filled) as Partial<Claim>; // the edit's schema allows nothing that a claim's doesn't
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Within a transaction: whom the edit names, made if need be; null for nobody or when it names none. */
async function chosenSpeaker(db: Database, { speaker }: ClaimEdit, now: string): Promise<Speaker | null> {
  return speaker ? putSpeaker(db, speaker, now) : null;
}

/** The claim with the edit applied; the same object when nothing changed. */
function withEdit(before: Claim, edit: ClaimEdit, speaker: Speaker | null, now: string): Claim {
  const { speaker: choice, tags, ...fields } = edit;
  const after: Record<string, unknown> = { ...before };
  for (const [field, value] of Object.entries(fields)) {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) delete after[field];
    else if (value !== undefined) after[field] = value;
  }
  // These two are never absent.
  if (edit.note !== undefined) after.note = edit.note;
  if (tags !== undefined) after.tags = uniqueTags(tags);
  if (speaker) after.speakerId = speaker.id;
  else if (choice !== undefined) delete after.speakerId;
  return recorded(before, after as Claim, now); // the edit's schema allows nothing that a claim's doesn't
}

/** `after` with its differences to `before` in the history; `before` itself when there are none. */
export function recorded(before: Claim, after: Claim, now: string): Claim {
  const changes = HISTORY_FIELDS.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  ).map((field) => {
    const change: Change = { at: now, field };
    // Records are JSON; TypeScript's optional fields are the only difference.
    if (before[field] !== undefined) change.from = before[field] as Change['from'];
    if (after[field] !== undefined) change.to = after[field] as Change['to'];
    return change;
  });
  if (changes.length === 0) return before;
  return { ...after, updatedAt: now, history: [...before.history, ...changes].slice(-LIMITS.history) };
}
