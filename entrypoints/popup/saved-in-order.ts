import type { SavedClaim } from '../../components/popup/popup-props.ts';
import type { ReaderStatus } from '../../lib/model/reader-status.ts';
import type { PageClaims } from '../../lib/store/page-claims.ts';

/**
 * The claims that are saved for a page, in the order of the page as it is now, else as it was; those without a place come last.
 * @param status what the page's reader says, once there is one
 */
export function savedInOrder(saved: PageClaims, status: ReaderStatus | null): readonly SavedClaim[] {
  const { claims, speakers } = saved;
  const speakerById = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const anchors = new Map(status?.saved.map((anchored) => [anchored.id, anchored]));
  const items = claims.map((claim) => {
    const anchored = anchors.get(claim.id);
    return {
      item: {
        claim,
        speaker: claim.speakerId === undefined ? undefined : speakerById.get(claim.speakerId),
        anchor: anchored?.state,
      },
      start: anchored?.start ?? claim.segments[0]?.position?.start ?? Number.POSITIVE_INFINITY,
      lost: anchored?.state === 'orphan',
    };
  });
  items.sort((a, b) => Number(a.lost) - Number(b.lost) || a.start - b.start);
  return items.map(({ item }) => item);
}
