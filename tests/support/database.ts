import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createDatabase, type Database } from '../../lib/store/database.ts';

/** A browser profile of its own: each call of `open` is another tab on the same data. */
export function newProfile(): { indexedDB: IDBFactory; open: () => Database } {
  const indexedDB = new IDBFactory();
  return { indexedDB, open: () => createDatabase('test', { indexedDB, IDBKeyRange }) };
}
