import { isBlank } from './text-writer.ts';

// What single elements and texts of a page say about how it is read.

/** https://drafts.csswg.org/css-text-4/#white-space-property, as one property or as its two parts */
const LINES_KEPT = /pre|break-spaces/;

export function lastInside(element: Element): Node {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** Whether a text has a line break that isn't indentation at its ends. */
export function hasLines(data: string): boolean {
  const at = data.indexOf('\n');
  return at > 0 && at < data.length - 1 && !isBlank(data.slice(at)) && !isBlank(data.slice(0, at));
}

/** Moves a walker to the last text inside an element. */
export function leaveElement(element: Element, walker: TreeWalker): void {
  let last = walker.currentNode;
  for (let node: Node | null = last; node && element.contains(node); node = walker.nextNode()) last = node;
  walker.currentNode = last;
}

export function startOf(root: Document | Element, everything: boolean): Element | null {
  if (root.nodeType !== 9) return root as Element;
  const document = root as Document;
  return everything ? document.documentElement : (document.body ?? document.documentElement);
}

export function langOf(element: Element): string | undefined {
  return element.closest('[lang]')?.getAttribute('lang') ?? element.getAttribute('xml:lang') ?? undefined;
}

/** A `<cite>` that ends a block quotation names its source; anywhere else it is a part of the sentence. */
export function endsQuotation(cite: Element): boolean {
  if (!cite.closest('blockquote')) return false;
  for (let node = cite.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === 1 || !isBlank(node.nodeValue ?? '')) return false;
  }
  return true;
}

export function bodyOfFrame(frame: HTMLIFrameElement): Element | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null; // another origin
  }
}

/** Whether an element is laid out as a box of its own. */
export function startsLine(node: Node): boolean {
  const display = node.ownerDocument?.defaultView?.getComputedStyle(node as Element).display ?? 'inline';
  return display !== 'inline' && display !== 'contents' && !display.startsWith('ruby');
}

/** Whether line breaks in the texts of an element are printed. Costs a look at its style. */
export function keepsLines(element: Element): boolean {
  const { whiteSpace } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
  return whiteSpace !== undefined && LINES_KEPT.test(whiteSpace);
}
