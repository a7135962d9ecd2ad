import { inChunks } from './chunks.ts';
import { type BibliographyOptions, type CslItem, cslItems } from './csl.ts';
import type { ClaimSource } from './csv.ts';

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
  document: 'GEN',
  interview: 'PCOMM',
  dataset: 'DATA',
  graphic: 'FIGURE',
  motion_picture: 'VIDEO',
  broadcast: 'SOUND',
};

/**
 * The sources of the claims as RIS, for Zotero, EndNote and Mendeley; quotes become notes. Lines end in CR LF, as the
 * format wants; line breaks within a value would begin a new field and become blanks.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function risChunks(source: ClaimSource, options: BibliographyOptions = {}): AsyncGenerator<string> {
  return inChunks(risRecords(source, options));
}

async function* risRecords(source: ClaimSource, options: BibliographyOptions): AsyncGenerator<string> {
  let separator = '';
  for await (const item of cslItems(source, options)) {
    const fields = fieldsOf(item).map(([tag, value]) => `${tag}  - ${oneLine(value)}`);
    yield `${separator}${[...fields, 'ER  - ', ''].join('\r\n')}`;
    separator = '\r\n';
  }
}

function fieldsOf(item: CslItem): [string, string][] {
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['T2', item['container-title']],
    ['PY', year(item.issued)],
    ['DA', day(item.issued)],
    ['Y2', day(item.accessed)],
    ['UR', item.URL],
    ['L2', item.archive_location],
    ['LA', item.language],
    ...(item.keyword?.split(', ') ?? []).map((tag): [string, string] => ['KW', tag]),
    ...(item.note?.split('\n') ?? []).map((note): [string, string] => ['N1', note]),
  ];
  return fields.flatMap(([tag, value]) => (value ? [[tag, value]] : []));
}

type CslDate = NonNullable<CslItem['issued']>;

function year(date: CslDate | undefined): string | undefined {
  return date?.['date-parts'][0][0]?.toString();
}

/** 2025/11/12/ */
function day(date: CslDate | undefined): string | undefined {
  const parts = date?.['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  return parts && `${parts.join('/')}/`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a control character could end the line
const BREAKS = /[\s\u0000-\u001f\u007f\u0085\u2028\u2029]+/gu;

function oneLine(value: string): string {
  return value.replace(BREAKS, ' ').trim();
}
