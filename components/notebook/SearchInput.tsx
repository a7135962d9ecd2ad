import styles from './SearchInput.module.css';

/** Where one types what to look for in a view. */
export function SearchInput({
  text,
  label,
  hint = label,
  onText,
}: {
  text: string;
  label: string;
  /** what can be searched for, where the label doesn't say it */
  hint?: string;
  onText: (text: string) => void;
}) {
  return (
    <input
      type="search"
      className={styles.input}
      value={text}
      dir="auto"
      aria-label={label}
      placeholder={hint}
      title={hint === label ? undefined : hint}
      maxLength={2000}
      onChange={({ target }) => onText(target.value)}
    />
  );
}
