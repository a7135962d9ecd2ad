import type { PanelItem } from '../../components/sidepanel/panel-item.ts';
import type { FoundClaim, ReaderStatus } from '../../lib/model/reader-status.ts';
import type { Claim, Speaker } from '../../lib/model/records.ts';
import { wordsKey } from '../../lib/model/words-key.ts';

/** An item with what decides whether it has to be drawn anew, and where it stands. */
export interface PlacedItem {
  readonly item: PanelItem;
  readonly signature: string;
  readonly start: number;
}

export interface PageRecords {
  readonly claims: readonly Claim[];
  readonly speakers: readonly Speaker[];
}

/**
 * What is saved for a page and what was found on it, in reading order. An item that is as it was before is the same
 * object, so that its row stays as it is drawn.
 * @param kept ids of claims that the person chose to leave as they are
 * @param saving keys of finds that are being saved: the reader may know before the database tells
 */
export function mergeItems(
  previous: ReadonlyMap<string, PlacedItem>,
  { claims, speakers }: PageRecords,
  status: ReaderStatus | null,
  kept: ReadonlySet<string>,
  saving: ReadonlySet<string> = new Set(),
): Map<string, PlacedItem> {
  const speakerById = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const anchors = new Map(status?.saved.map((anchored) => [anchored.id, anchored]));
  const placed: PlacedItem[] = claims.map((claim) => {
    const anchored = anchors.get(claim.id);
    const speaker = claim.speakerId === undefined ? undefined : speakerById.get(claim.speakerId);
    return {
      item: {
        kind: 'saved',
        key: claim.id,
        claim,
        speaker,
        anchor: anchored?.state,
        now: anchored?.now,
        kept: kept.has(claim.id),
      },
      signature: [
        claim.updatedAt,
        claim.history.length,
        speaker?.id,
        speaker?.updatedAt,
        anchored?.state,
        anchored?.now && wordsKey(anchored.now),
        kept.has(claim.id),
      ].join('\n'),
      start: anchored?.start ?? claim.segments[0]?.position?.start ?? Number.POSITIVE_INFINITY,
    };
  });
  // The reader learns a moment later of what was just saved.
  const saved = new Set(claims.map(({ segments }) => placeOf(segments)));
  function addFound(found: FoundClaim, dismissed: boolean): void {
    if (saved.has(placeOf(found.source.segments))) return;
    placed.push({
      item: { kind: 'found', key: found.key, found, dismissed },
      signature: JSON.stringify([found.source, found.marked, found.reason, dismissed]),
      start: found.start,
    });
  }
  for (const found of status?.found ?? []) addFound(found, false);
  for (const found of status?.dismissed ?? []) addFound(found, true);
  for (const key of saving) {
    const item = previous.get(key)?.item;
    if (item?.kind === 'found' && !placed.some((one) => one.item.key === key)) addFound(item.found, false);
  }
  placed.sort((a, b) => a.start - b.start);
  return new Map(
    placed.map((one) => {
      const before = previous.get(one.item.key);
      const same = before?.signature === one.signature && before.item.kind === one.item.kind;
      return [one.item.key, same ? { ...one, item: before.item } : one];
    }),
  );
}

function placeOf(segments: Claim['segments']): string {
  return `${segments[0]?.position?.start ?? ''}\n${wordsKey(segments)}`;
}
