import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Exchange.module.css';
import type { ColumnMapping, ImportState } from './exchange-props.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { MappingStep } from './MappingStep.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { WorkBar } from './WorkBar.tsx';

const WORK = {
  reading: 'exchange.in.reading',
  planning: 'exchange.in.planning',
  writing: 'exchange.in.writing',
} as const;

export interface ImportSectionProps {
  readonly state: ImportState;
  readonly onFile: (file: File) => void;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onMapping: (mapping: ColumnMapping) => void;
  readonly onImport: (mode: 'merge' | 'replace') => void;
  readonly onSaveRejected: () => void;
  /** ends the work, or leaves the step */
  readonly onStop: () => void;
}

/** Brings a file in, step by step: which file, what it needs to be read, what it would do. */
export function ImportSection(props: ImportSectionProps) {
  const { state, onFile, onPassphrase, onMapping, onImport, onSaveRejected, onStop } = props;
  return (
    <Section title={i18n.t('exchange.in.heading')}>
      <p>{i18n.t('exchange.in.intro')}</p>
      {'failure' in state && state.failure !== undefined && (
        <Banner kind="failure" title={i18n.t('exchange.in.failed')}>
          <p>{state.failure}</p>
        </Banner>
      )}
      {state.step === 'choose' && <FileChooser onFile={onFile} />}
      <p role="status">{state.step === 'choose' && state.stopped && i18n.t('exchange.in.stopped')}</p>
      {state.step === 'working' && (
        <WorkBar what={i18n.t(WORK[state.what])} progress={state.progress} onStop={onStop} />
      )}
      {state.step === 'passphrase' && (
        <PassphraseStep fileName={state.fileName} onPassphrase={onPassphrase} onCancel={onStop} />
      )}
      {state.step === 'mapping' && <MappingStep {...state} onMapping={onMapping} onCancel={onStop} />}
      {state.step === 'preview' && (
        <ImportPreview {...state} onImport={onImport} onSaveRejected={onSaveRejected} onCancel={onStop} />
      )}
    </Section>
  );
}

function FileChooser({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button.
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      <Button onClick={() => input.current?.click()}>{i18n.t('exchange.in.choose')}</Button>
      <span className={styles.soft}>{i18n.t('exchange.in.drop')}</span>
      <input
        ref={input}
        type="file"
        className={styles.file}
        tabIndex={-1}
        aria-label={i18n.t('exchange.in.file')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}

function PassphraseStep({
  fileName,
  onPassphrase,
  onCancel,
}: {
  fileName: string;
  onPassphrase: (passphrase: string) => void;
  onCancel: () => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onPassphrase(passphrase);
      }}
    >
      <h3>{i18n.t('exchange.in.passphraseHeading')}</h3>
      <PassphraseField
        label={i18n.t('exchange.in.passphraseOf', [fileName])}
        value={passphrase}
        isNew={false}
        onChange={setPassphrase}
      />
      <div className={styles.actions}>
        <Button look="primary" type="submit" disabled={passphrase === ''}>
          {i18n.t('exchange.in.open')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
      </div>
    </form>
  );
}
