import search from 'approx-string-match';
import { type FoldedText, fold } from './fold.ts';

/** What is known of the text on one side of a claim. */
interface Side {
  /** folded, as far as it was kept */
  readonly all: string;
  /** folded, as far as it stood in the claim's own block */
  readonly inBlock: string;
  /** the claim's block began or ended within the context */
  readonly hasEdge: boolean;
}

export interface Context {
  readonly before: Side;
  readonly after: Side;
  /** characters known, about; an edge counts as some */
  readonly known: number;
  /** as it was kept, spaces included */
  readonly prefix: string;
  readonly suffix: string;
}

/** How much of a context stands around a place. */
export interface Surroundings {
  /** 0…1 */
  readonly score: number;
  /** in characters */
  readonly matched: number;
}

/** That a claim stands at the edge of its block says as much as so many characters. */
const EDGE = 8;
/** What stands in the neighbouring block says less: blocks are moved, and put between others. */
const OWN_BLOCK_ONLY = 0.9;
/** A context of a letter or two, in a selector made by another program, is taken at its word, spaces included. */
const HARDLY_ANY = 6;
/** An edited context may be longer than it was by this much. */
const LONGER = 4;
const BOUNDARY = '\n\n';

export function contextOf(prefix: string, suffix: string): Context {
  const first = prefix.lastIndexOf(BOUNDARY);
  const last = suffix.indexOf(BOUNDARY);
  const before = sideOf(prefix, first === -1 ? prefix : prefix.slice(first + BOUNDARY.length), first !== -1);
  const after = sideOf(suffix, last === -1 ? suffix : suffix.slice(0, last), last !== -1);
  return { before, after, known: weightOf(before) + weightOf(after), prefix, suffix };
}

function sideOf(all: string, inBlock: string, hasEdge: boolean): Side {
  return { all: fold(all).text, inBlock: fold(inBlock).text, hasEdge };
}

function weightOf({ all, hasEdge }: Side): number {
  return all.length + (hasEdge ? EDGE : 0);
}

/**
 * Compares a context with what stands around `[start, end)`, in folded offsets. The whole context counts, or
 * that of the claim's own block with its edge, whichever fits better.
 */
export function surroundings(
  text: string,
  folded: FoldedText,
  start: number,
  end: number,
  context: Context,
): Surroundings {
  if (context.known === 0) return { score: 0, matched: 0 };
  if (context.known < HARDLY_ANY) {
    const last = folded.at[end - 1] ?? 0;
    const fits =
      endsWithAt(text, context.prefix, folded.at[start] ?? 0) && text.startsWith(context.suffix, last + 1);
    return fits ? { score: 1, matched: context.known } : { score: 0, matched: 0 };
  }
  const left = matchedBefore(text, folded, start, context.before);
  const right = matchedAfter(text, folded, end, context.after);
  const matched = left * weightOf(context.before) + right * weightOf(context.after);
  return { score: matched / context.known, matched };
}

/** Whether a context stands around a place character by character: cheap, for telling many places apart. */
export function equalCharacters(
  whole: string,
  start: number,
  end: number,
  { before, after }: Context,
): number {
  let left = 0;
  while (
    left < before.all.length &&
    whole.charCodeAt(start - 1 - left) === before.all.charCodeAt(before.all.length - 1 - left)
  )
    left++;
  let right = 0;
  while (right < after.all.length && whole.charCodeAt(end + right) === after.all.charCodeAt(right)) right++;
  return left + right;
}

function matchedBefore(text: string, { text: whole, at }: FoldedText, start: number, side: Side): number {
  const { all, inBlock, hasEdge } = side;
  if (all === '' && !hasEdge) return 0;
  if (all !== '' && endsWithAt(whole, all, start)) return 1;
  const from = start - inBlock.length;
  let best =
    similar(whole.slice(Math.max(0, start - all.length - LONGER), start), all) / Math.max(1, all.length);
  if (hasEdge) {
    const own = endsWithAt(whole, inBlock, start) ? inBlock.length : 0;
    const edge = own === inBlock.length && beginsBlock(text, at[from] ?? text.length) ? EDGE : 0;
    best = Math.max(best, (OWN_BLOCK_ONLY * (own + edge)) / (inBlock.length + EDGE));
  }
  return best;
}

function matchedAfter(text: string, { text: whole, at }: FoldedText, end: number, side: Side): number {
  const { all, inBlock, hasEdge } = side;
  if (all === '' && !hasEdge) return 0;
  if (all !== '' && whole.startsWith(all, end)) return 1;
  let best = similar(whole.slice(end, end + all.length + LONGER), all) / Math.max(1, all.length);
  if (hasEdge) {
    const own = whole.startsWith(inBlock, end) ? inBlock.length : 0;
    const last = at[end + inBlock.length - 1] ?? 0;
    const edge = own === inBlock.length && endsBlock(text, last + 1) ? EDGE : 0;
    best = Math.max(best, (OWN_BLOCK_ONLY * (own + edge)) / (inBlock.length + EDGE));
  }
  return best;
}

function beginsBlock(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 8), offset);
  return offset === 0 || /\n\n[^\p{L}\p{N}]*$/u.test(before);
}

function endsBlock(text: string, offset: number): boolean {
  const after = text.slice(offset, offset + 8);
  return offset >= text.length || /^[^\p{L}\p{N}]*\n\n/u.test(after);
}

export function endsWithAt(text: string, part: string, end: number): boolean {
  return end >= part.length && text.startsWith(part, end - part.length);
}

/** How many characters of `pattern` stand in `text`, about. */
function similar(text: string, pattern: string): number {
  if (pattern === '' || text === '') return 0;
  const errors = search(text, pattern, Math.floor(pattern.length / 2))[0]?.errors;
  // Half of the characters agree in unrelated text: only what goes beyond counts.
  return errors === undefined ? 0 : pattern.length - 2 * errors;
}
