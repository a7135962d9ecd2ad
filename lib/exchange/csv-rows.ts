import type { AnyIterable } from './chunks.ts';

/** A quotation mark that never closes, or a row of absurdly many cells. `line` counts from 1. */
export class CsvError extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`Line ${line} can’t be read: a quotation mark isn’t closed.`);
    this.line = line;
  }
}

/** UTF-16 units within which the first line must end. */
const LONGEST_HEAD = 1_000_000;
const MOST_CELLS = 10_000;

/**
 * The rows of a CSV text after RFC 4180, in pieces of any size. The delimiter is the one of `,`, `;` and tab that the
 * first line has most of outside quotation marks (European spreadsheets write `;`). Empty lines are passed over; a
 * lone quotation mark within a cell is taken as it stands.
 * @throws CsvError
 */
export async function* readRows(chunks: AnyIterable<string>): AsyncGenerator<string[]> {
  let head = '';
  let reader: RowReader | null = null;
  for await (const chunk of chunks) {
    if (reader) {
      yield* reader.rowsOf(chunk);
      continue;
    }
    head += chunk;
    // The first line decides, so it must be there whole (or be too long for one).
    if (!hasWholeLine(head) && head.length < LONGEST_HEAD) continue;
    reader = readerFor(head);
    yield* reader.rowsOf(withoutMark(head));
  }
  if (!reader) {
    reader = readerFor(head);
    yield* reader.rowsOf(withoutMark(head));
  }
  yield* reader.end();
}

interface RowReader {
  rowsOf(text: string): Generator<string[]>;
  end(): string[][];
}

function readerFor(head: string): RowReader {
  const delimiter = delimiterOf(head);
  let cells: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  let afterReturn = false;
  let line = 1;
  let openedAt = 1;

  function* rowsOf(text: string): Generator<string[]> {
    for (const unit of unitsOf(text)) {
      const endsReturn = unit === '\n' && afterReturn;
      const isBreak = unit === '\n' || unit === '\r';
      if (isBreak && !endsReturn) line += 1;
      afterReturn = unit === '\r';
      if (state === 'quoted') {
        if (unit === '"') state = 'closed';
        else cell += unit;
      } else if (state === 'closed' && unit === '"') {
        cell += '"';
        state = 'quoted';
      } else if (state === 'start' && unit === '"') {
        state = 'quoted';
        openedAt = line;
      } else if (unit === delimiter) {
        closeCell();
        if (cells.length > MOST_CELLS) throw new CsvError(line);
      } else if (!isBreak) {
        cell += unit;
        if (state === 'start') state = 'plain';
      } else if (!endsReturn) {
        yield* closeRow();
      }
    }
  }

  function closeCell(): void {
    cells.push(cell);
    cell = '';
    state = 'start';
  }

  function closeRow(): string[][] {
    if (cells.length === 0 && state === 'start') return [];
    closeCell();
    const row = cells;
    cells = [];
    return [row];
  }

  function end(): string[][] {
    if (state === 'quoted') throw new CsvError(openedAt);
    return closeRow();
  }

  return { rowsOf, end };
}

/** Runs of characters that mean nothing to CSV come in one piece: that is most of a text. */
function* unitsOf(text: string): Generator<string> {
  const special = /[",;\t\r\n]/g;
  let from = 0;
  for (let match = special.exec(text); match; match = special.exec(text)) {
    if (match.index > from) yield text.slice(from, match.index);
    yield match[0];
    from = match.index + 1;
  }
  if (from < text.length) yield text.slice(from);
}

function withoutMark(head: string): string {
  return head.replace(/^\uFEFF/, '');
}

function hasWholeLine(text: string): boolean {
  let quoted = false;
  for (const unit of unitsOf(text)) {
    if (unit === '"') quoted = !quoted;
    else if (!quoted && unit === '\n') return true;
  }
  return false;
}

function delimiterOf(text: string): string {
  const counts: Record<string, number> = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const unit of unitsOf(text)) {
    if (unit === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (unit === '\n' || unit === '\r') break;
    else if (unit in counts) counts[unit] = (counts[unit] ?? 0) + 1;
  }
  const [best] = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : ',';
}
