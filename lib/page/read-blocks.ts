import {
  bodyOfFrame,
  endsQuotation,
  hasLines,
  keepsLines,
  langOf,
  lastInside,
  leaveElement,
  startOf,
  startsLine,
} from './elements.ts';
import { findInterruptions, type Interruptions } from './interruptions.ts';
import { createReuse, type Earlier } from './reuse.ts';
import { BLOCK, CITE, EMPHASIS, INLINE, kindOfTag, LINK, PRE, QUOTE, SKIP, SLOT } from './tags.ts';
import type { Runs } from './text-map.ts';
import { type Container, createTextWriter, isBlank, type PageBlock, type Setting } from './text-writer.ts';
import { hiddenAround, visibilityIn } from './visibility.ts';

/** Everything that a page prints, in reading order. */
export interface PageBlocks {
  readonly text: string;
  readonly runs: Runs;
  readonly blocks: readonly PageBlock[];
  /** the text lies in more than one tree: shadow roots, slots, frames */
  readonly scoped: boolean;
  /** what stands between its texts without being text, in the tree of the page */
  readonly interrupting: readonly Element[];
}

export interface ReadOptions {
  /** reads what isn't shown too, and all of the document; for texts that were never rendered */
  readonly everything?: boolean;
  /** an earlier reading of the same page, of which is kept what did not change */
  readonly earlier?: Earlier | undefined;
}

export interface BlockReading {
  /** Reads for about `budget` milliseconds; true when the page is read. */
  step(budget: number): boolean;
  result(): PageBlocks;
}

/** What an element means for the text in it. */
interface Meaning extends Setting {
  inPre: boolean;
  leftOut: boolean;
  /** whether its own text is rendered; null before it was asked */
  shown: boolean | null;
}

const SHOW_TEXT = 4;
const SHOW_CDATA = 8;
/** How many text nodes are read between two looks at the clock. */
const NODES_A_LOOK = 100;
/** Shadow roots and frames inside each other; deeper ones are not read. */
const DEEPEST_TREE = 32;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Reads the text of a page as it is printed: white space collapses, `<br>` is "\n", two of them and every
 * block boundary are "\n\n". Left out: scripts, form fields, buttons, editable text, what isn't rendered
 * (`display`, `visibility`, `hidden`, closed `<details>`, visually hidden), `aria-hidden`, the pronunciation
 * in ruby. Open shadow roots, slots and frames of the same origin are read where they stand.
 *
 * One native walk over the text nodes; what their elements mean is worked out once for each element that
 * holds text, upwards, and what stands between texts (`<br>`, shadow hosts, …) is found by native queries.
 * Computed styles are asked only where two words would run together.
 */
