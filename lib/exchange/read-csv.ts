import { failure, type Result, success } from '../model/result.ts';
import { Segment } from '../model/selector.ts';
import type { Accepted } from './accept.ts';
import { type AnyIterable, unlessCancelled } from './chunks.ts';
import { separated } from './csv.ts';
import { cellValue } from './csv-cells.ts';
import { type CsvField, type CsvMapping, suggestMapping } from './csv-mapping.ts';
import { CsvError, readRows } from './csv-rows.ts';
import { type Intake, intake, timeOf } from './intake.ts';
import { paceOf } from './pace.ts';
import { GAP } from './quote.ts';
import { READ_LIMITS, type ReadOptions } from './read-export.ts';
import { stableId } from './stable-id.ts';
import type { ExchangeWords } from './words.ts';

export interface ReadCsvOptions extends ReadOptions {
  readonly words: ExchangeWords;
  /** which column holds what; by default as `suggestMapping` reads the header */
  readonly mapping?: CsvMapping | undefined;
  readonly importedAt?: Date | undefined;
  /**
   * When the file was saved. A row that was edited in a spreadsheet keeps its old `updated_at`, so the file's time
   * counts where it is later.
   */
  readonly savedAt?: Date | undefined;
}

export interface ReadCsv extends Accepted {
  readonly header: readonly string[];
  readonly mapping: CsvMapping;
}

/** `no-columns`: quote and page address must be mapped, and the header doesn't tell where they are. */
export type ReadCsvFailure = 'not-csv' | 'no-columns' | 'too-large' | 'cancelled';

/** Reads a table of claims: our own layout, or any other with a mapping. Rows that can't be taken come with reasons. */
export async function readCsv(
  chunks: AnyIterable<string>,
  options: ReadCsvOptions,
): Promise<Result<ReadCsv, ReadCsvFailure>> {
  const read = await unlessCancelled(() => readAll(chunks, options));
  return read.ok ? read.value : read;
}

async function readAll(
  chunks: AnyIterable<string>,
  options: ReadCsvOptions,
): Promise<Result<ReadCsv, ReadCsvFailure>> {
  const { importedAt = new Date(), limits } = options;
  const into = intake(importedAt.toISOString());
  const pace = paceOf(options);
  let header: string[] | null = null;
  let mapping: CsvMapping = options.mapping ?? {};
  let place: ReadonlyMap<CsvField, number> = new Map();
  let row = 0;
  let length = 0;
  /** Blanks around a value are a typist's in other tables, but in ours they are the value's. */
  function valueIn(cells: readonly string[], field: CsvField): string {
    const value = cellValue(cells[place.get(field) ?? -1] ?? '');
    return place.has('segments') ? value : value.trim();
  }
  try {
    for await (const cells of readRows(chunks)) {
      length += cells.reduce((sum, cell) => sum + cell.length, 0);
      if (length > (limits?.file ?? READ_LIMITS.file) || row > (limits?.records ?? READ_LIMITS.records)) {
        return failure('too-large');
      }
      if (header === null) {
        header = cells.map((cell) => cellValue(cell.trim()));
        mapping = options.mapping ?? suggestMapping(header);
        place = placesOf(mapping, header);
        if (!place.has('pageUrl') || !(place.has('quote') || place.has('segments')))
          return failure('no-columns');
        continue;
      }
      takeRow(into, row, (field) => valueIn(cells, field), cells, options);
      row += 1;
      const wait = pace.step(row);
      if (wait) await wait;
    }
  } catch (error) {
    if (error instanceof CsvError) return failure('not-csv', error.message);
    throw error;
  }
  pace.finish(row);
  return header === null ? failure('no-columns') : success({ header, mapping, ...into.finish() });
}

/** The first rows of a table, for the step in which a person maps its columns. */
export async function previewCsv(
  chunks: AnyIterable<string>,
  rows = 5,
): Promise<Result<{ header: string[]; rows: string[][]; mapping: CsvMapping }, 'not-csv'>> {
  const read: string[][] = [];
  try {
    for await (const cells of readRows(chunks)) {
      read.push(cells.map(cellValue));
      if (read.length > rows) break;
    }
  } catch (error) {
    if (error instanceof CsvError) return failure('not-csv', error.message);
    throw error;
  }
  const [header = [], ...rest] = read;
  return success({ header, rows: rest, mapping: suggestMapping(header) });
}

type Get = (field: CsvField) => string;

