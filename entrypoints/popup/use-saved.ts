import { useLiveQuery } from 'dexie-react-hooks';
import type { Failure } from '../../components/claim/failure-words.ts';
import type { SavedClaim } from '../../components/popup/popup-props.ts';
import type { ReaderStatus } from '../../lib/model/reader-status.ts';
import { success } from '../../lib/model/result.ts';
import type { Database } from '../../lib/store/database.ts';
import { claimsOnPage } from '../../lib/store/page-claims.ts';
import type { PageAddress } from '../../lib/store/pages.ts';
import type { FirstAnswer } from './first-answer.ts';

/**
 * The claims that are saved for a page, in the order of the page as it is now, else as it was; those without a
 * place come last. Follows the database.
 */
export function useSaved(
  database: Database,
  address: PageAddress | undefined,
  status: ReaderStatus | null,
  first: FirstAnswer | undefined,
): 'loading' | readonly SavedClaim[] | Failure {
  const url = address?.url;
  const canonicalUrl = address?.canonicalUrl;
  const followed = useLiveQuery(
    async () => (url === undefined ? undefined : claimsOnPage(database, { url, canonicalUrl })),
    [database, url, canonicalUrl],
  );
  const result = followed ?? (first && success(first.saved));
  if (!result) return 'loading';
  if (!result.ok) return { code: result.code, during: 'load' };
  const { claims, speakers } = result.value;
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
