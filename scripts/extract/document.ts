import type { Article } from '../../lib/model/article.ts';
import type { Candidate } from '../../lib/model/candidate.ts';
import { findCandidates } from '../../lib/text/find-candidates.ts';
import type { Input } from './input.ts';

export interface ExtractOptions {
  /** candidates with less confidence are left out */
  readonly minimum: number;
  readonly lang: string | undefined;
}

export type Extract =
  | { readonly id: string; readonly text?: string; readonly candidates: readonly Candidate[] }
  | { readonly error: string };

/** The claims of one document, or why it can't be read. HTML is read as a page; its text is given back, too. */
export async function extractDocument(
  input: Exclude<Input, { error: string }>,
  options: ExtractOptions,
): Promise<Extract> {
  try {
    if ('text' in input) {
      const lang = input.lang ?? options.lang;
      return { id: input.id, candidates: claimsOf({ text: input.text, lang }, options) };
    }
    const article = await articleOf(input.html, input.url);
    if (article.text.trim() === '') return { error: 'has no text to read' };
    return { id: input.id, text: article.text, candidates: claimsOf(article, options) };
  } catch (error) {
    // One document must not end the run; what went wrong is said with its name.
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function claimsOf(article: Article, { minimum }: ExtractOptions): Candidate[] {
  return findCandidates(article).filter((candidate) => candidate.confidence >= minimum);
}

/** jsdom and the page's reader are loaded for HTML alone: plain text needs neither, and starts ten times faster. */
async function articleOf(html: string, url: string | undefined): Promise<Article> {
  const [{ JSDOM, VirtualConsole }, { readArticle }] = await Promise.all([
    import('jsdom'),
    import('../../lib/page/article.ts'),
  ]);
  // jsdom reports CSS that it can't parse on the console; it has no bearing on the text
  const { window } = new JSDOM(html, {
    virtualConsole: new VirtualConsole(),
    ...(url !== undefined && { url }),
  });
  try {
    return readArticle(window.document).article;
  } finally {
    window.close();
  }
}
