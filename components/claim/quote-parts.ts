import type { Segment } from '../../lib/model/selector.ts';

/** `context`: around the claim; `claim`: its content; `quoted`: the words in quotation marks; `gap`: left out. */
export interface QuotePart {
  readonly kind: 'context' | 'claim' | 'quoted' | 'gap';
  readonly text: string;
}

const BLOCK_BREAK = /\n\s*\n/;
const OPENING_MARK = /[\p{Pi}\p{Pf}"'„‚「『]$/u;
// Some put the comma or full stop before the closing mark.
const CLOSING_MARK = /^[\s.,;:!?…]{0,2}([\p{Pi}\p{Pf}"'」』])/u;
/** How much context the reader keeps on each side, in UTF-16 units: less of it was not cut. */
const CONTEXT = 32;
/** So much of the next piece must stand at the end of a context to take the two for neighbours. */
const OVERLAP = 12;

/** The end of a text, without what belongs to the block before. */
function lastBlock(text: string): string {
  return text.split(BLOCK_BREAK).at(-1) ?? '';
}

function firstBlock(text: string): string {
  return text.split(BLOCK_BREAK)[0] ?? '';
}

/** The piece itself, its quoted stretches told apart where only part of it is quoted. */
function pieceParts(segment: Segment): QuotePart[] {
  const { exact } = segment.quote;
  const parts: QuotePart[] = [];
  let at = 0;
  for (const [start, end] of segment.quoted ?? []) {
    if (start < at || end > exact.length || start === end) continue;
    if (start > at) parts.push({ kind: 'claim', text: exact.slice(at, start) });
    parts.push({ kind: 'quoted', text: exact.slice(start, end) });
    at = end;
  }
  if (at < exact.length) parts.push({ kind: 'claim', text: exact.slice(at) });
  return parts;
}

/** Context that was cut begins or ends within a word, as a rule: what is left of that word goes. */
function wholeWordsFrom(text: string): string {
  return text.replace(/^\S{0,20}\s+/u, '');
}

function wholeWordsTo(text: string): string {
  return text.replace(/\s+\S{0,20}$/u, '');
}

/** What stands between two pieces: the page's own words where the context reaches over, else an ellipsis. */
function gapParts(before: Segment, after: Segment): QuotePart[] {
  const { suffix } = before.quote;
  const next = suffix.indexOf(after.quote.exact.slice(0, OVERLAP));
  if (next > 0) return [{ kind: 'context', text: suffix.slice(0, next) }];
  return [{ kind: 'gap', text: ' … ' }];
}

/** A claim's pieces in their context, as far as the paragraph reaches. */
export function quoteInContext(segments: readonly Segment[]): QuotePart[] {
  const parts: QuotePart[] = [];
  const [first] = segments;
  const last = segments.at(-1);
  if (!first || !last) return parts;

  const prefix = lastBlock(first.quote.prefix);
  if (prefix.length >= CONTEXT) parts.push({ kind: 'gap', text: '… ' });
  if (prefix !== '') {
    parts.push({ kind: 'context', text: prefix.length >= CONTEXT ? wholeWordsFrom(prefix) : prefix });
  }
  segments.forEach((segment, index) => {
    const before = segments[index - 1];
    if (before) parts.push(...gapParts(before, segment));
    parts.push(...pieceParts(segment));
  });
  const suffix = firstBlock(last.quote.suffix);
  if (suffix !== '') {
    parts.push({ kind: 'context', text: suffix.length >= CONTEXT ? wholeWordsTo(suffix) : suffix });
  }
  if (suffix.length >= CONTEXT) parts.push({ kind: 'gap', text: ' …' });
  return parts;
}

/** A claim's pieces alone, in the quotation marks that the page itself prints around them. */
export function quoteAlone(segments: readonly Segment[]): QuotePart[] {
  const parts: QuotePart[] = [];
  const [first] = segments;
  const last = segments.at(-1);
  if (!first || !last) return parts;

  const opening = OPENING_MARK.exec(first.quote.prefix)?.[0];
  const closing = CLOSING_MARK.exec(last.quote.suffix)?.[1];
  if (opening && closing) parts.push({ kind: 'context', text: opening });
  segments.forEach((segment, index) => {
    if (index > 0) parts.push({ kind: 'gap', text: ' … ' });
    parts.push(...pieceParts(segment));
  });
  if (opening && closing) parts.push({ kind: 'context', text: closing });
  return parts;
}
