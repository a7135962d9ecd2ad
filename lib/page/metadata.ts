import type { PageMetadata } from '../model/page-metadata.ts';
import { pageUrl, trustedCanonicalUrl } from './page-url.ts';

/**
 * Reads what a page says about itself: JSON-LD first, then Open Graph and other meta elements, then the
 * document. The canonical address is believed only for the same site: a page may not file its claims under
 * another's name.
 */
export function readMetadata(document: Document, url: string): PageMetadata & { readonly url: string } {
  // After client-side navigation the head may still be that of the page before: all of it is believed, or nothing.
  const isStale = hasNavigated(document, url) && !agrees(headAddress(document), url);
  const ld = isStale ? NOTHING : readJsonLd(document);
  const canonical = isStale ? undefined : canonicalOf(document, url);
  const title =
    ld.headline ||
    (!isStale && meta(document, 'og:title')) ||
    text(document.title) ||
    text(document.querySelector('h1')?.textContent);
  const outlet = ld.publisher || meta(document, 'og:site_name') || meta(document, 'application-name');
  const byline = isStale ? '' : readAuthors(document, ld).join(', ');
  const publishedAt = time(ld.published || (isStale ? '' : publishedIn(document)));
  const lang = languageOf(document);
  return {
    url: pageUrl(url),
    ...(canonical && { canonicalUrl: canonical }),
    title: title.slice(0, 2_000),
    ...(outlet && { outlet: outlet.slice(0, 500) }),
    ...(byline && { byline: byline.slice(0, 500) }),
    ...(publishedAt && { publishedAt }),
    ...(lang && { lang }),
  };
}

/** The names of a page's authors and outlet, as far as the page gives them. */
export function readAuthors(document: Document, ld: LinkedData = readJsonLd(document)): string[] {
  const names = new Set(ld.authors);
  if (names.size === 0) {
    for (const name of splitNames(meta(document, 'author') || meta(document, 'article:author')))
      names.add(name);
  }
  if (names.size === 0) {
    const element = document.querySelector('a[rel~=author],[itemprop=author],.byline,.author-name');
    for (const name of splitNames(text(element?.textContent))) names.add(name);
  }
  return [...names].slice(0, 20);
}

interface LinkedData {
  readonly headline: string;
  readonly publisher: string;
  readonly published: string;
  readonly authors: readonly string[];
}

const NOTHING: LinkedData = { headline: '', publisher: '', published: '', authors: [] };

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|NewsMedia)$/;
/** Data this long is a catalogue, not an article's description. */
const LONGEST_JSON = 500_000;

/** https://developers.google.com/search/docs/appearance/structured-data/article */
function readJsonLd(document: Document): LinkedData {
  let found = NOTHING;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > LONGEST_JSON) continue;
    for (const item of itemsOf(parse(source), 0)) {
      const type = [item['@type']].flat().find((name) => typeof name === 'string' && ARTICLE_TYPE.test(name));
      if (!type) continue;
      const next = {
        headline: found.headline || string(item.headline),
        publisher: found.publisher || names(item.publisher)[0] || '',
        published: found.published || string(item.datePublished),
        authors: found.authors.length > 0 ? found.authors : names(item.author).flatMap(splitNames),
      };
      found = next;
    }
  }
  return found;
}

/** XHTML hides scripts from its parser in CDATA sections, and the marks of these behind comments. */
const CDATA_START = /^\s*(?:\/\/)?\s*(?:<!\[CDATA\[)?/;
const CDATA_END = /(?:\/\/)?\s*(?:\]\]>)?\s*$/;

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(CDATA_START, '').replace(CDATA_END, ''));
  } catch {
    return null; // pages write broken data; there is more to read elsewhere
  }
}

function itemsOf(value: unknown, depth: number): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => itemsOf(item, depth + 1));
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  // A JSON object: its keys are unknown, which is what Record<string, unknown> says.
  const item = value as Record<string, unknown>;
  return [item, ...itemsOf(item['@graph'], depth + 1)];
}

function names(value: unknown): string[] {
  if (typeof value === 'string') return URL.canParse(value) ? [] : [text(value)];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(names);
  if (typeof value === 'object' && value !== null && 'name' in value) return names(value.name);
  return [];
}

function string(value: unknown): string {
  return typeof value === 'string' ? text(value) : '';
}

function meta(document: Document, name: string): string {
  // In the head, where they belong: looking for what isn't there takes a walk over the whole page otherwise.
  const element = document.head?.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
  return text(element?.getAttribute('content'));
}

function publishedIn(document: Document): string {
  for (const name of [
    'article:published_time',
    'og:article:published_time',
    'datePublished',
    'date',
    'dc.date',
    'DC.date.issued',
    'parsely-pub-date',
  ]) {
    const value = meta(document, name);
    if (value) return value;
  }
  const element = document.querySelector(
    '[itemprop=datePublished],article time[datetime],main time[datetime]',
  );
  return text(element?.getAttribute('datetime') ?? element?.getAttribute('content'));
}

/** A time as ISO 8601 in UTC; nothing when it isn't a date with a year, month and day. */
function time(value: string): string | undefined {
  if (!/^\d{4}-?\d{2}-?\d{2}|\d{1,2}\s+\p{L}{3,}\.?,?\s+\d{4}|\p{L}{3,}\.?\s+\d{1,2},?\s+\d{4}/u.test(value))
    return undefined;
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** Whether the address is another than that of the document the server sent. */
function hasNavigated(document: Document, url: string): boolean {
  const [entry] = document.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  return entry !== undefined && !agrees(entry.name, url);
}

/** Whether two addresses name the same page, but for tracking, fragment and a slash at the end. */
function agrees(a: string | undefined, b: string): boolean {
  if (!a || !URL.canParse(a, b)) return false;
  const [one, other] = [new URL(pageUrl(new URL(a, b).href)), new URL(pageUrl(b))];
  const path = ({ pathname }: URL) => pathname.replace(/\/$/, '');
  return path(one) === path(other) && one.search === other.search;
}

function headAddress(document: Document): string | undefined {
  const link = document.querySelector('link[rel~=canonical]')?.getAttribute('href');
  return link || meta(document, 'og:url') || undefined;
}

function canonicalOf(document: Document, url: string): string | undefined {
  const href = headAddress(document);
  const canonical = trustedCanonicalUrl(href, url);
  if (!canonical) return undefined;
  // Misconfigured sites name their front page on every page.
  return new URL(canonical).pathname === '/' && new URL(url).pathname !== '/' ? undefined : canonical;
}

function languageOf(document: Document): string | undefined {
  const root = document.documentElement;
  const lang =
    root?.getAttribute('lang') ||
    root?.getAttribute('xml:lang') ||
    meta(document, 'og:locale').replace('_', '-');
  return lang && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(lang) && lang.length <= 35 ? lang : undefined;
}

const BY = /^(?:by|from|von|par|por|di|da|door|av|af|text|words)[:\s]\s*/i;

function splitNames(line: string): string[] {
  if (line === '' || line.length > 200 || URL.canParse(line)) return [];
  return line
    .replace(BY, '')
    .split(/\s*(?:,|;|\||·|\band\b|&|\bund\b|\bet\b)\s*/)
    .map(text)
    .filter((name) => name.length > 1 && name.length < 80 && !/\d{2}/.test(name));
}

function text(value: string | null | undefined): string {
  return (value ?? '').replace(/\s+/g, ' ').trim();
}
