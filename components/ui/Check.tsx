import styles from './Check.module.css';

/** A box to tick, with a second line that says what it means. */
export function Check({
  label,
  detail,
  checked,
  onChange,
}: {
  label: string;
  detail?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>
        {label}
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </label>
  );
}
