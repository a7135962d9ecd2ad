import { Dexie } from 'dexie';
import type { Database } from './database.ts';
import { RECORD_TABLES } from './undo.ts';

export type RecordTable = (typeof RECORD_TABLES)[number];

/** Ids of records that were added, changed or deleted, by table; `all` where too many to be told. */
export type ChangedRecords = { readonly [Name in RecordTable]?: readonly string[] | 'all' };

/** A set of key ranges as Dexie hands it out, a tree; a single key is a range from itself to itself. */
interface KeyRanges {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly l?: KeyRanges | null;
  readonly r?: KeyRanges | null;
}

/**
 * Tells which records changed, in this context or any other of the extension (Dexie passes its changes on between
 * them). Returns what ends it.
 * @see https://dexie.org/docs/Dexie/Dexie.on.storagemutated
 */
export function watchRecords(db: Database, onChange: (changed: ChangedRecords) => void): () => void {
  function listen(parts: Record<string, KeyRanges>): void {
    const changed: Record<string, readonly string[] | 'all'> = {};
    for (const table of RECORD_TABLES) {
      const prefix = `idb://${db.name}/${table}/`;
      const put = parts[prefix];
      const deleted = parts[`${prefix}:dels`];
      const keys = [...keysOf(put), ...keysOf(deleted)];
      if (keys.length > 0) changed[table] = keys.every((key) => key !== null) ? [...new Set(keys)] : 'all';
    }
    if (Object.keys(changed).length > 0) onChange(changed);
  }
  // Dexie's type of the event is narrower than what it passes.
  const event = Dexie.on('storagemutated') as unknown as {
    subscribe(listener: typeof listen): void;
    unsubscribe(listener: typeof listen): void;
  };
  event.subscribe(listen);
  return () => event.unsubscribe(listen);
}

/** The single keys of a set of ranges; null for a range of more than one. */
function* keysOf(ranges: KeyRanges | null | undefined): Generator<string | null, void> {
  if (!ranges) return;
  yield* keysOf(ranges.l);
  const { from, to } = ranges;
  if (from !== undefined) yield from === to && typeof from === 'string' ? from : null;
  yield* keysOf(ranges.r);
}
