import { i18n } from '#i18n';
import type { GroundRule, Verdict } from '../../lib/model/grades.ts';
import type { Change, Claim, ClaimForm, Evidence } from '../../lib/model/records.ts';
import type { Segment } from '../../lib/model/selector.ts';
import { formWord, gradeWord, statusWord } from '../claim/claim-words.ts';
import { evidenceKindWord, groundRuleWord, stanceWord, verdictWord } from './editor-words.ts';

const FIELDS = {
  speakerId: 'form.speaker',
  credibility: 'form.credibility',
  note: 'form.note',
  tags: 'form.tags',
  status: 'form.status',
  form: 'editor.form',
  segments: 'editor.segments',
  statement: 'editor.statement',
  verdict: 'editor.verdict',
  translation: 'editor.translationHeading',
  saidAt: 'editor.saidAt',
  firstAppearance: 'editor.firstAppearance',
  evidence: 'editor.evidence',
  chain: 'editor.chain',
  groundRule: 'editor.groundRule',
  context: 'editor.context',
} as const satisfies Partial<Record<keyof Claim, string>>;

export function isKnownField(field: string): field is keyof typeof FIELDS {
  return Object.hasOwn(FIELDS, field);
}

/** The field's name in words; its key where an import brought one that this version doesn't know. */
export function fieldWord(field: string): string {
  return isKnownField(field) ? i18n.t(FIELDS[field]) : field;
}

/** A value of a field in words, as a person would read it in the form. */
export function valueWords(
  field: string,
  value: Change['from'],
  speakerName: (id: string) => string | undefined,
): string {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return i18n.t('editor.historyNothing');
  // History holds values that this field had, so each fits the type that its field's words take.
  switch (field) {
    case 'speakerId':
      return speakerName(String(value)) ?? i18n.t('editor.historyGoneSpeaker');
    case 'credibility':
      return gradeWord(value as Claim['credibility']);
    case 'status':
      return statusWord(value as Claim['status']);
    case 'form':
      return formWord(value as ClaimForm);
    case 'verdict':
      return verdictWord(value as Verdict);
    case 'groundRule':
      return groundRuleWord(value as GroundRule);
    case 'segments':
      return (value as unknown as Segment[]).map(({ quote }) => quote.exact).join(' … ');
    case 'evidence':
      return (value as unknown as Evidence[])
        .map(({ kind, stance, title }) => `${title} (${evidenceKindWord(kind)}, ${stanceWord(stance)})`)
        .join('; ');
    case 'translation':
      return String((value as { text?: unknown }).text ?? '');
    case 'tags':
    case 'chain':
      return (value as string[]).join(field === 'tags' ? ', ' : ' › ');
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}
