import type { Measured } from './scorer.ts';

/** One quoted stretch: how sure the reader was, and whether it lies in a gold claim. */
export interface Counted {
  readonly set: string;
  readonly confidence: number;
  readonly right: boolean;
}

const STEPS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

export function countReliability(set: string, { documents }: Measured): Counted[] {
  const out: Counted[] = [];
  for (const { gold, candidates } of documents) {
    for (const candidate of candidates) {
      for (const [start, end] of candidate.quoted) {
        if (gold.discard.some(([from, to]) => from <= start && end <= to)) continue;
        const middle = (start + end) / 2;
        const right = gold.relations.some((relation) =>
          relation.quoted.some(([from, to]) => from <= middle && middle < to),
        );
        out.push({ set, confidence: candidate.confidence, right });
      }
    }
  }
  return out;
}

/** Of the quoted stretches with a confidence, how many lie in a gold claim: calibrated when the two columns agree. */
export function printReliability(counted: readonly Counted[]): void {
  for (const set of new Set(counted.map((one) => one.set))) {
    console.log(
      `\n| confidence, ${set} | stretches | mean confidence | in a gold claim |\n| --- | ---: | ---: | ---: |`,
    );
    for (let i = STEPS.length - 2; i >= 0; i--) {
      const [from = 0, to = 1] = STEPS.slice(i, i + 2);
      line(`${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}`, set, counted, from, to);
    }
    line('0.90 and more', set, counted, 0.9, 1.01);
  }
}

function line(label: string, set: string, counted: readonly Counted[], from: number, to: number): void {
  const some = counted.filter((one) => one.set === set && one.confidence >= from && one.confidence < to);
  if (some.length === 0) return;
  const mean = some.reduce((sum, one) => sum + one.confidence, 0) / some.length;
  const right = some.filter((one) => one.right).length / some.length;
  console.log(`| ${label} | ${some.length} | ${(100 * mean).toFixed(0)} % | ${(100 * right).toFixed(1)} % |`);
}
