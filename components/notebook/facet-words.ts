import { i18n } from '#i18n';
import type { FacetValue } from '../../lib/desk/claim-index.ts';
import { type FacetName, NONE } from '../../lib/desk/query.ts';
import { CLAIM_FORMS, CREDIBILITY_GRADES, WORK_STATUSES } from '../../lib/model/choices.ts';
import { formWord, gradeWord, statusWord } from '../claim/claim-words.ts';
import { languageName } from '../ui/locale-format.ts';
import { reliabilityWord, verdictWord } from './verdict-words.ts';

const TITLES = {
  speaker: 'facet.speaker',
  site: 'facet.site',
  credibility: 'facet.credibility',
  reliability: 'facet.reliability',
  status: 'facet.status',
  verdict: 'facet.verdict',
  tag: 'facet.tag',
  lang: 'facet.lang',
  form: 'facet.form',
  question: 'facet.question',
} as const satisfies Record<FacetName, string>;

const UNSET = {
  speaker: 'facet.noSpeaker',
  site: 'facet.none',
  credibility: 'grade.none',
  reliability: 'grade.none',
  status: 'facet.none',
  verdict: 'facet.noVerdict',
  tag: 'facet.noTag',
  lang: 'facet.noLang',
  form: 'facet.none',
  question: 'facet.noQuestion',
} as const satisfies Record<FacetName, string>;

export function facetTitle(name: FacetName): string {
  return i18n.t(TITLES[name]);
}

/** A facet's value in words: the index knows names that were typed, the rest is ours to say. */
export function facetValueWord(
  name: FacetName,
  { value, label }: Pick<FacetValue, 'value' | 'label'>,
): string {
  if (value === NONE) return i18n.t(UNSET[name]);
  switch (name) {
    case 'credibility': {
      const grade = CREDIBILITY_GRADES.find((one) => String(one) === value);
      return grade ? i18n.t('grade.codeAndWord', [value, gradeWord(grade)]) : label;
    }
    case 'reliability':
      return i18n.t('grade.codeAndWord', [value, reliabilityWord(value)]);
    case 'verdict':
      return verdictWord(value);
    case 'status': {
      const status = WORK_STATUSES.find((one) => one === value);
      return status ? statusWord(status) : label;
    }
    case 'form': {
      const form = CLAIM_FORMS.find((one) => one === value);
      return form ? formWord(form) : label;
    }
    case 'lang':
      return languageName(value);
    default:
      return label;
  }
}
