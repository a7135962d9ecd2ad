import type { Segment } from './selector.ts';

/** The longest part of a claim's words that tells it apart, in UTF-16 units; the length tells the rest. */
const LONGEST = 500;

/**
 * Names a claim by its words, so that it is known again after a page was read anew: NFC, runs of blanks as one.
 * The same words twice on a page are one. Never shown, and no text of the claim's length.
 */
export function wordsKey(segments: readonly Segment[]): string {
  const words = segments
    .map(({ quote }) => quote.exact)
    .join(' … ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}… ${words.length}`;
}
