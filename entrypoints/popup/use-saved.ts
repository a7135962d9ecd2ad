import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import type { Failure } from '../../components/claim/failure-words.ts';
import type { SavedClaim } from '../../components/popup/popup-props.ts';
import { keepPageClaims } from '../../lib/extension/kept-looks.ts';
import type { ReaderStatus } from '../../lib/model/reader-status.ts';
import { success } from '../../lib/model/result.ts';
import type { Database } from '../../lib/store/database.ts';
import { claimsOnPage } from '../../lib/store/page-claims.ts';
import type { PageAddress } from '../../lib/store/pages.ts';
import type { FirstAnswer } from './first-answer.ts';
import { savedInOrder } from './saved-in-order.ts';

/** The claims that are saved for a page; see `savedInOrder`. Follows the database. */
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
  useEffect(() => {
    if (url !== undefined && followed?.ok) void keepPageClaims(url, followed.value);
  }, [url, followed]);
  const result = followed ?? (first && success(first.saved));
  if (!result) return 'loading';
  if (!result.ok) return { code: result.code, during: 'load' };
  return savedInOrder(result.value, status);
}
