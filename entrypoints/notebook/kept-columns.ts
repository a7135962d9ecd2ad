import { browser } from 'wxt/browser';
import { COLUMNS, type Column, DEFAULT_COLUMNS } from '../../components/notebook/columns.ts';

const KEY = 'notebook-columns';

/** The facts that the person chose to see in the list; the usual ones else. */
export async function readColumns(): Promise<readonly Column[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? COLUMNS.filter((column) => stored.includes(column)) : DEFAULT_COLUMNS;
}

export async function keepColumns(columns: readonly Column[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: columns });
}