function takeRow(
  into: Intake,
  index: number,
  get: Get,
  cells: readonly string[],
  options: ReadCsvOptions,
): void {
  const quote = get('quote');
  const segments = segmentsOf(get('segments'), quote);
  if (segments === undefined) {
    into.reject('rows', index, cells, [{ field: 'quote', problem: 'no-quote' }]);
    return;
  }
  const url = get('pageUrl');
  const updatedAt = editedAt(timeOf(get('updatedAt')), options.savedAt);
  const pageId = into.page(index, {
    id: get('pageId'),
    url,
    title: get('pageTitle'),
    outlet: get('outlet'),
    byline: get('byline'),
    publishedAt: timeOf(get('publishedAt')),
    lang: get('pageLang'),
  });
  if (pageId === undefined) {
    into.reject('rows', index, cells, [{ field: 'page_url', problem: 'no-page' }]);
    return;
  }
  const { words } = options;
  const speakerId = into.speaker(index, {
    id: get('speakerId'),
    name: get('speaker'),
    role: get('speakerRole'),
    affiliation: get('speakerAffiliation'),
    kind: coded(get('speakerKind'), words.speakerKind),
    reliability: coded(get('reliability'), words.reliability),
    updatedAt,
  });
  const translation = get('translation');
  const attribution = get('attribution');
  const chain = separated(get('chain'), ' > ');
  into.claim(index, {
    id: get('id') || stableId('row', url, JSON.stringify(segments), get('speaker')),
    pageId,
    segments,
    form: coded(get('form'), words.form),
    speakerId,
    attribution: attribution === '' ? undefined : { mention: attribution },
    credibility: grade(get('credibility'), words),
    note: get('note'),
    tags: separated(get('tags'), ', '),
    status: coded(get('status'), words.status),
    statement: get('statement'),
    verdict: coded(get('verdict'), words.verdict),
    translation:
      translation === ''
        ? undefined
        : { text: translation, fromLang: get('translationFrom'), ...by(get('translationBy')) },
    saidAt: get('saidAt'),
    firstAppearance: get('firstAppearance'),
    chain: chain.length > 0 ? chain : undefined,
    groundRule: coded(get('groundRule'), words.groundRule),
    context: get('context'),
    createdAt: timeOf(get('createdAt')),
    updatedAt,
  });
}

function by(name: string): { by?: string } {
  return name === '' ? {} : { by: name };
}

/** The selectors as our layout keeps them, unless the person changed the quote beside them. */
function segmentsOf(json: string, quote: string): readonly unknown[] | undefined {
  const kept = parse(json);
  if (Array.isArray(kept) && kept.length > 0 && kept.every((item) => Segment.safeParse(item).success)) {
    const exacts = kept.map((item) => Segment.parse(item).quote.exact).join(GAP);
    if (quote === '' || quote === exacts.trim()) return kept;
  }
  if (quote === '') return undefined;
  return quote
    .split(GAP)
    .map((exact) => ({ quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } }));
}

function parse(json: string): unknown {
  try {
    return json === '' ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A code, or the words for it in any case; else the text itself, for the schema to refuse by name. */
function coded(cell: string, words: Readonly<Record<string, string>>): string {
  const text = cell.toLowerCase();
  const found = Object.entries(words).find(
    ([code, word]) => code.toLowerCase() === text || word.toLowerCase() === text,
  );
  return found ? found[0] : cell;
}

/** "3", "3 – Possibly true" or "possibly true". */
function grade(cell: string, words: ExchangeWords): unknown {
  if (cell === '' || cell.toLowerCase() === words.notGraded.toLowerCase()) return undefined;
  const code = /^[1-6](?=\D|$)/.exec(cell)?.[0] ?? coded(cell, words.credibility);
  return /^\d+$/.test(code) ? Number(code) : code;
}

function editedAt(updatedAt: unknown, savedAt: Date | undefined): unknown {
  const saved = savedAt?.toISOString();
  if (saved === undefined) return updatedAt;
  return typeof updatedAt === 'string' && updatedAt > saved ? updatedAt : saved;
}

function placesOf(mapping: CsvMapping, header: readonly string[]): Map<CsvField, number> {
  const places = new Map<CsvField, number>();
  for (const [field, column] of Object.entries(mapping)) {
    const place = column === undefined ? -1 : header.indexOf(column);
    if (place >= 0) places.set(field as CsvField, place); // the keys of a CsvMapping
  }
  return places;
}
