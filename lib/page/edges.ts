import { type Context, endsWithAt } from './context.ts';

/** Context next to an edge says where it is better than the edited quote itself does. */
const EDGE_CONTEXT = 8;
const EDGE_REACH = 12;

/** The edges of a similar place, in folded offsets, where its context says that they are. */
export function refined(
  whole: string,
  match: { readonly start: number; readonly end: number },
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
export function wholeWords(
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
