import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { toText } from '../lib/exchange/chunks.ts';
import { CSV_COLUMNS, csvChunks } from '../lib/exchange/csv.ts';
import { INSIGHTS_COLUMNS, insightsCsvChunks } from '../lib/exchange/csv-insights.ts';
import { readExport } from '../lib/exchange/read-export.ts';
import { ENGLISH as words } from '../lib/exchange/words.ts';

// Has LibreOffice open both CSV layouts of the kept example, with a hostile value in each place that takes text, and
// looks at what it made of them: the rows, the columns, and that no cell became a formula. Not part of the tests, for
// LibreOffice is large: Debian has it as libreoffice-calc.
const OFFICE = process.env.SOFFICE ?? 'soffice';
const HOSTILE = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '=cmd|" /C calc"!A0',
  'a, "b"\r\nc;d',
];

const example = readFileSync(new URL('../tests/files/export-v1.json', import.meta.url), 'utf8');
const read = await readExport([example]);
if (!read.ok) throw new Error(read.code);
const { records } = read.value;
const [model] = records.claims;
if (!model) throw new Error('The example holds no claim.');
const claims = [
  ...records.claims,
  ...HOSTILE.map((text, i) => ({
    ...model,
    id: `${String(i).padStart(8, '0')}-0000-4000-8000-000000000000`,
    note: text,
    statement: text,
    tags: [text],
    segments: [{ quote: { type: 'TextQuoteSelector' as const, exact: text, prefix: '', suffix: '' } }],
  })),
];
const profile = { name: '=Desk', url: 'https://check.example/' };
const rows = claims.length + 1;

const folder = mkdtempSync(join(tmpdir(), 'on-record-csv-'));
try {
  const failures = [
    ...check(
      'own.csv',
      await toText(csvChunks({ ...records, claims }, { words, byteOrderMark: true })),
      CSV_COLUMNS,
    ),
    ...check(
      'insights.csv',
      await toText(insightsCsvChunks({ ...records, claims }, { words, profile })),
      INSIGHTS_COLUMNS,
    ),
  ];
  for (const failure of failures) console.error(failure);
  if (failures.length === 0) console.log(`LibreOffice reads both layouts: ${rows} rows, no formula.`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function check(name: string, csv: string, columns: readonly string[]): string[] {
  const path = join(folder, name);
  writeFileSync(path, csv);
  const sheet = opened(path);
  const cells = cellsOf(sheet);
  const failures: string[] = [];
  const expect = (holds: boolean, what: string) => holds || failures.push(`${name}: ${what}`);
  expect(cells.length === rows, `${cells.length} rows instead of ${rows}`);
  for (const [i, row] of cells.entries()) {
    expect(
      row.length <= columns.length,
      `row ${i + 1} has ${row.length} columns instead of ${columns.length}`,
    );
  }
  const head = (cells[0] ?? []).join(' ');
  expect(head === columns.join(' '), `the header is ${head}`);
  expect(!sheet.includes('table:formula'), 'a cell is a formula');
  return failures;
}

/** The CSV as a flat OpenDocument sheet: comma, quotation mark, UTF-8, and formulas calculated if there are any. */
function opened(path: string): string {
  const filter = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1';
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [
    profile,
    '--headless',
    `--infilter=${filter}`,
    '--convert-to',
    'fods',
    '--outdir',
    folder,
    path,
  ];
  const run = spawnSync(OFFICE, args, { encoding: 'utf8', timeout: 180_000 });
  if (run.error || run.status !== 0) {
    throw new Error(`${OFFICE} can’t be run (Debian: libreoffice-calc): ${run.error?.message ?? run.stderr}`);
  }
  return readFileSync(join(folder, basename(path, '.csv').concat('.fods')), 'utf8');
}

/** The texts of the sheet's cells. The format writes equal neighbours once, with a count, and pads to the sheet's end. */
function cellsOf(fods: string): string[][] {
  const table = /<table:table [\s\S]*?<\/table:table>/.exec(fods)?.[0] ?? '';
  const read = [...table.matchAll(/<table:table-row([^>]*)>([\s\S]*?)<\/table:table-row>/g)].flatMap(
    ([, attributes = '', inner = '']) => {
      const row = [
        ...inner.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g),
      ].flatMap(([, cell = '', content = '']) =>
        Array<string>(Math.min(repeated(cell), 100)).fill(content.replace(/<[^>]+>/g, '').trim()),
      );
      while (row.length > 0 && row.at(-1) === '') row.pop();
      return row.length === 0 ? [] : Array<string[]>(repeated(attributes)).fill(row);
    },
  );
  return read;
}

function repeated(attributes: string): number {
  return Number(/number-(?:columns|rows)-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
}
