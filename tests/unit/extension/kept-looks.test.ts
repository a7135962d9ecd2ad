import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Claim } from '../../../lib/model/records.ts';
import { createDatabase } from '../../../lib/store/database.ts';
import { deleteClaim } from '../../../lib/store/removals.ts';
import { DATABASE_NAME } from '../../../lib/store/schema-version.ts';

/** The browser's session storage: JSON in memory, which refuses what is too much. */
const session = vi.hoisted(() => {
  const kept = new Map<string, string>();
  const storage = {
    kept,
    isFull: false,
    get: async (key: string) => {
      const json = kept.get(key);
      return json === undefined ? {} : { [key]: JSON.parse(json) };
    },
    set: async (items: object) => {
      if (storage.isFull) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
  };
  return storage;
});
vi.mock('wxt/browser', () => ({ browser: { storage: { session } } }));

const { keepNewest, keepPageClaims, keptNewest, keptPageClaims, dropLooks } = await import(
  '../../../lib/extension/kept-looks.ts'
);
const { followRecords } = await import('../../../lib/extension/follow-records.ts');

const URL = 'https://news.example/lamps';
const page = { id: 'p1', url: URL, title: 'Dark lamps', addedAt: '2026-11-24T08:00:00.000Z', readAt: '' };

function claim(id: string, note = ''): Claim {
  const at = `2026-11-2${id.slice(1)}T08:00:00.000Z`;
  return {
    id,
    pageId: page.id,
    segments: [{ quote: { type: 'TextQuoteSelector', exact: 'The lamps were out', prefix: '', suffix: '' } }],
    form: 'direct',
    note,
    tags: [],
    status: 'to-check',
    createdAt: at,
    updatedAt: at,
    history: [],
  };
}

beforeEach(() => {
  session.kept.clear();
  session.isFull = false;
});

describe('what a page showed last', () => {
  test('is kept by its address, and for no other address', async () => {
    const saved = { claims: [claim('c1')], speakers: [] };
    await keepPageClaims(URL, saved);
    expect(await keptPageClaims(URL)).toEqual(saved);
    for (let other = 0; other < 100; other++) expect(await keptPageClaims(`${URL}/${other}`)).toBeUndefined();
  });

  test('takes the room of a few pages, however many are read', async () => {
    const saved = { claims: [claim('c1')], speakers: [] };
    for (let other = 0; other < 500; other++) await keepPageClaims(`${URL}/${other}`, saved);
    expect(session.kept.size).toBeLessThanOrEqual(16);
    expect(await keptPageClaims(`${URL}/499`)).toEqual(saved);
  });

  test('is not kept where handing it over takes too long, and nothing older in its place', async () => {
    await keepPageClaims(URL, { claims: [claim('c1')], speakers: [] });
    await keepPageClaims(URL, { claims: [claim('c1', 'a note '.repeat(100_000))], speakers: [] });
    expect(await keptPageClaims(URL)).toBeUndefined();
  });

  test('is forgotten where there is no room for it', async () => {
    await keepNewest([{ claim: claim('c1'), page }]);
    session.isFull = true;
    await keepPageClaims(URL, { claims: [claim('c1')], speakers: [] });
    expect(await keptNewest()).toBeUndefined();
  });

  test('can be forgotten at once', async () => {
    await keepNewest([{ claim: claim('c1'), page }]);
    await keepPageClaims(URL, { claims: [claim('c1')], speakers: [] });
    await dropLooks();
    expect(session.kept.size).toBe(0);
  });
});

describe('a change of the records', () => {
  const db = createDatabase();
  afterEach(async () => {
    db.close();
    await Dexie.delete(DATABASE_NAME);
  });

  test('drops what was kept of any page, and keeps the newest claims as they are now', async () => {
    await db.pages.add(page);
    await db.claims.bulkAdd([claim('c1'), claim('c2')]);
    followRecords(db);
    await keepPageClaims(URL, { claims: [claim('c1'), claim('c2')], speakers: [] });
    await keepNewest([
      { claim: claim('c2'), page },
      { claim: claim('c1'), page },
    ]);
    await deleteClaim(db, 'c2');
    await vi.waitFor(async () => expect(await keptPageClaims(URL)).toBeUndefined());
    await vi.waitFor(
      async () => expect((await keptNewest())?.map((row) => row.claim.id)).toEqual(['c1']),
      10_000,
    );
  });
});
