import type { TextRange } from '../model/range.ts';
import type { PageBlocks } from './read-blocks.ts';
import type { Runs } from './text-map.ts';

/** A block-level element with text somewhere inside. */
export interface Container {
  readonly element: Element;
  readonly parent: Container | null;
  readonly lang: string | undefined;
  /** `[first, last)` into the blocks of the page: those that it holds */
  first: number;
  last: number;
}

/** A block as the page prints it: text between two block boundaries. */
export interface PageBlock {
  /** UTF-16, into the text of the page */
  readonly start: number;
  readonly end: number;
  readonly container: Container;
  /** how many of its characters stand in links */
  readonly linked: number;
  readonly quotations: TextRange[] | undefined;
}

/** What the elements around a text node mean for it. */
export interface Setting {
  readonly container: Container;
  readonly inLink: boolean;
  readonly inPre: boolean;
  /** the innermost `<q>` */
  readonly quote: Element | null;
}

/** Puts pieces of text nodes together to the text of a page. */
export interface TextWriter {
  readonly blocks: PageBlock[];
  readonly runs: Runs;
  /** the last character written in the block being written; empty at its beginning or after white space */
  lastCharacter(setting: Setting): string;
  write(node: Text, data: string, setting: Setting): void;
  /** White space between two elements: prints as a space if text of the same block follows. */
  space(node: Text): void;
  /** Line breaks before the next text; two or more end the block. */
  lineBreaks(count: number): void;
  endBlock(): void;
  /** Writes all blocks of a container of an earlier reading once more; it stands in `parent` now. */
  copy(from: PageBlocks, container: Container, parent: Container): void;
  text(): string;
}

/** Sequences of white space, which print as one space, and characters that print as nothing. */
const UNEVEN = /[ \t\n\r\f]{2,}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const OTHER_WHITE = /[\t\n\r\f]/g;
const NOT_BLANK = /[^ \t\n\r\f]/;

