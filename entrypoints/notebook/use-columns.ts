import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { COLUMNS, type Column, DEFAULT_COLUMNS } from '../../components/notebook/columns.ts';

const KEY = 'notebook-columns';

/** Which facts the list shows; kept for the next time. */
export function useColumns(): [readonly Column[], (columns: readonly Column[]) => void] {
  const [columns, setColumns] = useState<readonly Column[]>(DEFAULT_COLUMNS);
  useEffect(() => {
    void browser.storage.local.get(KEY).then(({ [KEY]: stored }) => {
      if (Array.isArray(stored)) setColumns(COLUMNS.filter((column) => stored.includes(column)));
    });
  }, []);
  function change(next: readonly Column[]): void {
    setColumns(next);
    void browser.storage.local.set({ [KEY]: next });
  }
  return [columns, change];
}
