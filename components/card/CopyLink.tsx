import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import styles from './CopyLink.module.css';

/** Puts a link on the clipboard that opens the page at the quote. */
export function CopyLink({ onCopy }: { onCopy: () => Promise<boolean> }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  return (
    <div className={styles.copy}>
      <span role="status" className={styles.outcome}>
        {outcome === 'copied' && i18n.t('card.linkCopied')}
        {outcome === 'failed' && i18n.t('card.linkFailed')}
      </span>
      <Button
        look="quiet"
        onClick={() => void onCopy().then((copied) => setOutcome(copied ? 'copied' : 'failed'))}
      >
        {i18n.t('card.copyLink')}
      </Button>
    </div>
  );
}
