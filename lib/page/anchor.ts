import type { TextRange } from '../model/range.ts';
import type { Segment } from '../model/selector.ts';
import { indexCodePoints } from './code-points.ts';
import { createDrifts } from './drifts.ts';
import { createLocator, type Place } from './locate.ts';

/** Where a claim stands in a text. Ranges are UTF-16, half-open, one for each segment that was found. */
export interface Anchored {
  /** `exact`: the words are the same; `approximate`: they differ or some are gone; `orphan`: not found */
  readonly state: 'exact' | 'approximate' | 'orphan';
  readonly ranges: readonly TextRange[];
  /** for each segment its range, or null */
  readonly segments: readonly (TextRange | null)[];
  /** 0…1: how sure; the lowest of the segments */
  readonly score: number;
  /** what became of the text of each segment that isn't the same; `to` is empty where it is gone */
  readonly changed?: readonly { readonly from: string; readonly to: string }[];
}

export interface Anchorer {
  /**
   * Finds a claim. `hint.near` is the UTF-16 offset where its first segment was last seen, which counts for
   * more than the position it was described at.
   */
  anchor(segments: readonly Segment[], hint?: { readonly near?: number }): Anchored;
}

/** A place with this score says how far the text around it has moved. */
const CERTAIN = 0.95;

/**
 * Prepares a text for finding any number of claims in it: at the stored position, else the equal text with
 * the best context, nearest to it, else the most similar text. White space, invisible characters,
 * ligatures, accents, case, the style of marks and brackets don't count as differences (`fold`). What it
 * needs is built once, when the first claim needs it.
 */
export function createAnchorer(text: string): Anchorer {
  const points = indexCodePoints(text);
  const locator = createLocator(text);
  /** How far claims found before have moved: those near them moved as far. Decides between equal places only. */
  const drifts = createDrifts();

  function anchor(segments: readonly Segment[], hint: { readonly near?: number } = {}): Anchored {
    const places = new Array<Place | null>(segments.length).fill(null);
    let shift = 0;
    const first = segments[0]?.position;
    if (hint.near !== undefined && first) shift = hint.near - points.offset(first.start);
    // The longest first: it is the surest, and says where the others are to be looked for.
    const order = segments.map((_, index) => index);
    order.sort((a, b) => (segments[b]?.quote.exact.length ?? 0) - (segments[a]?.quote.exact.length ?? 0));
    let settled = hint.near !== undefined;
    for (const index of order) {
      const segment = segments[index];
      if (!segment) continue;
      const described = segment.position ? points.offset(segment.position.start) : null;
      if (described !== null && !settled) shift = drifts.at(described);
      const near = described === null ? (hint.near ?? null) : described + shift;
      const place = locator.locate(segment, near);
      places[index] = place;
      if (place && !settled && described !== null) {
        shift = place.start - described;
        settled = true;
        if (place.score >= CERTAIN) drifts.note(described, shift);
      }
    }
    return conclude(text, segments, places);
  }

  return { anchor };
}

function conclude(text: string, segments: readonly Segment[], places: readonly (Place | null)[]): Anchored {
  const ranges: TextRange[] = [];
  const changed: { from: string; to: string }[] = [];
  let score = 1;
  let [foundLength, length] = [0, 0];
  const bySegment = places.map((place, index): TextRange | null => {
    const exact = segments[index]?.quote.exact ?? '';
    length += exact.length;
    if (!place) {
      changed.push({ from: exact, to: '' });
      return null;
    }
    foundLength += exact.length;
    score = Math.min(score, place.score);
    const range: TextRange = [place.start, place.end];
    ranges.push(range);
    if (!place.same) changed.push({ from: exact, to: text.slice(...range) });
    return range;
  });
  // With most of its words gone it is not that claim any more.
  if (ranges.length === 0 || foundLength * 3 < length) {
    return { state: 'orphan', ranges: [], segments: segments.map(() => null), score: 0 };
  }
  if (changed.length === 0) return { state: 'exact', ranges, segments: bySegment, score };
  return { state: 'approximate', ranges, segments: bySegment, score, changed };
}
