import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { CloseIcon } from './icons.tsx';
import styles from './UndoBar.module.css';

/**
 * Says what was just done, and offers to undo it. It stays until it is dismissed (nobody has to be
 * quick), and takes the focus: the button that was pressed went away with what it deleted.
 */
export function UndoBar({
  message,
  onUndo,
  onDismiss,
}: {
  message: string;
  /** absent where nothing was changed that could be undone */
  onUndo?: (() => void) | undefined;
  onDismiss?: (() => void) | undefined;
}) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div className={styles.bar}>
      <p className={styles.message} role="status">
        {message}
      </p>
      {onUndo && (
        <Button ref={undo} onClick={onUndo}>
          {i18n.t('common.undo')}
        </Button>
      )}
      {onDismiss && (
        <Button look="icon" aria-label={i18n.t('common.dismiss')} onClick={onDismiss}>
          <CloseIcon />
        </Button>
      )}
    </div>
  );
}
