import styles from './KeyHint.module.css';

/** The key that does the same as a button, beside its word; `aria-keyshortcuts` tells it to screen readers. */
export function KeyHint({ children }: { children: string }) {
  return (
    <span className={styles.key} aria-hidden="true">
      {children}
    </span>
  );
}
