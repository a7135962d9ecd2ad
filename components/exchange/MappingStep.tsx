import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './Exchange.module.css';
import type { ColumnMapping } from './exchange-props.ts';
import { FIELD_WORDS } from './field-words.ts';

/** Beside the quote and the page's address, what tables of other programs hold as a rule. */
const USUAL = 13;

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
  const fields = Object.entries(FIELD_WORDS);
  const choice = ([name, words]: (typeof fields)[number]) => (
    <Select
      key={name}
      stacked
      label={i18n.t('exchange.in.column', [i18n.t(words)])}
      value={mapping[name] ?? ''}
      options={options}
      onChange={(column) => setMapping({ ...mapping, [name]: column === '' ? undefined : column })}
    />
  );
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
      <div className={styles.columns}>{fields.slice(0, USUAL).map(choice)}</div>
      <details open={fields.slice(USUAL).some(([name]) => suggested[name] !== undefined)}>
        <summary className={styles.summary}>{i18n.t('exchange.in.moreColumns')}</summary>
        <div className={styles.columns}>{fields.slice(USUAL).map(choice)}</div>
      </details>
      <div className={styles.actions}>
        <Button look="primary" disabled={!ready} onClick={() => onMapping(mapping)}>
          {i18n.t('exchange.in.mapped')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
      </div>
    </div>
  );
}
