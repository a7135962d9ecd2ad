import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './Section.module.css';

/** The parts of a page, one below the other, in the middle of the room that there is. */
export function Sections({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return <div className={classNames(styles.sections, wide && styles.wide)}>{children}</div>;
}

/** One part of a page under its heading. */
export function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
