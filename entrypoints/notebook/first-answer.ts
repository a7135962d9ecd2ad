import type { Column } from '../../components/notebook/columns.ts';
import { keepNewest, keptNewest } from '../../lib/extension/kept-looks.ts';
import { readSettings, type Settings } from '../../lib/extension/settings.ts';
import { firstClaimRows } from '../../lib/store/first-look.ts';
import type { JoinedClaim } from '../../lib/store/join-rows.ts';
import { FIRST_ROWS } from '../../lib/store/newest-claims.ts';
import { readColumns } from './kept-columns.ts';

/** What was asked before anything was drawn. */
export interface FirstAnswer {
  /** the list's first rows */
  readonly rows: readonly JoinedClaim[];
  /** the facts that they show */
  readonly columns: readonly Column[];
}

export interface Asked {
  readonly settings: Promise<Settings>;
  /** undefined where another view is opened, or the rows must be asked for in the usual way */
  readonly first: Promise<FirstAnswer | undefined>;
}

/** Asks for what the notebook shows first: the browser answers while the notebook's code is fetched. */
export function askFirst(): Asked {
  const isList = /^(?:#\/?(?:claims(?:\/[^?]*)?)?)?$/.test(location.hash);
  return {
    settings: readSettings(),
    first: isList ? firstAnswer().catch(() => undefined) : Promise.resolve(undefined),
  };
}

async function firstAnswer(): Promise<FirstAnswer | undefined> {
  const [rows, columns] = await Promise.all([newestRows(), readColumns()]);
  return rows && { rows, columns };
}

async function newestRows(): Promise<JoinedClaim[] | undefined> {
  const kept = keptNewest().catch(() => undefined);
  const read = firstClaimRows(FIRST_ROWS, isMissing(kept));
  const known = await kept;
  if (known) return known;
  const rows = await read;
  if (rows) void keepNewest(rows);
  return rows;
}

async function isMissing(kept: Promise<unknown>): Promise<boolean> {
  return (await kept) === undefined;
}
