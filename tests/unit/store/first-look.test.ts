import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { createDatabase } from '../../../lib/store/database.ts';
import { firstClaimRows, firstPageClaims } from '../../../lib/store/first-look.ts';
import { claimsOnPage } from '../../../lib/store/page-claims.ts';
import { newestClaimRows } from '../../../lib/store/rows.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from '../../../lib/store/schema-version.ts';

const URL = 'https://news.example/harbour';

/** Two pages with three claims each, of two speakers and of nobody. */
async function fill(): Promise<void> {
  const database = createDatabase();
  await database.pages.bulkAdd([
    { id: 'p1', url: URL },
    { id: 'p2', url: 'https://news.example/pier', canonicalUrl: 'https://news.example/canonical' },
  ] as never);
  await database.speakers.bulkAdd([{ id: 's1' }, { id: 's2' }] as never);
  await database.claims.bulkAdd(
    ['3', '1', '5', '2', '6', '4'].map((n, i) => ({
      id: `c${n}`,
      pageId: i % 2 === 0 ? 'p1' : 'p2',
      ...(i < 4 && { speakerId: i % 3 === 0 ? 's1' : 's2' }),
      segments: [],
      createdAt: `2026-11-0${n}T08:00:00.000Z`,
    })) as never,
  );
  database.close();
}

afterEach(() => Dexie.delete(DATABASE_NAME));

describe('the first look at the database', () => {
  test('sees what the repositories see', async () => {
    await fill();
    const database = createDatabase();
    for (const url of [URL, 'https://news.example/canonical', 'https://news.example/unknown']) {
      expect({ ok: true, value: await firstPageClaims(Promise.resolve(url)) }).toEqual(
        await claimsOnPage(database, { url }),
      );
    }
    expect((await firstPageClaims(Promise.resolve(URL)))?.claims.map(({ id }) => id)).toEqual([
      'c3',
      'c5',
      'c6',
    ]);
    expect(await firstClaimRows(4)).toEqual(await newestClaimRows(database, 4));
    expect((await firstClaimRows(4))?.map(({ claim }) => claim.id)).toEqual(['c6', 'c5', 'c4', 'c3']);
    database.close();
  });

  test('brings what was saved at once into the order of its page', async () => {
    const database = createDatabase();
    await database.pages.add({ id: 'p1', url: URL } as never);
    await database.claims.bulkAdd(
      Array.from({ length: 30 }, (_, n) => ({
        id: `c${String((n * 7) % 30).padStart(2, '0')}`,
        pageId: 'p1',
        segments: [{ position: { start: n * 10 } }],
        createdAt: n < 2 ? '2026-11-09T08:00:00.000Z' : '2026-11-08T08:00:00.000Z',
      })) as never,
    );
    const rows = await firstClaimRows(20);
    const places = rows?.map(({ claim }) => claim.segments[0]?.position?.start);
    expect(places).toEqual(Array.from({ length: 20 }, (_, n) => n * 10));
    expect(rows).toEqual(await newestClaimRows(database, 20));
    database.close();
  });

  test('makes no database where there is none, and leaves it to be made', async () => {
    expect(await firstPageClaims(Promise.resolve(URL))).toBeUndefined();
    expect(await Dexie.exists(DATABASE_NAME)).toBe(false);
    await fill();
    expect((await firstPageClaims(Promise.resolve(URL)))?.claims).toHaveLength(3);
  });

  test('leaves a database of an older version to be upgraded', async () => {
    const old = new Dexie(DATABASE_NAME);
    old.version(1).stores({ pages: 'id, &url, canonicalUrl, addedAt' });
    await old.open();
    old.close();
    expect(await firstClaimRows(4)).toBeUndefined();
    await fill();
    expect(await firstClaimRows(4)).toHaveLength(4);
  });

  test('knows the version that is declared', () => {
    expect(createDatabase().verno).toBe(SCHEMA_VERSION);
  });
});
