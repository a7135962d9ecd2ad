import { i18n } from '#i18n';
import type { ReasonKind } from '../../lib/desk/comparisons.ts';
import type { GradeReminder } from '../../lib/desk/grade-reminders.ts';
import type { Link } from '../../lib/model/records.ts';
import type { AnswerValue } from './compare-props.ts';

const ANSWERS = {
  yes: 'compare.yes',
  no: 'compare.no',
  partly: 'compare.partly',
  unclear: 'compare.unclear',
} as const satisfies Record<AnswerValue, string>;

const LINKS = {
  contradicts: 'compare.contradicts',
  corroborates: 'compare.corroborates',
  'same-claim': 'compare.sameClaim',
  updates: 'compare.updates',
} as const satisfies Record<Link['kind'], string>;

const REASONS = {
  name: 'compare.reasonName',
  number: 'compare.reasonNumber',
  word: 'compare.reasonWord',
  date: 'compare.reasonDate',
  opposite: 'compare.reasonOpposite',
  negation: 'compare.reasonNegation',
  'same-side': 'compare.reasonSameSide',
  title: 'compare.reasonTitle',
} as const satisfies Record<ReasonKind, string>;

const REMINDERS = {
  none: 'compare.reminderNone',
  'not-said': 'compare.reminderNotSaid',
  dependent: 'compare.reminderDependent',
} as const satisfies Record<GradeReminder['corroboration'], string>;

export const LINK_KINDS: readonly Link['kind'][] = ['contradicts', 'corroborates', 'same-claim', 'updates'];

export function answerWord(answer: AnswerValue): string {
  return i18n.t(ANSWERS[answer]);
}

export function linkWord(kind: Link['kind']): string {
  return i18n.t(LINKS[kind]);
}

/** "Opposites: “forced” – “own will”" */
export function reasonWords(
  kind: ReasonKind,
  words: readonly string[],
  otherWords: readonly string[],
): string {
  const quoted = (list: readonly string[]) =>
    [...new Set(list)].map((word) => i18n.t('common.quoted', [word])).join(', ');
  const both = quoted(words) === quoted(otherWords) ? [words] : [words, otherWords];
  return `${i18n.t(REASONS[kind])} ${both
    .filter((list) => list.length > 0)
    .map(quoted)
    .join(' – ')}`;
}

export function reminderWord({ corroboration }: GradeReminder): string {
  return i18n.t(REMINDERS[corroboration]);
}
