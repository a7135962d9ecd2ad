import { i18n } from '#i18n';
import type { GroundRule, Verdict } from '../../lib/model/grades.ts';
import type { Evidence } from '../../lib/model/records.ts';

const VERDICTS = {
  supported: 'editor.verdictSupported',
  refuted: 'editor.verdictRefuted',
  conflicting: 'editor.verdictConflicting',
  'not-enough-evidence': 'editor.verdictNotEnough',
  'not-checkable': 'editor.verdictNotCheckable',
} as const satisfies Record<Verdict, string>;

const GROUND_RULES = {
  'on-record': 'editor.ruleOnRecord',
  background: 'editor.ruleBackground',
  'deep-background': 'editor.ruleDeepBackground',
  'off-record': 'editor.ruleOffRecord',
  embargoed: 'editor.ruleEmbargoed',
} as const satisfies Record<GroundRule, string>;

const KINDS = {
  document: 'editor.kindDocument',
  'web-page': 'editor.kindWebPage',
  video: 'editor.kindVideo',
  image: 'editor.kindImage',
  audio: 'editor.kindAudio',
  data: 'editor.kindData',
  interview: 'editor.kindInterview',
  other: 'editor.kindOther',
} as const satisfies Record<Evidence['kind'], string>;

const STANCES = {
  supports: 'editor.stanceSupports',
  refutes: 'editor.stanceRefutes',
  context: 'editor.stanceContext',
} as const satisfies Record<Evidence['stance'], string>;

// The tables' keys are the schemas' own values; Object.keys has no narrower type.
export const VERDICT_ORDER = Object.keys(VERDICTS) as Verdict[];
export const GROUND_RULE_ORDER = Object.keys(GROUND_RULES) as GroundRule[];
export const EVIDENCE_KINDS = Object.keys(KINDS) as Evidence['kind'][];
export const STANCE_ORDER = Object.keys(STANCES) as Evidence['stance'][];

export function verdictWord(verdict: Verdict): string {
  return i18n.t(VERDICTS[verdict]);
}

export function groundRuleWord(rule: GroundRule): string {
  return i18n.t(GROUND_RULES[rule]);
}

export function evidenceKindWord(kind: Evidence['kind']): string {
  return i18n.t(KINDS[kind]);
}

export function stanceWord(stance: Evidence['stance']): string {
  return i18n.t(STANCES[stance]);
}
