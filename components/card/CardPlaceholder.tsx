import { i18n } from '#i18n';
import { FailureBanner } from '../claim/FailureBanner.tsx';
import type { Failure } from '../claim/failure-words.ts';
import { Button } from '../ui/Button.tsx';
import { CardFrame } from './CardFrame.tsx';
import styles from './CardPlaceholder.module.css';

/** The card before there is a claim to show: on its way, or not to be had. */
export function CardPlaceholder({
  state,
  onRetry,
  onClose,
}: {
  state: 'loading' | Failure;
  onRetry: () => void;
  onClose: () => void;
}) {
  return (
    <CardFrame title={i18n.t('card.titleNew')} onClose={onClose}>
      {state === 'loading' ? (
        <p className={styles.loading} role="status">
          {i18n.t('card.loading')}
        </p>
      ) : (
        <FailureBanner
          failure={state}
          actions={<Button onClick={onRetry}>{i18n.t('common.tryAgain')}</Button>}
        />
      )}
    </CardFrame>
  );
}
