import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../../../lib/exchange/chunks.ts';
import { CSV_COLUMNS, csvChunks } from '../../../lib/exchange/csv.ts';
import { cellValue, csvCell, csvRow } from '../../../lib/exchange/csv-cells.ts';
import { INSIGHTS_COLUMNS, insightsCsvChunks } from '../../../lib/exchange/csv-insights.ts';
import { CsvError, readRows } from '../../../lib/exchange/csv-rows.ts';
import { ENGLISH } from '../../../lib/exchange/words.ts';
import { arbitraryDataset, arbitraryText } from '../../support/arbitrary-records.ts';
import { exampleRecords, pieces } from '../../support/exchange.ts';

const words = ENGLISH;

async function rowsOf(text: string, size = text.length + 1): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const row of readRows(pieces(text, size))) rows.push(row);
  return rows;
}

/** The rows as objects by the names of their columns. */
async function table(text: string): Promise<Record<string, string>[]> {
  const [header = [], ...rows] = await rowsOf(text);
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [header[i] ?? '', cell])));
}

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['a, "b"', '"a, ""b"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("https://bad.example","x")', `"'=HYPERLINK(""https://bad.example"",""x"")"`],
    ['+49 30', "'+49 30"],
    ['-5', "'-5"],
    ['@sum', "'@sum"],
    ['\tcmd', `"'\tcmd"`],
    ['\rcmd', `"'\rcmd"`],
    ['＝1', "'＝1"],
    ["'=x", "''=x"],
    ["'tis", "'tis"],
    ['a=b', 'a=b'],
  ])('%j is written as %s', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('comes back from any text, and never begins like a formula', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(arbitraryText(0), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 20 }),
        async (rows, size) => {
          const read = await rowsOf(`a,b\r\n${rows.map(csvRow).join('')}`, size);
          expect(read.slice(1).map((row) => row.map(cellValue))).toEqual(rows);
          for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
    );
  });
});

describe('reading rows', () => {
  it.each([
    ['semicolons', 'a;b\n1;"2;3"\n'],
    ['tabs', 'a\tb\n1\t2;3\n'],
    ['a byte order mark and no last line break', '\uFEFFa,b\r\n1,2;3'],
    ['empty lines', 'a,b\n\n\r\n1,2;3\n\n'],
    ['old Mac line breaks', 'a,b\r1,2;3\r'],
    ['commas in a header’s quotes', '"a",b\n1,2;3\n'],
  ])('understands %s', async (_, text) => {
    for (const size of [1, 2, 100]) {
      expect(await rowsOf(text, size)).toEqual([
        ['a', 'b'],
        ['1', '2;3'],
      ]);
    }
  });

  it('names the line of a quotation mark that never closes', async () => {
    await expect(rowsOf('a,b\n1,2\n"3,4\n5,6\n')).rejects.toThrow(new CsvError(3).message);
  });
});

describe('the table of claims', () => {
  it('has one row a claim under the documented columns, whatever the claims hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (records) => {
        const rows = await rowsOf(await toText(csvChunks(records, { words })));
        expect(rows[0]).toEqual(CSV_COLUMNS);
        expect(rows).toHaveLength(records.claims.length + 1);
        for (const row of rows) expect(row).toHaveLength(CSV_COLUMNS.length);
        expect(rows.slice(1).map(([id]) => id)).toEqual(records.claims.map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its columns: spreadsheets of desks refer to them', () => {
    expect(CSV_COLUMNS.join(' ')).toBe(
      'claim_id quote speaker speaker_role speaker_affiliation speaker_kind reliability reliability_words credibility credibility_words verdict verdict_words status statement note tags translation translation_from translation_by said_at chain ground_rule context evidence answers form attribution first_appearance page_url page_title outlet byline published_at page_lang quote_link created_at updated_at speaker_id page_id segments',
    );
  });

  it('says grades as codes and in words, and shows what a claim stands on', async () => {
    const [first, , third] = await table(await toText(csvChunks(await exampleRecords(), { words })));
    expect(first).toMatchObject({
      quote: 'The alarm worked. […] It rang for eleven minutes before the first hose was laid.',
      speaker: 'Odile Marchetti',
      reliability_words: 'Usually reliable',
      credibility: '4',
      credibility_words: 'Doubtful',
      verdict_words: 'Refuted',
      tags: 'alarm, terminal fire',
      answers: 'Did the alarm work? Yes',
      quote_link:
        'https://courier.example/2025/11/ferry-terminal-fire#:~:text=Marchetti%20insists%3A%20%E2%80%9C-,The%20alarm%20worked.,-%E2%80%9D%20she%20told',
    });
    expect(first?.evidence).toMatch(/^Refutes: Control-room log, 9 November \(Data\) https:/);
    expect(first?.evidence).not.toContain('guard');
    expect(third?.note).toBe(
      `'=HYPERLINK("https://bad.example") was in the reader’s letter, kept as it came`,
    );
  });

  it('leaves out what it is told to, under the same columns', async () => {
    const text = await toText(
      csvChunks(await exampleRecords(), { words, leaveOut: ['notes', 'evidence', 'identities'] }),
    );
    const rows = await table(text);
    expect(rows.map(({ note }) => note).join('')).toBe('');
    expect(rows.map(({ evidence }) => evidence).join('')).toBe('');
    expect(text).not.toContain('Lindqvist');
    expect(text.split('\r\n')[0]?.split(',')).toEqual(CSV_COLUMNS);
  });

  it('begins with a byte order mark when asked', async () => {
    expect(await toText(csvChunks(await exampleRecords(), { words, byteOrderMark: true }))).toMatch(
      /^\uFEFFclaim_id,/,
    );
  });
});

describe('the table after Fact-Check Insights', () => {
  const profile = {
    name: 'Valmere Check',
    url: 'https://check.example/',
    ratingScale: { best: 5, worst: 1, ratings: { refuted: { label: 'False', value: 1 } } },
  };

  it('has Duke’s columns; the review’s are filled where there is a verdict', async () => {
    const counts: unknown[] = [];
    const text = await toText(
      insightsCsvChunks(await exampleRecords(), { words, profile, onDone: (done) => counts.push(done) }),
    );
    expect((await rowsOf(text))[0]).toEqual([...INSIGHTS_COLUMNS]);
    const rows = await table(text);
    expect(rows[0]).toMatchObject({
      '@type': 'ClaimReview',
      'author.name': 'Valmere Check',
      'itemReviewed.author.name': 'Odile Marchetti',
      'itemReviewed.author.jobTitle': 'harbour master',
      'reviewRating.alternateName': 'False',
      'reviewRating.ratingValue': '1',
      'reviewRating.bestRating': '5',
      'itemReviewed.datePublished': '2025-11-11',
    });
    expect(rows[2]).toMatchObject({ '@type': 'Claim', url: '', 'reviewRating.alternateName': '' });
    expect(counts).toEqual([{ reviews: 5, plainClaims: 2 }]);
  });
});
