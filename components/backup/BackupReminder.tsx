import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import styles from './BackupReminder.module.css';

/** A quiet line that a backup is due, wherever the person works. */
export function BackupReminder({
  lastBackupAt,
  onOpen,
  onDismiss,
}: {
  /** as the day is written; absent when there was none */
  lastBackupAt: string | undefined;
  /** goes to where backups are made */
  onOpen: () => void;
  onDismiss: () => void;
}) {
  return (
    <section className={styles.reminder} aria-label={i18n.t('exchange.backup.due')}>
      <p className={styles.words}>
        {i18n.t('exchange.backup.due')}.{' '}
        {lastBackupAt === undefined
          ? i18n.t('exchange.backup.never')
          : i18n.t('exchange.backup.last', [lastBackupAt])}
      </p>
      <Button look="quiet" onClick={onOpen}>
        {i18n.t('exchange.backup.button')}
      </Button>
      <Button look="icon" aria-label={i18n.t('common.dismiss')} onClick={onDismiss}>
        <CloseIcon />
      </Button>
    </section>
  );
}
