import search from 'approx-string-match';
import type { Segment } from '../model/selector.ts';
import { type Context, contextOf, endsWithAt, equalCharacters, surroundings } from './context.ts';
import { refined, wholeWords } from './edges.ts';
import { type FoldedText, fold } from './fold.ts';
import { type GramIndex, indexGrams } from './gram-index.ts';

/** A place for a segment; offsets into the text. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly same: boolean;
}

export interface Locator {
  /** The place of a segment, expected at `near` (UTF-16); null when nothing is like it. */
  locate(segment: Segment, near: number | null): Place | null;
}

/** Finds single segments in a text. Folding and indexing it are left until a segment isn't where it was. */
export function createLocator(text: string): Locator {
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
    let best: Equal | null = null;
    if (near !== null) {
      // All of its context near where it is expected: nothing further away can be better.
      best = bestEqual(
        Math.max(0, near - NEIGHBOURHOOD),
        near + NEIGHBOURHOOD + pattern.length,
        pattern,
        exact,
        context,
        near,
      );
      if (best && best.around < 1) best = null;
    }
    best ??= bestEqual(0, whole.length, pattern, exact, context, near);
    if (!best) return null;
    const enough = Math.min(LEAST_EVIDENCE, pattern.length + context.known);
    if (pattern.length + best.matched < enough) return null;
    const close = closeness(best.at, near, whole.length);
    const score = scoreOf(1, best.around, close, context);
    return { ...placeOf(best.at, best.at + pattern.length), score, same: true };
  }

  function bestEqual(
    from: number,
    to: number,
    pattern: string,
    exact: string,
    context: Context,
    near: number | null,
  ): Equal | null {
    const whole = folded().text;
    const part = from === 0 && to >= whole.length ? whole : whole.slice(from, to);
    const places: { at: number; rank: number }[] = [];
    for (let index = part.indexOf(pattern); index !== -1; index = part.indexOf(pattern, index + 1)) {
      const at = from + index;
      const equal = equalCharacters(whole, at, at + pattern.length, context) / Math.max(1, context.known);
      places.push({ at, rank: equal + tieBreak(at, exact, near) });
      if (places.length === MOST_OCCURRENCES) break;
    }
    places.sort((a, b) => b.rank - a.rank);
    let best: Equal | null = null;
    for (const { at } of places.slice(0, MOST_COMPARED)) {
      const { score, matched } = surroundings(text, folded(), at, at + pattern.length, context);
      const rank = score + tieBreak(at, exact, near);
      if (!best || rank > best.rank) best = { at, around: score, matched, rank };
    }
    return best;
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
    if (found.score < ACROSS_BLOCKS && crossesBlocks(text, place) && !exact.includes(BOUNDARY)) return null;
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
        const close = closeness(start, near, whole.length);
        const score = scoreOf(quote, around, close, context);
        matches.push({ start, end, quote, around, close, score });
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
          return {
            start: a.start,
            end: b.end,
            quote,
            around: 0,
            close: 0,
            score: Math.min(a.score, b.score),
          };
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

  return { locate };
}

/** A place with the same words, in folded offsets. */
interface Equal {
  readonly at: number;
  readonly around: number;
  readonly matched: number;
  readonly rank: number;
}

interface Match {
  readonly start: number;
  readonly end: number;
  /** 0…1: the share of its characters, and of its context, that are the same */
  readonly quote: number;
  readonly around: number;
  /** 0…1: how near to where it was */
  readonly close: number;
  readonly score: number;
}

/** Folded characters around the expected place that are looked at first. */
const NEIGHBOURHOOD = 2_000;
const MOST_OCCURRENCES = 2_000;
/** Of these, so many have their context compared in full. */
const MOST_COMPARED = 8;
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
const BOUNDARY = '\n\n';
/** What stood in one block and is now spread over several, with other words, is pieced together from menus and lists. */
const ACROSS_BLOCKS = 0.92;
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
function isGoodEnough({ quote, around, close, score }: Match, length: number): boolean {
  if (length < 12) return quote >= 0.85 && score >= 0.92;
  // All of its context where it was: what stands between is what became of it.
  if (around >= 0.95 && close >= 0.75 && length >= 12) return quote >= 0.7;
  if (length < 40) return quote >= 0.8 && score >= 0.9;
  return quote >= 0.7 && score >= 0.76;
}

function crossesBlocks(text: string, { start, end }: { start: number; end: number }): boolean {
  const boundary = text.indexOf(BOUNDARY, start);
  return boundary !== -1 && boundary < end;
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
