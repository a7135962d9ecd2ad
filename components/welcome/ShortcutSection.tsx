import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Welcome.module.css';
import type { WelcomeProps } from './welcome-props.ts';

/** The keys that work everywhere (the browser's to set) and those of the card. */
export function ShortcutSection({
  browser,
  shortcuts,
  onOpenShortcuts,
}: Pick<WelcomeProps, 'browser' | 'shortcuts' | 'onOpenShortcuts'>) {
  const rows = [
    ...shortcuts,
    { action: i18n.t('welcome.keyOpen'), keys: i18n.t('key.enter') },
    { action: i18n.t('welcome.keySave'), keys: i18n.t('welcome.keySaveKeys') },
    { action: i18n.t('welcome.keyClose'), keys: i18n.t('key.escape') },
  ];
  return (
    <Section title={i18n.t('welcome.shortcutsHeading')}>
      <dl className={styles.keys}>
        {rows.map((row) => (
          <div key={row.action} className={styles.key}>
            <dt>{row.action}</dt>
            <dd>{row.keys ? <kbd className={styles.kbd}>{row.keys}</kbd> : i18n.t('welcome.keyUnset')}</dd>
          </div>
        ))}
      </dl>
      {onOpenShortcuts ? (
        <div>
          <Button onClick={onOpenShortcuts}>{i18n.t('welcome.shortcutsButton')}</Button>
        </div>
      ) : (
        browser === 'firefox' && <p>{i18n.t('welcome.shortcutsFirefox')}</p>
      )}
    </Section>
  );
}
