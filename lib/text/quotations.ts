import type { TextRange } from '../model/range.ts';
import { codeBefore, isLetter } from './characters.ts';
import { isBlank, pair, trimBlanks } from './mark-pairs.ts';
import { readMarks } from './marks.ts';
import type { Paragraph } from './paragraphs.ts';
import type { LineMarks } from './turn-marks.ts';

/** One quotation as its marks print it. Offsets are UTF-16, half-open, into the article's text. */
export interface Quotation {
  /** with the marks */
  readonly start: number;
  readonly end: number;
  /** what stands between the marks, without blanks at its ends */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly family: Family;
  /** index of the paragraph it stands in */
  readonly paragraph: number;
  /** it lies inside another quotation */
  readonly nested: boolean;
  /** the closing mark is there; without it the quotation ends with its paragraph */
  readonly closed: boolean;
  /** its opening mark repeats the one of the paragraph before, which has not closed */
  readonly continues: boolean;
  /** in a transcript, the name that the turn begins with */
  readonly label?: TextRange;
}

/** `doubled` is the typewriter's two single marks in a row, `dash` a paragraph of dialogue, `turn` one of a transcript. */
export type Family =
  | 'double'
  | 'single'
  | 'guillemet'
  | 'corner'
  | 'doubled'
  | 'element'
  | 'block'
  | 'dash'
  | 'turn';

/**
 * The quotations of a text, in reading order, the outer before those inside it. A mark is read by its neighbours and by
 * what is open; an error ends with its paragraph. Linear in the length of the text.
 * @param around the marks around lines of a transcript, which are none of these quotations
 */
export function findQuotations(
  text: string,
  paragraphs: readonly Paragraph[],
  around: ReadonlyMap<number, LineMarks> = new Map(),
): Quotation[] {
  const doubled = usesDoubledSingles(text);
  const all: Quotation[] = [];
  let open: Quotation | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = around.get(index);
    const read = readMarks(text, paragraph, doubled);
    const marks = line ? read.filter(({ at }) => at !== line.open && at !== line.close) : read;
    const opening = marks[0];
    const continues =
      opening?.opens === true &&
      opening.family === open?.family &&
      isBlank(text, paragraph.start, opening.at);
    if (open && !continues) trimUnclosed(all, open, text);
    const found = pair(text, marks, paragraph, index, continues);
    for (const quotation of elementsOf(text, paragraph, index, found)) found.push(quotation);
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const kept = nest(withoutStray(found));
    for (const quotation of kept) all.push(quotation);
    const last = kept.findLast((quotation) => !quotation.nested);
    open = last && !last.closed && last.end === paragraph.end ? last : null;
  }
  if (open) trimUnclosed(all, open, text);
  return all;
}

/**
 * An opening mark that nothing closes and that the next paragraph does not take up again is an error: believed when it
 * holds most of its paragraph, dropped when the text before it goes on.
 */
function trimUnclosed(all: Quotation[], open: Quotation, text: string): void {
  const at = all.lastIndexOf(open);
  if (at < 0 || open.continues) return;
  if (open.innerEnd - open.innerStart >= 40 && !isLetter(codeBefore(text, open.start, 0))) return;
  all.splice(at, 1);
}

/**
 * Whether two single marks in a row are meant as a double one, as on a typewriter: when they open quotations about as often
 * as one alone. In a text with single marks, two in a row only close a nested quotation together with the outer one.
 */
function usesDoubledSingles(text: string): boolean {
  const doubled = text.match(/(?<![^\s(—–-])(?:''|``)(?=[\p{L}\p{N}[])/gu)?.length ?? 0;
  if (doubled === 0) return false;
  const single = text.match(/(?<![^\s(—–-])'(?=[\p{L}\p{N}[])/gu)?.length ?? 0;
  return 2 * doubled >= single;
}

/** `<q>` elements and whole `<blockquote>`s, where no marks stand around the same words. */
function elementsOf(
  text: string,
  paragraph: Paragraph,
  index: number,
  found: readonly Quotation[],
): Quotation[] {
  const out: Quotation[] = [];
  const ranges = paragraph.quotations.map((range) => ({ range, family: 'element' as const }));
  for (const { range, family } of ranges) {
    const start = Math.max(range[0], paragraph.start);
    const end = Math.min(range[1], paragraph.end);
    if (start >= end || found.some((q) => q.start <= end && start <= q.end)) continue;
    const [innerStart, innerEnd] = trimBlanks(text, start, end);
    if (innerStart >= innerEnd) continue;
    out.push({
      start,
      end,
      innerStart,
      innerEnd,
      family,
      paragraph: index,
      nested: false,
      closed: true,
      continues: false,
    });
  }
  return out;
}

/** A double mark that nothing closes is an error where guillemets behind it close, as it is where curly marks do. */
function withoutStray(found: readonly Quotation[]): Quotation[] {
  const last = found.findLast((quotation) => quotation.family === 'guillemet' && quotation.closed);
  if (!last) return [...found];
  return found.filter(({ family, closed, start }) => closed || family !== 'double' || start > last.start);
}

/** Marks what lies inside another quotation; drops what crosses one. `found` is sorted by start, longest first. */
function nest(found: readonly Quotation[]): Quotation[] {
  const kept: Quotation[] = [];
  let outer: Quotation | null = null;
  for (const quotation of found) {
    if (outer && quotation.start < outer.end) {
      if (quotation.end > outer.end) continue;
      kept.push({ ...quotation, nested: true });
    } else {
      kept.push(quotation);
      outer = quotation;
    }
  }
  return kept;
}
