import type { Claim, Page } from '../model/records.ts';

/** What stands between two pieces of one quotation. */
export const GAP = ' […] ';

/** The words of a claim as one text. */
export function quoteOf(claim: Claim): string {
  return claim.segments.map(({ quote }) => quote.exact).join(GAP);
}

/** The address if a reader may be sent there: only http and https, never a script. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** Longer quotes are given by their first and last words; shorter ones than this by the words around them, too. */
const LONGEST_WHOLE = 200;
const SHORTEST_ALONE = 20;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

/**
 * A link that scrolls to the claim, `#:~:text=[prefix-,]start[,end][,-suffix]`: the one that the claim keeps, else one
 * written from its first selector alone, which without the page's text may find an earlier place of the same words.
 * Undefined where the page is no web page.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function quoteLink(claim: Claim, page: Page | undefined): string | undefined {
  const address = webAddress(page?.url);
  const quote = claim.segments[0]?.quote;
  if (address === undefined || quote === undefined) return address;
  const [path = ''] = address.split('#');
  // Written while the page was at hand, so it finds the right one of two.
  if (claim.textFragment !== undefined) return new URL(`${path}#:~:${claim.textFragment}`).href;
  const exact = quote.exact.trim();
  if (exact === '') return address;
  const lines = exact.split(/\s*\n\s*/u);
  if (lines.length === 1 && exact.length <= LONGEST_WHOLE) {
    const alone = exact.length >= SHORTEST_ALONE;
    const prefix = alone ? '' : lastWords(quote.prefix);
    const suffix = alone ? '' : firstWords(quote.suffix);
    const before = prefix === '' ? '' : `${encode(prefix)}-,`;
    const after = suffix === '' ? '' : `,-${encode(suffix)}`;
    return `${path}#:~:text=${before}${encode(exact)}${after}`;
  }
  const first = edge((lines[0] ?? '').split(/\s+/u), 'start');
  const last = edge((lines.at(-1) ?? '').split(/\s+/u), 'end');
  return `${path}#:~:text=${encode(first)},${encode(last)}`;
}

function edge(words: readonly string[], side: 'start' | 'end'): string {
  return (side === 'start' ? words.slice(0, EDGE_WORDS) : words.slice(-EDGE_WORDS))
    .join(' ')
    .slice(0, LONGEST_WHOLE);
}

/** Whole words next to the quote, in its line. The first of the prefix may be half a word: it is left out. */
function lastWords(prefix: string): string {
  const line = prefix.split('\n').at(-1) ?? '';
  const words = wordsOf(line);
  return (/^\s/u.test(line) ? words : words.slice(1)).slice(-CONTEXT_WORDS).join(' ');
}

function firstWords(suffix: string): string {
  const line = suffix.split('\n')[0] ?? '';
  const words = wordsOf(line);
  return (/\s$/u.test(line) ? words : words.slice(0, -1)).slice(0, CONTEXT_WORDS).join(' ');
}

function wordsOf(line: string): string[] {
  return line.split(/\s+/u).filter((word) => word !== '');
}

/** Percent-encodes what has a meaning in a directive, `-` among it. Half characters, which no URL holds, become U+FFFD. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[-!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
