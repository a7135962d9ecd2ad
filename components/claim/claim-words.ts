import { i18n } from '#i18n';
import type { DoubtReason } from '../../lib/model/candidate.ts';
import type { Credibility, WorkStatus } from '../../lib/model/grades.ts';
import type { ClaimForm } from '../../lib/model/records.ts';

// Message keys can't hold a hyphen and can't be bare numbers (those are plural forms), hence the tables.
const GRADES = {
  1: 'grade.confirmed',
  2: 'grade.probable',
  3: 'grade.possible',
  4: 'grade.doubtful',
  5: 'grade.improbable',
  6: 'grade.unjudgeable',
} as const satisfies Record<Credibility, string>;

const STATUSES = {
  'to-check': 'status.toCheck',
  checking: 'status.checking',
  'awaiting-reply': 'status.awaitingReply',
  checked: 'status.checked',
  parked: 'status.parked',
} as const satisfies Record<WorkStatus, string>;

const FORMS = {
  direct: 'claimForm.direct',
  mixed: 'claimForm.mixed',
  indirect: 'claimForm.indirect',
  selected: 'claimForm.selected',
} as const satisfies Record<ClaimForm, string>;

const DOUBTS = {
  'scare-quotes': 'doubt.scareQuotes',
  'title-of-work': 'doubt.titleOfWork',
  nickname: 'doubt.nickname',
  'foreign-word': 'doubt.foreignWord',
  term: 'doubt.term',
  repeated: 'doubt.repeated',
  'no-source': 'doubt.noSource',
  'plan-or-belief': 'doubt.planOrBelief',
} as const satisfies Record<DoubtReason, string>;

/** "Possibly true"; "Not graded" where there is no grade. */
export function gradeWord(grade: Credibility | undefined): string {
  return i18n.t(grade === undefined ? 'grade.none' : GRADES[grade]);
}

export function statusWord(status: WorkStatus): string {
  return i18n.t(STATUSES[status]);
}

export function formWord(form: ClaimForm): string {
  return i18n.t(FORMS[form]);
}

/** Why a find is doubtful, as a phrase of its own. */
export function doubtWord(reason: DoubtReason): string {
  return i18n.t(DOUBTS[reason]);
}
