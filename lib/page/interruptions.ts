import { BREAK, FRAME, kindOfTag, RULE, SLOT } from './tags.ts';

/** What stands before a text node without being text of its tree. */
export interface Interruption {
  /** line breaks; a rule counts as two, which end a block */
  breaks: number;
  /** shadow hosts, frames and slots, whose text stands here */
  readonly trees: Element[];
}

export interface Interruptions {
  /** null when nothing interrupts the text, as in most shadow roots */
  readonly before: Map<Node, Interruption> | null;
  /** what comes after the last text */
  readonly after: readonly Element[];
  /** what interrupts the text, in the order of the document */
  readonly elements: readonly Element[];
  /** the text goes through other trees */
  readonly hasTrees: boolean;
}

/** What is known from an earlier reading. */
export interface Known {
  readonly elements: readonly Element[];
  /** where there may be others */
  readonly arrived: ReadonlySet<Node>;
}

const SHOW_TEXT = 4;
const SHOW_CDATA = 8;
const FOLLOWING = 4;
const ORDERED_NODES = 7;
/** Elements of HTML that a page gives a shadow root; custom elements come on top. Those that hold text are met on the way. */
const INTERRUPTING =
  'br,hr,iframe,slot,div:empty,section:empty,article:empty,aside:empty,main:empty,span:empty';
const CUSTOM_ELEMENTS = ".//*[contains(local-name(),'-')]";

/**
 * Finds what a walk over text nodes passes without seeing it, by the text node that follows it. Native
 * queries: looking at every element of a page costs more than reading it.
 */
export function findInterruptions(
  top: Node,
  document: Document,
  canAsk: boolean,
  known: Known | null = null,
): Interruptions {
  const elements = known ? stillInterrupting(top, document, canAsk, known) : findIn(top, document, canAsk);
  if (elements.length === 0) return { before: null, after: [], elements, hasTrees: false };
  const before = new Map<Node, Interruption>();
  const after: Element[] = [];
  let hasTrees = false;
  const walker = document.createTreeWalker(top, SHOW_TEXT | SHOW_CDATA);
  for (const element of outsideOfHosts(elements)) {
    walker.currentNode = element;
    const kind = kindOfTag(element.localName);
    const isTree = kind !== BREAK && kind !== RULE;
    hasTrees ||= isTree;
    const next = walker.nextNode();
    if (!next) {
      if (isTree) after.push(element);
      continue;
    }
    let interruption = before.get(next);
    if (!interruption) {
      interruption = { breaks: 0, trees: [] };
      before.set(next, interruption);
    }
    if (isTree) interruption.trees.push(element);
    else interruption.breaks += kind === RULE ? 2 : 1;
  }
  return { before, after, elements, hasTrees };
}

function findIn(top: Node, document: Document, canAsk: boolean): Element[] {
  // An element or a shadow root, and both can be queried.
  const scope = top as Element | ShadowRoot;
  const found = [...scope.querySelectorAll(canAsk ? INTERRUPTING : '*')].filter(interrupts);
  const custom = canAsk ? customElementsIn(scope, document) : [];
  // Queries give the document's order; two of them don't.
  return custom.length > 0 ? inOrder([...found, ...custom]) : found;
}

/** What interrupted the text before and still does, and what came since. */
function stillInterrupting(top: Node, document: Document, canAsk: boolean, known: Known): Element[] {
  const kept = known.elements.filter((element) => top.contains(element));
  const came = [...known.arrived].flatMap((node) => {
    if (!top.contains(node)) return [];
    const element = node as Element;
    return interrupts(element) ? [element] : findIn(element, document, canAsk);
  });
  return came.length > 0 ? inOrder([...kept, ...came]) : kept;
}

function inOrder(elements: readonly Element[]): Element[] {
  return [...new Set(elements)].sort((a, b) => (a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1));
}

/** Custom elements with a shadow root. XPath, since no selector tells them by their name. */
function customElementsIn(scope: Element | ShadowRoot, document: Document): Element[] {
  // XPath can't begin at a shadow root.
  if (scope.nodeType === 11) {
    return [...scope.children].flatMap((child) => [
      ...(child.localName.includes('-') && isHost(child) ? [child] : []),
      ...customElementsIn(child, document),
    ]);
  }
  const result = document.evaluate(CUSTOM_ELEMENTS, scope, null, ORDERED_NODES, null);
  const hosts: Element[] = [];
  for (let index = 0; index < result.snapshotLength; index++) {
    const element = result.snapshotItem(index) as Element;
    if (isHost(element)) hosts.push(element);
  }
  return hosts;
}

function isHost(element: Element): boolean {
  return element.shadowRoot !== null;
}

function interrupts(element: Element): boolean {
  const kind = kindOfTag(element.localName);
  if (kind === SLOT) return (element as HTMLSlotElement).assignedNodes?.().length > 0;
  return kind === BREAK || kind === RULE || kind === FRAME || isHost(element);
}

/** What lies in a host is read with the host. In the order of the document, before and after. */
function outsideOfHosts(elements: readonly Element[]): Element[] {
  let host: Element | null = null;
  return elements.filter((element) => {
    if (host?.contains(element)) return false;
    if (isHost(element)) host = element;
    return true;
  });
}
