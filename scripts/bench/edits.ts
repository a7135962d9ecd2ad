import type { TextRange } from '../../lib/model/range.ts';

/** A text after an edit, and where things went. */
export interface Edited {
  readonly text: string;
  /** The place of a stretch in the edited text; null when it was taken out. */
  follow(range: TextRange): TextRange | null;
  /** Whether an edit changed something inside a stretch. */
  touched(range: TextRange): boolean;
}

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export type Random = () => number;

/** Mulberry32: small, seeded, and good enough to choose words. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS =
  'harbour quietly seven minister orchard late with beyond river said almost winter bridge her under'.split(
    ' ',
  );
const LETTERS = 'etaoinshrdlu';
const ADVERT = 'Advertisement: new boots for every weather, delivered to your door by Friday.';

/** A share of the words replaced, left out or doubled with another. */
export function changeWords(text: string, share: number, random: Random): Edited {
  const edits: Edit[] = [];
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (random() >= share) continue;
    const other = WORDS[Math.floor(random() * WORDS.length)] ?? 'word';
    const kind = random();
    if (kind < 0.6) edits.push({ at: index, remove: word.length, insert: other });
    else if (kind < 0.8) edits.push({ at: index, remove: word.length, insert: '' });
    else edits.push({ at: index, remove: 0, insert: `${other} ` });
  }
  return apply(text, edits);
}

/** Up to `most` of the characters of each stretch replaced, left out or added. The stretches must not overlap. */
export function changeCharacters(
  text: string,
  stretches: readonly TextRange[],
  most: number,
  random: Random,
): Edited {
  const edits: Edit[] = [];
  for (const [start, end] of stretches) {
    const share = 0.02 + random() * (most - 0.02);
    const count = Math.floor((end - start) * share);
    const places = new Set<number>();
    while (places.size < count) places.add(start + Math.floor(random() * (end - start)));
    for (const at of [...places].sort((a, b) => a - b)) {
      const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'e';
      const kind = random();
      if (kind < 0.5) edits.push({ at, remove: 1, insert: letter });
      else if (kind < 0.75) edits.push({ at, remove: 1, insert: '' });
      else edits.push({ at, remove: 0, insert: letter });
    }
  }
  return apply(text, edits);
}

/** An advert in each block, between two words that no stretch covers, else behind the block. */
export function insertAdverts(text: string, stretches: readonly TextRange[], random: Random): Edited {
  const edits: Edit[] = [];
  for (const [start, end] of blocksOf(text)) {
    const middle = start + Math.floor((end - start) * random());
    const space = text.indexOf(' ', middle);
    const inside = stretches.some(([from, to]) => from < space && space < to);
    const at = space === -1 || space >= end || inside ? end : space;
    edits.push({ at, remove: 0, insert: `\n\n${ADVERT}\n\n` });
  }
  return apply(text, edits);
}

/** The blocks in another order. */
export function reorder(text: string, random: Random): Edited {
  const blocks = blocksOf(text);
  const order = blocks.map((_, index) => index);
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
  return keepBlocks(
    text,
    order.map((index) => blocks[index] ?? [0, 0]),
  );
}

/** Only these blocks, in this order. */
export function keepBlocks(text: string, blocks: readonly TextRange[]): Edited {
  let result = '';
  const moved: { from: TextRange; to: number }[] = [];
  for (const from of blocks) {
    if (result !== '') result += '\n\n';
    moved.push({ from, to: result.length });
    result += text.slice(...from);
  }
  moved.sort((a, b) => a.from[0] - b.from[0]);
  return {
    text: result,
    follow([start, end]) {
      const place = moved.find(({ from }) => from[0] <= start && end <= from[1]);
      return place ? [start - place.from[0] + place.to, end - place.from[0] + place.to] : null;
    },
    touched: () => false,
  };
}

/** Without every block that one of these stretches stands in. */
export function takeOut(text: string, stretches: readonly TextRange[]): Edited {
  return keepBlocks(
    text,
    blocksOf(text).filter(([start, end]) => !stretches.some(([from, to]) => from < end && start < to)),
  );
}

export function blocksOf(text: string): TextRange[] {
  const blocks: TextRange[] = [];
  let start = 0;
  for (const block of text.split('\n\n')) {
    blocks.push([start, start + block.length]);
    start += block.length + 2;
  }
  return blocks;
}

function apply(text: string, edits: readonly Edit[]): Edited {
  let result = '';
  let from = 0;
  for (const { at, remove, insert } of edits) {
    result += text.slice(from, at) + insert;
    from = at + remove;
  }
  result += text.slice(from);
  /** `isEnd`: what is inserted at a stretch's end comes after it, at its start before it. */
  const moved = (offset: number, isEnd: boolean) => {
    let shift = 0;
    for (const { at, remove, insert } of edits) {
      if (at > offset || (at === offset && isEnd)) break;
      if (at + remove > offset) return at + shift + (isEnd ? insert.length : 0);
      shift += insert.length - remove;
    }
    return offset + shift;
  };
  return {
    text: result,
    follow([start, end]) {
      const range: TextRange = [moved(start, false), moved(end, true)];
      return range[0] < range[1] ? range : null;
    },
    touched: ([start, end]) =>
      edits.some(({ at, remove }) => (remove > 0 ? at < end && at + remove > start : at > start && at < end)),
  };
}
