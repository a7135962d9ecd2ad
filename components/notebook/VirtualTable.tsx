import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './RecordTable.module.css';

const OVERSCAN = 8;
const ROW_HEIGHT = 48;
/** So few rows are all in the document, where the browser's own search finds them. */
const FEW = 100;

/**
 * A table of any number of rows, of which only those near what is seen are in the document. Each says its place among
 * all, since a screen reader can't count what isn't there.
 */
export function VirtualTable<Row>({
  caption,
  head,
  columns,
  rows,
  scroller,
  keyOf,
  rowProps,
  cells,
}: {
  caption: string;
  head: ReactNode;
  /** how many cells a row has */
  columns: number;
  rows: readonly Row[];
  /** what scrolls, with the table somewhere in it */
  scroller: HTMLElement | null;
  keyOf: (row: Row) => string;
  rowProps?: (row: Row) => Readonly<Record<`data-${string}`, string | undefined>>;
  cells: (row: Row) => ReactNode;
}) {
  const table = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  const few = rows.length <= FEW;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: !few,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    overscan: OVERSCAN,
    scrollMargin: top,
  });
  // What stands above the table comes and goes.
  useLayoutEffect(() => setTop(table.current?.tBodies[0]?.offsetTop ?? 0));
  const items = few ? rows.map((_, index) => ({ index, start: 0, end: 0 })) : virtualizer.getVirtualItems();
  const above = few ? 0 : (items[0]?.start ?? top) - top;
  const below = few ? 0 : virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top);
  return (
    <table ref={table} className={styles.table} aria-rowcount={rows.length + 1}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr aria-rowindex={1}>{head}</tr>
      </thead>
      <tbody>
        <Spacer size={above} columns={columns} />
        {items.map(({ index }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <tr
              key={keyOf(row)}
              {...(!few && { ref: virtualizer.measureElement, 'data-index': index })}
              aria-rowindex={index + 2}
              {...rowProps?.(row)}
            >
              {cells(row)}
            </tr>
          );
        })}
        <Spacer size={below} columns={columns} />
      </tbody>
    </table>
  );
}

/** The room of the rows that aren't there. */
function Spacer({ size, columns }: { size: number; columns: number }) {
  if (size <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <tr aria-hidden="true">
      <td className={styles.spacer} colSpan={columns} style={{ blockSize: size }} />
    </tr>
  );
}
