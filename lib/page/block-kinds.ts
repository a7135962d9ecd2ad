import type { BlockKind } from '../model/article.ts';
import type { TextRange } from '../model/range.ts';
import { inherited } from './inherited.ts';
import type { MainContent } from './main-content.ts';
import type { PageBlocks } from './read-blocks.ts';
import { trimmed } from './text-map.ts';
import type { Container, PageBlock } from './text-writer.ts';

/** A block of the article with what its markup says about it. Offsets into the page's text. */
export interface DescribedBlock {
  readonly block: PageBlock;
  readonly kind: BlockKind;
  readonly entry?: number;
  readonly source?: { readonly text: string; readonly range: TextRange };
}

const HEADING = /^h[1-6]$/;
const STANDFIRST =
  /standfirst|dek\b|sub-?(?:title|head)|summary|lead|lede|intro|teaser|description|chapeau|entradilla/i;
const CAPTION = /caption/i;
const PULL_QUOTE = /pull-?quote|quote-?pull|drop-?quote|big-?quote|quote-?block|zitat/i;
const ATTRIBUTION = /attribution|author|cite|source|credit|byline|speaker/i;
const POST =
  /twitter-(?:tweet|video)|bluesky-embed|mastodon|instagram-media|fb-post|tiktok-embed|reddit-(?:embed|card)|text-post-media|telegram/i;
const ENTRY =
  /live-?(?:blog|feed|stream|event)?-?_*(?:post|entry|item|update|block)|liveblog|(?:^|[\s_-])(?:timeline|feed)-?(?:entry|item|post)/i;
/** The line under an embedded post: “— Name (@account) date”. */
const SIGNATURE = /^[—–-]\s*(.{1,80}?)\s*\(@[\w.@-]+\)/;
const LABEL =
  /^(?:advertisement|advertising|sponsored|werbung|anzeige|publicité|publicidad|pubblicità|реклама|広告)$/i;

/** The share of linked characters that makes a block a link to elsewhere. */
const LINK_SHARE = 0.9;
/** A paragraph of this length is read even when all of it is one link. */
const LONG_LINK = 120;
/** A headline further than this many blocks above the article belongs to something else. */
const HEADLINE_REACH = 40;
/** Shorter ones repeat by chance. */
const PULL_QUOTE_LENGTH = 20;

/** Chooses the blocks of the article and says what each is. */
export function describeBlocks(page: PageBlocks, main: MainContent): DescribedBlock[] {
  const chosen = chooseBlocks(page, main);
  const entries = new Map<Container, number>();
  // The outermost entry below the root: an entry may embed an article of its own.
  const entryAround = inherited<Container | null>(
    null,
    (outer, container) => outer ?? (isEntry(container.element) ? container : null),
    main.root,
  );
  const kindAround = inherited<BlockKind>(
    'paragraph',
    (outer, { element }) => kindOfAll(element) ?? outer,
    main.root,
  );
  const described = chosen.map((block): DescribedBlock => {
    const kind = kindOf(block.container, kindAround);
    const around = entryAround(block.container);
    if (!around) return { block, kind };
    if (!entries.has(around)) entries.set(around, entries.size);
    return { block, kind, entry: entries.get(around) ?? 0 };
  });
  return markPullQuotations(page, addSources(page, described));
}

function chooseBlocks(page: PageBlocks, main: MainContent): PageBlock[] {
  const { blocks, text } = page;
  const first = main.root?.first ?? 0;
  const last = main.root?.last ?? blocks.length;
  const inside = blocks.slice(first, last).filter((block) => main.keeps(block) && isRead(text, block));
  const headline = inside.some((block) => block.container.element.localName === 'h1')
    ? []
    : headlineBefore(page, main, first);
  return [...headline, ...inside.filter((block, index) => !isEmptyHeading(inside, index, block))];
}

/** The headline and standfirst of an article whose container begins below them. */
function headlineBefore(page: PageBlocks, main: MainContent, first: number): PageBlock[] {
  const from = Math.max(0, first - HEADLINE_REACH);
  for (let index = first - 1; index >= from; index--) {
    const block = page.blocks[index];
    if (block?.container.element.localName !== 'h1' || block.linked > 0) continue;
    const below = page.blocks
      .slice(index + 1, first)
      .filter((other) => main.keeps(other) && isRead(page.text, other) && isStandfirst(other));
    return [block, ...below];
  }
  return [];
}

function isStandfirst(block: PageBlock): boolean {
  const { element } = block.container;
  if (STANDFIRST.test(element.getAttribute('class') ?? '')) return true;
  return element.localName === 'p' && block.end - block.start > 60 && block.linked === 0;
}

function isRead(text: string, block: PageBlock): boolean {
  const length = block.end - block.start;
  const name = block.container.element.localName;
  if (name === 'h1') return true;
  if (block.linked >= LINK_SHARE * length && !(name === 'p' && length >= LONG_LINK)) {
    return hasAncestor(block.container, 'blockquote') || hasAncestor(block.container, 'figcaption');
  }
  return length > 40 || !LABEL.test(text.slice(block.start, block.end));
}

/** A heading above nothing that is read ("Related", above links) is left out with it. */
function isEmptyHeading(blocks: readonly PageBlock[], index: number, block: PageBlock): boolean {
  const { element, parent } = block.container;
  if (!HEADING.test(element.localName) || element.localName === 'h1' || !parent) return false;
  const name = parent.element.localName;
  if (name !== 'aside' && name !== 'section' && name !== 'div') return false;
  const next = blocks[index + 1];
  // Alone in its container, as read: what stood below it was links.
  const holds = parent.last - parent.first;
  return holds > 1 && !(next && isInside(next.container, parent)) && isFirstRead(blocks, index, parent);
}

