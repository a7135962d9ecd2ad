import type { SearchResult, Window } from '../../lib/desk/claim-index.ts';
import type { Statement, Suggestion } from '../../lib/desk/comparisons.ts';
import type { LikelyDuplicate } from '../../lib/desk/duplicates.ts';
import type { Overview, TimelinePoint } from '../../lib/desk/overview.ts';
import type { ClaimQuery } from '../../lib/desk/query.ts';
import type { PageSummary, SpeakerSummary } from '../../lib/desk/record-lists.ts';
import type { JoinedClaim } from '../../lib/store/rows.ts';

/** What the notebook asks of its worker, which holds all claims in memory. */
export interface DeskRequests {
  search: { readonly query: ClaimQuery; readonly window: Window };
  /** all ids of a query in its order, for acting on every claim of it */
  ids: { readonly query: ClaimQuery };
  /** claims of others that may speak of the same matter */
  suggest: { readonly about: string; readonly limit: number };
  /** the same among claims that were found on open pages and not saved */
  'suggest-found': {
    readonly about: string;
    readonly among: readonly Statement[];
    readonly limit: number;
  };
  /** what the overview's pictures show, and the claims that answer a question, in time */
  overview: { readonly questionId: string | undefined };
  /** all pages, the newest first; without their numbers while claims are still read */
  pages: Record<never, never>;
  /** all speakers by name, likewise */
  speakers: Record<never, never>;
  /** speakers that may be recorded twice */
  duplicates: Record<never, never>;
}

export interface DeskAnswers {
  /** with the claims of the window, joined, in the query's order */
  search: SearchResult & { readonly rows: readonly JoinedClaim[] };
  ids: string[];
  /** from the `done` of `total` claims that were taken apart so far */
  suggest: {
    readonly suggestions: readonly { readonly row: JoinedClaim; readonly suggestion: Suggestion }[];
    readonly done: number;
    readonly total: number;
  };
  /** by the statements' ids */
  'suggest-found': readonly Suggestion[];
  overview: { readonly overview: Overview; readonly timeline: readonly TimelinePoint[] };
  pages: readonly PageSummary[];
  speakers: readonly SpeakerSummary[];
  duplicates: readonly LikelyDuplicate[];
}

export type DeskRequestKind = keyof DeskRequests;
export type DeskRequest = {
  [Kind in DeskRequestKind]: { readonly id: number; readonly kind: Kind } & DeskRequests[Kind];
}[DeskRequestKind];

/** What the worker says: answers, how far the loading is, and that records changed. */
export type DeskMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'loading'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'changed' }
  /** comparisons look at all claims from now on */
  | { readonly kind: 'compared' }
  | { readonly kind: 'unavailable'; readonly message: string };
