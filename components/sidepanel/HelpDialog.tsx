import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import dialog from '../ui/Dialog.module.css';
import styles from './HelpDialog.module.css';

const KEYS = [
  { keys: ['j', '↓'], does: 'sidepanel.keyNext' },
  { keys: ['k', '↑'], does: 'sidepanel.keyPrevious' },
  { keys: ['s'], does: 'sidepanel.keySave' },
  { keys: ['e', 'Enter'], does: 'sidepanel.keyEdit' },
  { keys: ['1', '6'], does: 'sidepanel.keyGrade', range: true },
  { keys: ['0'], does: 'sidepanel.keyUngrade' },
  { keys: ['n'], does: 'sidepanel.keyNote' },
  { keys: ['x'], does: 'sidepanel.keyDismiss' },
  { keys: ['Delete'], does: 'sidepanel.keyDelete' },
  { keys: ['u'], does: 'sidepanel.keyUndo' },
  { keys: ['Shift+j', 'Shift+k'], does: 'sidepanel.keyExtend' },
  { keys: ['Space'], does: 'sidepanel.keyCheck' },
  { keys: ['Esc'], does: 'sidepanel.keyUncheck' },
  { keys: ['/'], does: 'sidepanel.keyFilter' },
  { keys: ['?'], does: 'sidepanel.keyHelp' },
] as const;

/** The keys that have a name and not only a sign; it is written on them in the language of the keyboard. */
const NAMES = {
  Delete: 'key.delete',
  Enter: 'key.enter',
  Esc: 'key.escape',
  Shift: 'key.shift',
  Space: 'key.space',
} as const;

/** What each key does, and the switch for people whom single letters hinder (speech input, say; WCAG 2.1.4). */
export function HelpDialog({
  open,
  singleKeys,
  onSingleKeysChange,
  onClose,
}: {
  open: boolean;
  singleKeys: boolean;
  onSingleKeysChange: (on: boolean) => void;
  onClose: () => void;
}) {
  return (
    <ModalOverlay
      className={dialog.overlay ?? ''}
      isOpen={open}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={dialog.modal ?? ''}>
        <Dialog className={dialog.dialog ?? ''}>
          <Heading slot="title" level={2} className={dialog.title ?? ''}>
            {i18n.t('sidepanel.help')}
          </Heading>
          <dl className={styles.keys}>
            {KEYS.map(({ keys, does, ...rest }) => (
              <div key={does} className={styles.line}>
                <dt className={styles.key}>
                  {keys.map((key, index) => (
                    <span key={key}>
                      {index > 0 && ('range' in rest ? ' – ' : ' ')}
                      <kbd className={styles.kbd}>{keyName(key)}</kbd>
                    </span>
                  ))}
                </dt>
                <dd>{i18n.t(does)}</dd>
              </div>
            ))}
          </dl>
          <label className={styles.switch}>
            <input
              type="checkbox"
              role="switch"
              aria-checked={singleKeys}
              checked={singleKeys}
              onChange={(event) => onSingleKeysChange(event.target.checked)}
            />
            <span>{i18n.t('sidepanel.singleKeys')}</span>
          </label>
          <p className={styles.hint}>{i18n.t('sidepanel.singleKeysHint')}</p>
          <div className={styles.actions}>
            <Button autoFocus onClick={onClose}>
              {i18n.t('sidepanel.closeHelp')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function keyName(keys: string): string {
  const named = Object.entries(NAMES);
  return keys
    .split('+')
    .map((key) => {
      const message = named.find(([name]) => name === key)?.[1];
      return message ? i18n.t(message) : key;
    })
    .join('+');
}
