import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { BulkBar } from '../../components/notebook/BulkBar.tsx';
import { ClaimsView } from '../../components/notebook/ClaimsView.tsx';
import { SavedSearches } from '../../components/notebook/SavedSearches.tsx';
import { lazyPart } from '../../components/ui/lazy-part.tsx';
import { queryFromHash, queryToHash } from '../../lib/desk/query.ts';
import { type BulkEdit, editClaims } from '../../lib/store/claim-edits.ts';
import type { Database } from '../../lib/store/database.ts';
import { deleteClaims } from '../../lib/store/removals.ts';
import { removeSearch, savedSearches, saveSearch } from '../../lib/store/searches.ts';
import type { Desk } from './desk-client.ts';
import { exchangeHash } from './exchange/handed-over.ts';
import type { FirstAnswer } from './first-answer.ts';
import { useClaims } from './use-claims.ts';
import { useColumns } from './use-columns.ts';
import type { Route } from './use-route.ts';
import { useSelection } from './use-selection.ts';
import type { UndoKeeper } from './use-undo.ts';

/** The editor with all its fields is as large as the rest of the view. */
export const ClaimDetail = lazyPart(async () => (await import('./ClaimDetail.tsx')).ClaimDetail);

/** Wires the list of claims: the address holds the query, the worker answers it. */
export function ClaimsPage({
  database,
  desk,
  route,
  go,
  undo,
  first,
}: {
  database: Database;
  desk: Desk;
  route: Route;
  go: (hash: string, replace?: boolean) => void;
  undo: UndoKeeper;
  first: FirstAnswer | undefined;
}) {
  const { query, ignored } = useMemo(() => queryFromHash(route.search), [route.search]);
  const claims = useClaims(database, desk, query, first?.rows);
  const [columns, setColumns] = useColumns(first?.columns);
  const selection = useSelection((index) => claims.rowAt(index)?.claim.id);
  const searches = useLiveQuery(() => savedSearches(database), [database]) ?? [];
  const [working, setWorking] = useState<{ done: number; total: number }>();
  const ending = useRef(new AbortController());
  const hash = queryToHash(query);
  const { total } = claims;
  // Counting a hundred thousand claims holds up whatever else is asked of the database: first come the rows.
  const isSeen = total !== undefined;
  const stored = useLiveQuery(() => (isSeen ? database.claims.count() : 0), [database, isSeen]) ?? 0;

  function bulkOptions(ids: readonly string[]) {
    ending.current = new AbortController();
    setWorking({ done: 0, total: ids.length });
    return {
      signal: ending.current.signal,
      onProgress: (done: number) => setWorking({ done, total: ids.length }),
    };
  }

  async function edit(change: BulkEdit, message: 'notebook.tagged' | 'notebook.changed'): Promise<void> {
    const ids = [...selection.selected];
    const result = await editClaims(database, ids, change, bulkOptions(ids));
    setWorking(undefined);
    undo.settle(result, 'save', (count) => i18n.t(message, count));
  }

  async function remove(): Promise<void> {
    const ids = [...selection.selected];
    const result = await deleteClaims(database, ids, bulkOptions(ids));
    setWorking(undefined);
    selection.replace([]);
    undo.settle(result, 'delete', (count) => i18n.t('notebook.deleted', count));
  }

  return (
    <ClaimsView
      query={query}
      ignored={ignored}
      stage={claims.desk.stage}
      progress={claims.desk}
      total={total}
      busy={claims.busy}
      stored={stored}
      counts={claims.facets}
      rowAt={claims.rowAt}
      columns={columns}
      selected={selection.selected}
      openId={route.id}
      onQuery={(next) => go(hashOf(queryToHash(next)), next.text !== query.text)}
      onColumns={setColumns}
      onRange={claims.onRange}
      onSelect={selection.toggle}
      onOpen={(id) => go(hashOf(hash, id === route.id ? undefined : id))}
      bulk={
        <BulkBar
          selected={selection.selected.size}
          total={claims.desk.stage === 'ready' ? (total ?? 0) : undefined}
          working={working}
          onSelectAll={() => void desk.ask('ids', { query }).then(selection.replace)}
          onSelectNone={() => selection.replace([])}
          onTag={(tag, add) => void edit(add ? { addTags: [tag] } : { removeTags: [tag] }, 'notebook.tagged')}
          onStatus={(status) => void edit({ edit: { status } }, 'notebook.changed')}
          onSpeaker={(name) => void edit({ edit: { speaker: { name } } }, 'notebook.changed')}
          onDelete={() => void remove()}
          onExport={() => go(exchangeHash([...selection.selected]))}
          onStop={() => ending.current.abort()}
        />
      }
      searches={
        <SavedSearches
          searches={searches}
          canSave={hash !== ''}
          onSave={(name) => void saveSearch(database, name, hash)}
          onRemove={(id) => void removeSearch(database, id)}
        />
      }
      detail={
        route.id && (
          <ClaimDetail
            key={route.id}
            database={database}
            id={route.id}
            undo={undo}
            onClose={() => go(hashOf(hash))}
          />
        )
      }
    />
  );
}

function hashOf(search: string, id?: string): string {
  return `#/claims${id ? `/${id}` : ''}${search ? `?${search}` : ''}`;
}
