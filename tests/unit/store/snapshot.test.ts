import { beforeEach, describe, expect, it } from 'vitest';
import { csvChunks } from '../../../lib/exchange/csv.ts';
import { jsonChunks } from '../../../lib/exchange/json-stream.ts';
import { readExport } from '../../../lib/exchange/read-export.ts';
import { ENGLISH } from '../../../lib/exchange/words.ts';
import type { Claim } from '../../../lib/model/records.ts';
import { editClaim } from '../../../lib/store/claim-edits.ts';
import { saveClaim } from '../../../lib/store/claims.ts';
import type { Database } from '../../../lib/store/database.ts';
import { readEverything } from '../../../lib/store/everything.ts';
import { replaceEverything } from '../../../lib/store/importing.ts';
import { recordTimes } from '../../../lib/store/record-times.ts';
import { deleteClaims } from '../../../lib/store/removals.ts';
import { openEverything } from '../../../lib/store/snapshot.ts';
import { newProfile } from '../../support/database.ts';
import { exampleRecords, sorted } from '../../support/exchange.ts';
import { okay } from '../../support/okay.ts';
import { newClaim } from '../../support/records.ts';

const generator = { name: 'On Record', version: '0.1.0' };

let db: Database;
beforeEach(() => {
  db = newProfile().open();
});

async function all(claims: AsyncIterable<Claim>): Promise<Claim[]> {
  const list: Claim[] = [];
  for await (const claim of claims) list.push(claim);
  return list;
}

/** So many claims as copies of one, saved a minute after each other but for some of one time. */
async function manyClaims(count: number, sameTime: (index: number) => boolean): Promise<Claim[]> {
  const model = okay(await saveClaim(db, newClaim('We never saw the letter')));
  const claims = Array.from({ length: count }, (_, i) => ({
    ...model,
    id: `${String((i * 7919) % count).padStart(8, '0')}-0000-4000-8000-000000000000`,
    createdAt: new Date(Date.UTC(2026, 0, 1, 0, sameTime(i) ? 0 : i)).toISOString(),
  }));
  await db.claims.clear();
  await db.claims.bulkPut(claims);
  return claims;
}

describe('reading for an export', () => {
  it('gives all records, so that a file made of them is the database again', async () => {
    okay(await replaceEverything(db, await exampleRecords()));
    for (const order of ['time', 'page'] as const) {
      const open = okay(await openEverything(db, order));
      const read = okay(await readExport(jsonChunks(open, { generator, purpose: 'backup' })));
      expect(read.rejected).toEqual([]);
      expect(sorted(read.records)).toEqual(sorted(okay(await readEverything(db))));
      expect(open.claimCount).toBe(read.records.claims.length);
      expect(open.total).toBe(Object.values(read.records).flat().length);
    }
  });

  it.each([
    ['each of its own time', () => false],
    ['all of one time', () => true],
    ['more of one time than are read at once, between others', (i: number) => i > 300 && i < 1200],
  ])('gives each of many claims once and the oldest first: %s', async (_, sameTime) => {
    const claims = await manyClaims(1501, sameTime);
    const given = await all(okay(await openEverything(db)).claims);
    expect(new Set(given.map(({ id }) => id)).size).toBe(claims.length);
    expect(given).toHaveLength(claims.length);
    const times = given.map(({ createdAt }) => createdAt);
    expect(times).toEqual([...times].sort());
  });

  it('gives the claims of a page together where that is asked for', async () => {
    for (const words of ['One', 'Two', 'Three'])
      for (const page of ['a', 'b'])
        okay(await saveClaim(db, newClaim(`${words} of ${page}`, {}, `https://paper.example/${page}`)));
    const given = await all(okay(await openEverything(db, 'page')).claims);
    expect(given).toHaveLength(6);
    expect(new Set(given.slice(0, 3).map(({ pageId }) => pageId)).size).toBe(1);
    expect(new Set(given.slice(3).map(({ pageId }) => pageId)).size).toBe(1);
  });

  it('gives them as they were when it began, whatever is saved, edited and deleted meanwhile', async () => {
    okay(await replaceEverything(db, await exampleRecords()));
    const before = sorted(okay(await readEverything(db)));
    const open = okay(await openEverything(db));
    const [one, two] = before.claims;
    if (!one || !two) throw new Error('no claims');
    const meanwhile = async () => {
      okay(await deleteClaims(db, [one.id]));
      okay(await editClaim(db, two.id, { note: 'edited meanwhile' }));
      okay(await saveClaim(db, newClaim('Said meanwhile', {}, 'https://late.example/')));
    };
    const pieces: string[] = [];
    for await (const piece of jsonChunks(open, { generator, purpose: 'backup' })) {
      if (pieces.length === 0) await meanwhile();
      pieces.push(piece);
    }
    const read = okay(await readExport(pieces));
    expect([...read.rejected, ...read.mended]).toEqual([]);
    expect(sorted(read.records)).toEqual(before);
    expect(await db.claims.get(one.id)).toBeUndefined();
    // What waits can be read again, for a second file or a second way through.
    let rows = '';
    for await (const piece of csvChunks(open, { words: ENGLISH })) rows += piece;
    expect(rows).toContain(one.id);
    expect(rows).not.toContain('meanwhile');
  });
});

describe('the times for the reminder of a backup', () => {
  it('are none without records', async () => {
    expect(okay(await recordTimes(db))).toEqual({ firstRecordAt: undefined, lastChangeAt: undefined });
  });

  it('are the first page’s, and the last change’s of a claim', async () => {
    okay(await saveClaim(db, newClaim('First'), new Date('2026-01-01T00:00:00Z')));
    okay(await saveClaim(db, newClaim('Second'), new Date('2026-02-01T00:00:00Z')));
    expect(okay(await recordTimes(db))).toEqual({
      firstRecordAt: '2026-01-01T00:00:00.000Z',
      lastChangeAt: '2026-02-01T00:00:00.000Z',
    });
  });

  it.each(['speakers', 'questions', 'answers', 'links'] as const)('count a change of %s', async (table) => {
    okay(await replaceEverything(db, await exampleRecords()));
    const later = '2031-05-06T07:08:09.000Z';
    const [record] = await db[table].toArray();
    if (!record) throw new Error(`no ${table}`);
    await db.table(table).put({ ...record, updatedAt: later });
    expect(okay(await recordTimes(db)).lastChangeAt).toBe(later);
  });
});
