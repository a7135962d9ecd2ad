import type { TextRange } from '../model/range.ts';

/** The ends of a stretch of a page; fits `new StaticRange(…)`. */
export interface DomRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
}

/**
 * Where the characters of a text stand in the page. A run is a stretch of one text node that is printed
 * character by character; between runs stand line breaks and what the page doesn't print (collapsed white
 * space, soft hyphens, hidden elements). Runs are kept as parallel arrays, since a long page has thousands.
 */
export interface Runs {
  readonly nodes: Text[];
  /** offset of the run in the text */
  readonly at: number[];
  /** offset of the run in its node */
  readonly raw: number[];
  readonly length: number[];
}

/** The text of a page and the way back to its nodes. Offsets are UTF-16, half-open. */
export interface TextMap {
  readonly text: string;
  /**
   * The stretches of the page that print `[start, end)`: one for each block and each tree (document, shadow
   * root, frame) that the text crosses. Empty where the text is only line breaks.
   */
  rangeOf(start: number, end: number): DomRange[];
  /** The text offset of a boundary point, or of the next text after it; null past the last text. */
  offsetOf(node: Node, offset: number): number | null;
  /** The text that a selection covers, without white space at its ends; null when it covers none. */
  offsetsOf(range: DomRange): TextRange | null;
  /** The trees that the text stands in: the document, shadow roots, documents of frames. */
  roots(): Node[];
}

/** Indexes `runs`, which must be in the order of the text. `scoped`: they lie in more than one tree. */
export function createTextMap(text: string, runs: Runs, scoped = false): TextMap {
  const { nodes, at, raw, length } = runs;
  let firstRun: Map<Node, number> | null = null;

  /** The number of runs that end at or before `offset`. */
  function runsBefore(offset: number): number {
    let low = 0;
    let high = at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (num(at, middle) + num(length, middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function rangeOf(start: number, end: number): DomRange[] {
    const found: DomRange[] = [];
    let index = runsBefore(start);
    while (index < at.length && num(at, index) < end) {
      const first = index;
      while (
        index + 1 < at.length &&
        num(at, index + 1) < end &&
        num(at, index + 1) - num(at, index) - num(length, index) < 2 &&
        !(scoped && nodes[index]?.getRootNode() !== nodes[index + 1]?.getRootNode())
      ) {
        index++;
      }
      const startContainer = nodes[first];
      const endContainer = nodes[index];
      if (startContainer && endContainer) {
        found.push({
          startContainer,
          startOffset: num(raw, first) + Math.max(0, start - num(at, first)),
          endContainer,
          endOffset: num(raw, index) + Math.min(num(length, index), end - num(at, index)),
        });
      }
      index++;
    }
    return found;
  }

  /** The index of the first run of a text node, or undefined when none of it is printed. */
  function runOfNode(node: Node): number | undefined {
    if (!firstRun) {
      firstRun = new Map();
      // Backwards, so that the first run of each node stays.
      for (let index = nodes.length - 1; index >= 0; index--) firstRun.set(nodes[index] as Node, index);
    }
    return firstRun.get(node);
  }

  /** The text offset within a node that has runs. */
  function offsetInNode(first: number, offset: number): number {
    let index = first;
    while (index + 1 < nodes.length && nodes[index + 1] === nodes[first] && num(raw, index + 1) <= offset)
      index++;
    return num(at, index) + Math.min(num(length, index), Math.max(0, offset - num(raw, index)));
  }

  /** The number of runs that stand before a boundary point which lies in none of them. */
  function runsBeforePoint(node: Node, offset: number): number {
    const child = node.nodeType === 1 || node.nodeType === 11 ? node.childNodes[offset] : node;
    let low = 0;
    let high = nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const text = nodes[middle] as Node;
      if (child ? precedes(text, child, scoped) : precedesEnd(text, node, scoped)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function offsetOf(node: Node, offset: number): number | null {
    const run = runOfNode(node);
    if (run !== undefined) return offsetInNode(run, offset);
    const before = runsBeforePoint(node, offset);
    return before < at.length ? num(at, before) : null;
  }

  function endOf(node: Node, offset: number): number {
    const run = runOfNode(node);
    if (run !== undefined) return offsetInNode(run, offset);
    const before = runsBeforePoint(node, offset);
    return before > 0 ? num(at, before - 1) + num(length, before - 1) : 0;
  }

  function offsetsOf(range: DomRange): TextRange | null {
    const from = offsetOf(range.startContainer, range.startOffset);
    if (from === null) return null;
    return trimmed(text, from, endOf(range.endContainer, range.endOffset));
  }

  function roots(): Node[] {
    if (!scoped) return nodes[0] ? [nodes[0].getRootNode()] : [];
    return [...new Set(nodes.map((node) => node.getRootNode()))];
  }

  return { text, rangeOf, offsetOf, offsetsOf, roots };
}

/** `[start, end)` without the white space at its ends, or null when nothing is left. */
export function trimmed(text: string, start: number, end: number): TextRange | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? [from, to] : null;
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 160 || (unit >= 9 && unit <= 13) || unit === 0x202f;
}

/** https://dom.spec.whatwg.org/#interface-node; written out since there is no global `Node` under Node.js. */
const PRECEDING = 2;
const CONTAINED_BY = 16;

/** The arrays of runs are as long as each other and are read within their length. */
function num(list: readonly number[], index: number): number {
  return list[index] as number;
}

/** Whether `node` stands before `other` and not inside it. */
function precedes(node: Node, other: Node, scoped: boolean): boolean {
  const [a, b] = scoped ? inOneTree(node, other) : [node, other];
  if (a === b) return false;
  return (b.compareDocumentPosition(a) & PRECEDING) !== 0;
}

/** Whether `node` stands before the end of `container`. */
function precedesEnd(node: Node, container: Node, scoped: boolean): boolean {
  const [a, b] = scoped ? inOneTree(node, container) : [node, container];
  if (a === b) return true;
  const position = b.compareDocumentPosition(a);
  return (position & (PRECEDING | CONTAINED_BY)) !== 0;
}

/** The nearest hosts of two nodes that lie in one tree: the nodes themselves in a page without shadow roots. */
function inOneTree(a: Node, b: Node): [Node, Node] {
  const hostsOfB = new Map<Node, Node>();
  for (let node: Node | null = b; node; node = hostOf(node)) hostsOfB.set(node.getRootNode(), node);
  for (let node: Node | null = a; node; node = hostOf(node)) {
    const other = hostsOfB.get(node.getRootNode());
    if (other) return [node, other];
  }
  return [a, b];
}

/** The element that holds the tree of a node: a shadow host or a frame; null in the page's own document. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return (root as Document).defaultView?.frameElement ?? null;
}
