import { Dexie, type DexieOptions, type EntityTable } from 'dexie';
import type { Answer, Claim, Link, Page, Question, Speaker } from '../model/records.ts';
import { DATABASE_NAME } from './schema-version.ts';

/** A candidate that the person doesn't want to see on a page again. */
export interface Dismissal {
  /** the page's address and the words, see `dismissalId` */
  readonly id: string;
  readonly url: string;
  /** see `wordsKey` */
  readonly exact: string;
  readonly at: string;
}

/** A view of the notebook under a name; the hash holds the view. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly createdAt: string;
}

export interface Database extends Dexie {
  pages: EntityTable<Page, 'id'>;
  speakers: EntityTable<Speaker, 'id'>;
  claims: EntityTable<Claim, 'id'>;
  questions: EntityTable<Question, 'id'>;
  answers: EntityTable<Answer, 'id'>;
  links: EntityTable<Link, 'id'>;
  dismissals: EntityTable<Dismissal, 'id'>;
  searches: EntityTable<SavedSearch, 'id'>;
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
  database.version(2).stores({
    questions: 'id, updatedAt',
    answers: 'id, questionId, claimId',
    links: 'id, fromClaimId, toClaimId',
    dismissals: 'id, url',
    searches: 'id, createdAt',
  });
  return database;
}
