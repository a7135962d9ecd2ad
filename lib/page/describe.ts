import type { TextRange } from '../model/range.ts';
import type { Segment } from '../model/selector.ts';
import { type CodePoints, indexCodePoints } from './code-points.ts';
import { trimmed } from './text-map.ts';

/** Characters of context on each side of a quote. */
export const CONTEXT = 32;
/** The longest quote and the most segments that a record holds; what is longer is cut, not refused. */
const LONGEST_QUOTE = 100_000;
const MOST_SEGMENTS = 100;

/**
 * Describes stretches of the page's text as W3C selectors: a TextQuoteSelector with 32 characters of context
 * on each side, and a TextPositionSelector in code points. A stretch over several blocks becomes one segment
 * for each, so that a paragraph which comes between them later separates nothing.
 *
 * @param ranges UTF-16, half-open, into `text`, in order
 * @param quoted what stands inside quotation marks, in the same offsets
 * @param points an index of `text` made before, when many claims are described
 */
export function describe(
  text: string,
  ranges: readonly TextRange[],
  quoted: readonly TextRange[] = [],
  points: CodePoints = indexCodePoints(text),
): Segment[] {
  const segments: Segment[] = [];
  for (const range of ranges) {
    for (const [start, end] of splitAtBlocks(text, range)) {
      if (segments.length === MOST_SEGMENTS) return segments;
      segments.push(describeOne(text, start, end, quoted, points));
    }
  }
  return segments;
}

function describeOne(
  text: string,
  start: number,
  end: number,
  quoted: readonly TextRange[],
  points: CodePoints,
): Segment {
  const inside = quoted.flatMap(([from, to]): TextRange[] => {
    const clipped: TextRange = [Math.max(from, start) - start, Math.min(to, end) - start];
    return clipped[0] < clipped[1] ? [clipped] : [];
  });
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
    },
    position: { type: 'TextPositionSelector', start: points.count(start), end: points.count(end) },
    ...(inside.length > 0 && { quoted: inside }),
  };
}

function splitAtBlocks(text: string, [start, end]: TextRange): TextRange[] {
  const pieces: TextRange[] = [];
  let from = start;
  while (from < end) {
    const boundary = text.indexOf('\n\n', from);
    const to = boundary === -1 || boundary >= end ? end : boundary;
    const piece = trimmed(text, from, Math.min(to, wholeCharacter(text, from + LONGEST_QUOTE)));
    if (piece) pieces.push(piece);
    from = to + 2;
  }
  return pieces;
}

/** The offset, moved past the first half of a character that it would cut in two. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff && offset > 0 ? offset + 1 : offset;
}
