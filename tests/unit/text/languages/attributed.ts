import { findCandidates } from '../../../../lib/text/find-candidates.ts';
import { DEFAULT_THRESHOLD } from '../../../../lib/text/threshold.ts';

/** One line of a table: what is printed, then each claim that must be marked in it, with its speaker. */
export type Row = readonly [text: string, ...claims: readonly Attributed[]];

/** A claim's words and whom they are given to: the name if one is known, else the mention as printed. */
export type Attributed = readonly [words: string, speaker: string | null];

/** A table as test cases: the text, and all its claims. */
export function cases(rows: readonly Row[]): [text: string, claims: readonly Attributed[]][] {
  return rows.map(([text, ...claims]) => [text, claims]);
}

/** What a reader sees marked. `lang` is what the page declares: it decides for a text of one sentence. */
export function attributed(text: string, lang: string): Attributed[] {
  return findCandidates({ text, lang })
    .filter((candidate) => candidate.confidence >= DEFAULT_THRESHOLD)
    .map(({ exact, speaker }) => [exact, speaker ? (speaker.name ?? speaker.text) : null]);
}

/** The role beside the speaker's name, of the first claim. */
export function roleIn(text: string, lang: string): string | null {
  return findCandidates({ text, lang })[0]?.speaker?.role ?? null;
}
