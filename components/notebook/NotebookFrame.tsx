import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import styles from './NotebookFrame.module.css';

export const VIEWS = ['claims', 'pages', 'speakers', 'compare', 'overview', 'exchange', 'settings'] as const;
export type View = (typeof VIEWS)[number];

const NAMES = {
  claims: 'notebook.viewClaims',
  pages: 'notebook.viewPages',
  speakers: 'notebook.viewSpeakers',
  compare: 'notebook.viewCompare',
  overview: 'notebook.viewOverview',
  exchange: 'exchange.view',
  settings: 'notebook.viewSettings',
} as const satisfies Record<View, string>;

/** What all views of the notebook share: where one is, where one can go, and the line that tells what was done. */
export function NotebookFrame({
  view,
  views,
  message,
  reminder,
  children,
}: {
  view: View;
  /** the views that there are, in their order */
  views: readonly View[];
  /** what was done last, with its undo */
  message?: ReactNode;
  /** what can wait: it comes when the view is there, and moves nothing of it */
  reminder?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles.notebook}>
      <header className={styles.header}>
        <h1 className={styles.title}>{i18n.t('notebook.title')}</h1>
        <nav aria-label={i18n.t('notebook.views')} className={styles.views}>
          {views.map((name) => (
            <a key={name} href={`#/${name}`} aria-current={name === view ? 'page' : undefined}>
              {i18n.t(NAMES[name])}
            </a>
          ))}
        </nav>
      </header>
      <div className={styles.message}>{message}</div>
      <main className={styles.main} aria-label={i18n.t(NAMES[view])}>
        {children}
      </main>
      <div className={styles.reminder}>{reminder}</div>
    </div>
  );
}
