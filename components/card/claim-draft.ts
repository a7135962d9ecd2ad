import type { ClaimDraftSource, ClaimEdit, SpeakerChoice } from '../../lib/model/claim-edit.ts';
import type { Credibility, WorkStatus } from '../../lib/model/grades.ts';
import { LIMITS } from '../../lib/model/limits.ts';
import type { Claim, Speaker } from '../../lib/model/records.ts';

/** What the person can set of a claim, as it stands in the form; an empty name means "no speaker". */
export interface ClaimDraft {
  readonly speaker: SpeakerChoice;
  readonly credibility?: Credibility | undefined;
  readonly note: string;
  readonly tags: readonly string[];
  readonly status: WorkStatus;
}

/** The form for a claim that is not saved yet: the suggestion stands in the speaker field. */
export function draftFromSource(source: ClaimDraftSource): ClaimDraft {
  return { speaker: source.suggestion ?? { name: '' }, note: '', tags: [], status: 'to-check' };
}

/** The form for a saved claim. */
export function draftFromClaim(claim: Claim, speaker: Speaker | undefined): ClaimDraft {
  return {
    speaker: speaker ? choiceOf(speaker) : { name: '' },
    credibility: claim.credibility,
    note: claim.note,
    tags: claim.tags,
    status: claim.status,
  };
}

/** What is sent to be saved: every field, with `null` where the person left it open. */
export function editFromDraft(draft: ClaimDraft): ClaimEdit {
  const name = draft.speaker.name.trim();
  return {
    speaker: name === '' ? null : { ...draft.speaker, name },
    credibility: draft.credibility ?? null,
    note: draft.note,
    tags: [...draft.tags],
    status: draft.status,
  };
}

/** What was typed and kept before it could be saved. */
export function draftFromEdit({ speaker, credibility, note, tags, status }: ClaimEdit): ClaimDraft {
  return {
    speaker: speaker ?? { name: '' },
    credibility: credibility ?? undefined,
    note: note ?? '',
    tags: tags ?? [],
    status: status ?? 'to-check',
  };
}

/** Only what differs from what is stored is sent, so that another tab's edit of another field stays. */
export function changedFields(stored: ClaimDraft, next: ClaimDraft): ClaimEdit {
  const before = editFromDraft(stored);
  const after = editFromDraft(next);
  const fields = Object.keys(after) as (keyof ClaimEdit)[]; // an edit has no other keys
  const changed = fields.filter((field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]));
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}

export function choiceOf(speaker: Speaker): SpeakerChoice {
  return { id: speaker.id, name: speaker.name, role: speaker.role, kind: speaker.kind };
}

/**
 * The tags with those added that a text names, separated by commas. A tag that is there already, in
 * whatever case, is not added again; a longer one than a record can hold is cut.
 */
export function withTags(tags: readonly string[], text: string): string[] {
  const all = [...tags];
  for (const part of text.split(/[,،、\n]/)) {
    const tag = part.trim().replace(/\s+/g, ' ').slice(0, LIMITS.tag);
    const known = all.some((other) => other.toLocaleLowerCase() === tag.toLocaleLowerCase());
    if (tag !== '' && !known && all.length < LIMITS.tags) all.push(tag);
  }
  return all;
}