/** White space collapses as it does in a browser, "\n" stands for a line break, "\n\n" between blocks. */
export function createTextWriter(): TextWriter {
  const runs: Runs = { nodes: [], at: [], raw: [], length: [] };
  const blocks: PageBlock[] = [];
  let text = '';
  let container: Container | null = null;
  let start = 0;
  let linked = 0;
  let quotations: TextRange[] | undefined;
  let quote: Element | null = null;
  let quoteStart = 0;
  let spaceNode: Text | null = null;
  let spaceAt = 0;
  let breaks = 0;
  let lastPiece = '';
  /** containers of an earlier reading, as they are in this one */
  const copies = new Map<Container, Container>();

  function write(node: Text, data: string, setting: Setting): void {
    if (setting.inPre) {
      writePreformatted(node, data, setting);
      return;
    }
    UNEVEN.lastIndex = 0;
    let uneven = UNEVEN.exec(data);
    if (uneven === null) {
      writeEven(node, data, 0, data.length, setting);
      return;
    }
    let from = 0;
    while (uneven !== null) {
      const to = uneven.index;
      if (to > from) writeEven(node, data, from, to, setting);
      from = to + uneven[0].length;
      if (spaceNode === null && !INVISIBLE.test(uneven[0])) {
        spaceNode = node;
        spaceAt = to;
      }
      uneven = UNEVEN.exec(data);
    }
    if (from < data.length) writeEven(node, data, from, data.length, setting);
  }

  /** A stretch with one white-space character at most between two others: it is printed as long as it is. */
  function writeEven(node: Text, data: string, from: number, to: number, setting: Setting): void {
    let first = from;
    let last = to;
    if (isWhite(data.charCodeAt(first))) {
      if (spaceNode === null) {
        spaceNode = node;
        spaceAt = first;
      }
      first++;
    }
    const trailing = first < last && isWhite(data.charCodeAt(last - 1));
    if (trailing) last--;
    if (first < last) {
      begin(setting);
      const piece = last - first === data.length ? data : data.slice(first, last);
      addRun(node, first, OTHER_WHITE.test(piece) ? piece.replace(OTHER_WHITE, ' ') : piece);
      if (setting.inLink) linked += last - first;
    }
    if (trailing) {
      spaceNode = node;
      spaceAt = last;
    }
  }

  function writePreformatted(node: Text, data: string, setting: Setting): void {
    let from = 0;
    for (const line of data.split('\n')) {
      if (from > 0) breaks++;
      const lead = line.length - line.trimStart().length;
      // Between two texts of one line; at its ends it is dropped with the line break.
      if (lead > 0) spaceAfter(node, from);
      if (lead < line.length) {
        const words = line.trim();
        begin(setting);
        addRun(node, from + lead, words.replace(OTHER_WHITE, ' '));
        if (lead + words.length < line.length) spaceAfter(node, from + lead + words.length);
      }
      from += line.length + 1;
    }
  }

  function spaceAfter(node: Text, at: number): void {
    if (container === null || spaceNode !== null) return;
    spaceNode = node;
    spaceAt = at;
  }

  /** What stands between the last text and the next: a block boundary, a line break, a space, or nothing. */
  function begin(setting: Setting): void {
    if (container !== setting.container || breaks > 1) {
      endBlock();
      if (text.length > 0) text += '\n\n';
      start = text.length;
      container = setting.container;
    } else if (breaks > 0) {
      text += '\n';
      lastPiece = '\n';
    } else if (spaceNode !== null) {
      addRun(spaceNode, spaceAt, ' ');
      if (setting.inLink) linked++;
    }
    breaks = 0;
    spaceNode = null;
    if (quote !== setting.quote) {
      endQuotation(text.length);
      quote = setting.quote;
      quoteStart = text.length;
    }
  }

  function addRun(node: Text, from: number, piece: string): void {
    const last = runs.nodes.length - 1;
    const { at, raw, length } = runs;
    if (
      runs.nodes[last] === node &&
      (raw[last] as number) + (length[last] as number) === from &&
      (at[last] as number) + (length[last] as number) === text.length
    ) {
      length[last] = (length[last] as number) + piece.length;
    } else {
      runs.nodes.push(node);
      at.push(text.length);
      raw.push(from);
      length.push(piece.length);
    }
    text += piece;
    lastPiece = piece;
  }

  function endQuotation(end: number): void {
    if (quote !== null && end > quoteStart) {
      // The space after a quotation is written before the text that ends it.
      const last = lastPiece === ' ' ? end - 1 : end;
      quotations ??= [];
      quotations.push([quoteStart, last]);
    }
  }

  function endBlock(): void {
    if (container !== null) {
      endQuotation(text.length);
      quoteStart = text.length + 2;
      addBlock({ start, end: text.length, container, linked, quotations });
    }
    container = null;
    quote = null;
    linked = 0;
    quotations = undefined;
    spaceNode = null;
    breaks = 0;
    lastPiece = '';
  }

  function copy(from: PageBlocks, outermost: Container, parent: Container): void {
    const first = from.blocks[outermost.first];
    const last = from.blocks[outermost.last - 1];
    if (!first || !last) return;
    endBlock();
    if (text.length > 0) text += '\n\n';
    const shift = text.length - first.start;
    text += from.text.slice(first.start, last.end);
    const { nodes, at, raw, length } = from.runs;
    for (let run = firstAtOrAfter(at, first.start); run < at.length; run++) {
      const offset = at[run] as number;
      if (offset >= last.end) break;
      runs.nodes.push(nodes[run] as Text);
      runs.at.push(offset + shift);
      runs.raw.push(raw[run] as number);
      runs.length.push(length[run] as number);
    }
    copies.set(outermost, copyOf(outermost, parent));
    for (let index = outermost.first; index < outermost.last; index++) {
      const old = from.blocks[index] as PageBlock;
      addBlock({
        start: old.start + shift,
        end: old.end + shift,
        container: copied(old.container, parent),
        linked: old.linked,
        quotations: old.quotations?.map(([from, to]): TextRange => [from + shift, to + shift]),
      });
    }
  }

  function copied(old: Container, parent: Container): Container {
    let copy = copies.get(old);
    if (!copy) {
      copy = copyOf(old, old.parent ? copied(old.parent, parent) : parent);
      copies.set(old, copy);
    }
    return copy;
  }

  function addBlock(block: PageBlock): void {
    blocks.push(block);
    for (let at: Container | null = block.container; at; at = at.parent) {
      if (at.last === 0) at.first = blocks.length - 1;
      at.last = blocks.length;
    }
  }

  return {
    blocks,
    runs,
    copy,
    lastCharacter: (setting) =>
      container === setting.container && spaceNode === null && breaks === 0 ? lastPiece.slice(-1) : '',
    write,
    space(node) {
      if (container !== null && spaceNode === null) {
        spaceNode = node;
        spaceAt = 0;
      }
    },
    lineBreaks(count) {
      breaks += count;
    },
    endBlock,
    text: () => text,
  };
}

function copyOf({ element, lang }: Container, parent: Container): Container {
  return { element, parent, lang, first: 0, last: 0 };
}

/** The index of the first of ordered offsets that is not below `offset`. */
function firstAtOrAfter(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a text prints nothing but perhaps a space. */
export function isBlank(data: string): boolean {
  // Most text nodes begin with a letter, most blank ones are indentation.
  return data.charCodeAt(0) <= 32 ? !NOT_BLANK.test(data) : data === '';
}

function isWhite(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12;
}
