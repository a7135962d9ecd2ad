import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { siteOf } from '../../lib/desk/claim-row.ts';
import type { PageSummary } from '../../lib/desk/record-lists.ts';
import type { Page } from '../../lib/model/records.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { CloseIcon } from '../ui/icons.tsx';
import { dayOf } from './dates.ts';
import styles from './RecordTable.module.css';
import { SearchInput } from './SearchInput.tsx';
import { useMatching } from './use-matching.ts';
import { VirtualTable } from './VirtualTable.tsx';

const COLUMNS = 6;

/** One row an article: how far the work on it is, and the way to it and to its claims. */
export function PagesView({
  pages,
  openId,
  detail,
  hrefOf,
  pageHref,
  onMarkDone,
  onDelete,
}: {
  /** undefined while they are read */
  pages: readonly PageSummary[] | undefined;
  openId: string | undefined;
  /** the open page */
  detail: ReactNode;
  /** where the page is; undefined where that is no web address */
  hrefOf: (page: Page) => string | undefined;
  /** the page with its claims, in the notebook */
  pageHref: (page: Page) => string;
  /** all its claims are checked, or those that are checked are to be checked again */
  onMarkDone: (pageId: string, done: boolean) => void;
  onDelete: (pageId: string) => void;
}) {
  const [text, setText] = useState('');
  const [records, setRecords] = useState<HTMLElement | null>(null);
  const shown = useMatching(pages, text, ({ page }) => [page.title, page.url, page.outlet, page.byline]);
  return (
    <div className={styles.view} data-detail={detail ? '' : undefined}>
      <div ref={setRecords} className={styles.records}>
        <search className={styles.search}>
          <SearchInput text={text} label={i18n.t('pages.search')} onText={setText} />
        </search>
        {pages?.length === 0 && (
          <Banner kind="notice" title={i18n.t('pages.none')}>
            <p>{i18n.t('pages.noneAdvice')}</p>
          </Banner>
        )}
        {shown && shown.length > 0 && (
          <VirtualTable
            caption={i18n.t('pages.caption', shown.length)}
            columns={COLUMNS}
            rows={shown}
            scroller={records}
            keyOf={({ page }) => page.id}
            rowProps={({ page }) => ({ 'data-open': page.id === openId ? '' : undefined })}
            head={
              <>
                <th scope="col">{i18n.t('pages.title')}</th>
                <th scope="col" className={styles.wide}>
                  {i18n.t('pages.published')}
                </th>
                <th scope="col" className={styles.wide}>
                  {i18n.t('pages.added')}
                </th>
                <th scope="col">{i18n.t('notebook.viewClaims')}</th>
                <th scope="col">{i18n.t('pages.done')}</th>
                <td />
              </>
            }
            cells={(summary) => (
              <PageCells
                summary={summary}
                href={hrefOf(summary.page)}
                claimsHref={pageHref(summary.page)}
                onMarkDone={onMarkDone}
                onDelete={onDelete}
              />
            )}
          />
        )}
      </div>
      {detail && <aside className={styles.detail}>{detail}</aside>}
    </div>
  );
}

function PageCells({
  summary: { page, claims, checked },
  href,
  claimsHref,
  onMarkDone,
  onDelete,
}: {
  summary: PageSummary;
  href: string | undefined;
  claimsHref: string;
  onMarkDone: (pageId: string, done: boolean) => void;
  onDelete: (pageId: string) => void;
}) {
  const name = page.title || page.url;
  const isDone = claims !== undefined && claims > 0 && checked === claims;
  return (
    <>
      <th scope="row">
        <a href={href} target="_blank" rel="noreferrer">
          <bdi>{name}</bdi>
        </a>
        <span className={styles.quiet}>
          <bdi>{[page.outlet ?? siteOf(page), page.byline].filter(Boolean).join(' · ')}</bdi>
        </span>
        <span className={classNames(styles.quiet, styles.narrow)}>
          {page.publishedAt && `${i18n.t('pages.published')} ${dayOf(page.publishedAt)} · `}
          {`${i18n.t('pages.added')} ${dayOf(page.addedAt)}`}
        </span>
      </th>
      <td className={styles.wide}>{page.publishedAt && dayOf(page.publishedAt)}</td>
      <td className={styles.wide}>{dayOf(page.addedAt)}</td>
      <td>
        <a href={claimsHref}>
          {claims === undefined ? '…' : i18n.t('pages.checked', [String(checked), String(claims)])}
        </a>
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={i18n.t('pages.markDone', [name])}
          checked={isDone}
          disabled={!claims}
          onChange={() => onMarkDone(page.id, !isDone)}
        />
      </td>
      <td>
        <Button look="icon" aria-label={i18n.t('pages.delete', [name])} onClick={() => onDelete(page.id)}>
          <CloseIcon />
        </Button>
      </td>
    </>
  );
}
