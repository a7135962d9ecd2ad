import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBlob, toText } from '../../../lib/exchange/chunks.ts';
import type { Dataset } from '../../../lib/exchange/dataset.ts';
import { fromJson, toJson } from '../../../lib/exchange/json.ts';
import { type JsonOptions, jsonChunks } from '../../../lib/exchange/json-stream.ts';
import { datasetForOthers } from '../../../lib/exchange/leave-out.ts';
import { readExport } from '../../../lib/exchange/read-export.ts';
import { describeRejection, rejectionFile } from '../../../lib/exchange/rejection.ts';
import { ENGLISH } from '../../../lib/exchange/words.ts';
import { arbitraryDataset } from '../../support/arbitrary-records.ts';
import { exampleRecords, keptFile, okay, only, pieces } from '../../support/exchange.ts';

const generator = { name: 'On Record', version: '0.1.0' };
const exportedAt = new Date('2026-03-01T09:30:00Z');

function write(records: Dataset, options: Partial<JsonOptions> = {}): Promise<string> {
  return toText(jsonChunks(records, { generator, exportedAt, ...options }));
}

describe('the export file as a stream', () => {
  it('brings any database back exactly, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, fc.integer({ min: 1, max: 500 }), async (records, size) => {
        const text = await write(records, { purpose: 'backup' });
        const read = okay(await readExport(pieces(text, size)));
        expect(read.rejected).toEqual([]);
        expect(read.mended).toEqual([]);
        expect(read.records).toEqual(records);
      }),
      { numRuns: 150 },
    );
  });

  it('without confidential evidence, brings back all the rest', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (records) => {
        const read = okay(await readExport([await write(records)]));
        expect(read.records).toEqual(datasetForOthers(records));
      }),
      { numRuns: 50 },
    );
  });

  it('is the same file to both readers and both writers', async () => {
    const records = await exampleRecords();
    const streamed = okay(fromJson(await write(records)));
    expect(streamed).toEqual(okay(fromJson(okay(toJson(records, generator, exportedAt)))));
    expect(streamed.claims).toHaveLength(7);
  });

  it('is written from a cursor, tells how far it is, and ends when asked', async () => {
    const records = await exampleRecords();
    const [claim] = records.claims;
    if (!claim) throw new Error('no claim');
    let handed = 0;
    async function* cursor() {
      for (; handed < 50_000; handed++) yield claim as NonNullable<typeof claim>; // checked above
    }
    const stop = new AbortController();
    const told: number[] = [];
    const blob = toBlob(
      jsonChunks(
        { ...records, claims: cursor() },
        {
          generator,
          signal: stop.signal,
          total: 50_000,
          onProgress: ({ done }) => {
            told.push(done);
            if (told.length === 2) stop.abort();
          },
        },
      ),
      'application/json',
    );
    await expect(blob).resolves.toEqual({ ok: false, code: 'cancelled' });
    expect(told).toHaveLength(2);
    expect(handed).toBeLessThan(50_000);
  });

  it('says what it left out', async () => {
    const text = await write(await exampleRecords(), { leaveOut: ['notes', 'history'] });
    expect(okay(await readExport([text])).head).toMatchObject({ leftOut: ['notes', 'history'] });
    expect(text).not.toContain('control-room audio');
  });
});

