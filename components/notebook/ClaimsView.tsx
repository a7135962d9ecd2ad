import { useSyncExternalStore } from 'react';
import { ClaimList } from './ClaimList.tsx';
import type { ClaimListProps } from './ClaimRows.tsx';
import { ClaimsLayout, type ClaimsLayoutActions, type ClaimsLayoutState } from './ClaimsLayout.tsx';
import { isRoomBeside, NARROW } from './room-beside.ts';

export type ClaimsViewProps = ClaimsLayoutState &
  ClaimsLayoutActions &
  Omit<ClaimListProps, 'total' | 'isCounted'>;

/** All claims of all pages: search, facets, order, selection. */
export function ClaimsView(props: ClaimsViewProps) {
  return (
    <ClaimsLayout
      {...props}
      filtersOpen={useRoomBeside()}
      list={<ClaimList {...props} total={props.total ?? 0} isCounted={props.stage === 'ready'} />}
    />
  );
}

function useRoomBeside(): boolean {
  return useSyncExternalStore(followWidth, isRoomBeside, () => true);
}

function followWidth(hear: () => void): () => void {
  const narrow = globalThis.matchMedia?.(NARROW);
  narrow?.addEventListener('change', hear);
  return () => narrow?.removeEventListener('change', hear);
}
