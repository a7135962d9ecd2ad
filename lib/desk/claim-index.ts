import type { ClaimRow } from './claim-row.ts';
import type { ClaimQuery, FacetName } from './query.ts';

/** One value of a facet and how many claims have it. */
export interface FacetValue {
  /** what a query's facet is set to: an id, a grade as text, or "none" */
  readonly value: string;
  /** a name that was typed or printed; equal to `value` where the UI has words of its own (grades, status) */
  readonly label: string;
  readonly count: number;
}
export type FacetCounts = Readonly<Record<FacetName, readonly FacetValue[]>>;

export interface Window {
  readonly from: number;
  readonly count: number;
  /** how many values of a facet are told, the most frequent first; chosen ones always are. 100 unless given */
  readonly facetValues?: number | undefined;
}

export interface SearchResult {
  readonly total: number;
  /** ids of the claims of the window, in the query's order */
  readonly ids: readonly string[];
  /** a facet's own choice doesn't narrow its own counts */
  readonly facets: FacetCounts;
  readonly tookMs: number;
}

export interface ClaimIndex {
  /**
   * Adds rows, or replaces those with the same claim's id. The newest record of a page or speaker counts for all of
   * their claims. Hand over about 2,000 at a time to stay under 50 ms.
   */
  put(rows: readonly ClaimRow[]): void;
  /** Renamed speakers or re-read pages, without their claims. Unknown ones are left out. */
  putSpeakers(speakers: readonly NonNullable<ClaimRow['speaker']>[]): void;
  putPages(pages: readonly ClaimRow['page'][]): void;
  remove(ids: readonly string[]): void;
  clear(): void;
  readonly size: number;
  search(query: ClaimQuery, window: Window): SearchResult;
  /** all ids in the query's order, for bulk actions */
  idsOf(query: ClaimQuery): string[];
}

export interface ClaimIndexOptions {
  /** for the order of names and titles; the runtime's own unless given */
  readonly locale?: string | undefined;
  /** whose midnight begins a day of `from` and `to`: UTC's unless given */
  readonly days?: 'utc' | 'local' | undefined;
}

export function createClaimIndex(_options: ClaimIndexOptions = {}): ClaimIndex {
  throw new Error('The index of claims is not there yet.');
}
