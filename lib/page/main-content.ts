import { inherited } from './inherited.ts';
import type { PageBlocks } from './read-blocks.ts';
import type { Container, PageBlock } from './text-writer.ts';

/**
 * Words of class names and ids for what stands beside an article. Long words count anywhere in a name,
 * short ones only as a whole word of it. Gathered from the markup of news sites and content systems; kept in
 * check by `believeFlags`, since themes also put such words on the wrapper of everything.
 */
const BESIDE =
  /comment|disqus|newsletter|subscri|recirc|recommend|outbrain|taboola|breadcrumb|cookie|sponsor|advert|sharing|paywall|pagination|masthead|(?:^|[\s_-])(?:related(?:[-_]?\w+)?|ads?|adslot|share|social(?:[-_]\w+)?|nav|navbar|menu|tags?|taglist|byline|author(?:[-_](?:info|bio|box|card|name))?|dateline|timestamp|sidebar|widget|promo|popular|trending|most[-_]?(?:read|viewed|popular)|also[-_]?(?:read|like)|read[-_]?(?:more|next|also)|more[-_](?:stories|news|on|from)|popup|modal|tooltip|respond|footer|consent|signup|sign-up|donat(?:e|ion)|toolbar|jump-to|toc|mw-editsection|navbox|reference|reflist|hatnote)(?=$|[\s_-])/i;
const BESIDE_LABEL =
  /^(?:related|advert|share|newsletter|comments?|most (?:read|popular)|more (?:on|from|stories))/i;
const BESIDE_ROLE = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'form',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
]);
const BESIDE_TAG = new Set(['nav', 'footer', 'form', 'menu', 'dialog', 'address', 'fieldset']);

/** A block this long, links aside, is prose; shorter ones are labels, dates and headlines of other stories. */
const PROSE = 40;
/** Han, kana and Hangul say about three times as much with each character. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const DENSE_PROSE = 14;
/** With less prose than this outside of flagged parts, the flags are not to be believed. */
const ENOUGH_PROSE = 400;
/** The share of the page's prose that makes a semantic element the article, and any other one. */
const SEMANTIC_SHARE = 0.4;
const ANY_SHARE = 0.66;

/** What was found out about the containers of a page. */
export interface MainContent {
  readonly root: Container | null;
  /** whether a block belongs to what is read as the article, by its index */
  readonly keeps: (block: PageBlock) => boolean;
}

/**
 * Finds the container that holds the main content: `<article>` or `main` with enough of the page's prose,
 * else the innermost container that holds most of it. Prose is counted in characters outside of links, in
 * blocks long enough to be sentences, outside of parts whose tag, role or class says they stand beside it.
 */
export function findMainContent(page: PageBlocks): MainContent {
  const flags = new Map<Container, boolean>();
  const proseOf = page.blocks.map((block) => proseLength(page.text, block));

  let proseUpTo = weigh(page.blocks, proseOf, flags);
  while (totalOf(proseUpTo) < ENOUGH_PROSE && believeLess(page.blocks, proseOf, flags)) {
    proseUpTo = weigh(page.blocks, proseOf, flags);
  }
  const root = withHeadline(page, chooseRoot(page.blocks, proseUpTo));
  const standsBeside = besideBelow(root, flags);
  return { root, keeps: (block) => !standsBeside(block.container) };
}

function proseLength(text: string, block: PageBlock): number {
  const length = block.end - block.start - block.linked;
  if (length >= PROSE) return /^h[1-6]$/.test(block.container.element.localName) ? 0 : length;
  if (length < DENSE_PROSE) return 0;
  return DENSE_SCRIPT.test(text.slice(block.start, block.end)) ? length : 0;
}

/** The prose before each block, flagged parts apart: what a container holds is a difference of two of them. */
function weigh(
  blocks: readonly PageBlock[],
  proseOf: readonly number[],
  flags: Map<Container, boolean>,
): Float64Array {
  const standsBeside = besideBelow(null, flags);
  const upTo = new Float64Array(blocks.length + 1);
  let total = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as PageBlock;
    const prose = proseOf[index] ?? 0;
    if (prose > 0 && !standsBeside(block.container)) total += prose;
    upTo[index + 1] = total;
  }
  return upTo;
}

function totalOf(proseUpTo: Float64Array): number {
  return proseUpTo[proseUpTo.length - 1] ?? 0;
}

