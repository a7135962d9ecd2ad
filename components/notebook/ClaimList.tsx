import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useLatest } from '../ui/use-latest.ts';
import { usePainted } from '../ui/use-painted.ts';
import styles from './ClaimList.module.css';
import { type ClaimListProps, ClaimRow, ClaimRows, IN_FLOW, ROW_HEIGHT } from './ClaimRows.tsx';

/** Rows that are kept ready above and below what is seen. */
const OVERSCAN = 6;

/**
 * Any number of claims, of which only the visible ones are in the document. Arrow keys, Home and End walk the rows;
 * each row says its place among all, since a screen reader can't count what isn't there.
 */
export function ClaimList(props: ClaimListProps) {
  const { total, onRange, onSelect, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const select = useLatest(onSelect);
  const open = useLatest(onOpen);
  const painted = usePainted();
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: painted ? OVERSCAN : 0,
    initialRect: { width: innerWidth, height: innerHeight },
  });
  const items = virtualizer.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = (items.at(-1)?.index ?? -1) + 1;
  useEffect(() => onRange(from, to), [onRange, from, to]);

  function focusRow(index: number): void {
    const next = Math.max(0, Math.min(total - 1, index));
    virtualizer.scrollToIndex(next);
    // The row may not be in the document before the list has scrolled.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] [data-open]`)?.focus(),
      ),
    );
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const row = event.target instanceof Element ? event.target.closest('[data-index]') : null;
    const index = Number(row?.getAttribute('data-index'));
    const page = Math.max(1, to - from - 2 * OVERSCAN);
    const moves: Partial<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: total - 1,
    };
    const target = moves[event.key];
    if (row === null || target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focusRow(target);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that move between the links of the list bubble up to here.
    <div ref={scroller} className={styles.scroller} onKeyDown={onKeyDown}>
      <ClaimRows size={virtualizer.getTotalSize()}>
        {items.map(({ index, start, key }) => (
          <ClaimRow
            key={key}
            {...props}
            index={index}
            measure={painted ? virtualizer.measureElement : undefined}
            style={painted ? { transform: `translateY(${start}px)` } : IN_FLOW}
            onSelect={select}
            onOpen={open}
          />
        ))}
      </ClaimRows>
    </div>
  );
}
