import * as z from 'zod/mini';
import { DoubtReason } from './candidate.ts';
import { ClaimDraftSource } from './claim-edit.ts';
import { LIMITS } from './limits.ts';
import { PageMetadata } from './page-metadata.ts';
import { Id } from './records.ts';
import { Segment } from './selector.ts';

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

/** What is saved of finds, as the reader gives it when asked: with the links to their words. */
export const FoundSources = z.array(z.object({ key: z.string(), source: ClaimDraftSource }));

/** Where a saved claim stands on the page as it is now. */
export const AnchorState = z.enum(['exact', 'approximate', 'orphan']);
export type AnchorState = z.infer<typeof AnchorState>;

export const AnchoredClaim = z.object({
  id: Id,
  state: AnchorState,
  start: z.nullable(z.number()),
  /** the page's words as they are now, where they differ from those that were saved */
  now: z.optional(z.array(Segment).check(z.minLength(1), z.maxLength(LIMITS.segments))),
});
export type AnchoredClaim = z.infer<typeof AnchoredClaim>;

/** What the reader knows of the page it runs in. */
export const ReaderStatus = z.object({
  reading: z.boolean(),
  metadata: PageMetadata,
  found: z.array(FoundClaim),
  saved: z.array(AnchoredClaim),
  /** found, and dismissed by the person: neither marked nor counted */
  dismissed: z._default(z.array(FoundClaim), []),
});
export type ReaderStatus = z.infer<typeof ReaderStatus>;

/** Which claim the person came to on the page, by a click or a key, or by scrolling to it. */
export const ActiveClaim = z.object({
  key: z.string().check(z.maxLength(64)),
  by: z.enum(['person', 'scroll']),
});
export type ActiveClaim = z.infer<typeof ActiveClaim>;

/** What a page selects now, as a claim would keep it. */
export const SelectedSegments = z.array(Segment).check(z.minLength(1), z.maxLength(LIMITS.segments));
