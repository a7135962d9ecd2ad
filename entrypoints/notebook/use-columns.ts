import { useEffect, useState } from 'react';
import { type Column, DEFAULT_COLUMNS } from '../../components/notebook/columns.ts';
import { keepColumns, readColumns } from './kept-columns.ts';

/**
 * Which facts the list shows; kept for the next time.
 * @param known where they were read before anything was drawn
 */
export function useColumns(
  known: readonly Column[] | undefined,
): [readonly Column[], (columns: readonly Column[]) => void] {
  const [columns, setColumns] = useState(known ?? DEFAULT_COLUMNS);
  useEffect(() => {
    if (!known) void readColumns().then(setColumns);
  }, [known]);
  function change(next: readonly Column[]): void {
    setColumns(next);
    void keepColumns(next);
  }
  return [columns, change];
}
