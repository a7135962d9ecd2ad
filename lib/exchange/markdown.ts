import { inChunks } from './chunks.ts';
import type { ClaimSource } from './csv.ts';
import { webAddress } from './quote.ts';
import { type ReportClaim, type ReportGroup, type ReportOptions, reportOf } from './report.ts';
import { evidenceLine, factsOf, leftOutLine, sourceLine, speakerLine } from './report-lines.ts';
import type { ExchangeWords } from './words.ts';

/**
 * A report as CommonMark, piece by piece, with a table where accounts stand side by side. What pages and people wrote
 * stays text.
 */
export function markdownReportChunks(source: ClaimSource, options: ReportOptions): AsyncGenerator<string> {
  return inChunks(markdownBlocks(source, options));
}

async function* markdownBlocks(source: ClaimSource, options: ReportOptions): AsyncGenerator<string> {
  const { words } = options;
  const report = await reportOf(source, options);
  yield `# ${inline(report.title)}\n`;
  if (report.intro) yield `\n${paragraphs(report.intro)}\n`;
  // The table stands before the accounts, which are few: people compare them.
  const groups = report.sideBySide ? await listed(report.groups) : report.groups;
  if (Array.isArray(groups)) yield sideBySide(groups, words);
  let isEmpty = true;
  for await (const { heading, claims } of groups) {
    isEmpty = false;
    if (heading !== undefined) yield `\n## ${inline(heading)}\n`;
    for (const claim of claims) yield `\n${claimBlock(claim, words)}\n`;
  }
  if (isEmpty) yield `\n${words.report.noClaims}\n`;
  if (report.sources.length > 0) yield `\n## ${words.report.sources}\n\n`;
  for (const [i, one] of report.sources.entries())
    yield `${i + 1}. ${linked(sourceLine(one, words), one.url)}\n`;
  const left = leftOutLine(report, words);
  yield `\n${words.report.madeAt} ${report.madeAt.slice(0, 10)}${left ? `. ${left}.` : ''}\n`;
}

async function listed(groups: AsyncIterable<ReportGroup>): Promise<ReportGroup[]> {
  const list: ReportGroup[] = [];
  for await (const group of groups) list.push(group);
  return list;
}

/** The accounts in a table, a column an answer: who, and what. */
function sideBySide(groups: readonly ReportGroup[], words: ExchangeWords): string {
  if (groups.length === 0) return '';
  const height = Math.max(...groups.map(({ claims }) => claims.length));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = Array.from({ length: height }, (_, i) =>
    row(
      groups.map(({ claims }) => {
        const claim = claims[i];
        return claim ? `“${inline(claim.quote)}”<br>${inline(speakerLine(claim, words))}` : '';
      }),
    ),
  );
  const head = [row(groups.map(({ heading }) => inline(heading ?? ''))), row(groups.map(() => '---'))];
  return `\n${[...head, ...rows].join('\n')}\n`;
}

function claimBlock(shown: ReportClaim, words: ExchangeWords): string {
  const source = shown.source === undefined ? '' : ` \\[${shown.source}\\]`;
  const link = shown.link === undefined ? '' : ` ${linked(words.report.quoteOnPage, shown.link)}`;
  const lines = [
    paragraphs(shown.quote, '> '),
    `— **${inline(speakerLine(shown, words))}**${source}${link}`,
    ...factsOf(shown, words).map(
      ({ label, text, url }) => `- ${label}: ${url === undefined ? inlineLines(text) : linked(text, url)}`,
    ),
    ...shown.answers.map(({ question, answer }) => `- ${inline(question)} ${answer}`),
    ...shown.related.map(
      ({ kind, quote, note }) => `- ${kind} “${inline(quote)}”${note ? ` (${inline(note)})` : ''}`,
    ),
    ...(shown.claim.evidence ?? []).map((item) => {
      const archive = webAddress(item.archiveUrl);
      return [
        `- ${linked(evidenceLine(item, words), webAddress(item.url))}`,
        archive && ` (${linked(words.report.archived, archive)})`,
        item.note && ` – ${inline(item.note)}`,
      ]
        .filter(Boolean)
        .join('');
    }),
  ];
  return `${lines.slice(0, 2).join('\n>\n> ')}\n\n${lines.slice(2).join('\n')}`;
}

/** Text that means nothing but itself, in one line. */
export function inline(text: string): string {
  return escapeMarks(text.replace(/\s+/gu, ' ').trim());
}

/** The same with its line breaks, where only one line may stand. */
function inlineLines(text: string): string {
  return text
    .trim()
    .split(/(?:\r\n|\r|\n)+/u)
    .map(inline)
    .join('<br>');
}

/** Text of several paragraphs and lines, each line after `before`. */
export function paragraphs(text: string, before = ''): string {
  return text
    .trim()
    .split(/\s*\n\s*\n\s*/u)
    .map((paragraph) =>
      paragraph
        .split(/\s*(?:\r\n|\r|\n)\s*/u)
        .map((line) => `${before}${escapeStart(inline(line))}`)
        .join('\\\n'),
    )
    .join(`\n${before.trimEnd()}\n`);
}

/** What makes emphasis, code, links, images, tables and HTML of text. */
function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replaceAll('&', '&amp;');
}

/** What makes a list, a heading or a rule of a line. */
function escapeStart(line: string): string {
  return line.replace(/^[-+=:]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A link where there is an address, which must be http or https; else the text alone. */
export function linked(text: string, url: string | undefined): string {
  const shown = inline(text);
  if (url === undefined) return shown;
  return `[${shown}](<${url.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('\\', '%5C')}>)`;
}
