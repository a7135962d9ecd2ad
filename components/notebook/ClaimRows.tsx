import type { CSSProperties, ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ClaimRow as Row } from '../../lib/desk/claim-row.ts';
import { ClaimItem } from './ClaimItem.tsx';
import styles from './ClaimList.module.css';
import type { Column } from './columns.ts';

export const ROW_HEIGHT = 96;
/** Measuring rows before the first frame would have the browser lay them out twice. */
export const IN_FLOW = { position: 'static' } as const;

/** https://www.w3.org/TR/wai-aria-1.2/#aria-setsize */
const UNKNOWN = -1;

/** What the list shows. */
interface ClaimListState {
  readonly total: number;
  /** false while `total` is only what is known so far */
  readonly isCounted: boolean;
  /** undefined while it is being fetched */
  readonly rowAt: (index: number) => Row | undefined;
  readonly columns: readonly Column[];
  readonly selected: ReadonlySet<string>;
  readonly openId: string | undefined;
}

/** What it shows, and what is to be called when a person does something. */
export interface ClaimListProps extends ClaimListState {
  /** which rows are needed now; `to` is not among them */
  readonly onRange: (from: number, to: number) => void;
  readonly onSelect: (id: string, index: number, extend: boolean) => void;
  readonly onOpen: (id: string) => void;
}

/** The rows that are seen first, as `ClaimList` begins with them. */
export function FirstClaims(props: ClaimListState) {
  const seen = Math.min(props.total, Math.ceil(innerHeight / ROW_HEIGHT));
  return (
    <div className={styles.scroller}>
      <ClaimRows size={props.total * ROW_HEIGHT}>
        {Array.from({ length: seen }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once.
          <ClaimRow key={index} {...(props as ClaimListProps)} index={index} style={IN_FLOW} />
        ))}
      </ClaimRows>
    </div>
  );
}

export function ClaimRows({ size, children }: { size: number; children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={i18n.t('notebook.results')} style={{ blockSize: size }}>
      {children}
    </ul>
  );
}

export function ClaimRow({
  index,
  measure,
  style,
  total,
  isCounted,
  rowAt,
  columns,
  selected,
  openId,
  onSelect,
  onOpen,
}: ClaimListProps & {
  index: number;
  measure?: ((element: Element | null) => void) | undefined;
  style: CSSProperties;
}) {
  const row = rowAt(index);
  return (
    <li
      ref={measure}
      data-index={index}
      className={styles.row}
      style={style}
      aria-setsize={isCounted ? total : UNKNOWN}
      aria-posinset={index + 1}
    >
      {row ? (
        <ClaimItem
          row={row}
          index={index}
          columns={columns}
          selected={selected.has(row.claim.id)}
          open={row.claim.id === openId}
          onSelect={onSelect}
          onOpen={onOpen}
        />
      ) : (
        <div className={styles.waiting} aria-hidden="true" />
      )}
    </li>
  );
}
