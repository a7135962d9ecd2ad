import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef } from 'react';
import type { Failure } from '../../components/claim/failure-words.ts';
import type { PanelItem } from '../../components/sidepanel/panel-item.ts';
import type { ReaderStatus } from '../../lib/model/reader-status.ts';
import type { Database } from '../../lib/store/database.ts';
import { claimsOnPage } from '../../lib/store/page-claims.ts';
import type { PageAddress } from '../../lib/store/pages.ts';
import { mergeItems, type PlacedItem } from './merge-items.ts';

/** The claims of a page, saved and found, in reading order. Follows the database and the reader. */
export function usePanelItems(
  database: Database,
  address: PageAddress | undefined,
  status: ReaderStatus | null,
  kept: ReadonlySet<string>,
  saving: ReadonlySet<string>,
): 'loading' | readonly PanelItem[] | Failure {
  const url = address?.url;
  const canonicalUrl = address?.canonicalUrl;
  const result = useLiveQuery(
    async () => ({
      url,
      records: url === undefined ? undefined : await claimsOnPage(database, { url, canonicalUrl }),
    }),
    [database, url, canonicalUrl],
  );
  const previous = useRef<ReadonlyMap<string, PlacedItem>>(new Map());
  return useMemo(() => {
    if (url === undefined) return [];
    // For a moment after a change of address the query still answers for the one before.
    if (!result?.records || result.url !== url) return 'loading';
    if (!result.records.ok) return { code: result.records.code, during: 'load' };
    previous.current = mergeItems(previous.current, result.records.value, status, kept, saving);
    return [...previous.current.values()].map(({ item }) => item);
  }, [url, result, status, kept, saving]);
}
