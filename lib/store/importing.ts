import type { Table } from 'dexie';
import type { Claim } from '../model/records.ts';
import { failure, type Result } from '../model/result.ts';
import type { Database } from './database.ts';
import type { Records } from './everything.ts';
import { attempt } from './failures.ts';
import { RECORD_TABLES, type RecordSet, recordTables, type Undo, type Undoable } from './undo.ts';

export interface ImportOptions {
  /** aborted before the last record is written, nothing is */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
}

export type ImportResult = Result<Undoable<number>, ImportCode>;
/** `changed-meanwhile`: the records aren't those any more that the import was planned on; plan it again. */
export type ImportCode = Extract<Result<never>, { ok: false }>['code'] | 'cancelled' | 'changed-meanwhile';

type Stored = { readonly id: string };
type RecordTable = Table<Stored, string>;

const CHUNK = 500;

/** What an import can meet: of the claims, which are many, only those that are asked for. */
export interface StoredRecords extends Omit<Records, 'claims'> {
  claimsWith(ids: readonly string[]): Promise<(Claim | undefined)[]>;
}

/** Opens what is stored for planning an import. What changes before `writeImport` is noticed there. */
export function openStored(db: Database): Promise<Result<StoredRecords>> {
  return attempt(() =>
    db.transaction('r', recordTables(db), async () => ({
      pages: await db.pages.toArray(),
      speakers: await db.speakers.toArray(),
      questions: await db.questions.toArray(),
      answers: await db.answers.toArray(),
      links: await db.links.toArray(),
      claimsWith: (ids) => db.claims.bulkGet([...ids]),
    })),
  );
}

/** Thrown inside the transaction to end it without a trace. */
class Ended extends Error {
  readonly code: 'cancelled' | 'changed-meanwhile';
  constructor(code: 'cancelled' | 'changed-meanwhile') {
    super(code);
    this.code = code;
  }
}

/**
 * Puts planned records, all of them in one transaction or none.
 * @param writes records, whole, as merged
 * @param plannedOn what was stored when that was planned; where something else is stored now, nothing is written
 * @returns how many records were written
 */
export function writeImport(
  db: Database,
  writes: RecordSet,
  plannedOn: RecordSet,
  { signal, onProgress }: ImportOptions = {},
): Promise<ImportResult> {
  return inOneTransaction(db, async () => {
    const put: Record<string, Stored[]> = {};
    const remove: Record<string, string[]> = {};
    let done = 0;
    for (const name of RECORD_TABLES) {
      const table = db[name] as RecordTable;
      const planned = new Map<string, Stored>((plannedOn[name] ?? []).map((record) => [record.id, record]));
      const before: Stored[] = [];
      const added: string[] = [];
      for (const chunk of inChunks<Stored>(writes[name] ?? [])) {
        const stored = await table.bulkGet(chunk.map(({ id }) => id));
        const fresh: Stored[] = [];
        const changed: Stored[] = [];
        for (const [index, record] of chunk.entries()) {
          const was = stored[index];
          if (!sameRecord(was, planned.get(record.id))) throw new Ended('changed-meanwhile');
          if (was) before.push(was);
          else added.push(record.id);
          (was ? changed : fresh).push(record);
        }
        // To put a record, the database looks for its former state once more; to add one, it doesn't.
        await table.bulkAdd(fresh);
        await table.bulkPut(changed);
        done += chunk.length;
        onProgress?.(done);
        if (signal?.aborted) throw new Ended('cancelled');
      }
      put[name] = before;
      remove[name] = added;
    }
    if (!(await refersToStored(db, writes))) throw new Ended('changed-meanwhile');
    return { value: done, undo: { put, remove } as Undo }; // each table's records under its own name
  });
}

/** Puts these records in the place of all that are stored, in one transaction. Searches and dismissals stay. */
export function replaceEverything(
  db: Database,
  records: RecordSet,
  { signal, onProgress }: ImportOptions = {},
): Promise<ImportResult> {
  return inOneTransaction(db, async () => {
    const put: Record<string, Stored[]> = {};
    const remove: Record<string, string[]> = {};
    let done = 0;
    for (const name of RECORD_TABLES) {
      const table = db[name] as RecordTable;
      const before = await table.toArray();
      const known = new Set(before.map(({ id }) => id));
      const own: readonly Stored[] = records[name] ?? [];
      put[name] = before;
      remove[name] = own.map(({ id }) => id).filter((id) => !known.has(id));
      await table.clear();
      for (const chunk of inChunks(own)) {
        await table.bulkAdd([...chunk]);
        done += chunk.length;
        onProgress?.(done);
        if (signal?.aborted) throw new Ended('cancelled');
      }
    }
    return { value: done, undo: { put, remove } as Undo }; // each table's records under its own name
  });
}

async function inOneTransaction(db: Database, work: () => Promise<Undoable<number>>): Promise<ImportResult> {
  try {
    return await attempt(() => db.transaction('rw', recordTables(db), work));
  } catch (error) {
    if (error instanceof Ended) return failure(error.code);
    // A page of the same address was saved after the planning.
    if (error instanceof Error && /^(?:Bulk|Constraint)Error$/.test(error.name)) {
      return failure('changed-meanwhile', error.message);
    }
    throw error;
  }
}

/** Within a transaction: whether all that the written records name is there. */
async function refersToStored(db: Database, { claims, answers, links }: RecordSet): Promise<boolean> {
  const named: readonly [Table, Iterable<string>][] = [
    [db.pages as Table, (claims ?? []).map(({ pageId }) => pageId)],
    [db.speakers as Table, (claims ?? []).flatMap(({ speakerId }) => speakerId ?? [])],
    [db.questions as Table, (answers ?? []).map(({ questionId }) => questionId)],
    [
      db.claims as Table,
      [
        ...(answers ?? []).map(({ claimId }) => claimId),
        ...(links ?? []).flatMap(({ fromClaimId, toClaimId }) => [fromClaimId, toClaimId]),
      ],
    ],
  ];
  for (const [table, ids] of named) {
    for (const chunk of inChunks([...new Set(ids)])) {
      if ((await table.bulkGet([...chunk])).includes(undefined)) return false;
    }
  }
  return true;
}

/** Both come from the same table by structured cloning, so the order of keys is the same. */
function sameRecord(a: Stored | undefined, b: Stored | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function* inChunks<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += CHUNK) yield items.slice(from, from + CHUNK);
}