function isFirstRead(blocks: readonly PageBlock[], index: number, parent: Container): boolean {
  const previous = blocks[index - 1];
  return !(previous && isInside(previous.container, parent));
}

function isInside(container: Container, outer: Container): boolean {
  for (let at: Container | null = container; at; at = at.parent) if (at === outer) return true;
  return false;
}

function hasAncestor(container: Container, name: string): boolean {
  for (let at: Container | null = container; at; at = at.parent)
    if (at.element.localName === name) return true;
  return false;
}

function kindOf(container: Container, kindAround: (container: Container) => BlockKind): BlockKind {
  const { element } = container;
  const name = element.localName;
  if (HEADING.test(name) || element.getAttribute('role') === 'heading') return 'heading';
  const kind = kindAround(container);
  if (kind !== 'paragraph') return kind;
  if (name === 'td' || name === 'th') return 'table-cell';
  if (name !== 'p' && CAPTION.test(element.getAttribute('class') ?? '')) return 'caption';
  return 'paragraph';
}

/** The kind that an element gives to all blocks in it. */
function kindOfAll(element: Element): BlockKind | null {
  switch (element.localName) {
    case 'figcaption':
    case 'caption':
    case 'cite':
      return 'caption';
    case 'blockquote':
      return POST.test(element.getAttribute('class') ?? '') ? 'post' : 'block-quotation';
    case 'li':
    case 'dd':
    case 'dt':
      return 'list-item';
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return 'heading';
    default:
      return null;
  }
}

function isEntry(element: Element): boolean {
  if (element.localName === 'p' || HEADING.test(element.localName)) return false;
  if (element.localName === 'article' || element.getAttribute('itemprop') === 'liveBlogUpdate') return true;
  const names = element.getAttribute('class');
  return (
    names !== null &&
    ENTRY.test(names) &&
    !/(?:posts|entries|items|updates|blocks|container|wrapper|list)(?:$|\s)/i.test(names)
  );
}

/** Gives block quotations and posts the source that their markup names, and makes its line a caption. */
function addSources(page: PageBlocks, described: readonly DescribedBlock[]): DescribedBlock[] {
  const sources = new Map<Container, NonNullable<DescribedBlock['source']>>();
  const lines = new Set<DescribedBlock>();
  const quotationOf = inherited<Container | null>(null, quotationWithin, null);
  for (const item of described) {
    const quotation = quotationOf(item.block.container);
    if (!quotation) continue;
    const source = sourceIn(page.text, item.block, quotation);
    if (!source) continue;
    lines.add(item);
    sources.set(quotation, source);
  }
  if (sources.size === 0) return [...described];
  return described.map((item) => {
    if (lines.has(item)) return { ...item, kind: 'caption' };
    const quotation = quotationOf(item.block.container);
    const source = quotation && sources.get(quotation);
    return source && (item.kind === 'post' || item.kind === 'block-quotation') ? { ...item, source } : item;
  });
}

/** The block quotation around a block, or the figure that holds one; the innermost decides. */
function quotationWithin(outer: Container | null, container: Container): Container | null {
  const { element, parent } = container;
  const name = element.localName;
  if (name === 'figure') return element.querySelector('blockquote') ? container : null;
  if (name === 'blockquote') return parent?.element.localName === 'figure' ? parent : container;
  return outer;
}

/** The source that a block of a quotation prints, if it is the block that does. */
function sourceIn(text: string, block: PageBlock, quotation: Container): DescribedBlock['source'] {
  const printed = text.slice(block.start, block.end);
  const signature = SIGNATURE.exec(printed);
  if (signature?.[1]) {
    const start = block.start + printed.indexOf(signature[1]);
    return { text: signature[1], range: [start, start + signature[1].length] };
  }
  if (printed.length > 200) return undefined;
  for (let at: Container | null = block.container; at && at !== quotation; at = at.parent) {
    const { element } = at;
    const name = element.localName;
    if (
      name === 'cite' ||
      name === 'footer' ||
      name === 'figcaption' ||
      (name !== 'blockquote' && ATTRIBUTION.test(element.getAttribute('class') ?? ''))
    ) {
      const dash = /^[\s—–―~-]+/.exec(printed)?.[0].length ?? 0;
      const range = trimmed(text, block.start + dash, block.end);
      return range ? { text: text.slice(...range), range } : undefined;
    }
  }
  return undefined;
}

function markPullQuotations(page: PageBlocks, described: readonly DescribedBlock[]): DescribedBlock[] {
  const mayBePullQuotation = inherited<boolean>(false, mayBePullQuotationWithin, null);
  const candidates = described.filter((item) => mayBePullQuotation(item.block.container));
  if (candidates.length === 0) return [...described];
  const apart = new Set(candidates);
  const body = described
    .filter((item) => !apart.has(item) && item.kind !== 'heading')
    .map((item) => plain(page.text, item.block))
    .join('\n');
  return described.map((item) => {
    if (!apart.has(item)) return item;
    const words = plain(page.text, item.block);
    return words.length >= PULL_QUOTE_LENGTH && body.includes(words)
      ? { ...item, kind: 'pull-quotation' }
      : item;
  });
}

function mayBePullQuotationWithin(outer: boolean, { element }: Container): boolean {
  const name = element.localName;
  if (name === 'blockquote' || name === 'aside' || name === 'figure') return true;
  if (name === 'article' || name === 'main' || name === 'body') return false;
  return outer || PULL_QUOTE.test(element.getAttribute('class') ?? '');
}

/** The words of a block without marks, case and its last stop. */
function plain(text: string, block: PageBlock): string {
  return text
    .slice(block.start, block.end)
    .toLowerCase()
    .replace(/["'“”„‟‘’‚‛«»‹›「」『』]/g, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/[\s.,…]+$/, '');
}
