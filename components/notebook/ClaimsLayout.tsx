import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { FacetCounts } from '../../lib/desk/claim-index.ts';
import { type ClaimQuery, type IgnoredPart, SORT_KEYS, type SortKey } from '../../lib/desk/query.ts';
import { Banner } from '../ui/Banner.tsx';
import { figures } from '../ui/locale-format.ts';
import { Select } from '../ui/Select.tsx';
import styles from './ClaimsLayout.module.css';
import { COLUMNS, type Column } from './columns.ts';
import { FacetPanel } from './FacetPanel.tsx';
import { SearchInput } from './SearchInput.tsx';
import { Unavailable } from './Unavailable.tsx';

const SORT_NAMES = {
  added: 'notebook.sortAdded',
  updated: 'notebook.sortUpdated',
  said: 'notebook.sortSaid',
  page: 'notebook.sortPage',
  speaker: 'notebook.sortSpeaker',
  credibility: 'notebook.sortCredibility',
  status: 'notebook.sortStatus',
  relevance: 'notebook.sortRelevance',
} as const satisfies Record<SortKey, string>;

const COLUMN_NAMES = {
  speaker: 'notebook.columnSpeaker',
  credibility: 'notebook.columnCredibility',
  status: 'notebook.columnStatus',
  verdict: 'notebook.columnVerdict',
  page: 'notebook.columnPage',
  date: 'notebook.columnDate',
  tags: 'notebook.columnTags',
  note: 'notebook.columnNote',
} as const satisfies Record<Column, string>;

/** What the layout shows. */
export interface ClaimsLayoutState {
  readonly query: ClaimQuery;
  /** parts of the address that meant nothing */
  readonly ignored: readonly IgnoredPart[];
  readonly stage: 'loading' | 'ready' | 'unavailable';
  readonly progress: { readonly done: number; readonly total: number };
  /** claims that fit the query; undefined before the first answer */
  readonly total: number | undefined;
  /** what is shown still answers an earlier query */
  readonly busy: boolean;
  /** claims that there are */
  readonly stored: number;
  readonly counts: FacetCounts | undefined;
  readonly columns: readonly Column[];
  /** what can be done with the selected claims */
  readonly bulk: ReactNode;
  readonly searches: ReactNode;
  /** the open claim */
  readonly detail: ReactNode;
}

/** What it shows, and what is to be called when a person does something. */
export interface ClaimsLayoutActions {
  readonly onQuery: (query: ClaimQuery) => void;
  readonly onColumns: (columns: readonly Column[]) => void;
}

interface ClaimsLayoutProps extends ClaimsLayoutState, ClaimsLayoutActions {
  /** false where the filters stand above the claims and not beside them: open, they would push them out of sight */
  readonly filtersOpen: boolean;
  readonly list: ReactNode;
}

/**
 * Search, facets and order around the list of claims, and the open claim beside it. Without hooks: it is drawn once before
 * React is there.
 */
export function ClaimsLayout(props: ClaimsLayoutProps) {
  const { query, total, stage, progress } = props;
  if (stage === 'unavailable') return <Unavailable />;
  const isEmpty = stage === 'ready' && props.stored === 0;
  return (
    <div className={styles.view} data-detail={props.detail ? '' : undefined}>
      <details className={styles.side} open={props.filtersOpen}>
        <summary>{i18n.t('notebook.filters')}</summary>
        <FacetPanel query={query} counts={props.counts} onQuery={props.onQuery} />
        {props.searches}
      </details>
      <section className={styles.results} aria-label={i18n.t('notebook.results')} aria-busy={props.busy}>
        <div className={styles.tools}>
          <SearchField text={query.text} onText={(text) => props.onQuery({ ...query, text })} />
          <Order query={query} onQuery={props.onQuery} />
          <ColumnChoice columns={props.columns} onColumns={props.onColumns} />
        </div>
        {props.ignored.length > 0 && (
          <p className={styles.ignored} role="status">
            {i18n.t('notebook.ignored', [props.ignored.map(({ key, value }) => `${key}=${value}`).join(' ')])}
          </p>
        )}
        <p className={styles.count} role="status">
          {stage === 'loading' &&
            (progress.total > 0 || props.stored > 0) &&
            i18n.t('notebook.loading', [figures(progress.done), figures(progress.total || props.stored)])}
          {stage === 'ready' &&
            total !== undefined &&
            !isEmpty &&
            i18n.t('notebook.found', total, [figures(total)])}
        </p>
        {props.bulk}
        {isEmpty && (
          <div className={styles.notice}>
            <Banner kind="notice" title={i18n.t('notebook.noClaims')}>
              <p>{i18n.t('notebook.noClaimsAdvice')}</p>
            </Banner>
          </div>
        )}
        {!isEmpty && total === 0 && stage === 'ready' && (
          <div className={styles.notice}>
            <Banner kind="notice" title={i18n.t('notebook.nothingFound')}>
              <p>{i18n.t('notebook.nothingFoundAdvice')}</p>
            </Banner>
          </div>
        )}
        {total !== undefined && total > 0 && props.list}
      </section>
      {props.detail && <aside className={styles.detail}>{props.detail}</aside>}
    </div>
  );
}

function SearchField({ text, onText }: { text: string; onText: (text: string) => void }) {
  return (
    <search className={styles.search}>
      <SearchInput
        text={text}
        label={i18n.t('notebook.search')}
        hint={i18n.t('notebook.searchHint')}
        onText={onText}
      />
    </search>
  );
}

function Order({ query, onQuery }: { query: ClaimQuery; onQuery: (query: ClaimQuery) => void }) {
  const { sort } = query;
  return (
    <div className={styles.order}>
      <Select
        label={i18n.t('notebook.sort')}
        value={sort.by}
        options={SORT_KEYS.map((value) => ({ value, label: i18n.t(SORT_NAMES[value]) }))}
        onChange={(by) => onQuery({ ...query, sort: { ...sort, by } })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={sort.descending}
          onChange={({ target }) => onQuery({ ...query, sort: { ...sort, descending: target.checked } })}
        />
        {i18n.t('notebook.descending')}
      </label>
    </div>
  );
}

function ColumnChoice({
  columns,
  onColumns,
}: {
  columns: readonly Column[];
  onColumns: (columns: readonly Column[]) => void;
}) {
  return (
    <details className={styles.columns}>
      <summary>{i18n.t('notebook.columns')}</summary>
      <ul>
        {COLUMNS.map((column) => (
          <li key={column}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                onChange={({ target }) =>
                  onColumns(
                    COLUMNS.filter((one) => (one === column ? target.checked : columns.includes(one))),
                  )
                }
              />
              {i18n.t(COLUMN_NAMES[column])}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
