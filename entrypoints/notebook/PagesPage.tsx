import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { PagesView } from '../../components/notebook/PagesView.tsx';
import { siteOf } from '../../lib/desk/claim-row.ts';
import { DEFAULT_QUERY, queryToHash } from '../../lib/desk/query.ts';
import type { Page } from '../../lib/model/records.ts';
import { editClaims } from '../../lib/store/claim-edits.ts';
import type { Database } from '../../lib/store/database.ts';
import { pagesWithCounts } from '../../lib/store/page-list.ts';
import { deletePage } from '../../lib/store/removals.ts';
import type { UndoKeeper } from './use-undo.ts';

/** Wires the pages: one row an article. */
export function PagesPage({ database, undo }: { database: Database; undo: UndoKeeper }) {
  const pages = useLiveQuery(() => pagesWithCounts(database), [database]);

  async function markDone(pageId: string): Promise<void> {
    const ids = await database.claims.where('pageId').equals(pageId).primaryKeys();
    const result = await editClaims(database, ids, { edit: { status: 'checked' } });
    undo.settle(result, 'save', (count) => i18n.t('pages.marked', count));
  }

  async function remove(pageId: string): Promise<void> {
    const result = await deletePage(database, pageId);
    undo.settle(result, 'delete', (count) => i18n.t('pages.deleted', count));
  }

  return (
    <PagesView
      pages={pages}
      hrefOf={webAddressOf}
      claimsHref={(page) => `#/claims?${claimsOf(page)}`}
      onMarkDone={(id) => void markDone(id)}
      onDelete={(id) => void remove(id)}
    />
  );
}

/** Only web addresses become links: a record may come from anywhere. */
function webAddressOf({ url }: Page): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}

/** The page's claims, by the words of its headline on its site. */
function claimsOf(page: Page): string {
  const text = page.title ? `title:"${page.title.replaceAll('"', ' ')}"` : '';
  return queryToHash({ ...DEFAULT_QUERY, text, facets: { site: [siteOf(page)] } });
}
