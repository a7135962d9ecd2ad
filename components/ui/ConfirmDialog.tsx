import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import styles from './ConfirmDialog.module.css';
import dialog from './Dialog.module.css';

/** Asks before something that can't be undone. The way out has the focus, so that Enter alone does no harm. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirm,
  onConfirm,
  onCancel,
}: {
  open: boolean;
  title: string;
  children: ReactNode;
  confirm: string;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  return (
    <ModalOverlay
      className={dialog.overlay ?? ''}
      isOpen={open}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onCancel();
      }}
    >
      <Modal className={dialog.modal ?? ''}>
        <Dialog role="alertdialog" className={dialog.dialog ?? ''}>
          <Heading slot="title" level={2} className={dialog.title ?? ''}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          <div className={styles.actions}>
            <Button autoFocus onClick={onCancel}>
              {i18n.t('common.cancel')}
            </Button>
            <Button look="danger" className={styles.confirm} onClick={onConfirm}>
              {confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
