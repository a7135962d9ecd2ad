import type { Candidate } from '../../lib/model/candidate.ts';

/** What reading a page costs, in ms. */
export interface Costs {
  /** the yardstick */
  readonly walker: number;
  /** see `readLeast`; measured on fresh pages only */
  readonly least?: number;
  /** the page's text with its blocks and the way back to its nodes */
  readonly mapping: number;
  /** the found claims as selectors */
  readonly describing: number;
  /** claims to ranges, ranges to highlights */
  readonly painting: number;
  /** finding the claims: the background's work, timed here in the same engine */
  readonly extraction: number;
}

export interface Reading extends Costs {
  readonly characters: number;
  readonly claims: number;
}

// These functions run in the page, each by itself: nothing outside of them is there.

/** The yardstick: the data of every text node of the document, in one string. */
export function walkOnce(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += node.nodeValue;
  const end = performance.now();
  return text.length > 0 ? end - start : Number.NaN;
}

/**
 * The least that any reading of a page's shown text by blocks does: for each text that has another parent than the
 * last one, whether it is rendered and which block it stands in. It leaves out what makes a text right: white space,
 * line breaks, form fields, shadow roots, the way back to the nodes, and the article's place on the page.
 */
export function readLeast(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const blocks = new Set('p div li h1 h2 h3 h4 td blockquote section article main body'.split(' '));
  const blockOf = new Map<Element, Element | null>();
  let text = '';
  let last: Element | null = null;
  let lastBlock: Element | null = null;
  let shown = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.nodeValue;
    const parent = node.parentElement;
    if (parent && parent !== last) {
      last = parent;
      shown = parent.checkVisibility({ visibilityProperty: true });
      let block: Element | null = parent;
      while (block && !blockOf.has(block) && !blocks.has(block.localName)) block = block.parentElement;
      block = block && (blockOf.get(block) ?? block);
      blockOf.set(parent, block);
      if (block !== lastBlock) text += '\n\n';
      lastBlock = block;
    }
    if (shown) text += data;
  }
  const end = performance.now();
  return text.length >= 0 ? end - start : Number.NaN;
}

/** What the reader does when it comes to a page. */
export async function readOnce(): Promise<Omit<Reading, 'walker'>> {
  const started = performance.now();
  const page = onRecord.readArticle(document);
  const mapped = performance.now();
  const candidates = onRecord.findCandidates(page.article);
  const found = performance.now();
  const items = await onRecord.foundItems(page, candidates);
  const described = performance.now();
  const ranges = items.flatMap((item) => item.ranges.flatMap(([start, end]) => page.map.rangeOf(start, end)));
  onRecord.createMarks(document).paint({ found: ranges, saved: [] });
  const painted = performance.now();
  return {
    characters: page.map.text.length,
    claims: candidates.length,
    mapping: mapped - started,
    extraction: found - mapped,
    describing: described - found,
    painting: painted - described,
  };
}

/**
 * The same over and over on one page, the yardstick and each step by turns. Of each the quickest turn counts,
 * in which nothing else on the machine took part.
 */
export async function readAgain(): Promise<Costs> {
  const ROUNDS = 60;
  /** extraction is slow and no part of the bound */
  const EXTRACTIONS = 3;
  let text = '';
  let candidates: Candidate[] = [];
  const marks = onRecord.createMarks(document);
  const best = { walker: Infinity, mapping: Infinity, describing: Infinity, painting: Infinity };
  let extraction = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) text += node.nodeValue;
    const walked = performance.now();
    const page = onRecord.readArticle(document);
    const mapped = performance.now();
    if (round < EXTRACTIONS) candidates = onRecord.findCandidates(page.article);
    const found = performance.now();
    const items = await onRecord.foundItems(page, candidates);
    const described = performance.now();
    const ranges = items.flatMap((item) => item.ranges.flatMap(([from, to]) => page.map.rangeOf(from, to)));
    marks.paint({ found: ranges, saved: [] });
    const painted = performance.now();
    best.walker = Math.min(best.walker, walked - start);
    best.mapping = Math.min(best.mapping, mapped - walked);
    if (round < EXTRACTIONS) extraction = Math.min(extraction, found - mapped);
    best.describing = Math.min(best.describing, described - found);
    best.painting = Math.min(best.painting, painted - described);
  }
  return { ...best, walker: text === '' ? Number.NaN : best.walker, extraction };
}
