import { useState } from 'react';
import { i18n } from '#i18n';
import { siteOf } from '../../lib/desk/claim-row.ts';
import type { Page } from '../../lib/model/records.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { CloseIcon } from '../ui/icons.tsx';
import { dayOf } from './dates.ts';
import styles from './RecordTable.module.css';

const SHOWN = 200;

/** One row an article: how far the work on it is, and the way to it. */
export function PagesView({
  pages,
  hrefOf,
  claimsHref,
  onMarkDone,
  onDelete,
}: {
  /** undefined while they are read */
  pages: readonly { readonly page: Page; readonly claims: number; readonly checked: number }[] | undefined;
  /** where the page is; undefined where that is no web address */
  hrefOf: (page: Page) => string | undefined;
  /** the list of the page's claims in the notebook */
  claimsHref: (page: Page) => string;
  onMarkDone: (pageId: string) => void;
  onDelete: (pageId: string) => void;
}) {
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  const wanted = text.trim().toLocaleLowerCase();
  const fitting = pages?.filter(({ page }) =>
    [page.title, page.url, page.outlet ?? '', page.byline ?? ''].some((part) =>
      part.toLocaleLowerCase().includes(wanted),
    ),
  );
  const shown = all ? fitting : fitting?.slice(0, SHOWN);
  return (
    <div className={styles.view}>
      <div className={styles.records}>
        <search className={styles.search}>
          <input
            type="search"
            value={text}
            dir="auto"
            aria-label={i18n.t('pages.search')}
            placeholder={i18n.t('pages.search')}
            onChange={({ target }) => setText(target.value)}
          />
        </search>
        {pages?.length === 0 && (
          <Banner kind="notice" title={i18n.t('pages.none')}>
            <p>{i18n.t('pages.noneAdvice')}</p>
          </Banner>
        )}
        {fitting && shown && shown.length > 0 && (
          <table className={styles.table}>
            <caption className={styles.caption}>{i18n.t('pages.caption', fitting.length)}</caption>
            <thead>
              <tr>
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
              </tr>
            </thead>
            <tbody>
              {shown.map(({ page, claims, checked }) => (
                <tr key={page.id}>
                  <th scope="row">
                    <a href={hrefOf(page)} target="_blank" rel="noreferrer">
                      <bdi>{page.title || page.url}</bdi>
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
                    <a href={claimsHref(page)}>
                      {i18n.t('pages.checked', [String(checked), String(claims)])}
                    </a>
                  </td>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={i18n.t('pages.markDone', [page.title || page.url])}
                      checked={claims > 0 && checked === claims}
                      disabled={claims === 0 || checked === claims}
                      onChange={() => onMarkDone(page.id)}
                    />
                  </td>
                  <td>
                    <Button
                      look="icon"
                      aria-label={i18n.t('pages.delete', [page.title || page.url])}
                      onClick={() => onDelete(page.id)}
                    >
                      <CloseIcon />
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {fitting && shown && shown.length < fitting.length && (
          <Button onClick={() => setAll(true)}>
            {i18n.t('notebook.showMore', [String(fitting.length - shown.length)])}
          </Button>
        )}
      </div>
    </div>
  );
}
