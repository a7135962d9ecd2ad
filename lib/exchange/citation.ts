import type { Claim, Page, Speaker } from '../model/records.ts';
import { directionOfText } from '../model/text-direction.ts';
import { html, link } from './html-text.ts';
import { inline, linked, paragraphs } from './markdown.ts';
import { quoteLink, quoteOf, webAddress } from './quote.ts';
import type { ExchangeWords } from './words.ts';

/** One claim for the clipboard: as text, as Markdown, and as HTML for an editor. */
export interface Citation {
  readonly plain: string;
  readonly markdown: string;
  readonly html: string;
}

/**
 * “Quote.” — Speaker, role. Page, outlet, day. Address. The person's judgement and notes stay out of it: a citation
 * goes into other people's texts.
 */
export function citationOf(
  claim: Claim,
  { page, speaker }: { readonly page: Page | undefined; readonly speaker: Speaker | undefined },
  words: ExchangeWords,
): Citation {
  const quote = quoteOf(claim).trim();
  const who = speaker
    ? [speaker.name, speaker.role].filter(Boolean).join(', ')
    : claim.attribution?.name || claim.attribution?.mention || words.report.unknownSpeaker;
  const where = page
    ? [page.title || page.url, page.outlet, page.publishedAt?.slice(0, 10)].filter(Boolean).join(', ')
    : '';
  const address = quoteLink(claim, page);
  const lang = page?.lang ? ` lang="${html(page.lang)}"` : '';
  return {
    plain: [`“${quote}” — ${who}.`, where && `${where}.`, webAddress(page?.url)].filter(Boolean).join(' '),
    markdown: `${paragraphs(`“${quote}”`, '> ')}\n>\n> — ${inline(who)}${where ? `. ${linked(where, address)}` : ''}\n`,
    html: `<blockquote dir="${directionOfText(quote)}"${lang}${address ? ` cite="${html(address)}"` : ''}><p>“${html(quote)}”</p><footer>— ${html(who)}${where ? `. <cite>${link(where, address)}</cite>` : ''}</footer></blockquote>`,
  };
}
