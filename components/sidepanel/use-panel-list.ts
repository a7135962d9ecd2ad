import { useEffect, useMemo, useRef, useState } from 'react';
import { filterItems, NO_FILTER, type PanelFilter } from './panel-filter.ts';
import { isOrphan, type PanelItem } from './panel-item.ts';
import type { CameTo } from './side-panel-props.ts';

export interface PanelList {
  /** what is shown, in reading order; orphans come last */
  readonly shown: readonly PanelItem[];
  readonly current: PanelItem | undefined;
  readonly checked: readonly PanelItem[];
  readonly checkedKeys: ReadonlySet<string>;
  readonly filter: PanelFilter;
  setFilter(filter: PanelFilter): void;
  /** makes an item the current one */
  go(item: PanelItem): void;
  /** the item so many rows on; the last one at the end */
  at(by: number): PanelItem | undefined;
  check(items: readonly PanelItem[], on: boolean): void;
  uncheckAll(): void;
}

/** Which claims the list shows, which is the current one, and which are checked. */
export function usePanelList(
  items: readonly PanelItem[],
  formerKeys: ReadonlyMap<string, string>,
  cameTo: CameTo | null,
): PanelList {
  const [filter, setFilter] = useState<PanelFilter>(NO_FILTER);
  const [place, setPlace] = useState<{ key: string; index: number }>({ key: '', index: 0 });
  const [checkedKeys, setCheckedKeys] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => {
    const passing = filterItems(items, filter);
    return [...passing.filter((item) => !isOrphan(item)), ...passing.filter(isOrphan)];
  }, [items, filter]);

  // A row that was saved, or whose saving was undone, has a new key. One that went leaves its place to the next, but
  // is not forgotten: it may come back by Undo, or be on its way from one list to the other.
  const same = shown.findIndex(
    ({ key }) => key === place.key || formerKeys.get(key) === place.key || formerKeys.get(place.key) === key,
  );
  const index = same >= 0 ? same : Math.min(place.index, shown.length - 1);
  const current = shown[index];
  const latest = useRef({ shown });
  latest.current = { shown };

  useEffect(() => {
    const moved = same >= 0 && (current?.key !== place.key || index !== place.index);
    if (current && (place.key === '' || moved)) setPlace({ key: current.key, index });
  }, [current, index, same, place]);

  // Coming to a claim happens once, whatever the list does later.
  useEffect(() => {
    const found = latest.current.shown.findIndex(({ key }) => key === cameTo?.key);
    const item = latest.current.shown[found];
    if (item) setPlace({ key: item.key, index: found });
  }, [cameTo]);

  return {
    shown,
    current,
    checked: checkedKeys.size === 0 ? [] : shown.filter(({ key }) => checkedKeys.has(key)),
    checkedKeys,
    filter,
    setFilter,
    go: (item) => setPlace({ key: item.key, index: shown.indexOf(item) }),
    at: (by) => shown[Math.max(0, Math.min(shown.length - 1, index + by))],
    check(some, on) {
      const keys = new Set(checkedKeys);
      for (const { key } of some) {
        if (on) keys.add(key);
        else keys.delete(key);
      }
      setCheckedKeys(keys);
    },
    uncheckAll: () => setCheckedKeys(new Set()),
  };
}
