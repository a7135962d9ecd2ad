import type { Table } from 'dexie';
import type { Answer, Claim, Link, Page, Question, Speaker } from '../model/records.ts';
import type { Result } from '../model/result.ts';
import type { Database } from './database.ts';
import { attempt } from './failures.ts';

/** Records by table, whole. */
export interface RecordSet {
  readonly pages?: readonly Page[];
  readonly speakers?: readonly Speaker[];
  readonly claims?: readonly Claim[];
  readonly questions?: readonly Question[];
  readonly answers?: readonly Answer[];
  readonly links?: readonly Link[];
}

type TableName = keyof RecordSet;
export const RECORD_TABLES = ['pages', 'speakers', 'claims', 'questions', 'answers', 'links'] as const;

/** What takes a change back: records as they were before, and the ids of those that weren't there. */
export interface Undo {
  readonly put: RecordSet;
  readonly remove: { readonly [Name in TableName]?: readonly string[] };
}

/** A change that was made, and what takes it back. */
export interface Undoable<Value> {
  readonly value: Value;
  readonly undo: Undo;
}

/** All tables of records, for a transaction over everything. */
export function recordTables(db: Database): Table[] {
  return RECORD_TABLES.map((name) => db[name] as Table);
}

/** Takes a change back, in one transaction. The answer takes the undoing back: redo. */
export function applyUndo(db: Database, undo: Undo): Promise<Result<Undo>> {
  return attempt(() =>
    db.transaction('rw', recordTables(db), async () => {
      const redo: { put: Record<string, unknown[]>; remove: Record<string, string[]> } = {
        put: {},
        remove: {},
      };
      for (const name of RECORD_TABLES) {
        const table = db[name] as Table<{ id: string }, string>;
        const put = undo.put[name] ?? [];
        const remove = undo.remove[name] ?? [];
        const touched = [...put.map(({ id }) => id), ...remove];
        const before = await table.bulkGet(touched);
        redo.put[name] = before.filter((record) => record !== undefined);
        redo.remove[name] = touched.filter((_, index) => before[index] === undefined);
        await table.bulkDelete([...remove]);
        await table.bulkPut([...put]);
      }
      return redo as Undo; // the records come from the tables whose names they stand under
    }),
  );
}
