import type { AnchorState, FoundClaim } from '../../lib/model/reader-status.ts';
import type { Claim, ClaimForm, Speaker } from '../../lib/model/records.ts';
import type { Segment } from '../../lib/model/selector.ts';

/** A claim that was found on the page and isn't saved. */
export interface FoundPanelItem {
  readonly kind: 'found';
  readonly key: string;
  readonly found: FoundClaim;
  /** the person doesn't want to see it on this page */
  readonly dismissed: boolean;
}

/** A saved claim of the page; `anchor` is absent where the page has not been read. */
export interface SavedPanelItem {
  readonly kind: 'saved';
  /** the claim's id */
  readonly key: string;
  readonly claim: Claim;
  readonly speaker?: Speaker | undefined;
  readonly anchor?: AnchorState | undefined;
  /** the page's words as they are now, where they differ from the saved ones */
  readonly now?: readonly Segment[] | undefined;
  /** the person chose to leave it as it is, though the page changed */
  readonly kept?: boolean | undefined;
}

/** One row of the side panel. */
export type PanelItem = FoundPanelItem | SavedPanelItem;

export function segmentsOf(item: PanelItem): readonly Segment[] {
  return item.kind === 'saved' ? item.claim.segments : item.found.source.segments;
}

export function formOf(item: PanelItem): ClaimForm {
  return item.kind === 'saved' ? item.claim.form : item.found.source.form;
}

/** Who is shown as the speaker: the chosen one, else whom the page suggests; undefined for nobody. */
export function speakerOf(item: PanelItem): { name: string; role?: string | undefined } | undefined {
  return item.kind === 'saved' ? item.speaker : item.found.source.suggestion;
}

export function isOrphan(item: PanelItem): boolean {
  return item.kind === 'saved' && item.anchor === 'orphan';
}

/** Found, but in quotation marks for another reason than a claim, as far as can be told. */
export function isDoubtful(item: PanelItem): boolean {
  return item.kind === 'found' && !item.found.marked && !item.dismissed;
}

/** The words without their context, to tell a claim from the others. */
export function wordsOf(item: PanelItem): string {
  return segmentsOf(item)
    .map(({ quote }) => quote.exact)
    .join(' … ');
}

/** Enough of the words to name the claim in a sentence. */
export function beginningOf(item: PanelItem): string {
  const words = wordsOf(item).slice(0, 400).trim().split(/\s+/u);
  const text = words.slice(0, 8).join(' ').slice(0, 60);
  return words.length > 8 || text.length < words.join(' ').length ? `${text}…` : text;
}
