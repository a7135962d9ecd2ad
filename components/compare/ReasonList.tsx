import { i18n } from '#i18n';
import type { Reason } from '../../lib/desk/comparisons.ts';
import { reasonWords } from './compare-words.ts';
import styles from './ReasonList.module.css';

/** Why two claims may speak of the same matter, in their own words. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className={styles.reasons} aria-label={i18n.t('compare.reasons')}>
      {reasons.map(({ kind, words, otherWords }) => (
        <li key={`${kind} ${words.join()} ${otherWords.join()}`}>
          <bdi>{reasonWords(kind, words, otherWords)}</bdi>
        </li>
      ))}
    </ul>
  );
}
