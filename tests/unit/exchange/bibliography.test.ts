import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorsOf, cslItems } from '../../../lib/exchange/csl.ts';
import { ris } from '../../../lib/exchange/ris.ts';
import { arbitraryDataset } from '../../support/arbitrary-records.ts';
import { exampleRecords } from '../../support/exchange.ts';

/** The fields of CSL-JSON that are texts. */
const TEXTS = ['id', 'title', 'container-title', 'URL', 'archive_location', 'language', 'note', 'keyword'];
const TYPES = [
  'article-newspaper',
  'webpage',
  'document',
  'interview',
  'dataset',
  'graphic',
  'motion_picture',
  'broadcast',
];

describe('the sources as CSL-JSON', () => {
  it('hold type and id, and nothing that CSL doesn’t know, whatever the records hold', () => {
    fc.assert(
      fc.property(arbitraryDataset, (records) => {
        for (const item of cslItems(records)) {
          const { type, author = [], issued, accessed, ...texts } = item;
          expect(TYPES).toContain(type);
          for (const name of author) expect(Object.keys(name)).toEqual(['literal']);
          for (const date of [issued, accessed]) {
            if (date) expect(date['date-parts'][0]).toHaveLength(3);
            for (const part of date?.['date-parts'][0] ?? []) expect(Number.isInteger(part)).toBe(true);
          }
          for (const [key, value] of Object.entries(texts)) {
            expect(TEXTS).toContain(key);
            expect(typeof value).toBe('string');
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are the pages with their quotes, and the evidence that isn’t confidential', async () => {
    const [page, , , ...evidence] = cslItems(await exampleRecords());
    expect(page).toMatchObject({
      type: 'article-newspaper',
      title: 'Three questions after the ferry terminal fire',
      'container-title': 'The Harbour Courier',
      author: [{ literal: 'Mirela Stanković' }, { literal: 'Tom Achterberg' }],
      issued: { 'date-parts': [[2025, 11, 12]] },
      accessed: { 'date-parts': [[2025, 11, 14]] },
      URL: 'https://courier.example/2025/11/ferry-terminal-fire',
      language: 'en',
    });
    expect(page?.note).toContain('“no automatic alarm was received”');
    expect(evidence.map(({ type, title }) => [type, title])).toEqual([
      ['dataset', 'Control-room log, 9 November'],
      ['document', 'Statement of the fire service'],
    ]);
  });

  it.each([
    ['By Mirela Stanković and Tom Achterberg', ['Mirela Stanković', 'Tom Achterberg']],
    ['Von Ada Brandt, Uwe Kern und Lia Roth', ['Ada Brandt', 'Uwe Kern', 'Lia Roth']],
    ['Andrea Byrne', ['Andrea Byrne']],
    [undefined, []],
  ])('read the byline %s', (byline, names) => {
    expect(authorsOf(byline)).toEqual(names);
  });
});

describe('the sources as RIS', () => {
  it('are records of one field a line, whatever the records hold', () => {
    fc.assert(
      fc.property(arbitraryDataset, (records) => {
        const text = ris(records);
        const lines = text.split('\r\n').filter((line) => line !== '');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
        const begins = lines.filter((line) => line.startsWith('TY  - ')).length;
        expect(begins).toBe(cslItems(records).length);
        expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(begins);
      }),
      { numRuns: 60 },
    );
  });

  it('say title, authors, day, address and quotes', async () => {
    const [first] = ris(await exampleRecords()).split('ER  - ');
    expect(first?.split('\r\n')).toEqual(
      expect.arrayContaining([
        'TY  - NEWS',
        'TI  - Three questions after the ferry terminal fire',
        'AU  - Mirela Stanković',
        'T2  - The Harbour Courier',
        'DA  - 2025/11/12/',
        'UR  - https://courier.example/2025/11/ferry-terminal-fire',
        'KW  - alarm',
        'N1  - “no automatic alarm was received”',
      ]),
    );
  });
});
