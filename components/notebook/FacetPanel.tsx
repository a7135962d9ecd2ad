import { useState } from 'react';
import { i18n } from '#i18n';
import type { FacetCounts, FacetValue } from '../../lib/desk/claim-index.ts';
import type { ClaimQuery, FacetName } from '../../lib/desk/query.ts';
import { Button } from '../ui/Button.tsx';
import { figures } from '../ui/locale-format.ts';
import styles from './FacetPanel.module.css';
import { facetTitle, facetValueWord } from './facet-words.ts';

const ORDER: readonly FacetName[] = [
  'credibility',
  'status',
  'speaker',
  'site',
  'tag',
  'verdict',
  'reliability',
  'question',
  'form',
  'lang',
];
const SHOWN = 6;

/** How the claims are spread over speakers, sites, grades …, and the choice of some of them. */
export function FacetPanel({
  query,
  counts,
  onQuery,
}: {
  query: ClaimQuery;
  counts: FacetCounts | undefined;
  onQuery: (query: ClaimQuery) => void;
}) {
  const chosen = Object.values(query.facets).some((values) => values.length > 0) || query.from || query.to;
  function choose(name: FacetName, values: readonly string[]): void {
    const typed =
      name === 'credibility' ? values.map((value) => (value === 'none' ? value : Number(value))) : values;
    const { [name]: _, ...others } = query.facets;
    onQuery({ ...query, facets: values.length > 0 ? { ...others, [name]: typed } : others });
  }
  return (
    <search className={styles.panel} aria-label={i18n.t('notebook.filters')}>
      {chosen && (
        <Button look="quiet" onClick={() => onQuery(withoutDays({ ...query, facets: {} }))}>
          {i18n.t('notebook.clearFilters')}
        </Button>
      )}
      <DayRange query={query} onQuery={onQuery} />
      {ORDER.map((name) => {
        const values = counts?.[name] ?? [];
        const selected = (query.facets[name] ?? []).map(String);
        // One value that all claims share tells nothing, unless it was chosen.
        if (values.length < 2 && selected.length === 0) return null;
        return (
          <Facet
            key={name}
            name={name}
            values={values}
            selected={selected}
            onChange={(next) => choose(name, next)}
          />
        );
      })}
    </search>
  );
}

function Facet({
  name,
  values,
  selected,
  onChange,
}: {
  name: FacetName;
  values: readonly FacetValue[];
  selected: readonly string[];
  onChange: (values: readonly string[]) => void;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? values : values.filter(({ value }, index) => index < SHOWN || selected.includes(value));
  return (
    <fieldset className={styles.facet}>
      <legend>{facetTitle(name)}</legend>
      <ul>
        {shown.map((item) => (
          <li key={item.value}>
            <label className={styles.value}>
              <input
                type="checkbox"
                checked={selected.includes(item.value)}
                onChange={({ target }) =>
                  onChange(
                    target.checked
                      ? [...selected, item.value]
                      : selected.filter((value) => value !== item.value),
                  )
                }
              />
              <bdi className={styles.label}>{facetValueWord(name, item)}</bdi>
              <span className={styles.count}>{figures(item.count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > SHOWN && (
        <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? i18n.t('common.showLess') : i18n.t('notebook.showMore', [String(values.length - SHOWN)])}
        </Button>
      )}
    </fieldset>
  );
}

function DayRange({ query, onQuery }: { query: ClaimQuery; onQuery: (query: ClaimQuery) => void }) {
  function change(edge: 'from' | 'to', day: string): void {
    const { [edge]: _, ...rest } = query;
    onQuery(day === '' ? rest : { ...rest, [edge]: day });
  }
  return (
    <fieldset className={styles.facet}>
      <legend>{i18n.t('facet.date')}</legend>
      <div className={styles.days}>
        <label>
          <span>{i18n.t('facet.from')}</span>
          <input
            type="date"
            value={query.from ?? ''}
            max={query.to}
            onChange={({ target }) => change('from', target.value)}
          />
        </label>
        <label>
          <span>{i18n.t('facet.to')}</span>
          <input
            type="date"
            value={query.to ?? ''}
            min={query.from}
            onChange={({ target }) => change('to', target.value)}
          />
        </label>
      </div>
    </fieldset>
  );
}

function withoutDays({ from: _, to: __, ...query }: ClaimQuery): ClaimQuery {
  return query;
}