describe('reading an export', () => {
  it.each([
    ['export-v1.json', { pages: 3, speakers: 5, claims: 7, questions: 2, answers: 4, links: 2 }],
    ['export-v1-first.json', { pages: 1, speakers: 2, claims: 2, questions: 0, answers: 0, links: 0 }],
  ])('reads the kept file %s', async (name, counts) => {
    const { records, rejected, mended } = okay(await readExport([keptFile(name)]));
    expect([rejected, mended]).toEqual([[], []]);
    expect(Object.fromEntries(Object.entries(records).map(([table, rows]) => [table, rows.length]))).toEqual(
      counts,
    );
  });

  it('loses no field of the kept file', async () => {
    const { head, records } = okay(await readExport([keptFile('export-v1.json')]));
    expect({ ...head, ...records }).toEqual(JSON.parse(keptFile('export-v1.json')));
  });

  it('takes the good records and names record and field of the bad ones', async () => {
    const file = JSON.parse(keptFile('export-v1.json'));
    file.claims[0].credibility = 7;
    file.claims[0].evidence[0].title = '';
    file.claims[3].segments = [];
    file.claims[4].createdAt = 'yesterday';
    delete file.claims[5].status;
    file.pages[2].title = 5;
    const { records, rejected } = okay(await readExport([JSON.stringify(file)]));
    expect(records.claims).toHaveLength(3);
    const told = rejected.map((one) => describeRejection(one, ENGLISH));
    expect(told).toContain(
      'claims[0] “The alarm worked.”: credibility: must be one of 1, 2, 3, 4, 5, 6; evidence[0].title: is shorter than 1',
    );
    expect(told).toContain('pages[2] “https://sahafa.example/akhbar/1207”: title: must be string');
    expect(told).toContain('claims[3]: segments: is shorter than 1');
    expect(told).toContain(
      'claims[4] “Niemand hat uns gewarnt”: createdAt: must be a date and time in UTC, as 2026-03-01T09:30:00Z',
    );
    expect(told).toContain('claims[5] “لم يُدرَّب أحد على الإخلاء”: status: is missing');
    const kept = JSON.parse(rejectionFile(rejected, ENGLISH));
    expect(kept.rejected).toHaveLength(rejected.length);
    expect(kept.rejected[1].record).toEqual(file.claims[0]);
  });

  it('doesn’t take what refers to nothing, but a claim without its speaker', async () => {
    const file = JSON.parse(keptFile('export-v1.json'));
    const [harbourMaster] = file.speakers.splice(0, 1);
    const [page] = file.pages.splice(2, 1);
    const { records, rejected, mended } = okay(await readExport([JSON.stringify(file)]));
    expect(only(rejected)).toMatchObject({ table: 'claims', index: 5, reasons: [{ field: 'pageId' }] });
    expect(records.claims.some(({ pageId }) => pageId === page.id)).toBe(false);
    expect(only(mended)).toMatchObject({ index: 0, reasons: [{ field: 'speakerId' }] });
    expect(records.claims.some(({ speakerId }) => speakerId === harbourMaster.id)).toBe(false);
    expect(records.claims).toHaveLength(6);
  });

  it('takes a record once', async () => {
    const file = JSON.parse(keptFile('export-v1.json'));
    file.speakers.push(file.speakers[0]);
    const { records, rejected } = okay(await readExport([JSON.stringify(file)]));
    expect(records.speakers).toHaveLength(5);
    expect(only(rejected).reasons).toEqual([{ field: 'id', problem: 'duplicate' }]);
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['a list', '[{"type":"on-record/claims"}]', 'not-ours'],
    ['a cut list', '[{"type":"on-record/claims"}', 'not-json'],
    ['a list and more', '[1],', 'not-json'],
    ['someone else’s JSON', '{"type":"something-else","claims":[]}', 'not-ours'],
    ['JSON of no type', '{"claims":[]}', 'not-ours'],
    ['version 99', '{"type":"on-record/claims","version":99,"claims":[{"new":"shape"}]}', 'newer-version'],
    [
      'version 99 at its end',
      '{"claims":[{"new":1}],"version":99,"type":"on-record/claims"}',
      'newer-version',
    ],
    ['a broken head', '{"type":"on-record/claims","version":1,"claims":[]}', 'invalid'],
    ['a table that is no list', '{"type":"on-record/claims","version":1,"claims":{}}', 'invalid'],
    ['two values', '{"type":"on-record/claims"} {"version":1}', 'not-json'],
    ['a missing comma', '{"claims":[] "type":"on-record/claims"}', 'not-json'],
    ['a stray comma', '{"type":"on-record/claims",}', 'not-json'],
    ['an empty place', '{"type":"on-record/claims","claims":[1,,2]}', 'not-json'],
    ['crossed brackets', '{"type":"on-record/claims","claims":[{]}}', 'not-json'],
  ])('refuses %s', async (_, text, code) => {
    expect(await readExport([text])).toMatchObject({ ok: false, code });
    expect(await readExport(pieces(text, 1))).toMatchObject({ ok: false, code });
  });

  it('refuses a file that was cut anywhere', async () => {
    const text = keptFile('export-v1.json').trimEnd();
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), async (length) => {
        expect((await readExport([text.slice(0, length)])).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('reads members in any order, and passes over those that it doesn’t know', async () => {
    const { type, version, ...rest } = JSON.parse(keptFile('export-v1.json'));
    const text = JSON.stringify({ extra: [1, [2, '}']], ...rest, version, type });
    expect(okay(await readExport([`\uFEFF${text}`])).records.claims).toHaveLength(7);
  });

  it.each([
    ['a file', { file: 1000 }],
    ['a record', { record: 500 }],
    ['a number of records', { records: 5 }],
  ])('refuses %s beyond its limit', async (_, limits) => {
    const text = keptFile('export-v1.json');
    expect(await readExport(pieces(text, 100), { limits })).toMatchObject({ ok: false, code: 'too-large' });
  });
});
