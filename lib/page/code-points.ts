/** Converts between UTF-16 offsets, which strings use, and code points, which the W3C model counts in. */
export interface CodePoints {
  /** code points before a UTF-16 offset */
  count(offset: number): number;
  /** the UTF-16 offset of a code point; past the end, as if the text went on without astral characters */
  offset(count: number): number;
}

const HIGH_SURROGATE = /[\ud800-\udbff](?=[\udc00-\udfff])/g;

/** Indexes the astral characters of a text once; texts without any cost one scan and nothing after it. */
export function indexCodePoints(text: string): CodePoints {
  const pairs: number[] = [];
  for (const match of text.matchAll(HIGH_SURROGATE)) pairs.push(match.index);
  if (pairs.length === 0) return { count: (offset) => offset, offset: (count) => count };

  /** How many pairs begin before a position, where `shift` turns a pair's offset into that position's unit. */
  function pairsBefore(position: number, inCodePoints: boolean): number {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = (pairs[middle] as number) - (inCodePoints ? middle : 0);
      if (at < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  return {
    count: (offset) => offset - pairsBefore(offset, false),
    offset: (count) => count + pairsBefore(count, true),
  };
}
