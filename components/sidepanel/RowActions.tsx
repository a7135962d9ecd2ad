import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import styles from './ClaimRow.module.css';
import type { RowHandlers } from './ClaimRow.tsx';
import { KeyHint } from './KeyHint.tsx';
import type { PanelItem } from './panel-item.ts';

/** The buttons of the current row; each has its key. */
export function RowActions({
  item,
  quoteId,
  handlers,
}: {
  item: PanelItem;
  quoteId: string;
  handlers: RowHandlers;
}) {
  const about = { 'aria-describedby': quoteId };
  if (item.kind === 'found' && item.dismissed) {
    return (
      <div className={styles.actions}>
        <Button {...about} aria-keyshortcuts="x" onClick={() => handlers.onRemove(item)}>
          {i18n.t('sidepanel.bringBack')} <KeyHint>x</KeyHint>
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      {item.kind === 'found' && (
        <Button {...about} look="primary" aria-keyshortcuts="s" onClick={() => handlers.onSave(item)}>
          {i18n.t('sidepanel.save')} <KeyHint>s</KeyHint>
        </Button>
      )}
      <Button {...about} aria-keyshortcuts="e" onClick={() => handlers.onEdit(item)}>
        {i18n.t('sidepanel.edit')} <KeyHint>e</KeyHint>
      </Button>
      <Button {...about} aria-keyshortcuts="n" onClick={() => handlers.onNote(item)}>
        {i18n.t('sidepanel.note')} <KeyHint>n</KeyHint>
      </Button>
      {item.kind === 'found' ? (
        <Button {...about} look="quiet" aria-keyshortcuts="x" onClick={() => handlers.onRemove(item)}>
          {i18n.t('sidepanel.dismiss')} <KeyHint>x</KeyHint>
        </Button>
      ) : (
        <Button {...about} look="danger" aria-keyshortcuts="Delete" onClick={() => handlers.onRemove(item)}>
          {i18n.t('sidepanel.delete')}
        </Button>
      )}
    </div>
  );
}
