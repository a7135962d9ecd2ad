import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './ExchangeView.module.css';
import type { ColumnMapping } from './exchange-props.ts';

const FIELDS = {
  quote: 'exchange.in.fields.quote',
  pageUrl: 'exchange.in.fields.pageUrl',
  speaker: 'exchange.in.fields.speaker',
  speakerRole: 'exchange.in.fields.speakerRole',
  credibility: 'exchange.in.fields.credibility',
  verdict: 'exchange.in.fields.verdict',
  note: 'exchange.in.fields.note',
  tags: 'exchange.in.fields.tags',
  statement: 'exchange.in.fields.statement',
  status: 'exchange.in.fields.status',
  saidAt: 'exchange.in.fields.saidAt',
  pageTitle: 'exchange.in.fields.pageTitle',
  outlet: 'exchange.in.fields.outlet',
  publishedAt: 'exchange.in.fields.publishedAt',
  byline: 'exchange.in.fields.byline',
  pageLang: 'exchange.in.fields.pageLang',
  speakerAffiliation: 'exchange.in.fields.speakerAffiliation',
  speakerKind: 'exchange.in.fields.speakerKind',
  reliability: 'exchange.in.fields.reliability',
  translation: 'exchange.in.fields.translation',
  translationFrom: 'exchange.in.fields.translationFrom',
  translationBy: 'exchange.in.fields.translationBy',
  chain: 'exchange.in.fields.chain',
  groundRule: 'exchange.in.fields.groundRule',
  context: 'exchange.in.fields.context',
  form: 'exchange.in.fields.form',
  attribution: 'exchange.in.fields.attribution',
  firstAppearance: 'exchange.in.fields.firstAppearance',
  id: 'exchange.in.fields.id',
  createdAt: 'exchange.in.fields.createdAt',
  updatedAt: 'exchange.in.fields.updatedAt',
  speakerId: 'exchange.in.fields.speakerId',
  pageId: 'exchange.in.fields.pageId',
  segments: 'exchange.in.fields.segments',
} as const;

/** Asks which column of a table holds what, beside its first rows. */
export function MappingStep({
  fileName,
  header,
  rows,
  mapping: suggested,
  onMapping,
  onCancel,
}: {
  fileName: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  mapping: ColumnMapping;
  onMapping: (mapping: ColumnMapping) => void;
  onCancel: () => void;
}) {
  const [mapping, setMapping] = useState(suggested);
  const ready = Boolean(mapping.pageUrl && (mapping.quote || mapping.segments));
  const options = [
    { value: '', label: i18n.t('exchange.in.noColumn') },
    ...[...new Set(header)]
      .filter((column) => column !== '')
      .map((column) => ({ value: column, label: column })),
  ];
  return (
    <div className={styles.group}>
      <h3>{i18n.t('exchange.in.mappingHeading')}</h3>
      <p>{i18n.t('exchange.in.mappingIntro', [fileName])}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys, too. */}
      <section className={styles.scroll} tabIndex={0} aria-label={fileName}>
        <table className={styles.table}>
          <thead>
            <tr>
              {header.map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity, two may share a name.
                <th key={index} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other identity.
              <tr key={row}>
                {cells.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: neither have cells.
                  <td key={index} dir="auto">
                    {cell.slice(0, 80)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className={styles.pair}>
        {Object.entries(FIELDS).map(([name, words]) => (
          <Select
            key={name}
            label={i18n.t('exchange.in.column', [i18n.t(words)])}
            value={mapping[name] ?? ''}
            options={options}
            onChange={(column) => setMapping({ ...mapping, [name]: column === '' ? undefined : column })}
          />
        ))}
      </div>
      <div className={styles.actions}>
        <Button look="primary" disabled={!ready} onClick={() => onMapping(mapping)}>
          {i18n.t('exchange.in.mapped')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
      </div>
    </div>
  );
}
