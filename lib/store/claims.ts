import type { ClaimDraftSource, ClaimEdit } from '../model/claim-edit.ts';
import type { PageMetadata } from '../model/page-metadata.ts';
import type { Change, Claim } from '../model/records.ts';
import type { Result } from '../model/result.ts';
import type { Database } from './database.ts';
import { attempt, Refusal } from './failures.ts';
import { findPage, type PageAddress, putPage } from './pages.ts';
import { putSpeaker } from './speakers.ts';

export interface NewClaim {
  /** chosen by the caller, so that a save which is tried again makes no second claim */
  readonly id: string;
  readonly page: PageAddress & { readonly metadata: PageMetadata };
  readonly source: ClaimDraftSource;
  readonly edit: ClaimEdit;
}

/** Saves a claim with its page and speaker in one transaction; resolves after the commit. */
export function saveClaim(db: Database, input: NewClaim, now = new Date()): Promise<Result<Claim>> {
  return attempt(() =>
    db.transaction('rw', db.pages, db.speakers, db.claims, async () => {
      if (await db.claims.get(input.id)) return applyEdit(db, input.id, input.edit, now.toISOString());
      return addClaim(db, input, now.toISOString());
    }),
  );
}

/** Saves several at once, or none of them. */
export function saveClaims(
  db: Database,
  inputs: readonly NewClaim[],
  now = new Date(),
): Promise<Result<Claim[]>> {
  return attempt(() =>
    db.transaction('rw', db.pages, db.speakers, db.claims, async () => {
      const saved: Claim[] = [];
      for (const input of inputs) saved.push(await addClaim(db, input, now.toISOString()));
      return saved;
    }),
  );
}

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

/** Deletes a claim and hands it out whole, for undoing. */
export function deleteClaim(db: Database, id: string): Promise<Result<Claim>> {
  return attempt(() =>
    db.transaction('rw', db.claims, async () => {
      const claim = await db.claims.get(id);
      if (!claim) throw new Refusal('not-found');
      await db.claims.delete(id);
      return claim;
    }),
  );
}

/** Puts a deleted claim back. Its page must still be there; a speaker that is gone is left out. */
export function restoreClaim(db: Database, claim: Claim): Promise<Result<null>> {
  return attempt(() =>
    db.transaction('rw', db.pages, db.speakers, db.claims, async () => {
      if (!(await db.pages.get(claim.pageId))) throw new Refusal('not-found', 'page');
      const { speakerId, ...rest } = claim;
      const speaker = speakerId ? await db.speakers.get(speakerId) : undefined;
      await db.claims.put(speaker ? claim : rest);
      return null;
    }),
  );
}

/** The claims of the page with this address, oldest first; none for an unknown page. */
export async function claimsOfPage(db: Database, address: PageAddress): Promise<Claim[]> {
  const page = await findPage(db, address);
  return page ? db.claims.where('pageId').equals(page.id).sortBy('createdAt') : [];
}

async function addClaim(db: Database, { id, page, source, edit }: NewClaim, now: string): Promise<Claim> {
  const { id: pageId } = await putPage(db, page, page.metadata, now);
  const claim: Claim = {
    id,
    pageId,
    segments: source.segments,
    form: source.form,
    note: edit.note ?? '',
    tags: unique(edit.tags ?? []),
    status: edit.status ?? 'to-check',
    createdAt: now,
    updatedAt: now,
    history: [],
  };
  if (source.attribution) claim.attribution = source.attribution;
  if (edit.credibility) claim.credibility = edit.credibility;
  const speaker = edit.speaker ? await putSpeaker(db, edit.speaker, now) : null;
  if (speaker) claim.speakerId = speaker.id;
  await db.claims.add(claim);
  return claim;
}

async function applyEdit(db: Database, id: string, edit: ClaimEdit, now: string): Promise<Claim> {
  const before = await db.claims.get(id);
  if (!before) throw new Refusal('not-found', 'claim');
  const after: Claim = { ...before };
  if (edit.note !== undefined) after.note = edit.note;
  if (edit.tags !== undefined) after.tags = unique(edit.tags);
  if (edit.status !== undefined) after.status = edit.status;
  if (edit.credibility === null) delete after.credibility;
  else if (edit.credibility !== undefined) after.credibility = edit.credibility;
  if (edit.speaker !== undefined) {
    const speaker = edit.speaker && (await putSpeaker(db, edit.speaker, now));
    if (speaker) after.speakerId = speaker.id;
    else delete after.speakerId;
  }
  const changes = changesBetween(before, after, now);
  if (changes.length === 0) return before;
  after.updatedAt = now;
  after.history = [...before.history, ...changes].slice(-1000);
  await db.claims.put(after);
  return after;
}

const EDITABLE = ['speakerId', 'credibility', 'note', 'tags', 'status'] as const;

function changesBetween(before: Claim, after: Claim, at: string): Change[] {
  return EDITABLE.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map(
    (field) => {
      const change: Change = { at, field };
      if (before[field] !== undefined) change.from = before[field];
      if (after[field] !== undefined) change.to = after[field];
      return change;
    },
  );
}

function unique(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))];
}
