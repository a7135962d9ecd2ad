import { expect, test } from 'vitest';
import type { Candidate } from '../../../../lib/model/candidate.ts';
import { findCandidates } from '../../../../lib/text/find-candidates.ts';
import { DEFAULT_THRESHOLD } from '../../../../lib/text/threshold.ts';

/** A claim that must be marked by default. */
export interface Expected {
  /** its words as shown, the pieces of a split one joined by " … " */
  readonly claim: string;
  /** the source as printed; null when nobody is named */
  readonly by: string | null;
  readonly name?: string | null;
  readonly role?: string;
  readonly form?: Candidate['form'];
}

/** Text of one language, and what must be found in it. */
export interface Passage {
  /** what the passage is about, as a statement */
  readonly shows: string;
  readonly text: string;
  readonly finds: readonly Expected[];
  /** stretches in quotation marks that rank below the threshold */
  readonly doubts?: readonly string[];
  /** what must not be marked, besides */
  readonly onlyThese?: boolean;
}

/** One test for each passage. The language is not told: the text itself must show it. */
export function testPassages(passages: readonly Passage[]): void {
  test.each(passages)('$shows', (passage) => {
    const found = findCandidates({ text: passage.text });
    const marked = found.filter((candidate) => candidate.confidence >= DEFAULT_THRESHOLD);
    for (const expected of passage.finds) {
      const candidate = marked.find((one) => one.exact === expected.claim);
      expect(candidate, `${expected.claim}\n  among ${marked.map(summary).join('\n  ')}`).toBeDefined();
      expect(candidate?.speaker?.text ?? null).toBe(expected.by);
      if (expected.name !== undefined) expect(candidate?.speaker?.name).toBe(expected.name);
      if (expected.role !== undefined) expect(candidate?.speaker?.role).toBe(expected.role);
      if (expected.form !== undefined) expect(candidate?.form).toBe(expected.form);
    }
    for (const doubt of passage.doubts ?? []) {
      const candidate = found.find((one) => one.exact === doubt);
      expect(candidate, `${doubt} among ${found.map(summary).join('\n  ')}`).toBeDefined();
      expect(candidate?.confidence).toBeLessThan(DEFAULT_THRESHOLD);
      expect(candidate?.reason).toBeDefined();
    }
    if (passage.onlyThese)
      expect(marked.map((one) => one.exact)).toEqual(passage.finds.map((one) => one.claim));
  });
}

function summary(candidate: Candidate): string {
  return `[${candidate.form} ${candidate.confidence}] ${candidate.exact} (${candidate.speaker?.text ?? '–'})`;
}
