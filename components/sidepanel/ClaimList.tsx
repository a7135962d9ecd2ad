import { type RefObject, useDeferredValue } from 'react';
import { i18n } from '#i18n';
import styles from './ClaimList.module.css';
import { ClaimRow, type RowHandlers } from './ClaimRow.tsx';
import { GridPart } from './GridPart.tsx';
import { isOrphan, type PanelItem } from './panel-item.ts';

/** So many rows are drawn at once; the rest of a long list follows without holding up a key press. */
const AT_ONCE = 40;

/** All claims that are shown, as a grid of rows: in reading order, then those that the page doesn't print any more. */
export function ClaimList({
  ref,
  shown,
  currentKey,
  checkedKeys,
  handlers,
}: {
  ref: RefObject<HTMLDivElement | null>;
  shown: readonly PanelItem[];
  currentKey: string | undefined;
  checkedKeys: ReadonlySet<string>;
  handlers: RowHandlers;
}) {
  const count = useDeferredValue(shown.length, AT_ONCE);
  const drawn = shown.length <= count ? shown : shown.slice(0, Math.max(count, AT_ONCE));
  const rows = (items: readonly PanelItem[], from: number) =>
    items.map((item, index) => (
      <ClaimRow
        key={item.key}
        item={item}
        index={from + index + 1}
        current={item.key === currentKey}
        checked={checkedKeys.has(item.key)}
        handlers={handlers}
      />
    ));
  const firstOrphan = drawn.findIndex(isOrphan);
  const standing = firstOrphan < 0 ? drawn : drawn.slice(0, firstOrphan);
  const orphans = firstOrphan < 0 ? [] : drawn.slice(firstOrphan);
  return (
    <GridPart
      ref={ref}
      part="grid"
      aria-label={i18n.t('sidepanel.list')}
      aria-rowcount={shown.length}
      aria-multiselectable="true"
      className={styles.grid}
    >
      {standing.length > 0 && <GridPart part="rowgroup">{rows(standing, 0)}</GridPart>}
      {orphans.length > 0 && (
        <GridPart part="rowgroup" aria-labelledby="orphans-heading">
          <p id="orphans-heading" role="presentation" className={styles.heading}>
            {i18n.t('sidepanel.orphans', orphans.length)}
          </p>
          {rows(orphans, firstOrphan)}
        </GridPart>
      )}
    </GridPart>
  );
}
