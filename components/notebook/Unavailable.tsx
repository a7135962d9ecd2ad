import { i18n } from '#i18n';
import { Banner } from '../ui/Banner.tsx';
import styles from './ClaimsLayout.module.css';

/** What stands in the place of a view where the database can't be read. */
export function Unavailable() {
  return (
    <div className={styles.only}>
      <Banner kind="failure" title={i18n.t('notebook.unavailable')}>
        <p>{i18n.t('notebook.unavailableAdvice')}</p>
      </Banner>
    </div>
  );
}
