import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { KeyHint } from './KeyHint.tsx';
import styles from './StatusBar.module.css';

/** What can be done with all checked claims at once. */
export function SelectionBar({
  total,
  unsaved,
  onSave,
  onDismiss,
  onClear,
}: {
  total: number;
  unsaved: number;
  onSave: () => void;
  onDismiss: () => void;
  onClear: () => void;
}) {
  return (
    <section aria-label={i18n.t('sidepanel.selection')} className={styles.bar}>
      <p className={styles.message} role="status">
        {i18n.t('sidepanel.selected', total)}
      </p>
      <Button
        look="primary"
        aria-keyshortcuts="s"
        aria-disabled={unsaved === 0}
        onClick={() => unsaved > 0 && onSave()}
      >
        {i18n.t('sidepanel.saveMany', unsaved)} <KeyHint>s</KeyHint>
      </Button>
      {unsaved > 0 && (
        <Button aria-keyshortcuts="x" onClick={onDismiss}>
          {i18n.t('sidepanel.dismiss')} <KeyHint>x</KeyHint>
        </Button>
      )}
      <Button look="quiet" aria-keyshortcuts="Escape" onClick={onClear}>
        {i18n.t('sidepanel.clearSelection')}
      </Button>
    </section>
  );
}
