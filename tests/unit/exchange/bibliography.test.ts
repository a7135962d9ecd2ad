import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../../../lib/exchange/chunks.ts';
import { authorsOf, type CslItem, cslChunks, cslItems } from '../../../lib/exchange/csl.ts';
import type { Dataset } from '../../../lib/exchange/dataset.ts';
import { risChunks } from '../../../lib/exchange/ris.ts';
import { arbitraryDataset } from '../../support/arbitrary-records.ts';
import { exampleRecords } from '../../support/exchange.ts';

async function itemsOf(records: Dataset): Promise<CslItem[]> {
  const items: CslItem[] = [];
  for await (const item of cslItems(records)) items.push(item);
  return items;
}

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
  it('hold type and id, and nothing that CSL doesn’t know, whatever the records hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (records) => {
        for (const item of await itemsOf(records)) {
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
    const items = await itemsOf(await exampleRecords());
    const [page] = items;
    const evidence = items.filter(({ type }) => !['article-newspaper', 'webpage'].includes(type));
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

  it('are one JSON list, an empty one where there are no claims', async () => {
    const records = await exampleRecords();
    expect(JSON.parse(await toText(cslChunks(records)))).toEqual(await itemsOf(records));
    expect(JSON.parse(await toText(cslChunks({ ...records, claims: [] })))).toEqual([]);
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
  it('are records of one field a line, whatever the records hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (records) => {
        const text = await toText(risChunks(records));
        const lines = text.split('\r\n').filter((line) => line !== '');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
        const begins = lines.filter((line) => line.startsWith('TY  - ')).length;
        expect(begins).toBe((await itemsOf(records)).length);
        expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(begins);
      }),
      { numRuns: 60 },
    );
  });

  it('say title, authors, day, address and quotes', async () => {
    const [first] = (await toText(risChunks(await exampleRecords()))).split('ER  - ');
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
