import type { Database } from '../store/database.ts';
import { FIRST_ROWS } from '../store/newest-claims.ts';
import { newestClaimRows } from '../store/rows.ts';
import { watchRecords } from '../store/watching.ts';
import { dropLooks, keepNewest } from './kept-looks.ts';

/** After the last of several changes, in milliseconds. */
const REST = 500;

/**
 * Drops what was kept of any records when one of them changes, here or in another part of the extension, and keeps the newest
 * claims anew. To be called by every part that opens the database, before it writes.
 */
export function followRecords(db: Database): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  watchRecords(db, () => {
    void dropLooks();
    clearTimeout(waiting);
    waiting = setTimeout(() => void newestClaimRows(db, FIRST_ROWS).then(keepNewest, () => undefined), REST);
  });
}
