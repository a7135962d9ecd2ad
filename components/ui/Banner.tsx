import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { classNames } from './class-names.ts';
import { InfoIcon, WarningIcon } from './icons.tsx';

/**
 * Tells what happened, what is safe and what to do. A failure interrupts a screen reader, a notice waits its turn.
 */
export function Banner({
  kind,
  title,
  children,
  actions,
}: {
  kind: 'notice' | 'failure';
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div
      className={classNames(styles.banner, kind === 'failure' && styles.failure)}
      role={kind === 'failure' ? 'alert' : 'status'}
    >
      <span className={styles.icon}>{kind === 'failure' ? <WarningIcon /> : <InfoIcon />}</span>
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
