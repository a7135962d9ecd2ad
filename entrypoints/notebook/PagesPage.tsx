import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { PageDetail } from '../../components/notebook/PageDetail.tsx';
import { PagesView } from '../../components/notebook/PagesView.tsx';
import type { ClaimRow } from '../../lib/desk/claim-row.ts';
import type { Page } from '../../lib/model/records.ts';
import { editClaims } from '../../lib/store/claim-edits.ts';
import type { Database } from '../../lib/store/database.ts';
import { deletePage } from '../../lib/store/removals.ts';
import { claimRows } from '../../lib/store/rows.ts';
import type { Desk } from './desk-client.ts';
import { openAndRead } from './open-and-read.ts';
import { placeHref, webHref } from './page-href.ts';
import { useAnswer } from './use-answer.ts';
import type { Route } from './use-route.ts';
import type { UndoKeeper } from './use-undo.ts';

/** Wires the pages: one row an article. */
export function PagesPage({
  database,
  desk,
  route,
  go,
  undo,
}: {
  database: Database;
  desk: Desk;
  route: Route;
  go: (hash: string) => void;
  undo: UndoKeeper;
}) {
  const pages = useAnswer(desk, 'pages');
  const open = useLiveQuery(() => openPage(database, route.id), [database, route.id]);

  /** Of a page that is done, what was checked is to be checked again when the tick is taken away. */
  async function markDone(pageId: string, done: boolean): Promise<void> {
    const claims = database.claims.where('pageId').equals(pageId);
    const ids = await (done ? claims : claims.filter(({ status }) => status === 'checked')).primaryKeys();
    const result = await editClaims(database, ids, { edit: { status: done ? 'checked' : 'to-check' } });
    undo.settle(result, 'save', (count) => i18n.t(done ? 'pages.marked' : 'pages.unmarked', count));
  }

  async function remove(pageId: string): Promise<void> {
    const result = await deletePage(database, pageId);
    undo.settle(result, 'delete', (count) => i18n.t('pages.deleted', count));
    if (pageId === route.id) go('#/pages');
  }

  async function readAgain(url: string): Promise<void> {
    const came = await openAndRead(url);
    undo.tell(i18n.t(came === 'read' ? 'pages.readDone' : 'pages.readByHand'));
  }

  const url = open && webHref(open.page);
  return (
    <PagesView
      pages={pages}
      openId={route.id}
      hrefOf={webHref}
      pageHref={(page) => (page.id === route.id ? '#/pages' : `#/pages/${page.id}`)}
      onMarkDone={(id, done) => void markDone(id, done)}
      onDelete={(id) => void remove(id)}
      detail={
        open && (
          <PageDetail
            page={open.page}
            claims={open.claims}
            hrefOf={placeHref}
            onReadAgain={url === undefined ? undefined : () => void readAgain(url)}
            onClose={() => go('#/pages')}
          />
        )
      }
    />
  );
}

/** The page with its claims in reading order. */
async function openPage(
  database: Database,
  id: string | undefined,
): Promise<{ page: Page; claims: ClaimRow[] } | undefined> {
  const page = id === undefined ? undefined : await database.pages.get(id);
  if (!page) return undefined;
  const ids = await database.claims.where('pageId').equals(page.id).primaryKeys();
  const claims = await claimRows(database, ids);
  const at = ({ claim }: ClaimRow) => claim.segments[0]?.position?.start ?? Number.POSITIVE_INFINITY;
  return { page, claims: claims.sort((a, b) => at(a) - at(b)) };
}
