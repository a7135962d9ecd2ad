import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import check from '../ui/Check.module.css';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { classNames } from '../ui/class-names.ts';
import styles from './Exchange.module.css';
import {
  IMPORT_OUTCOMES,
  IMPORT_TABLES,
  type ImportFormat,
  type ImportPreviewProps,
  type ImportSample,
} from './exchange-props.ts';
import { fieldWords } from './field-words.ts';

const OUTCOMES = {
  new: 'exchange.in.new',
  changed: 'exchange.in.changed',
  conflict: 'exchange.in.conflict',
  same: 'exchange.in.same',
} as const;

const TABLES = {
  pages: 'exchange.tables.pages',
  speakers: 'exchange.tables.speakers',
  claims: 'exchange.tables.claims',
  questions: 'exchange.tables.questions',
  answers: 'exchange.tables.answers',
  links: 'exchange.tables.links',
} as const;

const FORMATS = {
  'encrypted-backup': 'exchange.in.formatEncrypted',
  export: 'exchange.in.formatExport',
  annotations: 'exchange.in.formatAnnotations',
  claimreview: 'exchange.in.formatClaimreview',
  csv: 'exchange.in.formatCsv',
} as const satisfies Record<ImportFormat, string>;

const KEPT = {
  mine: 'exchange.in.keptMine',
  theirs: 'exchange.in.keptTheirs',
  both: 'exchange.in.keptBoth',
} as const;

/** What an import would do, in numbers and examples, before anything is changed. */
export function ImportPreview({
  fileName,
  format,
  counts,
  samples,
  rejected,
  mended,
  onImport,
  onSaveRejected,
  onCancel,
}: ImportPreviewProps & {
  onImport: (mode: 'merge' | 'replace') => void;
  onSaveRejected: () => void;
  onCancel: () => void;
}) {
  const [mode, setMode] = useState<'merge' | 'replace'>('merge');
  const [asking, setAsking] = useState(false);
  const canReplace = format === 'export' || format === 'encrypted-backup';
  const shown = IMPORT_TABLES.filter((table) =>
    IMPORT_OUTCOMES.some((outcome) => counts[table][outcome] > 0),
  );
  const changes = IMPORT_TABLES.some(
    (table) => counts[table].new + counts[table].changed + counts[table].conflict > 0,
  );
  const hasConflicts = IMPORT_TABLES.some((table) => counts[table].conflict > 0);
  return (
    <div className={styles.group}>
      <h3>{i18n.t('exchange.in.previewHeading')}</h3>
      <p>{i18n.t('exchange.in.of', [fileName, i18n.t(FORMATS[format])])}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys, too. */}
      <section className={styles.scroll} tabIndex={0} aria-label={i18n.t('exchange.in.previewHeading')}>
        <table className={classNames(styles.table, styles.counts)}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('exchange.in.table')}</th>
              {IMPORT_OUTCOMES.map((outcome) => (
                <th key={outcome} scope="col">
                  {i18n.t(OUTCOMES[outcome])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((table) => (
              <tr key={table}>
                <th scope="row">{i18n.t(TABLES[table])}</th>
                {IMPORT_OUTCOMES.map((outcome) => (
                  <td key={outcome}>{counts[table][outcome].toLocaleString(i18n.t('locale'))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {!changes && <p role="status">{i18n.t('exchange.in.nothing')}</p>}
      {hasConflicts && <p>{i18n.t('exchange.in.conflictDetail')}</p>}
      {(['conflict', 'changed', 'new'] as const).map((outcome) => (
        <Samples
          key={outcome}
          title={i18n.t('exchange.in.samplesOf', [i18n.t(OUTCOMES[outcome])])}
          samples={samples.filter((sample) => sample.outcome === outcome)}
          open={outcome === 'conflict'}
        />
      ))}
      {mended.count > 0 && (
        <details>
          <summary className={styles.summary}>{i18n.t('exchange.in.mended', mended.count)}</summary>
          <Lines lines={mended.lines} />
        </details>
      )}
      {rejected.count > 0 && (
        <div className={styles.group} role="status">
          <h4>{i18n.t('exchange.in.rejected', rejected.count)}</h4>
          <p>{i18n.t('exchange.in.rejectedDetail')}</p>
          <Lines lines={rejected.lines} />
          <div>
            <Button onClick={onSaveRejected}>{i18n.t('exchange.in.saveRejected')}</Button>
          </div>
        </div>
      )}
      {canReplace && (
        <fieldset className={styles.group}>
          <legend>{i18n.t('exchange.in.how')}</legend>
          {(['merge', 'replace'] as const).map((way) => (
            <label key={way} className={check.check}>
              <input type="radio" name="import-mode" checked={mode === way} onChange={() => setMode(way)} />
              <span>
                {i18n.t(way === 'merge' ? 'exchange.in.merge' : 'exchange.in.replace')}
                <span className={check.detail}>
                  {i18n.t(way === 'merge' ? 'exchange.in.mergeDetail' : 'exchange.in.replaceDetail')}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.actions}>
        <Button
          look="primary"
          disabled={mode === 'merge' && !changes}
          onClick={() => (mode === 'replace' ? setAsking(true) : onImport('merge'))}
        >
          {i18n.t(rejected.count > 0 ? 'exchange.in.importGood' : 'exchange.in.importAll')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={i18n.t('exchange.in.replaceQuestion')}
        confirm={i18n.t('exchange.in.replaceConfirm')}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onImport('replace');
        }}
      >
        <p>{i18n.t('exchange.in.replaceWarning')}</p>
      </ConfirmDialog>
    </div>
  );
}

function Samples({
  title,
  samples,
  open,
}: {
  title: string;
  samples: readonly ImportSample[];
  open: boolean;
}) {
  if (samples.length === 0) return null;
  return (
    <details open={open}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>
        {samples.map(({ table, id, label, fields }) => (
          <li key={`${table} ${id}`}>
            {i18n.t(TABLES[table])}: <bdi>{label || id}</bdi>
            {fields.length > 0 && (
              <ul className={styles.list}>
                {fields.map(({ field, mine, theirs, kept }) => (
                  <li key={field} className={styles.soft}>
                    {fieldWords(field)}: <bdi>{i18n.t('exchange.in.yours', [valueWords(mine)])}</bdi>;{' '}
                    <bdi>{i18n.t('exchange.in.theirs', [valueWords(theirs)])}</bdi>;{' '}
                    {i18n.t('exchange.in.kept', [i18n.t(KEPT[kept])])}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}

function valueWords(value: unknown): string {
  if (value === undefined || value === null || value === '') return i18n.t('exchange.in.empty');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