/** Takes the flag from the outermost flagged container with the most prose; false when there is none. */
function believeLess(
  blocks: readonly PageBlock[],
  proseOf: readonly number[],
  flags: Map<Container, boolean>,
): boolean {
  const hidden = new Map<Container, number>();
  for (const [index, block] of blocks.entries()) {
    let outermost: Container | null = null;
    for (let at: Container | null = block.container; at; at = at.parent) if (flags.get(at)) outermost = at;
    if (outermost) hidden.set(outermost, (hidden.get(outermost) ?? 0) + (proseOf[index] ?? 0));
  }
  let most: Container | null = null;
  for (const [container, prose] of hidden) {
    if (prose > 0 && (!most || prose > (hidden.get(most) ?? 0))) most = container;
  }
  if (most) flags.set(most, false);
  return most !== null;
}

function chooseRoot(blocks: readonly PageBlock[], proseUpTo: Float64Array): Container | null {
  const total = totalOf(proseUpTo);
  if (total === 0) return null;
  let article: Container | null = null;
  let main: Container | null = null;
  let innermost: Container | null = null;
  const sumOf = (container: Container | null) =>
    container ? (proseUpTo[container.last] ?? 0) - (proseUpTo[container.first] ?? 0) : 0;
  for (const container of containersOf(blocks)) {
    const sum = sumOf(container);
    if (sum >= SEMANTIC_SHARE * total) {
      const meaning = meaningOf(container.element);
      // The outermost of nested articles: the inner ones are its entries.
      if (
        meaning === 'article' &&
        (sum > sumOf(article) || (sum === sumOf(article) && contains(container, article)))
      ) {
        article = container;
      }
      if (meaning === 'main' && sum > sumOf(main)) main = container;
    }
    if (sum >= ANY_SHARE * total && (innermost === null || contains(innermost, container)))
      innermost = container;
  }
  return article ?? main ?? innermost;
}

/** The containers of blocks, inner ones before those around them. */
function containersOf(blocks: readonly PageBlock[]): Set<Container> {
  const found = new Set<Container>();
  for (const block of blocks) {
    for (let at: Container | null = block.container; at && !found.has(at); at = at.parent) found.add(at);
  }
  return found;
}

/** Without semantic elements: the container of the body text, widened to hold the headline if one near does. */
function withHeadline(page: PageBlocks, root: Container | null): Container | null {
  if (!root || meaningOf(root.element)) return root;
  const headline = page.blocks.find((block) => block.container.element.localName === 'h1')?.container ?? null;
  if (!headline || contains(root, headline)) return root;
  let wider = root.parent;
  while (wider && !contains(wider, headline)) wider = wider.parent;
  // Header, body and the rest of the page meet in the body only: the headline is added by itself then.
  return wider?.parent ? wider : root;
}

function contains(outer: Container, inner: Container | null): boolean {
  for (let at = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}

function meaningOf(element: Element): 'article' | 'main' | null {
  const name = element.localName;
  const role = element.getAttribute('role');
  if (name === 'article' || role === 'article') return 'article';
  if (name === 'main' || role === 'main') return 'main';
  return null;
}

/** Tells whether a container lies in a flagged one; the flags of `root` and of what holds it don't count. */
function besideBelow(
  root: Container | null,
  flags: Map<Container, boolean>,
): (container: Container) => boolean {
  return inherited<boolean>(
    false,
    (outer, container) => {
      let flag = flags.get(container);
      if (flag === undefined) {
        flag = isBeside(container);
        flags.set(container, flag);
      }
      return flag || outer;
    },
    root,
  );
}

function isBeside(container: Container): boolean {
  const { element } = container;
  const name = element.localName;
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article' || name === 'h1')
    return false;
  if (BESIDE_TAG.has(name) && !isQuotationFooter(container)) return true;
  const role = element.getAttribute('role');
  if (role !== null && BESIDE_ROLE.has(role)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length > 1 && BESIDE.test(names)) return true;
  const label =
    name === 'aside' || name === 'section' || role !== null ? element.getAttribute('aria-label') : null;
  return label !== null && BESIDE_LABEL.test(label);
}

function isQuotationFooter(container: Container): boolean {
  return container.element.localName === 'footer' && container.parent?.element.localName === 'blockquote';
}
