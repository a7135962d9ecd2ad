import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { LeftOut } from '../../lib/model/export-file.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/model/export-format.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Check } from '../ui/Check.tsx';
import { Section } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './Exchange.module.css';
import type { ExportChoice, ExportOutcome, ScopeChoice } from './exchange-props.ts';
import { WorkBar } from './WorkBar.tsx';

const FORMAT_WORDS = {
  json: 'exchange.out.json',
  csv: 'exchange.out.csv',
  insights: 'exchange.out.insights',
  annotations: 'exchange.out.annotations',
  claimreview: 'exchange.out.claimreview',
  markdown: 'exchange.out.markdown',
  html: 'exchange.out.html',
  csl: 'exchange.out.csl',
  ris: 'exchange.out.ris',
} as const satisfies Record<ExportFormat, string>;

const LEFT_OUT_WORDS = {
  notes: 'exchange.out.notes',
  evidence: 'exchange.out.evidence',
  history: 'exchange.out.history',
  identities: 'exchange.out.identities',
} as const satisfies Record<LeftOut, string>;

/** Formats that name the desk. */
const SIGNED: readonly ExportFormat[] = ['claimreview', 'insights', 'annotations'];
const TABLES: readonly ExportFormat[] = ['csv', 'insights'];

/** Writes a file for others: of what, in which format, and without what. */
export function ExportSection({
  scopes,
  firstScope,
  outcome,
  desk,
  onExport,
  onStop,
}: {
  scopes: readonly ScopeChoice[];
  /** what is chosen at first */
  firstScope: string;
  outcome: ExportOutcome;
  /** the form in which the desk is named */
  desk: ReactNode;
  onExport: (choice: ExportChoice) => void;
  onStop: () => void;
}) {
  const [scope, setScope] = useState(firstScope);
  const [format, setFormat] = useState<ExportFormat>('json');
  const [leaveOut, setLeaveOut] = useState<readonly LeftOut[]>([]);
  const [byteOrderMark, setByteOrderMark] = useState(false);
  // The chosen search may have been removed meanwhile.
  const chosen = scopes.some(({ key }) => key === scope) ? scope : (scopes[0]?.key ?? '');
  const isWorking = typeof outcome === 'object' && 'working' in outcome;
  return (
    <Section title={i18n.t('exchange.out.heading')}>
      <p>{i18n.t('exchange.out.intro')}</p>
      <Select
        label={i18n.t('exchange.out.what')}
        value={chosen}
        options={scopes.map(({ key, label }) => ({ value: key, label }))}
        onChange={setScope}
      />
      <Select
        label={i18n.t('exchange.out.format')}
        value={format}
        options={EXPORT_FORMATS.map((value) => ({ value, label: i18n.t(FORMAT_WORDS[value]) }))}
        onChange={setFormat}
      />
      <fieldset className={styles.group}>
        <legend>{i18n.t('exchange.out.leaveOut')}</legend>
        {LeftOut.options.map((part) => (
          <Check
            key={part}
            label={i18n.t(LEFT_OUT_WORDS[part])}
            checked={leaveOut.includes(part)}
            onChange={(out) =>
              setLeaveOut(out ? [...leaveOut, part] : leaveOut.filter((one) => one !== part))
            }
          />
        ))}
      </fieldset>
      {TABLES.includes(format) && (
        <Check
          label={i18n.t('exchange.out.bom')}
          detail={i18n.t('exchange.out.bomDetail')}
          checked={byteOrderMark}
          onChange={setByteOrderMark}
        />
      )}
      {SIGNED.includes(format) && desk}
      {isWorking ? (
        <WorkBar what={i18n.t('exchange.out.writing')} progress={outcome.working} onStop={onStop} />
      ) : (
        <div className={styles.actions}>
          <Button look="primary" onClick={() => onExport({ scope: chosen, format, leaveOut, byteOrderMark })}>
            {i18n.t('exchange.out.button')}
          </Button>
          <p role="status">{outcomeWords(outcome)}</p>
        </div>
      )}
      {typeof outcome === 'object' && 'failure' in outcome && (
        <Banner kind="failure" title={i18n.t('failure.export')}>
          <p>{outcome.failure}</p>
        </Banner>
      )}
    </Section>
  );
}

function outcomeWords(outcome: ExportOutcome): string {
  if (outcome === 'nothing') return i18n.t('exchange.out.none');
  if (outcome === 'stopped') return i18n.t('exchange.out.stopped');
  if (typeof outcome !== 'object' || !('fileName' in outcome)) return '';
  const { claims, fileName, reviews } = outcome;
  const words = [i18n.t('exchange.out.done', claims, [String(claims), fileName])];
  if (reviews) {
    words.push(i18n.t('exchange.out.reviews', reviews.reviews));
    if (reviews.plainClaims > 0) words.push(i18n.t('exchange.out.plain', reviews.plainClaims));
  }
  return words.join(' · ');
}
