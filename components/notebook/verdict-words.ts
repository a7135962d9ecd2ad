import { i18n } from '#i18n';
import { RELIABILITY_GRADES, VERDICTS } from '../../lib/model/choices.ts';
import type { Reliability, Verdict } from '../../lib/model/grades.ts';

const RELIABILITY = {
  A: 'reliability.a',
  B: 'reliability.b',
  C: 'reliability.c',
  D: 'reliability.d',
  E: 'reliability.e',
  F: 'reliability.f',
} as const satisfies Record<Reliability, string>;

const VERDICT = {
  supported: 'verdict.supported',
  refuted: 'verdict.refuted',
  conflicting: 'verdict.conflicting',
  'not-enough-evidence': 'verdict.notEnoughEvidence',
  'not-checkable': 'verdict.notCheckable',
} as const satisfies Record<Verdict, string>;

/** "Usually reliable"; the text itself where it is no grade. */
export function reliabilityWord(grade: string): string {
  const known = RELIABILITY_GRADES.find((one) => one === grade);
  return known ? i18n.t(RELIABILITY[known]) : grade;
}

/** "Refuted"; the text itself where it is no verdict. */
export function verdictWord(verdict: string): string {
  const known = VERDICTS.find((one) => one === verdict);
  return known ? i18n.t(VERDICT[known]) : verdict;
}
