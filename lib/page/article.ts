import type { Article, Block } from '../model/article.ts';
import type { TextRange } from '../model/range.ts';
import { describeBlocks } from './block-kinds.ts';
import { findMainContent } from './main-content.ts';
import { readAuthors } from './metadata.ts';
import { type BlockReading, type PageBlocks, type ReadOptions, readBlocks } from './read-blocks.ts';
import { createTextMap, type TextMap } from './text-map.ts';
import type { PageBlock } from './text-writer.ts';

/**
 * A page as text. There are two texts: that of the whole page as shown, over which claims are described and
 * anchored, so that nothing moves when another part of it is taken for the article; and that of the
 * article, whose blocks are a selection of the page's, in which claims are looked for.
 */
export interface PageText {
  /** what is read for claims; offsets into `article.text` */
  readonly article: Article;
  /** the text of the whole page and the way to its nodes; offsets into `map.text` */
  readonly map: TextMap;
  /** what the page printed, for reading it again */
  readonly blocks: PageBlocks;
  /** the element that holds the main content; null when it is the body */
  readonly root: Element | null;
  /**
   * Ranges of the article's text as ranges of the page's: one for each block that a range crosses, since
   * anything may stand between two blocks of the article on the page.
   */
  toPage(ranges: readonly TextRange[]): TextRange[];
  /** A range of the page's text as one of the article's; null when it begins or ends outside of it. */
  toArticle(range: TextRange): TextRange | null;
}

/**
 * Reads a page: what it prints, and what of that is the article. Never throws on a page's account; a page
 * without text gives an empty article.
 */
export function readArticle(root: Document, options: ReadOptions = {}): PageText {
  const reading = readBlocks(root, options);
  reading.step(Number.POSITIVE_INFINITY);
  return composeArticle(root, reading);
}

/** The same in steps: `step(ms)` until it is true, then `finish()`; a long page makes no long task. */
export function startReading(
  root: Document,
  options: ReadOptions = {},
): { step(budget: number): boolean; finish(): PageText } {
  const reading = readBlocks(root, options);
  return { step: reading.step, finish: () => composeArticle(root, reading) };
}

function composeArticle(root: Document, reading: BlockReading): PageText {
  const page = reading.result();
  const main = findMainContent(page);
  const described = describeBlocks(page, main);

  let text = '';
  const spans: { start: number; end: number }[] = [];
  const kept: PageBlock[] = [];
  for (const { block } of described) {
    if (text.length > 0) text += '\n\n';
    spans.push({ start: text.length, end: text.length + block.end - block.start });
    kept.push(block);
    text += page.text.slice(block.start, block.end);
  }

  const blocks = described.map(({ block, kind, entry, source }, index): Block => {
    const span = spans[index] as (typeof spans)[number];
    const shift = span.start - block.start;
    return {
      ...span,
      kind,
      ...(entry !== undefined && { entry }),
      ...(block.quotations && { quotations: block.quotations.map((range) => moved(range, shift)) }),
      ...(source && { source: { text: source.text, range: toArticle(source.range) } }),
      ...(block.container.lang && { lang: block.container.lang }),
    };
  });

  const lang = root.documentElement?.getAttribute('lang') ?? root.documentElement?.getAttribute('xml:lang');
  const authors = readAuthors(root);
  const article: Article = {
    text,
    blocks,
    ...(lang && { lang }),
    ...(authors.length > 0 && { authors }),
  };

  function toPage(ranges: readonly TextRange[]): TextRange[] {
    const found: TextRange[] = [];
    for (const [start, end] of ranges) {
      for (let index = firstEndingAfter(spans, start); index < spans.length; index++) {
        const block = spans[index];
        const onPage = kept[index];
        if (!block || !onPage || block.start >= end) break;
        const shift = onPage.start - block.start;
        found.push([Math.max(start, block.start) + shift, Math.min(end, block.end) + shift]);
      }
    }
    return found;
  }

  function toArticle([start, end]: TextRange): TextRange | null {
    const first = firstEndingAfter(kept, start);
    const last = firstEndingAfter(kept, end - 1);
    const [from, to] = [kept[first], kept[last]];
    const [fromBlock, toBlock] = [spans[first], spans[last]];
    if (!from || !to || !fromBlock || !toBlock || from.start > start || to.start >= end) return null;
    return [start - from.start + fromBlock.start, end - to.start + toBlock.start];
  }

  return {
    article,
    map: createTextMap(page.text, page.runs, page.scoped),
    blocks: page,
    root: main.root?.element ?? null,
    toPage,
    toArticle,
  };
}

function moved([start, end]: TextRange, shift: number): TextRange {
  return [start + shift, end + shift];
}

/** The index of the first of ordered stretches that ends after `offset`. */
function firstEndingAfter(stretches: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
