import type { ClaimDraftSource, ClaimEdit } from '../model/claim-edit.ts';
import type { PageMetadata } from '../model/page-metadata.ts';
import type { Claim } from '../model/records.ts';
import type { Result } from '../model/result.ts';
import { applyEdit, filledFields, uniqueTags } from './claim-edits.ts';
import type { Database } from './database.ts';
import { attempt } from './failures.ts';
import { type PageAddress, putPage } from './pages.ts';
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

async function addClaim(db: Database, { id, page, source, edit }: NewClaim, now: string): Promise<Claim> {
  const { id: pageId } = await putPage(db, page, page.metadata, now);
  const claim: Claim = {
    id,
    pageId,
    segments: source.segments,
    form: source.form,
    note: edit.note ?? '',
    tags: uniqueTags(edit.tags ?? []),
    status: edit.status ?? 'to-check',
    createdAt: now,
    updatedAt: now,
    history: [],
  };
  if (source.textFragment) claim.textFragment = source.textFragment;
  if (source.attribution) claim.attribution = source.attribution;
  if (source.chain) claim.chain = source.chain;
  Object.assign(claim, filledFields(edit));
  const speaker = edit.speaker ? await putSpeaker(db, edit.speaker, now) : null;
  if (speaker) claim.speakerId = speaker.id;
  await db.claims.add(claim);
  return claim;
}
