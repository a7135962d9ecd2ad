import type { TextRange } from '../model/range.ts';
import {
  BLOCK,
  BREAK,
  CITE,
  FRAME,
  INLINE,
  kindOfTag,
  LINK,
  PRE,
  QUOTE,
  RULE,
  SKIP,
  SLOT,
  type TagKind,
} from './tags.ts';
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

/** A line of blocks as the page prints it: text between two block boundaries. */
export interface PageBlock {
  /** UTF-16, into the text of the page */
  readonly start: number;
  readonly end: number;
  readonly container: Container;
  /** how many of its characters stand in links */
  readonly linked: number;
  readonly quotations: TextRange[] | undefined;
}

/** Everything that a page prints, in reading order. */
export interface PageBlocks {
  readonly text: string;
  readonly runs: Runs;
  readonly blocks: PageBlock[];
  /** the text lies in more than one tree: shadow roots, slots, frames */
  readonly scoped: boolean;
}

export interface ReadOptions {
  /** reads what isn't shown too, and all of the document; for texts that were never rendered */
  readonly everything?: boolean;
}

export interface BlockReading {
  /** Reads for about `budget` milliseconds; true when the page is read. */
  step(budget: number): boolean;
  result(): PageBlocks;
}

/** Elements that are left out or need a second look, in one native pass instead of attribute reads on each element. */
const SPECIAL =
  '[hidden],[aria-hidden=true],[contenteditable]:not([contenteditable=false]),[role=textbox],[lang],.visually-hidden,.visuallyhidden,.sr-only,.screen-reader-text,.screen-reader-only,.u-hidden-visually,.element-invisible';
/** The same for documents without style: what a browser's own style sheet and inline styles hide. */
const SPECIAL_WITHOUT_STYLE = `${SPECIAL},[style*=none],[style*=hidden],details:not([open])>:not(summary)`;
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Sequences of white space, which print as one space, and characters that print as nothing. */
const UNEVEN = /[ \t\n\r\f]{2,}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const WHITE = /[\t\n\r\f]/g;
const NOT_BLANK = /[^ \t\n\r\f]/;
const LETTER = /[\p{L}\p{N}]/u;

/** How many nodes are read between two looks at the clock. */
const NODES_A_LOOK = 200;
/** Shadow roots and frames inside each other; deeper ones are not read. */
const DEEPEST_TREE = 32;
/** An element that is hidden from assistive technology only, with this much text, is a page behind a dialog. */
const PAGE_BEHIND_DIALOG = 600;

/**
 * Reads the text of a page as it is printed: white space collapses, `<br>` is "\n", two of them and every
 * block boundary are "\n\n". Left out: scripts, form fields, buttons, editable text, what isn't rendered
 * (`display`, `visibility`, `hidden`, closed `<details>`, visually hidden), `aria-hidden`, the pronunciation
 * in ruby. Open shadow roots, slots and frames of the same origin are read where they stand.
 *
 * One pass over the nodes without recursion (a page may nest deeper than the stack), in steps if wanted.
 * Costs about twice a bare TreeWalker over the same page: visibility is asked once for each element that
 * holds text itself, computed styles only where two words would run together.
 */
