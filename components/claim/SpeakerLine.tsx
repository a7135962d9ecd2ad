import { i18n } from '#i18n';
import styles from './SpeakerLine.module.css';

/** Who said it, with the role as printed; both may be of any script, so each is isolated. */
export function SpeakerLine({ name, role }: { name?: string | undefined; role?: string | undefined }) {
  if (!name) return <span className={styles.none}>{i18n.t('claim.noSpeaker')}</span>;
  return (
    <span>
      <bdi className={styles.name}>{name}</bdi>
      {role && (
        <>
          {', '}
          <bdi className={styles.role}>{role}</bdi>
        </>
      )}
    </span>
  );
}
