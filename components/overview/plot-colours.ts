import type { Credibility } from '../../lib/model/grades.ts';

export type GradeKey = Credibility | 'none';

/** In the order in which bars are stacked: from what is most to what is least believed, then what has no grade. */
export const GRADE_KEYS: readonly GradeKey[] = [1, 2, 3, 4, 5, 6, 'none'];

/**
 * The fills are CSS variables, so that a chart follows light, dark and forced colours without being drawn again.
 * 6 is off the scale, so it is grey; what isn't graded is as good as empty.
 */
const FILLS: Record<GradeKey, string> = {
  1: 'var(--grade-1)',
  2: 'var(--grade-2)',
  3: 'var(--grade-3)',
  4: 'var(--grade-4)',
  5: 'var(--grade-5)',
  6: 'var(--line-strong)',
  none: 'var(--paper-sunken)',
};

export function gradeFill(key: GradeKey): string {
  return FILLS[key];
}
