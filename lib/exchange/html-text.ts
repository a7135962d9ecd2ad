import { webAddress } from './quote.ts';

/** Text as HTML's text: nothing in it is a tag, an entity or a comment. Controls that HTML forbids become U+FFFD. */
export function html(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Surrogate}]/gu, '\uFFFD')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
  );
}

/** Text as the value of an attribute in quotation marks. */
export function attribute(text: string): string {
  return html(text).replace(/[\r\n\t]/g, ' ');
}

/** Text with its line breaks. */
export function lines(text: string): string {
  return text
    .trim()
    .split(/\r\n|\r|\n/u)
    .map(html)
    .join('<br>');
}

/** A link where the address is http or https; else the text alone. */
export function link(text: string, url: string | undefined): string {
  const address = webAddress(url);
  if (address === undefined) return html(text);
  return `<a href="${attribute(address)}" rel="noopener noreferrer">${html(text)}</a>`;
}