export function readBlocks(root: Document | Element, options: ReadOptions = {}): BlockReading {
  const runs: Runs = { nodes: [], at: [], raw: [], length: [] };
  const blocks: PageBlock[] = [];
  const everything = options.everything === true;
  const start = root.nodeType === 9 ? startOf(root as Document, everything) : (root as Element);
  let text = '';
  let scoped = false;

  // The block being read.
  let blockStart = -1;
  let blockContainer: Container | null = null;
  let linked = 0;
  let quotations: TextRange[] | undefined;
  let quoteStart = -1;
  // White space that prints if more text follows in the block.
  let spaceNode: Text | null = null;
  let spaceAt = 0;
  let breaks = 0;
  // An inline element began or ended since the last text, so that the next text may start a new line.
  let seam: Element | null = null;
  let lastPiece = '';
  const specials = new Map<Node, Set<Element> | null>();

  let tree: Tree | null = null;
  if (start) {
    const outermost = { element: start, parent: null, lang: langOf(start), first: 0, last: 0 };
    tree = openTree(null, start, start.getRootNode(), start.firstChild, null, outermost);
  }

  function openTree(
    parent: Tree | null,
    base: Element,
    scope: Node,
    node: Node | null,
    list: readonly Node[] | null,
    container: Container,
  ): Tree {
    const rendered = !everything && typeof base.checkVisibility === 'function';
    let special = specials.get(scope);
    if (special === undefined) {
      special = everything ? null : specialElements(scope, rendered);
      specials.set(scope, special);
    }
    return {
      parent,
      base,
      container,
      node,
      list,
      listIndex: 0,
      depth: 0,
      special,
      rendered,
      inPre: parent?.inPre ?? false,
      links: parent?.links ?? 0,
      elements: [],
      kinds: [],
      containers: [],
      visible: [],
    };
  }

  function step(budget: number): boolean {
    const until = budget === Number.POSITIVE_INFINITY ? budget : performance.now() + budget;
    let left = NODES_A_LOOK;
    while (tree) {
      if (left-- === 0) {
        if (until !== Number.POSITIVE_INFINITY && performance.now() > until) return false;
        left = NODES_A_LOOK;
      }
      const node: Node | null = tree.node;
      if (node === null) {
        close(tree);
        continue;
      }
      const type = node.nodeType;
      if (type === 3 || type === 4) {
        readText(tree, node as Text);
        next(tree, node);
      } else if (type === 1) {
        open(tree, node as Element);
      } else {
        next(tree, node);
      }
    }
    endBlock();
    return true;
  }

  /** On to the next sibling, or the next node of a list. */
  function next(at: Tree, node: Node): void {
    if (at.depth === 0 && at.list) at.node = at.list[++at.listIndex] ?? null;
    else at.node = node.nextSibling;
  }

  /** Leaves the innermost open element, or the tree. */
  function close(at: Tree): void {
    if (at.depth === 0) {
      tree = at.parent;
      return;
    }
    const depth = --at.depth;
    const element = at.elements[depth] as Element;
    leave(at, element, at.kinds[depth] as TagKind);
    at.elements.length = depth;
    next(at, element);
  }

  function open(at: Tree, element: Element): void {
    const name = element.localName;
    let kind = kindOfTag(name);
    if (kind === SKIP && !everything) {
      next(at, element);
      return;
    }
    if (at.special?.has(element) && leftOut(at, element)) {
      next(at, element);
      return;
    }
    if (kind === CITE) kind = endsQuotation(element) ? BLOCK : INLINE;
    if (kind === BREAK) {
      breaks++;
      next(at, element);
      return;
    }
    if (kind === RULE) {
      endBlock();
      next(at, element);
      return;
    }
    let inner: Node | null = element.firstChild;
    // Another tree that is read in place of the children: its scope, its nodes, and whose direct text it holds.
    let scope: Node | null = null;
    let nodes: readonly Node[] | null = null;
    let base = element;
    if (kind === SLOT) {
      const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      const host = assigned[0]?.parentNode;
      if (host && treeDepth(at) <= DEEPEST_TREE) {
        nodes = assigned;
        scope = host.getRootNode();
      }
    } else if (kind === FRAME) {
      const body = bodyOfFrame(element as HTMLIFrameElement);
      if (!body || treeDepth(at) > DEEPEST_TREE || !shown(at, element)) {
        next(at, element);
        return;
      }
      base = body;
      inner = body.firstChild;
      scope = body.getRootNode();
      kind = BLOCK;
    } else if (kind !== LINK) {
      const shadow = element.shadowRoot;
      if (shadow && treeDepth(at) <= DEEPEST_TREE) {
        scope = shadow;
        inner = shadow.firstChild;
      }
    }
    if (inner === null && scope === null) {
      if (kind === BLOCK) endBlock();
      next(at, element);
      return;
    }
    const depth = at.depth;
    at.elements[depth] = element;
    at.kinds[depth] = kind;
    at.visible[depth] = UNKNOWN;
    enter(at, element, kind, depth);
    at.depth = depth + 1;
    at.node = inner;
    if (scope !== null) {
      // Read the other tree first; when it ends, the element has no more children.
      at.node = null;
      scoped = true;
      tree = openTree(at, base, scope, nodes?.[0] ?? inner, nodes, containerOf(at, at.depth));
    }
  }

  function enter(at: Tree, element: Element, kind: TagKind, depth: number): void {
    const outer = containerOf(at, depth);
    if (kind === BLOCK || kind === PRE) {
      endBlock();
      at.containers[depth] = {
        element,
        parent: outer,
        lang: (at.special?.has(element) ? element.getAttribute('lang') : null) ?? outer.lang,
        first: blocks.length,
        last: 0,
      };
      if (kind === PRE) at.inPre = true;
      return;
    }
    at.containers[depth] = outer;
    seam = element;
    if (kind === LINK) at.links++;
    else if (kind === QUOTE) quoteStart = text.length;
  }

  function leave(at: Tree, element: Element, kind: TagKind): void {
    if (kind === BLOCK || kind === PRE) {
      endBlock();
      const container = at.containers[at.depth];
      if (container) container.last = blocks.length;
      if (kind === PRE) at.inPre = false;
      return;
    }
    seam = element;
    if (kind === LINK) at.links--;
    else if (kind === QUOTE) endQuotation();
  }

  function endQuotation(): void {
    if (quoteStart < 0) return;
    // The quotation began before the text of this block was known to begin.
    const from = Math.max(quoteStart, blockStart);
    if (blockStart >= 0 && from < text.length) {
      quotations ??= [];
      quotations.push([from, text.length]);
    }
    quoteStart = -1;
  }

  function readText(at: Tree, node: Text): void {
    const data = node.data;
    if (at.inPre) {
      if (data !== '' && shown(at, null)) readPreformatted(at, node, data);
      return;
    }
    if (!NOT_BLANK.test(data)) {
      if (blockStart >= 0 && spaceNode === null && data !== '') {
        spaceNode = node;
        spaceAt = 0;
      }
      return;
    }
    if (!shown(at, null)) return;
    UNEVEN.lastIndex = 0;
    let uneven = UNEVEN.exec(data);
    if (uneven === null) {
      append(at, node, data, 0, data.length);
      return;
    }
    let from = 0;
    while (uneven !== null) {
      const to = uneven.index;
      if (to > from) append(at, node, data, from, to);
      if (!INVISIBLE.test(uneven[0]) && spaceNode === null) {
        spaceNode = node;
        spaceAt = to;
      }
      from = to + uneven[0].length;
      uneven = UNEVEN.exec(data);
    }
    if (from < data.length) append(at, node, data, from, data.length);
  }

  /** Appends a stretch without uneven white space: at most one white-space character anywhere. */
  function append(at: Tree, node: Text, data: string, from: number, to: number): void {
    let first = from;
    let last = to;
    if (isWhite(data.charCodeAt(first))) {
      if (spaceNode === null) {
        spaceNode = node;
        spaceAt = first;
      }
      first++;
    }
    let trailing = false;
    if (first < last && isWhite(data.charCodeAt(last - 1))) {
      trailing = true;
      last--;
    }
    if (first < last) {
      beginText(at, data, first);
      const piece = first === 0 && last === data.length ? data : data.slice(first, last);
      addRun(node, first, piece.replace(WHITE, ' '));
      if (at.links > 0) linked += last - first;
    }
    if (trailing) {
      spaceNode = node;
      spaceAt = last;
    }
  }

  function readPreformatted(at: Tree, node: Text, data: string): void {
    let from = 0;
    for (const line of data.split('\n')) {
      if (from > 0) breaks++;
      if (NOT_BLANK.test(line)) {
        const lead = line.length - line.trimStart().length;
        const piece = line.trim().replace(/[\t\r\f]/g, ' ');
        beginText(at, piece, 0);
        addRun(node, from + lead, piece);
      }
      from += line.length + 1;
    }
  }

  /** What stands between the last text and the next: a block boundary, a line break, a space, or nothing. */
  function beginText(at: Tree, data: string, first: number): void {
    if (breaks > 1) endBlock();
    if (blockStart < 0) {
      if (text.length > 0) text += '\n\n';
      blockStart = text.length;
      blockContainer = at.containers[at.depth - 1] ?? at.container;
      if (quoteStart >= 0) quoteStart = blockStart;
    } else if (breaks > 0) {
      text += '\n';
    } else if (spaceNode !== null) {
      if (quoteStart === text.length) quoteStart++;
      addRun(spaceNode, spaceAt, ' ');
      if (at.links > 0) linked++;
    } else if (
      seam !== null &&
      !everything &&
      LETTER.test(lastPiece.slice(-1)) &&
      LETTER.test(data.charAt(first))
    ) {
      // Two words would run together: here, and only here, the computed style is worth its cost.
      if (at.rendered && startsLine(seam)) text += '\n';
    }
    breaks = 0;
    spaceNode = null;
    seam = null;
  }

  function addRun(node: Text, from: number, piece: string): void {
    const last = runs.nodes.length - 1;
    const { at, raw, length } = runs;
    if (
      last >= 0 &&
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

  function endBlock(): void {
    if (blockStart >= 0 && blockContainer) {
      if (quoteStart >= 0) {
        endQuotation();
        // A <q> over several blocks goes on in the next.
        quoteStart = text.length;
      }
      blocks.push({
        start: blockStart,
        end: text.length,
        container: blockContainer,
        linked,
        quotations,
      });
    }
    blockStart = -1;
    blockContainer = null;
    linked = 0;
    quotations = undefined;
    spaceNode = null;
    breaks = 0;
    seam = null;
  }

  return {
    step,
    result: () => ({ text, runs, blocks, scoped }),
  };
}

const UNKNOWN = 0;
const SHOWN = 1;
const HIDDEN = 2;

/** A tree being read: the document, a shadow root, the nodes of a slot, a frame. */
interface Tree {
  readonly parent: Tree | null;
  /** whose direct text is read at depth 0 */
  readonly base: Element;
  readonly container: Container;
  readonly special: Set<Element> | null;
  /** visibility can be asked */
  readonly rendered: boolean;
  node: Node | null;
  readonly list: readonly Node[] | null;
  listIndex: number;
  depth: number;
  inPre: boolean;
  links: number;
  // The open elements, outermost first, and what is known of each.
  readonly elements: Element[];
  readonly kinds: TagKind[];
  readonly containers: Container[];
  readonly visible: number[];
}

function startOf(document: Document, everything: boolean): Element | null {
  return everything ? document.documentElement : (document.body ?? document.documentElement);
}

function containerOf(at: Tree, depth: number): Container {
  return depth > 0 ? (at.containers[depth - 1] as Container) : at.container;
}

function treeDepth(at: Tree): number {
  let depth = 0;
  for (let tree: Tree | null = at; tree; tree = tree.parent) depth++;
  return depth;
}

function specialElements(scope: Node, rendered: boolean): Set<Element> | null {
  // The root of a tree of elements: a document, a shadow root, or an element that is in no document.
  const found = (scope as ParentNode & Node).querySelectorAll(rendered ? SPECIAL : SPECIAL_WITHOUT_STYLE);
  return found.length > 0 ? new Set(found) : null;
}

const VISUALLY_HIDDEN =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-(?:text|only)|u-hidden-visually|element-invisible)(?:\s|$)/;

/** Whether a special element is not read at all. */
function leftOut(at: Tree, element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' && !isPageBehindDialog(element)) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (element.getAttribute('role') === 'textbox') return true;
  if (VISUALLY_HIDDEN.test(element.getAttribute('class') ?? '')) return true;
  if (at.rendered) return false;
  if (element.hasAttribute('hidden') || HIDING_STYLE.test(element.getAttribute('style') ?? '')) return true;
  const details = element.parentElement;
  return details?.localName === 'details' && !details.hasAttribute('open') && element.localName !== 'summary';
}

/** Dialogs put `aria-hidden` on all of the page behind them: its text is still what the person came to read. */
function isPageBehindDialog(element: Element): boolean {
  return (
    (element.textContent?.length ?? 0) > PAGE_BEHIND_DIALOG && element.querySelector('h1,article,p') !== null
  );
}

/** Whether an element, or the innermost open one, is rendered. */
function shown(at: Tree, element: Element | null): boolean {
  if (!at.rendered) return true;
  if (element) return isVisible(element);
  const depth = at.depth - 1;
  if (depth < 0) return at.base.localName === 'body' || isVisible(at.base);
  const known = at.visible[depth];
  if (known !== UNKNOWN) return known === SHOWN;
  const visible = isVisible(at.elements[depth] as Element);
  at.visible[depth] = visible ? SHOWN : HIDDEN;
  return visible;
}

const VISIBILITY: CheckVisibilityOptions = { visibilityProperty: true };

function isVisible(element: Element): boolean {
  if (element.checkVisibility(VISIBILITY)) return true;
  // An element without a box of its own, whose text is rendered all the same.
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  return display === 'contents' && element.parentElement !== null && isVisible(element.parentElement);
}

function isWhite(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12;
}

function langOf(element: Element): string | undefined {
  return element.closest('[lang]')?.getAttribute('lang') ?? element.getAttribute('xml:lang') ?? undefined;
}

/** A `<cite>` that ends a block quotation names its source; anywhere else it is a part of the sentence. */
function endsQuotation(cite: Element): boolean {
  if (!cite.closest('blockquote')) return false;
  for (let node = cite.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === 1 || NOT_BLANK.test(node.nodeValue ?? '')) return false;
  }
  return true;
}

function bodyOfFrame(frame: HTMLIFrameElement): Element | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null; // another origin
  }
}

/** Whether an element that ended or began since the last text is laid out as a box of its own. */
function startsLine(element: Element): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'inline';
  return display !== 'inline' && display !== 'contents' && !display.startsWith('ruby');
}
