import search from 'approx-string-match';
import type { TextRange } from '../model/range.ts';
import type { Segment } from '../model/selector.ts';
import { indexCodePoints } from './code-points.ts';
import { type Context, contextOf, endsWithAt, equalCharacters, surroundings } from './context.ts';
import { createDrifts } from './drifts.ts';
import { type FoldedText, fold } from './fold.ts';
import { type GramIndex, indexGrams } from './gram-index.ts';

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

/** A place for a segment; offsets into the text. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly same: boolean;
}

/**
 * Prepares a text for finding any number of claims in it: at the stored position, else the equal text with
 * the best context, nearest to it, else the most similar text. White space, invisible characters,
 * ligatures, accents, case, the style of marks and brackets don't count as differences (`fold`). What it
 * needs is built once, when the first claim needs it.
 */
export function createAnchorer(text: string): Anchorer {
  const points = indexCodePoints(text);
  let foldedText: FoldedText | null = null;
  let gramIndex: GramIndex | null = null;
  const folded = () => {
    foldedText ??= fold(text);
    return foldedText;
  };
  const grams = () => {
    gramIndex ??= indexGrams(folded().text);
    return gramIndex;
  };

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
      const place = locate(segment, near);
      places[index] = place;
      if (place && !settled && described !== null) {
        shift = place.start - described;
        settled = true;
        if (place.score >= CERTAIN) drifts.note(described, shift);
      }
    }
    return conclude(text, segments, places);
  }

  function locate(segment: Segment, near: number | null): Place | null {
    const { exact, prefix, suffix } = segment.quote;
    if (exact === '') return null;
    if (near !== null && text.startsWith(exact, near)) {
      const end = near + exact.length;
      if (endsWithAt(text, prefix, near) && text.startsWith(suffix, end)) {
        return { start: near, end, score: 1, same: true };
      }
    }
    const context = contextOf(prefix, suffix);
    const pattern = fold(exact).text;
    if (pattern === '') return null;
    const nearFolded = near === null ? null : foldedOffset(folded().at, near);
    const same = locateSame(pattern, exact, context, nearFolded);
    // The same words elsewhere are not the claim when its own words were edited where it stood.
    if (same && (context.known === 0 || same.score >= SURE)) return same;
    const similar = locateSimilar(pattern, exact, context, nearFolded);
    return same && same.score >= (similar?.score ?? 0) ? same : similar;
  }

  /** The equal text with the best context; of equal contexts the nearest. */
  function locateSame(pattern: string, exact: string, context: Context, near: number | null): Place | null {
    const whole = folded().text;
    const places: { at: number; rank: number }[] = [];
    for (let at = whole.indexOf(pattern); at !== -1; at = whole.indexOf(pattern, at + 1)) {
      const equal = equalCharacters(whole, at, at + pattern.length, context) / Math.max(1, context.known);
      places.push({ at, rank: equal + tieBreak(at, exact, near) });
      if (places.length === MOST_OCCURRENCES) break;
    }
    places.sort((a, b) => b.rank - a.rank);
    let best: { at: number; around: number; matched: number; rank: number } | null = null;
    for (const { at } of places.slice(0, MOST_COMPARED)) {
      const { score, matched } = surroundings(text, folded(), at, at + pattern.length, context);
      const rank = score + tieBreak(at, exact, near);
      if (!best || rank > best.rank) best = { at, around: score, matched, rank };
    }
    if (!best) return null;
    const enough = Math.min(LEAST_EVIDENCE, pattern.length + context.known);
    if (pattern.length + best.matched < enough) return null;
    const close = closeness(best.at, near, whole.length);
    const score = scoreOf(1, best.around, close, context);
    return { ...placeOf(best.at, best.at + pattern.length), score, same: true };
  }

  /** Between equal contexts the nearest place wins, and the text without any difference. */
  function tieBreak(at: number, exact: string, near: number | null): number {
    const verbatim = text.startsWith(exact, folded().at[at] ?? 0) ? VERBATIM : 0;
    return closeness(at, near, folded().text.length) * CLOSENESS + verbatim;
  }

  function locateSimilar(
    pattern: string,
    exact: string,
    context: Context,
    near: number | null,
  ): Place | null {
    if (pattern.length < SHORTEST_FUZZY) return null;
    const found =
      pattern.length > LONGEST_FUZZY
        ? locateByEnds(pattern, near)
        : candidatesFor(pattern, context, near).reduce<Match | null>(
            (best, candidate) => (best && best.score >= candidate.score ? best : candidate),
            null,
          );
    if (!found || !isGoodEnough(found, pattern.length)) return null;
    const { start, end } = refined(folded().text, found, pattern, context);
    const place = wholeWords(text, placeOf(start, end), exact);
    return { ...place, score: found.score, same: false };
  }

  function candidatesFor(pattern: string, context: Context, near: number | null): Match[] {
    const whole = folded().text;
    const mostErrors = Math.floor(pattern.length * MOST_EDITED);
    const matches: Match[] = [];
    const places = grams().placesLike(pattern, near);
    if (near !== null) places.push(near);
    for (const place of places) {
      const from = Math.max(0, place - SLACK - mostErrors);
      const to = Math.min(whole.length, place + pattern.length + SLACK + mostErrors);
      for (const match of search(whole.slice(from, to), pattern, mostErrors).slice(0, MOST_ENDS)) {
        const start = from + match.start;
        const end = from + match.end;
        const quote = 1 - match.errors / pattern.length;
        const around = surroundings(text, folded(), start, end, context).score;
        const score = scoreOf(quote, around, closeness(start, near, whole.length), context);
        matches.push({ start, end, quote, around, score });
      }
    }
    return matches;
  }

  /** A very long quote by its beginning and its end, if what lies between is about as long as it was. */
  function locateByEnds(pattern: string, near: number | null): Match | null {
    const head = pattern.slice(0, LONGEST_FUZZY / 2);
    const tail = pattern.slice(-LONGEST_FUZZY / 2);
    const none = contextOf('', '');
    const tailNear = near === null ? null : near + pattern.length - tail.length;
    for (const a of candidatesFor(head, none, near)) {
      for (const b of candidatesFor(tail, none, tailNear)) {
        const ratio = (b.end - a.start) / pattern.length;
        if (ratio > 0.7 && ratio < 1.4) {
          const quote = Math.min(a.quote, b.quote);
          return { start: a.start, end: b.end, quote, around: 0, score: Math.min(a.score, b.score) };
        }
      }
    }
    return null;
  }

  /** Folded offsets as offsets of the text. */
  function placeOf(start: number, end: number): { start: number; end: number } {
    const { at } = folded();
    const from = at[start] ?? text.length;
    const last = at[end - 1] ?? from;
    let to = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
    // Combining marks belong to the character that they were folded into.
    while (to < text.length && /\p{M}/u.test(text.charAt(to))) to++;
    // “[H]e” begins at its bracket.
    const bracket = text[from - 1] === '[' && text.slice(from, from + 4).includes(']') ? 1 : 0;
    return { start: from - bracket, end: to };
  }

  return { anchor };
}

