import { describe, expect, it } from 'vitest';
import { toText } from '../../../lib/exchange/chunks.ts';
import { csvChunks } from '../../../lib/exchange/csv.ts';
import { suggestMapping } from '../../../lib/exchange/csv-mapping.ts';
import { previewCsv, type ReadCsvOptions, readCsv } from '../../../lib/exchange/read-csv.ts';
import { describeRejection } from '../../../lib/exchange/rejection.ts';
import { ENGLISH } from '../../../lib/exchange/words.ts';
import { exampleRecords, okay, only } from '../../support/exchange.ts';

const importedAt = new Date('2026-03-01T09:30:00Z');

async function read(text: string, options: Partial<ReadCsvOptions> = {}) {
  return okay(await readCsv([text], { words: ENGLISH, importedAt, ...options }));
}

describe('reading a table of claims', () => {
  it('brings back our own layout: ids, quotes with their places, grades, tags', async () => {
    const records = await exampleRecords();
    const back = await read(await toText(csvChunks(records, { words: ENGLISH, byteOrderMark: true })));
    expect(back.rejected).toEqual([]);
    expect(back.records.claims).toEqual(
      records.claims.map(({ evidence: _, attribution, history: __, textFragment: ___, ...claim }) => ({
        ...claim,
        ...(attribution && { attribution: { mention: attribution.mention } }),
        history: [],
      })),
    );
    expect(back.records.speakers.map(({ id }) => id)).toEqual(
      records.speakers
        .map(({ id }) => id)
        .toSorted((a, b) =>
          order(
            records.claims.map(({ speakerId }) => speakerId),
            a,
            b,
          ),
        ),
    );
    expect(back.records.pages.map(({ id, url }) => ({ id, url })).toSorted(byUrl)).toEqual(
      records.pages.map(({ id, url }) => ({ id, url })).toSorted(byUrl),
    );
  });

  it('takes what was changed in the spreadsheet, as new as the file', async () => {
    const text = (await toText(csvChunks(await exampleRecords(), { words: ENGLISH })))
      .replace('no automatic alarm was received', 'no alarm was received')
      .replace(',Confirmed by other sources,', ',,');
    const { records } = await read(text, { savedAt: new Date('2026-02-01T10:00:00Z') });
    const changed = records.claims[1];
    expect(changed?.segments).toEqual([
      { quote: { type: 'TextQuoteSelector', exact: 'no alarm was received', prefix: '', suffix: '' } },
    ]);
    expect(changed?.updatedAt).toBe('2026-02-01T10:00:00.000Z');
    expect(changed?.createdAt).toBe('2025-11-12T08:06:00Z');
  });

  it('reads another newsroom’s sheet by the names of its columns', async () => {
    const sheet = [
      'Claim;Who;Link;Grade;Rating;Comments;Tags;Date',
      '"We paid in full; nobody waited";Ilse Okonjo ;https://paper.example/bill;3;refuted;ask the bank;money, bank;2025-03',
      'They were early;  ilse  okonjo;https://paper.example/bill;Doubtful;;;;2025-03-02',
    ].join('\r\n');
    const { records, mapping } = await read(sheet);
    expect(mapping).toEqual({
      quote: 'Claim',
      speaker: 'Who',
      pageUrl: 'Link',
      credibility: 'Grade',
      verdict: 'Rating',
      note: 'Comments',
      tags: 'Tags',
      saidAt: 'Date',
    });
    expect(only(records.pages).url).toBe('https://paper.example/bill');
    expect(only(records.speakers).name).toBe('Ilse Okonjo');
    expect(records.claims).toMatchObject([
      {
        credibility: 3,
        verdict: 'refuted',
        note: 'ask the bank',
        tags: ['money', 'bank'],
        saidAt: '2025-03',
      },
      { credibility: 4, note: '', tags: [], saidAt: '2025-03-02' },
    ]);
    expect((await read(sheet)).records.claims.map(({ id }) => id)).toEqual(
      records.claims.map(({ id }) => id),
    );
  });

  it('follows the mapping that a person chose', async () => {
    const { records } = await read('was,wer,wo\nNein,Herr A,https://blatt.example/1\n', {
      mapping: { quote: 'was', attribution: 'wer', pageUrl: 'wo' },
    });
    expect(only(records.claims)).toMatchObject({ attribution: { mention: 'Herr A' } });
    expect(records.speakers).toEqual([]);
  });

  it('gives back the rows that it can’t take, with the field', async () => {
    const { records, rejected } = await read(
      [
        'quote,page_url,credibility,created_at,verdict',
        'Good,https://paper.example/1,2,2025-03-01,',
        ',https://paper.example/1,2,2025-03-01,',
        'No page,,2,2025-03-01,',
        'Bad grade,https://paper.example/1,9,2025-03-01,',
        'Bad day,https://paper.example/1,2,10/9/18,',
        'Bad verdict,https://paper.example/1,2,2025-03-01,mostly false',
      ].join('\n'),
    );
    expect(only(records.claims).createdAt).toBe('2025-03-01T00:00:00.000Z');
    expect(rejected.map((one) => describeRejection(one, ENGLISH))).toEqual([
      'rows[1]: quote: holds no quote',
      'rows[2]: page_url: holds no page address',
      'claims[3] “Bad grade”: credibility: must be one of 1, 2, 3, 4, 5, 6',
      'claims[4] “Bad day”: createdAt: must be a date and time in UTC, as 2026-03-01T09:30:00Z',
      'claims[5] “Bad verdict”: verdict: must be one of supported, refuted, conflicting, not-enough-evidence, not-checkable',
    ]);
  });

  it.each([
    ['a table without quotes', 'a,b\n1,2\n', 'no-columns'],
    ['nothing', '', 'no-columns'],
    ['an open quotation mark', 'quote,page_url\n"never closed,https://a.example\n', 'not-csv'],
  ])('refuses %s', async (_, text, code) => {
    expect(await readCsv([text], { words: ENGLISH })).toMatchObject({ ok: false, code });
  });

  it('shows the first rows for the step of mapping', async () => {
    const preview = okay(
      await previewCsv(['Quote,URL\n', 'One,https://a.example\nTwo,https://b.example\n'], 1),
    );
    expect(preview).toEqual({
      header: ['Quote', 'URL'],
      rows: [['One', 'https://a.example']],
      mapping: { quote: 'Quote', pageUrl: 'URL' },
    });
  });

  it('knows the columns of Fact-Check Insights and of Hypothesis', () => {
    expect(
      suggestMapping(['claimReviewed', 'url', 'itemReviewed.author.name', 'itemReviewed.appearance.1.url']),
    ).toMatchObject({
      quote: 'claimReviewed',
      speaker: 'itemReviewed.author.name',
      pageUrl: 'itemReviewed.appearance.1.url',
    });
    expect(
      suggestMapping(['Creation Date', 'URL', 'Group', 'Quote', 'User', 'Body', 'Tags', 'Page']),
    ).toEqual({
      quote: 'Quote',
      pageUrl: 'URL',
      note: 'Body',
      tags: 'Tags',
    });
  });
});

function byUrl(a: { url: string }, b: { url: string }): number {
  return a.url < b.url ? -1 : 1;
}

function order(ids: readonly (string | undefined)[], a: string, b: string): number {
  return ids.indexOf(a) - ids.indexOf(b);
}
