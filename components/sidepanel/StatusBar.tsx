import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { KeyHint } from './KeyHint.tsx';
import styles from './StatusBar.module.css';

/** What was done last, and the way back. It stays: nobody has to be quick. */
export function StatusBar({
  message,
  undo,
  onUndo,
}: {
  message: string;
  /** what Undo would take back */
  undo: string | undefined;
  onUndo: () => void;
}) {
  return (
    <footer className={message === '' && undo === undefined ? styles.empty : styles.bar}>
      <p role="status" className={styles.message}>
        {message}
      </p>
      {undo !== undefined && (
        <Button aria-keyshortcuts="u" title={i18n.t('sidepanel.undoThis', [undo])} onClick={onUndo}>
          {i18n.t('common.undo')} <KeyHint>u</KeyHint>
        </Button>
      )}
    </footer>
  );
}
