import type { Claim, Page, Speaker } from '../model/records.ts';
import { byId, type JoinedClaim, joined, present, unique } from './join-rows.ts';
import { newestClaims } from './newest-claims.ts';
import type { PageClaims } from './page-claims.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from './schema-version.ts';

/*
 * What a page of the extension shows first, read without Dexie: these few lines are there and have their answer while the
 * rest of the page's code is still being fetched. Everything else, each failure too, is asked for through the repositories:
 * `undefined` says that it has to be.
 */

/** Dexie stores tenfold what a schema declares. */
const STORED_VERSION = SCHEMA_VERSION * 10;

/**
 * The claims of the page with this address, the oldest first; see `claimsOnPage`. The database is opened while the address
 * is still being asked for; undefined where there is none.
 */
export function firstPageClaims(asked: Promise<string | undefined>): Promise<PageClaims | undefined> {
  return look(['pages', 'claims', 'speakers'], async (start) => {
    const url = await asked;
    if (url === undefined) return undefined;
    const table = start();
    const pages = table('pages');
    const page: Page | undefined =
      (await answer(pages.index('url').get(url))) ?? (await answer(pages.index('canonicalUrl').get(url)));
    if (!page) return { claims: [], speakers: [] };
    const claims: Claim[] = await answer(table('claims').index('pageId').getAll(page.id));
    claims.sort((a, b) => (a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt)));
    return { claims, speakers: await speakersOf(table('speakers'), claims) };
  });
}

/**
 * The newest claims, joined; see `newestClaimRows`. The database is opened while it is still being found out whether they are
 * wanted; undefined where they aren't.
 */
export function firstClaimRows(
  count: number,
  isWanted = Promise.resolve(true),
): Promise<JoinedClaim[] | undefined> {
  return look(['pages', 'claims', 'speakers'], async (start) => {
    if (!(await isWanted)) return undefined;
    const table = start();
    const byTime = table('claims').index('createdAt');
    const claims = await newestClaims(
      count,
      (most) => newest(byTime, most),
      (time, most) => answer(byTime.getAll(IDBKeyRange.only(time), most)),
    );
    const pages = table('pages');
    const [known, speakers] = await Promise.all([
      Promise.all(unique(claims.map(({ pageId }) => pageId)).map((id) => answer<Page>(pages.get(id)))),
      speakersOf(table('speakers'), claims),
    ]);
    return joined(claims, byId(known), byId(speakers));
  });
}

async function speakersOf(speakers: IDBObjectStore, claims: readonly Claim[]): Promise<Speaker[]> {
  const ids = unique(claims.flatMap(({ speakerId }) => speakerId ?? []));
  return present(await Promise.all(ids.map((id) => answer<Speaker | undefined>(speakers.get(id)))));
}

/** The last records of an index, the last one first. */
async function newest(index: IDBIndex, count: number): Promise<Claim[]> {
  // one answer instead of one for each record, where the browser knows directions
  if ('getAllRecords' in index) return answer(index.getAll({ direction: 'prev', count } as never));
  const claims: Claim[] = [];
  const request = index.openCursor(null, 'prev');
  for (;;) {
    const cursor = await answer(request);
    if (!cursor) return claims;
    claims.push(cursor.value);
    if (claims.length === count) return claims;
    cursor.continue();
  }
}

/** Reads from the database as it lies; undefined where there is none, one of another version, or one that can't be read. */
async function look<Value>(
  tables: readonly string[],
  read: (start: () => (table: string) => IDBObjectStore) => Promise<Value>,
): Promise<Value | undefined> {
  let database: IDBDatabase | undefined;
  try {
    const request = indexedDB.open(DATABASE_NAME);
    // there is none yet: it is not for this to make it
    request.onupgradeneeded = () => request.transaction?.abort();
    database = await answer(request);
    database.onversionchange = () => database?.close();
    if (database.version !== STORED_VERSION) return undefined;
    const opened = database;
    return await read(() => {
      const transaction = opened.transaction(tables, 'readonly');
      return (name) => transaction.objectStore(name);
    });
  } catch {
    return undefined;
  } finally {
    database?.close();
  }
}

/** A request's result. Awaiting it keeps its transaction open for the next request. */
function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
