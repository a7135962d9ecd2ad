import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import styles from './Exchange.module.css';
import type { Working } from './exchange-props.ts';

/** Long work: what is done, how far it is, and a way to end it. */
export function WorkBar({
  what,
  progress: { done, total },
  onStop,
}: {
  what: string;
  progress: Working;
  onStop: () => void;
}) {
  return (
    <div className={styles.actions}>
      <progress value={total === undefined ? undefined : done} max={total || 1} aria-label={what} />
      <span role="status">{what}</span>
      {/* The bar itself says it to screen readers, when they ask. */}
      {total ? (
        <span aria-hidden="true" className={styles.soft}>
          {(Math.min(done, total) / total).toLocaleString(i18n.t('locale'), { style: 'percent' })}
        </span>
      ) : null}
      <Button onClick={onStop}>{i18n.t('exchange.stop')}</Button>
    </div>
  );
}
