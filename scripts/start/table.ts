import type { FoundClaim } from '../../lib/model/reader-status.ts';

const HEADINGS = ['#', 'form', 'speaker', 'quote'] as const;
const GAP = '  ';
const MAX_SPEAKER = 36;
const MIN_QUOTE = 20;

/** The found claims as a table of at most `width` columns; quotes are shortened to fit. */
export function claimTable(claims: readonly FoundClaim[], width: number): string {
  const rows = [
    HEADINGS,
    ...claims.map(({ source }, index) => [
      String(index + 1),
      source.form,
      shorten(oneLine(speakerOf(source)), MAX_SPEAKER),
      oneLine(source.segments.map(({ quote }) => quote.exact).join(' … ')),
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => columns(row[column] ?? ''))));
  const used = widths.reduce((sum, columnWidth) => sum + columnWidth + GAP.length, 0);
  const quoteWidth = Math.max(MIN_QUOTE, width - used);
  return rows
    .map((row) =>
      [
        ...widths.map((columnWidth, i) => pad(row[i] ?? '', columnWidth)),
        shorten(row[3] ?? '', quoteWidth),
      ].join(GAP),
    )
    .join('\n');
}

/** The suggested speaker; where the page spells the name otherwise at the claim, both spellings. */
function speakerOf({ suggestion, attribution }: FoundClaim['source']): string {
  if (!suggestion) return '–';
  const name = suggestion.name.split(/\s+/);
  const mention =
    attribution?.mention
      .replace(/['’]s$/, '')
      .split(/\s+/)
      .slice(-name.length) ?? [];
  const otherwise = name.length > 1 && mention[0] === name[0] && mention.at(-1) !== name.at(-1);
  return otherwise ? `${suggestion.name} (“${mention.join(' ')}”)` : suggestion.name;
}

/** Page text is not trusted with the terminal: control and direction characters go. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

/** How many columns a terminal gives a text: two for each wide character, none for a combining mark. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + columnsOf(character), 0);
}

function columnsOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  const wide =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
  return wide.test(character) || /\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
}

function shorten(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += columnsOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}
