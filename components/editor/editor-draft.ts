import type { ClaimDraftSource, ClaimEdit } from '../../lib/model/claim-edit.ts';
import type { GroundRule, Verdict } from '../../lib/model/grades.ts';
import type { Claim, ClaimForm, Evidence, Speaker } from '../../lib/model/records.ts';
import {
  type ClaimDraft,
  draftFromClaim,
  draftFromEdit,
  draftFromSource,
  editFromDraft,
} from '../card/claim-draft.ts';

/** One item of evidence as it stands in the form: texts as typed, empty where there is nothing. */
export interface EvidenceDraft {
  readonly id: string;
  readonly kind: Evidence['kind'];
  readonly stance: Evidence['stance'];
  readonly title: string;
  readonly url: string;
  readonly archiveUrl: string;
  /** a day: "2019-11-08" */
  readonly accessedAt: string;
  readonly confidential: boolean;
  readonly note: string;
}

/** All fields of a claim as they stand in the form. What is typed need not be valid yet. */
export interface EditorDraft extends ClaimDraft {
  readonly form: ClaimForm;
  readonly statement: string;
  readonly verdict: Verdict | '';
  readonly evidence: readonly EvidenceDraft[];
  readonly translation: string;
  readonly translationFrom: string;
  readonly translationOriginal: string;
  readonly translationBy: string;
  readonly saidAt: string;
  readonly firstAppearance: string;
  /** a name a line, from the outermost source to the innermost */
  readonly chain: string;
  readonly groundRule: GroundRule | '';
  readonly context: string;
}

const NOTHING_RARE = {
  statement: '',
  verdict: '',
  evidence: [],
  translation: '',
  translationFrom: '',
  translationOriginal: '',
  translationBy: '',
  saidAt: '',
  firstAppearance: '',
  chain: '',
  groundRule: '',
  context: '',
} as const satisfies Omit<EditorDraft, keyof ClaimDraft | 'form'>;

export const NO_EVIDENCE: Omit<EvidenceDraft, 'id'> = {
  kind: 'document',
  stance: 'supports',
  title: '',
  url: '',
  archiveUrl: '',
  accessedAt: '',
  confidential: false,
  note: '',
};

/** The form for a claim that is not saved yet. */
export function editorDraftFromSource(source: ClaimDraftSource): EditorDraft {
  return { ...draftFromSource(source), ...NOTHING_RARE, form: source.form };
}

/** The form for a saved claim. */
export function editorDraftFromClaim(claim: Claim, speaker: Speaker | undefined): EditorDraft {
  return {
    ...draftFromClaim(claim, speaker),
    form: claim.form,
    statement: claim.statement ?? '',
    verdict: claim.verdict ?? '',
    evidence: (claim.evidence ?? []).map(draftOfEvidence),
    translation: claim.translation?.text ?? '',
    translationFrom: claim.translation?.fromLang ?? '',
    translationOriginal: claim.translation?.original ?? '',
    translationBy: claim.translation?.by ?? '',
    saidAt: claim.saidAt ?? '',
    firstAppearance: claim.firstAppearance ?? '',
    chain: (claim.chain ?? []).join('\n'),
    groundRule: claim.groundRule ?? '',
    context: claim.context ?? '',
  };
}

/** What the form says, with `null` where a field was left open. The form must have no problems. */
export function editFromEditorDraft(draft: EditorDraft): ClaimEdit {
  return {
    ...editFromDraft(draft),
    form: draft.form,
    statement: draft.statement.trim() || null,
    verdict: draft.verdict || null,
    evidence: draft.evidence.map(evidenceOf),
    translation: translationOf(draft),
    saidAt: draft.saidAt.trim() || null,
    firstAppearance: draft.firstAppearance.trim() || null,
    chain: namesOf(draft.chain),
    groundRule: draft.groundRule || null,
    context: draft.context.trim() || null,
  };
}

/** Only what differs from what was stored when the editing began, so that another window's edits stay. */
export function editorChanges(stored: EditorDraft, next: EditorDraft): ClaimEdit {
  const before = editFromEditorDraft(stored);
  const after = editFromEditorDraft(next);
  const fields = Object.keys(after) as (keyof ClaimEdit)[]; // an edit has no other keys
  const changed = fields.filter((field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]));
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}

/** What was typed before in the card or the popup, in this form: they have the usual fields only. */
export function withUsualFields(draft: EditorDraft, typed: ClaimEdit): EditorDraft {
  return { ...draft, ...draftFromEdit(typed) };
}

/** What was kept of a form when it was closed; fields that are missing or of another shape are those of `stored`. */
export function editorDraftFromKept(kept: unknown, stored: EditorDraft): EditorDraft {
  if (typeof kept !== 'object' || kept === null) return stored;
  const draft: Record<string, unknown> = { ...stored };
  for (const [field, value] of Object.entries(kept)) {
    const old = draft[field];
    if (field === 'credibility') draft[field] = isGrade(value) ? value : undefined;
    else if (field === 'speaker') draft[field] = isNamed(value) ? value : old;
    else if (field === 'tags') draft[field] = isTexts(value) ? value : old;
    else if (field === 'evidence') draft[field] = Array.isArray(value) ? value.filter(isEvidenceDraft) : old;
    else if (typeof old === 'string' && typeof value === 'string') draft[field] = value;
  }
  return draft as unknown as EditorDraft; // each field was checked against the one that it replaces
}

/** Names, one a line. */
export function namesOf(chain: string): string[] {
  return chain
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);
}

export function hasTranslation(draft: EditorDraft): boolean {
  const { translation, translationFrom, translationOriginal, translationBy } = draft;
  return [translation, translationFrom, translationOriginal, translationBy].some(
    (text) => text.trim() !== '',
  );
}

function translationOf(draft: EditorDraft): ClaimEdit['translation'] {
  if (!hasTranslation(draft)) return null;
  const original = draft.translationOriginal.trim();
  const by = draft.translationBy.trim();
  return {
    text: draft.translation.trim(),
    fromLang: draft.translationFrom.trim(),
    ...(original && { original }),
    ...(by && { by }),
  };
}

function draftOfEvidence(evidence: Evidence): EvidenceDraft {
  const { id, kind, stance, title, confidential } = evidence;
  return {
    id,
    kind,
    stance,
    title,
    confidential,
    url: evidence.url ?? '',
    archiveUrl: evidence.archiveUrl ?? '',
    accessedAt: evidence.accessedAt?.slice(0, 10) ?? '',
    note: evidence.note ?? '',
  };
}

function evidenceOf(draft: EvidenceDraft): Evidence {
  const { id, kind, stance, confidential } = draft;
  const evidence: Evidence = { id, kind, title: draft.title.trim(), stance, confidential };
  if (draft.url.trim()) evidence.url = draft.url.trim();
  if (draft.archiveUrl.trim()) evidence.archiveUrl = draft.archiveUrl.trim();
  if (draft.accessedAt.trim()) evidence.accessedAt = `${draft.accessedAt.trim()}T00:00:00.000Z`;
  if (draft.note.trim()) evidence.note = draft.note;
  return evidence;
}

function isGrade(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 6;
}

function isNamed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isEvidenceDraft(value: unknown): value is EvidenceDraft {
  if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string')
    return false;
  return Object.entries(NO_EVIDENCE).every(
    ([field, example]) => typeof Reflect.get(value, field) === typeof example,
  );
}
