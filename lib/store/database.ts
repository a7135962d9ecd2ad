import { Dexie, type DexieOptions, type EntityTable } from 'dexie';
import type { Claim, Page, Speaker } from '../model/records.ts';

export const DATABASE_NAME = 'on-record';

export interface Database extends Dexie {
  pages: EntityTable<Page, 'id'>;
  speakers: EntityTable<Speaker, 'id'>;
  claims: EntityTable<Claim, 'id'>;
}

/**
 * The database with every schema version that was ever released, so that an old one is upgraded on opening.
 * Versions are only added to. It opens lazily, at the first query.
 */
export function createDatabase(name = DATABASE_NAME, options: DexieOptions = {}): Database {
  const database = new Dexie(name, options) as Database; // Dexie adds the tables that `stores` names
  database.version(1).stores({
    pages: 'id, &url, canonicalUrl, addedAt',
    speakers: 'id, name, updatedAt',
    claims: 'id, pageId, speakerId, createdAt, updatedAt, credibility, status, *tags',
  });
  return database;
}