interface Match {
  readonly start: number;
  readonly end: number;
  /** 0…1: the share of its characters, and of its context, that are the same */
  readonly quote: number;
  readonly around: number;
  readonly score: number;
}

const MOST_OCCURRENCES = 2_000;
/** Of these, so many have their context compared in full. */
const MOST_COMPARED = 8;
/** A place with this score says how far the text around it has moved. */
const CERTAIN = 0.95;
/** Equal words with this score need no comparison with similar ones. */
const SURE = 0.97;
/** Between equal contexts the nearest place wins, and text without any difference before folded text. */
const CLOSENESS = 0.05;
const VERBATIM = 0.02;
const NEARBY = 100;
/** An equal text of fewer characters must have as many more of its context around it, as far as it has any. */
const LEAST_EVIDENCE = 20;
const SHORTEST_FUZZY = 8;
const LONGEST_FUZZY = 1_024;
/** The share of a quote's characters that may differ at all. */
const MOST_EDITED = 0.4;
const SLACK = 40;
const MOST_ENDS = 6;

/** Quote, context and position weighted nearly as in Hypothesis's match-quote (50, 20 + 20, 2). */
function scoreOf(quote: number, around: number, close: number, context: Context): number {
  return context.known > 0 ? (50 * quote + 40 * around + 10 * close) / 100 : (50 * quote + 10 * close) / 60;
}

/**
 * Chosen from measurement (`npm run bench -- anchoring`): a wrong place is worse than none. Short quotes look
 * like each other ("Test Case 1", "Test Case 2"), so they must be nearly the same and nearly where they were.
 */
function isGoodEnough({ quote, score }: Match, length: number): boolean {
  if (length < 12) return quote >= 0.85 && score >= 0.92;
  if (length < 20) return quote >= 0.8 && score >= 0.86;
  if (length < 40) return quote >= 0.7 && score >= 0.75;
  return quote >= 0.7 && score >= 0.7;
}

/** 0…1: half for the distance on the page as a whole, half for standing within a few lines. */
function closeness(at: number, near: number | null, length: number): number {
  if (near === null) return 0;
  const distance = Math.abs(at - near);
  return (1 - Math.min(1, distance / Math.max(1, length))) / 2 + NEARBY / (NEARBY + distance) / 2;
}

/** The first folded unit at or after an offset of the text. */
function foldedOffset(at: Int32Array, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Context next to an edge says where it is better than the edited quote itself does. */
const EDGE_CONTEXT = 8;
const EDGE_REACH = 12;

function refined(
  whole: string,
  match: Match,
  pattern: string,
  context: Context,
): { start: number; end: number } {
  let { start, end } = match;
  const before = context.before.all.slice(-EDGE_CONTEXT);
  if (before.length === EDGE_CONTEXT && !whole.startsWith(pattern.slice(0, 4), start)) {
    const at = whole.lastIndexOf(before, start + EDGE_REACH - before.length);
    if (at !== -1 && Math.abs(at + before.length - start) <= EDGE_REACH) start = at + before.length;
  }
  const after = context.after.all.slice(0, EDGE_CONTEXT);
  if (after.length === EDGE_CONTEXT && !endsWithAt(whole, pattern.slice(-4), end)) {
    const at = whole.indexOf(after, Math.max(start, end - EDGE_REACH));
    if (at !== -1 && at - end <= EDGE_REACH) end = at;
  }
  return start < end ? { start, end } : match;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const LONGEST_STEP = 8;

/** Moves edges that fall inside a word to its nearer end. */
function wholeWords(
  text: string,
  place: { start: number; end: number },
  exact: string,
): { start: number; end: number } {
  const inWord = (at: number) =>
    at > 0 && at < text.length && WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
  const settle = (at: number, out: number) => {
    for (let step = 0; step <= LONGEST_STEP; step++) {
      if (!inWord(at + step * out)) return at + step * out;
      if (!inWord(at - step * out)) return at - step * out;
    }
    return at;
  };
  // Scripts without spaces have no such edges; neither has a quote that was cut inside a word.
  if (!/\s/.test(exact)) return place;
  const start = settle(place.start, -1);
  const end = settle(place.end, 1);
  return start < end ? { start, end } : place;
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
