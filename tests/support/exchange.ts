import { readFileSync } from 'node:fs';
import { byId, type Dataset, TABLES } from '../../lib/exchange/dataset.ts';
import type { Stored } from '../../lib/exchange/merge.ts';
import { readExport } from '../../lib/exchange/read-export.ts';

/** A file that is kept in the project, as text. */
export function keptFile(name: string): string {
  return readFileSync(new URL(`../files/${name}`, import.meta.url), 'utf8');
}

/** The records of the kept example, with every field that a record can have. */
export async function exampleRecords(): Promise<Dataset> {
  return okay(await readExport([keptFile('export-v1.json')])).records;
}

export function okay<Value>(
  result: { ok: true; value: Value } | { ok: false; code: string; detail?: string | undefined },
): Value {
  if (!result.ok) throw new Error(`${result.code} ${result.detail ?? ''}`);
  return result.value;
}

/** Each table in the order of its ids, for comparing what has no order. */
export function sorted(records: Dataset): Dataset {
  return Object.fromEntries(
    TABLES.map((table) => [table, [...records[table]].sort((a, b) => (a.id < b.id ? -1 : 1))]),
  ) as unknown as Dataset; // the same tables with the same records
}

/** Cuts a text into pieces of `size` UTF-16 units, as a file arrives. */
export function pieces(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
    text.slice(i * size, (i + 1) * size),
  );
}

/** The item, or an error where a test expects one and there is none. */
export function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (items.length !== 1 || item === undefined) throw new Error(`expected one item, not ${items.length}`);
  return item;
}

/** Records as a database gives them to the planning of an import. */
export function storedAs(records: Dataset): Stored {
  const claims = byId(records.claims);
  return { ...records, claimsWith: async (ids) => ids.map((id) => claims.get(id)) };
}
