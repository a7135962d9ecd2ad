import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import styles from './OtherClaims.module.css';

/** Claims can lie inside each other: the shortest is shown first, the others are one press away. */
export function OtherClaims({
  others,
  onSwitch,
}: {
  others: readonly { readonly key: string; readonly exact: string }[];
  onSwitch?: ((key: string) => void) | undefined;
}) {
  if (others.length === 0 || !onSwitch) return null;
  return (
    <details className={styles.others}>
      <summary>{i18n.t('card.others', others.length)}</summary>
      <ul>
        {others.map(({ key, exact }) => (
          <li key={key}>
            <Button look="quiet" onClick={() => onSwitch(key)}>
              <bdi className={styles.exact}>{exact}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
