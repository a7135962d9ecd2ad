import type { TextRange } from '../../lib/model/range.ts';

/** How much of a range is taken by others, in UTF-16 units. @param taken by their beginning, none over another */
export function overlap([start, end]: TextRange, taken: readonly TextRange[]): number {
  let sum = 0;
  for (const [from, to] of taken) {
    if (from >= end) break;
    sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return sum;
}
