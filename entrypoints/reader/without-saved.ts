import type { TextRange } from '../../lib/model/range.ts';
import { overlap } from './overlap.ts';
import type { FoundItem, SavedItem } from './page-claims.ts';

/** A saved claim that has words of finds in it. */
interface Cover {
  readonly saved: SavedItem;
  /** finds of which it has half the words or more */
  readonly within: readonly FoundItem[];
  /** the find that it is, or is most of */
  readonly twin: FoundItem | undefined;
}

/** Before and behind quoted words: the mark, with the blank that French sets and the point that closes the sentence. */
const OPENED = /[“‘"'«‹„‚「『]\s?$/u;
const CLOSED = /^[,.!?…]?\s?[”’"'»›“‘」』]/u;

/**
 * What was found and isn't saved. A find is saved when saved claims have half of its words or more, but for words that
 * somebody else is found to say: a passage that was saved as one leaves the finds of several speakers in it, and a
 * quotation that was saved out of another leaves the one around it.
 * @param text of the page, in which the ranges stand
 */
export function withoutSaved(
  found: readonly FoundItem[],
  saved: readonly SavedItem[],
  text: string,
): FoundItem[] {
  const covers = saved.filter(({ ranges }) => ranges.length > 0).map((item) => coverOf(item, found, text));
  return found.filter((item) => {
    const taken = covers
      .filter((cover) => touches(item, cover.saved) && mayTake(cover, item, text))
      .flatMap((cover) => cover.saved.ranges);
    return shared(item.ranges, united(taken)) * 2 < lengthOf(item.ranges);
  });
}

function coverOf(saved: SavedItem, found: readonly FoundItem[], text: string): Cover {
  const within = found.filter(
    (item) =>
      touches(item, saved) &&
      shared(item.ranges, saved.ranges) * 2 >= lengthOf(item.ranges) &&
      !isQuotedIn(saved, item, text),
  );
  let twin: FoundItem | undefined;
  let most = 0.5;
  for (const item of within) {
    const both = shared(item.ranges, saved.ranges);
    const share = both / (lengthOf(item.ranges) + lengthOf(saved.ranges) - both);
    if (share < most) continue;
    most = share;
    twin = item;
  }
  return { saved, within, twin };
}

function mayTake({ saved, within, twin }: Cover, item: FoundItem, text: string): boolean {
  if (item === twin) return true;
  if (isQuotedIn(saved, item, text)) return false;
  const speaker = speakerOf(item);
  return twin ? speaker === speakerOf(twin) : within.every((other) => speakerOf(other) === speaker);
}

/** Whether a saved claim is a quotation within the words of a find: "He told us, 'I never signed,' and left." */
function isQuotedIn({ ranges }: SavedItem, { source, ranges: around }: FoundItem, text: string): boolean {
  if (source.form !== 'direct') return false;
  const [start, end] = [startOf(ranges), endOf(ranges)];
  const isPart = around.some(([from, to]) => from < start && end < to);
  return isPart && OPENED.test(text.slice(start - 2, start)) && CLOSED.test(text.slice(end, end + 3));
}

function speakerOf({ source: { suggestion, attribution } }: FoundItem): string {
  return (suggestion?.name ?? attribution?.mention ?? '').normalize('NFC').toLowerCase();
}

function touches(one: FoundItem, other: SavedItem): boolean {
  return startOf(one.ranges) < endOf(other.ranges) && startOf(other.ranges) < endOf(one.ranges);
}

function startOf(ranges: readonly TextRange[]): number {
  return ranges[0]?.[0] ?? 0;
}

function endOf(ranges: readonly TextRange[]): number {
  return ranges.at(-1)?.[1] ?? 0;
}

function shared(ranges: readonly TextRange[], others: readonly TextRange[]): number {
  return ranges.reduce((sum, range) => sum + overlap(range, others), 0);
}

function lengthOf(ranges: readonly TextRange[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** Two saved claims may have the same words; they count once. */
function united(ranges: readonly TextRange[]): TextRange[] {
  const out: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
