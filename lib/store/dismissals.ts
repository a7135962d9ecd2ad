import type { Result } from '../model/result.ts';
import type { Segment } from '../model/selector.ts';
import { wordsKey } from '../model/words-key.ts';
import type { Database, Dismissal } from './database.ts';
import { attempt } from './failures.ts';
import type { PageAddress } from './pages.ts';

/** Names a dismissal: one for each page and words. */
export function dismissalId(url: string, words: string): string {
  return `${url}\n${words}`;
}

/**
 * Remembers that the person doesn't want to see these candidates on this page again.
 * @returns the dismissals that are new, for undoing them
 */
export function dismiss(
  db: Database,
  { url }: PageAddress,
  candidates: readonly (readonly Segment[])[],
  now = new Date(),
): Promise<Result<Dismissal[]>> {
  return attempt(() =>
    db.transaction('rw', db.dismissals, async () => {
      const words = [...new Set(candidates.map(wordsKey))];
      const known = await db.dismissals.bulkGet(words.map((exact) => dismissalId(url, exact)));
      const added = words
        .filter((_, index) => known[index] === undefined)
        .map((exact) => ({ id: dismissalId(url, exact), url, exact, at: now.toISOString() }));
      await db.dismissals.bulkAdd(added);
      return added;
    }),
  );
}

/** Takes dismissals back; those that are gone already are no failure. */
export function undismiss(db: Database, ids: readonly string[]): Promise<Result<null>> {
  return attempt(async () => {
    await db.dismissals.bulkDelete([...ids]);
    return null;
  });
}

/** The words (see `wordsKey`) that were dismissed on the page, under its own or its canonical address. */
export async function dismissedWords(db: Database, { url, canonicalUrl }: PageAddress): Promise<string[]> {
  const found = await db.dismissals
    .where('url')
    .anyOf(canonicalUrl ? [url, canonicalUrl] : [url])
    .toArray();
  return [...new Set(found.map(({ exact }) => exact))];
}
