import type { LeftOut } from '../model/export-file.ts';
import type { Change, Claim, Evidence, Link, Question, Speaker } from '../model/records.ts';
import type { Dataset } from './dataset.ts';

/** What an export leaves out. Confidential evidence isn't a choice: only a backup holds it. */
export type LeaveOut = readonly LeftOut[];

/** A claim as it may leave: a new object, the stored one stays as it is. */
export function claimForOthers(claim: Claim, leaveOut: LeaveOut = []): Claim {
  const shared: Claim = { ...claim, history: historyForOthers(claim, leaveOut) };
  const evidence = evidenceForOthers(claim.evidence, leaveOut);
  // Absent, not empty: that there was something is nobody's business.
  if (evidence.length > 0) shared.evidence = evidence;
  else delete shared.evidence;
  if (leaveOut.includes('notes')) shared.note = '';
  if (claim.translation && leaveOut.includes('identities')) {
    const { by: _, ...translation } = claim.translation;
    shared.translation = translation;
  }
  return shared;
}

export function speakerForOthers(speaker: Speaker, leaveOut: LeaveOut = []): Speaker {
  return withoutHistory(speaker, leaveOut);
}

/** Questions, answers and links: their notes and their history. */
export function remarkForOthers<Item extends Question | Link>(item: Item, leaveOut: LeaveOut = []): Item {
  const shared = withoutHistory(item, leaveOut);
  if (!leaveOut.includes('notes')) return shared;
  const { note: _, ...rest } = shared;
  return rest as Item; // `note` is optional in both
}

export function datasetForOthers(records: Dataset, leaveOut: LeaveOut = []): Dataset {
  return {
    pages: records.pages,
    speakers: records.speakers.map((speaker) => speakerForOthers(speaker, leaveOut)),
    claims: records.claims.map((claim) => claimForOthers(claim, leaveOut)),
    questions: records.questions.map((question) => remarkForOthers(question, leaveOut)),
    answers: records.answers.map((answer) => withoutHistory(answer, leaveOut)),
    links: records.links.map((link) => remarkForOthers(link, leaveOut)),
  };
}

export function withoutHistory<Item extends { history?: Change[] | undefined }>(
  item: Item,
  leaveOut: LeaveOut,
): Item {
  if (item.history === undefined) return item;
  const copy: { history?: Change[] | undefined } = { ...item };
  if (leaveOut.includes('history')) delete copy.history;
  else if (leaveOut.includes('notes')) copy.history = item.history.filter(({ field }) => field !== 'note');
  return copy as Item; // a copy of the item, whose history is optional
}

function evidenceForOthers(evidence: readonly Evidence[] | undefined, leaveOut: LeaveOut): Evidence[] {
  if (!evidence || leaveOut.includes('evidence')) return [];
  const shared = evidence.filter(({ confidential }) => !confidential);
  return leaveOut.includes('notes') ? shared.map(({ note: _, ...rest }) => rest) : shared;
}

/** What is left out now isn't to be found in what it was before. */
function historyForOthers(claim: Claim, leaveOut: LeaveOut): Change[] {
  if (leaveOut.includes('history')) return [];
  const hidden = new Set<string>();
  if (leaveOut.includes('notes')) hidden.add('note').add('evidence');
  if (leaveOut.includes('evidence')) hidden.add('evidence');
  if (leaveOut.includes('identities')) hidden.add('translation');
  const shown = claim.history.filter(({ field }) => !hidden.has(field));
  if (!shown.some(({ field }) => field === 'evidence')) return shown;
  const confidential = confidentialIds(claim);
  return shown.map((change) => (change.field === 'evidence' ? openChange(change, confidential) : change));
}

/** Evidence that is confidential or was: its earlier, open form stays in, too. */
function confidentialIds(claim: Claim): Set<unknown> {
  const values = claim.history.flatMap(({ field, from, to }) => (field === 'evidence' ? [from, to] : []));
  const items = [claim.evidence, ...values].flatMap<unknown>((value) => (Array.isArray(value) ? value : []));
  return new Set(items.flatMap((item) => (isRecord(item) && item.confidential !== false ? [item.id] : [])));
}

function openChange(change: Change, confidential: ReadonlySet<unknown>): Change {
  const open: Change = { at: change.at, field: change.field };
  if (change.from !== undefined) open.from = openItems(change.from, confidential);
  if (change.to !== undefined) open.to = openItems(change.to, confidential);
  return open;
}

type Json = Exclude<Change['from'], undefined>;

function openItems(value: Json, confidential: ReadonlySet<unknown>): Json {
  if (!Array.isArray(value)) return [];
  return value.filter((item) => isRecord(item) && !confidential.has(item.id));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
