import type { Evidence } from '../model/records.ts';
import { directionOfText } from '../model/text-direction.ts';
import { inChunks } from './chunks.ts';
import type { ClaimSource } from './csv.ts';
import { attribute, html, lines, link } from './html-text.ts';
import { webAddress } from './quote.ts';
import { type Report, type ReportClaim, type ReportGroup, type ReportOptions, reportOf } from './report.ts';
import { evidenceLine, factsOf, leftOutLine, sourceLine, speakerLine } from './report-lines.ts';
import type { ExchangeWords } from './words.ts';

/**
 * A report as one HTML file, piece by piece: no script, no outside resource, readable on paper. Its policy forbids
 * scripts even if some came in; all text of pages and people is escaped, and only http and https become links.
 */
export function htmlReportChunks(source: ClaimSource, options: ReportOptions): AsyncGenerator<string> {
  return inChunks(htmlLines(source, options));
}

async function* htmlLines(source: ClaimSource, options: ReportOptions): AsyncGenerator<string> {
  const { words } = options;
  const report = await reportOf(source, options);
  yield `${head(report, words)}\n`;
  if (report.intro) yield `<p dir="auto">${lines(report.intro)}</p>\n`;
  let isEmpty = true;
  for await (const group of report.groups) {
    if (isEmpty && report.sideBySide) yield '<div class="beside">\n';
    isEmpty = false;
    yield* section(group, words);
  }
  if (isEmpty) yield `<p>${html(words.report.noClaims)}</p>\n`;
  else if (report.sideBySide) yield '</div>\n';
  yield* sources(report, words);
  yield `</main>\n<footer><p>${html(footer(report, words))}</p></footer>\n</body>\n</html>\n`;
}

function head({ title }: Report, { lang }: ExchangeWords): string {
  return [
    '<!doctype html>',
    `<html lang="${attribute(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${html(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1 dir="auto">${html(title)}</h1>`,
  ].join('\n');
}

function* section({ heading, claims }: ReportGroup, words: ExchangeWords): Generator<string> {
  yield '<section>\n';
  if (heading !== undefined) yield `<h2 dir="auto">${html(heading)}</h2>\n`;
  for (const claim of claims) yield `${article(claim, words)}\n`;
  yield '</section>\n';
}

function article(shown: ReportClaim, words: ExchangeWords): string {
  const { claim, page, source } = shown;
  const lang = page?.lang ? ` lang="${attribute(page.lang)}"` : '';
  const place = source === undefined ? '' : ` <a class="source" href="#source-${source}">[${source}]</a>`;
  const quoteLink = shown.link === undefined ? '' : ` ${link(words.report.quoteOnPage, shown.link)}`;
  const facts = factsOf(shown, words).map(({ label, text, url, lang: of }) => {
    const value = url === undefined ? lines(text) : link(text, url);
    return `<dt>${html(label)}</dt><dd dir="auto"${of ? ` lang="${attribute(of)}"` : ''}>${value}</dd>`;
  });
  return [
    `<article id="claim-${attribute(claim.id)}">`,
    `<blockquote dir="${directionOfText(shown.quote)}"${lang}><p>${lines(shown.quote)}</p></blockquote>`,
    `<p class="who"><bdi>${html(speakerLine(shown, words))}</bdi>${place}${quoteLink}</p>`,
    `<dl>${facts.join('')}</dl>`,
    list(
      words.report.answers,
      shown.answers.map(({ question, answer }) => `<bdi>${html(question)}</bdi> ${html(answer)}`),
    ),
    list(
      words.report.related,
      shown.related.map(({ kind, quote, note }) => {
        const more = note ? ` (<bdi>${html(note)}</bdi>)` : '';
        return `${html(kind)} “<bdi>${html(quote)}</bdi>”${more}`;
      }),
    ),
    list(
      words.report.evidence,
      (claim.evidence ?? []).map((item) => evidence(item, words)),
    ),
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

function evidence(item: Evidence, words: ExchangeWords): string {
  const archive = webAddress(item.archiveUrl);
  const archived = archive === undefined ? '' : ` (${link(words.report.archived, archive)})`;
  const note = item.note ? `<br><span dir="auto">${lines(item.note)}</span>` : '';
  return `${link(evidenceLine(item, words), webAddress(item.url))}${archived}${note}`;
}

function list(heading: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h3>${html(heading)}</h3>\n<ul>${items.map((item) => `<li dir="auto">${item}</li>`).join('')}</ul>`;
}

function* sources(report: Report, words: ExchangeWords): Generator<string> {
  if (report.sources.length === 0) return;
  yield `<section>\n<h2>${html(words.report.sources)}</h2>\n<ol>`;
  for (const [i, source] of report.sources.entries()) {
    const address =
      source.url === undefined ? '' : `<br><span class="address" dir="ltr">${html(source.url)}</span>`;
    yield `<li id="source-${i + 1}" dir="auto">${link(sourceLine(source, words), source.url)}${address}</li>`;
  }
  yield '</ol>\n</section>\n';
}

function footer(report: Report, words: ExchangeWords): string {
  const left = leftOutLine(report, words);
  return `${words.report.madeAt} ${report.madeAt.slice(0, 10)}${left ? `. ${left}.` : ''}`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin-block: 2rem 0.5rem; }
h3 { font-size: 1rem; margin-block: 0.75rem 0.25rem; }
article { border-block-start: 1px solid #8888; padding-block: 1rem; break-inside: avoid; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 3px solid #888; font: 1.15rem/1.5 Georgia, serif; }
blockquote p { margin: 0; }
.who { font-weight: 600; }
.who a { font-weight: 400; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1rem; margin: 0.5rem 0; }
dt { color: GrayText; }
dd { margin: 0; }
ul, ol { padding-inline-start: 1.5rem; margin: 0; }
.address { overflow-wrap: anywhere; font-size: 0.85rem; }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1.5rem; align-items: start; }
.beside dl { grid-template-columns: 1fr; gap: 0; }
.beside dd { margin-block-end: 0.4rem; }
footer { border-block-start: 1px solid #8888; margin-block-start: 2rem; font-size: 0.85rem; }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-block-end: 0.4rem; } }
@media print {
  body { margin: 0; max-width: none; font-size: 11pt; }
  a { color: inherit; }
  .beside { grid-template-columns: repeat(2, 1fr); }
}
`;
