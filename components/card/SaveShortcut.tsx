import { i18n } from '#i18n';
import styles from './ClaimCard.module.css';

/** The shortcut beside the word; `aria-hidden`, or it would become part of the button's name. */
export function SaveShortcut() {
  const mac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return (
    <span className={styles.shortcut} aria-hidden="true">
      {mac ? '⌘⏎' : i18n.t('card.saveKeys')}
    </span>
  );
}
