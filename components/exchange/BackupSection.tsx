import { useState } from 'react';
import { i18n } from '#i18n';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Check } from '../ui/Check.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Exchange.module.css';
import type { BackupOutcome } from './exchange-props.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { type Strength, strengthOf } from './passphrase-strength.ts';
import { WorkBar } from './WorkBar.tsx';

const STRENGTH = {
  weak: 'exchange.backup.weak',
  fair: 'exchange.backup.fair',
  strong: 'exchange.backup.strong',
} as const satisfies Record<Strength, string>;

/** Writes everything to a file of the person's own, and says when that was done last. */
export function BackupSection({
  lastBackupAt,
  due,
  outcome,
  onBackup,
  onStop,
}: {
  /** as the day is written; absent when there was none */
  lastBackupAt: string | undefined;
  due: boolean;
  outcome: BackupOutcome;
  /** without a passphrase the backup is open */
  onBackup: (passphrase: string | undefined) => void;
  onStop: () => void;
}) {
  const [encrypt, setEncrypt] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const differs = again !== passphrase && (asked || again.length >= passphrase.length) && again !== '';
  const ready = !encrypt || (passphrase !== '' && again === passphrase);
  return (
    <Section title={i18n.t('exchange.backup.heading')}>
      <p>{i18n.t('exchange.backup.intro')}</p>
      {due && (
        <Banner kind="notice" title={i18n.t('exchange.backup.due')}>
          <p>{i18n.t('exchange.backup.dueDetail')}</p>
        </Banner>
      )}
      <p>
        {lastBackupAt === undefined
          ? i18n.t('exchange.backup.never')
          : i18n.t('exchange.backup.last', [lastBackupAt])}
      </p>
      <Check label={i18n.t('exchange.backup.encrypt')} checked={encrypt} onChange={setEncrypt} />
      {encrypt && (
        <>
          <p>{i18n.t('exchange.backup.warning')}</p>
          <div className={styles.pair}>
            <PassphraseField
              label={i18n.t('exchange.backup.passphrase')}
              value={passphrase}
              isNew
              hint={passphrase === '' ? undefined : i18n.t(STRENGTH[strengthOf(passphrase)])}
              onChange={setPassphrase}
            />
            <PassphraseField
              label={i18n.t('exchange.backup.again')}
              value={again}
              isNew
              problem={differs ? i18n.t('exchange.backup.differ') : undefined}
              onChange={setAgain}
            />
          </div>
        </>
      )}
      {typeof outcome === 'object' && 'working' in outcome ? (
        <WorkBar what={i18n.t('exchange.out.writing')} progress={outcome.working} onStop={onStop} />
      ) : (
        <div className={styles.actions}>
          <Button
            look="primary"
            disabled={!ready}
            onClick={() => {
              setAsked(true);
              onBackup(encrypt ? passphrase : undefined);
              setPassphrase('');
              setAgain('');
            }}
          >
            {i18n.t('exchange.backup.button')}
          </Button>
          <p role="status">
            {outcome === 'stopped' && i18n.t('exchange.out.stopped')}
            {typeof outcome === 'object' &&
              'fileName' in outcome &&
              i18n.t('exchange.backup.done', [outcome.fileName])}
          </p>
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
