import { LIMITS } from '../model/limits.ts';
import type { Result } from '../model/result.ts';
import type { Database, SavedSearch } from './database.ts';
import { attempt, Refusal } from './failures.ts';

/** Keeps a view of the notebook under a name; a search of the same name is replaced. */
export function saveSearch(
  db: Database,
  name: string,
  hash: string,
  now = new Date(),
): Promise<Result<SavedSearch>> {
  return attempt(() =>
    db.transaction('rw', db.searches, async () => {
      const trimmed = name.trim().slice(0, LIMITS.name);
      if (!trimmed) throw new Refusal('invalid', 'name');
      const known = await db.searches.filter((search) => search.name === trimmed).first();
      const search = {
        id: known?.id ?? crypto.randomUUID(),
        name: trimmed,
        hash,
        createdAt: now.toISOString(),
      };
      await db.searches.put(search);
      return search;
    }),
  );
}

export function removeSearch(db: Database, id: string): Promise<Result<null>> {
  return attempt(async () => {
    await db.searches.delete(id);
    return null;
  });
}

/** The newest first. */
export function savedSearches(db: Database): Promise<SavedSearch[]> {
  return db.searches.orderBy('createdAt').reverse().toArray();
}
