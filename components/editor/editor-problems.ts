import { i18n } from '#i18n';
import { LIMITS } from '../../lib/model/limits.ts';
import { type EditorDraft, type EvidenceDraft, hasTranslation, namesOf } from './editor-draft.ts';
import { problemOfDate } from './imprecise-date.ts';
import { tooLong } from './limit-words.ts';

/** Sentences about what can't be kept as it is, by the field they stand beside ("evidence.<id>.url"). */
export type EditorProblems = ReadonlyMap<string, string>;

/** The most names of a chain, as the record has it. */
const MOST_NAMES = 20;

/** What is wrong with a form; an empty map when it can be saved. */
export function problemsOf(draft: EditorDraft): EditorProblems {
  const problems = new Map<string, string>();
  function add(field: string, problem: string | undefined): void {
    if (problem !== undefined && !problems.has(field)) problems.set(field, problem);
  }
  add('speaker', tooLong(draft.speaker.name, LIMITS.name));
  add('note', tooLong(draft.note, LIMITS.note));
  add('statement', tooLong(draft.statement, LIMITS.text));
  add('context', tooLong(draft.context, LIMITS.text));
  add('saidAt', problemOfTime(draft.saidAt));
  add('firstAppearance', problemOfAddress(draft.firstAppearance));
  add('chain', problemOfChain(draft.chain));
  if (hasTranslation(draft)) {
    add('translation', draft.translation.trim() === '' ? i18n.t('editor.translationMissing') : undefined);
    add('translation', tooLong(draft.translation, LIMITS.quote));
    add('translationFrom', problemOfLanguage(draft.translationFrom));
    add('translationOriginal', tooLong(draft.translationOriginal, LIMITS.quote));
    add('translationBy', tooLong(draft.translationBy, LIMITS.name));
  }
  if (draft.evidence.length > LIMITS.evidence)
    add('evidence', i18n.t('editor.tooMuchEvidence', [String(LIMITS.evidence)]));
  for (const item of draft.evidence)
    addEvidence(item, (field, problem) => add(evidenceField(item, field), problem));
  return problems;
}

export function evidenceField(item: EvidenceDraft, field: string): string {
  return `evidence.${item.id}.${field}`;
}

function addEvidence(item: EvidenceDraft, add: (field: string, problem: string | undefined) => void): void {
  add('title', item.title.trim() === '' ? i18n.t('editor.titleMissing') : tooLong(item.title, LIMITS.title));
  add('url', problemOfAddress(item.url));
  add('archiveUrl', problemOfAddress(item.archiveUrl));
  add('note', tooLong(item.note, LIMITS.text));
  const day = item.accessedAt.trim();
  if (day === '') return;
  const problem = problemOfDate(day);
  if (problem === 'missing') add('accessedAt', i18n.t('editor.dateMissing'));
  else if (problem === 'shape' || day.length !== 10) add('accessedAt', i18n.t('editor.dayShape'));
}

function problemOfTime(text: string): string | undefined {
  const problem = text.trim() === '' ? null : problemOfDate(text.trim());
  if (problem === null) return undefined;
  return i18n.t(problem === 'missing' ? 'editor.dateMissing' : 'editor.dateShape');
}

/** What is wrong with a web address, in words; nothing where none is given. */
export function problemOfAddress(text: string): string | undefined {
  const address = text.trim();
  if (address === '') return undefined;
  if (address.length > LIMITS.url) return tooLong(address, LIMITS.url);
  const isWeb = /^https?:\/\//i.test(address) && URL.canParse(address);
  return isWeb ? undefined : i18n.t('editor.addressShape');
}

function problemOfLanguage(text: string): string | undefined {
  const tag = text.trim();
  if (tag === '') return i18n.t('editor.languageMissing');
  try {
    return Intl.getCanonicalLocales(tag).length === 1 ? undefined : i18n.t('editor.languageShape');
  } catch {
    return i18n.t('editor.languageShape');
  }
}

function problemOfChain(text: string): string | undefined {
  const names = namesOf(text);
  if (names.length > MOST_NAMES) return i18n.t('editor.tooManyNames', [String(MOST_NAMES)]);
  const longest = names.find((name) => name.length > LIMITS.name);
  return longest === undefined ? undefined : tooLong(longest, LIMITS.name);
}
