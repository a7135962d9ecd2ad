import type { ReactNode } from 'react';
import styles from './ExchangeView.module.css';

/** Everything that goes in and out, one below the other. */
export function ExchangeView({ children }: { children: ReactNode }) {
  return <div className={styles.view}>{children}</div>;
}

/** One part of the view under its heading. */
export function ExchangeSection({
  id,
  title,
  intro,
  children,
}: {
  id: string;
  title: string;
  intro: string;
  children: ReactNode;
}) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{intro}</p>
      {children}
    </section>
  );
}
