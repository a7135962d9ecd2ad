import * as z from 'zod/mini';
import { DoubtReason } from './candidate.ts';
import { ClaimDraftSource } from './claim-edit.ts';
import { PageMetadata } from './page-metadata.ts';
import { Id } from './records.ts';

/** A claim that the reader found on the page and that is not saved. */
export const FoundClaim = z.object({
  /** names this candidate until the page is read again */
  key: z.string().check(z.maxLength(64)),
  source: ClaimDraftSource,
  confidence: z.number(),
  reason: z.optional(DoubtReason),
  /** whether its confidence is high enough to be marked on the page */
  marked: z.boolean(),
  /** where it begins, in UTF-16 units of the page's text: the reading order */
  start: z.number(),
});
export type FoundClaim = z.infer<typeof FoundClaim>;

/** Where a saved claim stands on the page as it is now. */
export const AnchorState = z.enum(['exact', 'approximate', 'orphan']);
export type AnchorState = z.infer<typeof AnchorState>;

export const AnchoredClaim = z.object({ id: Id, state: AnchorState, start: z.nullable(z.number()) });
export type AnchoredClaim = z.infer<typeof AnchoredClaim>;

/** What the reader knows of the page it runs in. */
export const ReaderStatus = z.object({
  reading: z.boolean(),
  metadata: PageMetadata,
  found: z.array(FoundClaim),
  saved: z.array(AnchoredClaim),
});
export type ReaderStatus = z.infer<typeof ReaderStatus>;