export function readBlocks(root: Document | Element, options: ReadOptions = {}): BlockReading {
  const everything = options.everything === true;
  const writer = createTextWriter();
  const meanings = new Map<Node, Meaning>();
  const start = startOf(root, everything);
  const visibility = visibilityIn(start, everything);
  const reuse = createReuse(options.earlier);
  const steps = start ? readPage(start) : null;
  let scoped = false;
  let interrupting: readonly Element[] = [];
  let until = Number.POSITIVE_INFINITY;
  let lastParent: Node | null = null;
  let lastMeaning: Meaning | null = null;
  /** a shadow host that was met on the way up from a text in it */
  let hostAbove: Element | null = null;
  const hostsRead = new Set<Element>();
  const lineKeepers = new Map<Element, boolean>();

  function* readPage(element: Element): Generator<void, void> {
    const container = { element, parent: null, lang: langOf(element), first: 0, last: 0 };
    meanings.set(element, {
      container,
      inLink: false,
      inPre: false,
      quote: null,
      leftOut: false,
      shown: null,
    });
    yield* readTree(element, element.ownerDocument, 0);
    writer.endBlock();
  }

  /** Reads the text below `top`, whose meaning is known. */
  function* readTree(top: Node, document: Document, depth: number): Generator<void, void> {
    const walker = document.createTreeWalker(top, SHOW_TEXT | SHOW_CDATA);
    const known = depth === 0 && reuse ? reuse.interruptions : null;
    const interruptions: Interruptions = findInterruptions(top, document, visibility.canAsk, known);
    const { before } = interruptions;
    if (depth === 0) interrupting = interruptions.elements;
    const kept = depth === 0 && !interruptions.hasTrees ? reuse : null;
    let looks = 0;
    let node = walker.nextNode() as Text | null;
    for (; node; node = walker.nextNode() as Text | null) {
      const interruption = before?.get(node);
      if (interruption) {
        writer.lineBreaks(interruption.breaks);
        for (const element of interruption.trees) yield* readOther(element, depth);
        const around: Text = node;
        const host = interruption.trees.find((element) => element.shadowRoot && element.contains(around));
        if (host) {
          // What a host holds itself is printed by its slots, if at all.
          leaveElement(host, walker);
          continue;
        }
      }
      if (++looks % NODES_A_LOOK === 0 && until !== Number.POSITIVE_INFINITY && performance.now() > until)
        yield;
      const { parentNode } = node;
      const container = kept && parentNode && kept.containerAround(parentNode);
      if (container && takeOver(container)) {
        walker.currentNode = lastInside(container.element);
        continue;
      }
      readText(node, parentNode);
      if (hostAbove) {
        const host: Element = hostAbove;
        hostAbove = null;
        yield* readOther(host, depth);
        leaveElement(host, walker);
      }
    }
    for (const element of interruptions.after) yield* readOther(element, depth);
  }

  /** Writes what was read in a container before, if the container is still shown. */
  function takeOver(container: Container): boolean {
    const { element } = container;
    const outer = element.parentNode && meaningOf(element.parentNode);
    if (!reuse || !outer || outer.leftOut || outer.quote || hostAbove || element.shadowRoot) return false;
    if (!visibility.isShown(element)) return false;
    writer.copy(reuse.from, container, outer.container);
    lastParent = null;
    return true;
  }

  function readText(node: Text, parent: Node | null): void {
    const { data } = node;
    if (isBlank(data)) {
      const preformatted = lastMeaning?.inPre && parent && data.includes('\n') ? meaningOf(parent) : null;
      if (preformatted?.inPre) writer.write(node, data, preformatted);
      else if (data !== '') writer.space(node);
      return;
    }
    if (!parent) return;
    const meaning = parent === lastParent && lastMeaning ? lastMeaning : meaningOf(parent);
    if (!meaning || meaning.leftOut || hostAbove) return;
    if (meaning.shown === null) meaning.shown = isShown(parent as Element);
    if (!meaning.shown) return;
    if (parent !== lastParent) {
      if (visibility.canAsk) keepApart(data, parent, meaning);
      lastParent = parent;
      lastMeaning = meaning;
    }
    // A line break inside a text: printed or not, by a style that most pages never set.
    if (!meaning.inPre && visibility.canAsk && hasLines(data) && isLineKeeper(parent as Element))
      meaning.inPre = true;
    writer.write(node, data, meaning);
  }

  /** Asked once for each element that has line breaks in its texts. */
  function isLineKeeper(element: Element): boolean {
    let kept = lineKeepers.get(element);
    if (kept === undefined) {
      kept = keepsLines(element);
      lineKeepers.set(element, kept);
    }
    return kept;
  }

  function isShown(element: Element): boolean {
    if (visibility.isShown(element)) return true;
    if (!visibility.canAsk) return false;
    const { hidden, isShown } = hiddenAround(element);
    for (let at: Element | null = hidden && element; at; at = at === hidden ? null : at.parentElement) {
      const meaning = meanings.get(at);
      if (meaning) meanings.set(at, { ...meaning, leftOut: true });
    }
    return isShown;
  }

  /** Two words of one block that only style keeps apart: here, and only here, the computed style is worth its cost. */
  function keepApart(data: string, parent: Node, meaning: Meaning): void {
    const before = writer.lastCharacter(meaning);
    if (before === '' || !LETTER.test(before) || !LETTER.test(data.charAt(0))) return;
    const container = meaning.container.element;
    if ([parent, lastParent].some((node) => node && node !== container && startsLine(node)))
      writer.lineBreaks(1);
  }

  /** What an element means, from what its ancestors mean; null outside of what is read. */
  function meaningOf(node: Node): Meaning | null {
    const known = meanings.get(node);
    if (known) return known;
    const path: Element[] = [];
    let outer: Meaning | undefined;
    for (let at: Node | null = node; at; at = at.parentNode) {
      outer = meanings.get(at);
      if (outer) break;
      path.push(at as Element);
    }
    if (!outer) return null;
    for (let index = path.length - 1; index >= 0; index--) {
      const element = path[index] as Element;
      outer = meaningWithin(outer, element);
      meanings.set(element, outer);
    }
    return outer;
  }

  function meaningWithin(outer: Meaning, element: Element): Meaning {
    if (outer.leftOut) return outer;
    const name = element.localName;
    let kind = kindOfTag(name);
    if (kind === EMPHASIS && !element.hasAttributes()) return outer;
    if (kind === SKIP && !everything) return { ...outer, leftOut: true };
    const special = visibility.isSpecial(element);
    if (special && visibility.isLeftOut(element)) return { ...outer, leftOut: true };
    if (kind === CITE) kind = endsQuotation(element) ? BLOCK : INLINE;
    if (element.shadowRoot && !hostsRead.has(element)) hostAbove ??= element;
    if (kind === BLOCK || kind === PRE) {
      const container: Container = {
        element,
        parent: outer.container,
        lang: (special && element.getAttribute('lang')) || outer.container.lang,
        first: 0,
        last: 0,
      };
      const { inLink, quote } = outer;
      return { container, inLink, inPre: outer.inPre || kind === PRE, quote, leftOut: false, shown: null };
    }
    const { container, inLink, inPre, quote } = outer;
    if (kind === LINK) {
      // A link without a class is as visible as what is around it: a look at the style less for most links.
      const shown =
        element.getAttribute('class') === null && element.getAttribute('style') === null ? outer.shown : null;
      return { container, inLink: true, inPre, quote, leftOut: false, shown };
    }
    return { container, inLink, inPre, quote: kind === QUOTE ? element : quote, leftOut: false, shown: null };
  }

  /** Reads what stands in another tree at the place of an element: its shadow root, its frame, a slot's nodes. */
  function* readOther(element: Element, depth: number): Generator<void, void> {
    if (depth >= DEEPEST_TREE || hostsRead.has(element)) return;
    hostsRead.add(element);
    const meaning = meaningOf(element);
    hostAbove = null;
    if (!meaning || meaning.leftOut) return;
    lastParent = null;
    if (element.shadowRoot) {
      scoped = true;
      meanings.set(element.shadowRoot, meaning);
      yield* readTree(element.shadowRoot, element.ownerDocument, depth + 1);
    } else if (kindOfTag(element.localName) === SLOT) {
      yield* readSlot(element as HTMLSlotElement, meaning, depth);
    } else {
      // Its own children are for browsers without frames.
      meanings.set(element, { ...meaning, leftOut: true });
      const body = bodyOfFrame(element as HTMLIFrameElement);
      if (!body || !visibility.isShown(element)) return;
      scoped = true;
      const container = { element: body, parent: meaning.container, lang: langOf(body), first: 0, last: 0 };
      meanings.set(body, { ...meaning, container, shown: null });
      writer.endBlock();
      yield* readTree(body, body.ownerDocument, depth + 1);
      writer.endBlock();
    }
    lastParent = null;
  }

  function* readSlot(slot: HTMLSlotElement, meaning: Meaning, depth: number): Generator<void, void> {
    for (const node of slot.assignedNodes()) {
      lastParent = null;
      if (node.nodeType === 3) {
        const { data } = node as Text;
        if (isBlank(data)) writer.space(node as Text);
        else if (visibility.isShown(slot)) writer.write(node as Text, data, meaning);
        continue;
      }
      const element = node as Element;
      const own = meaningWithin(meaning, element);
      hostAbove = null;
      meanings.set(element, own);
      if (own.leftOut) continue;
      if (element.shadowRoot) yield* readOther(element, depth + 1);
      else yield* readTree(element, element.ownerDocument, depth + 1);
    }
    // Its own children are for when nothing is put into it.
    meanings.set(slot, { ...meaning, leftOut: true });
  }

  return {
    step(budget) {
      until = budget === Number.POSITIVE_INFINITY ? budget : performance.now() + budget;
      return steps === null || steps.next().done === true;
    },
    result: () => ({ text: writer.text(), runs: writer.runs, blocks: writer.blocks, scoped, interrupting }),
  };
}
