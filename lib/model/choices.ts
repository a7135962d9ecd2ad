/*
 * What a person chooses from, in its order. The schemas are made of these lists; a page that only shows records needs
 * no schemas.
 */

/** Admiralty grades of a piece of information; see `Credibility`. */
export const CREDIBILITY_GRADES = [1, 2, 3, 4, 5, 6] as const;

/** Admiralty grades of a source; see `Reliability`. */
export const RELIABILITY_GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** In the order of the work. */
export const WORK_STATUSES = ['to-check', 'checking', 'awaiting-reply', 'checked', 'parked'] as const;

export const VERDICTS = [
  'supported',
  'refuted',
  'conflicting',
  'not-enough-evidence',
  'not-checkable',
] as const;

/** `selected`: the person marked the text; the others were found. */
export const CLAIM_FORMS = ['direct', 'mixed', 'indirect', 'selected'] as const;
