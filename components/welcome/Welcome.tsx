import { i18n } from '#i18n';
import { Section } from '../ui/Section.tsx';
import { UiLocale } from '../ui/UiLocale.tsx';
import { DataSection } from './DataSection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { ShortcutSection } from './ShortcutSection.tsx';
import styles from './Welcome.module.css';
import type { WelcomeProps } from './welcome-props.ts';

const STEPS = ['welcome.stepRead', 'welcome.stepTag', 'welcome.stepKeep'] as const;
const NEVER = [
  'welcome.neverAccount',
  'welcome.neverNetwork',
  'welcome.neverTelemetry',
  'welcome.neverPage',
] as const;

/** First run, and the place for everything that holds for all pages: how they are read, and what is kept. */
export function Welcome(props: WelcomeProps) {
  return (
    <UiLocale>
      <main className={styles.page}>
        <header>
          <h1 className={styles.title}>{i18n.t('extName')}</h1>
          <p className={styles.lead}>{i18n.t('welcome.lead')}</p>
          <ol className={styles.steps}>
            {STEPS.map((step) => (
              <li key={step}>{i18n.t(step)}</li>
            ))}
          </ol>
          <Legend />
        </header>
        <ReadingSection {...props} />
        <Section title={i18n.t('welcome.neverHeading')}>
          <ul className={styles.bullets}>
            {NEVER.map((line) => (
              <li key={line}>{i18n.t(line)}</li>
            ))}
          </ul>
        </Section>
        <DataSection {...props} />
        <ShortcutSection {...props} />
      </main>
    </UiLocale>
  );
}

/** The two marks as they look on a page. */
function Legend() {
  return (
    <div className={styles.legend}>
      <p>
        <span className={styles.found}>{i18n.t('welcome.legendFoundSample')}</span>{' '}
        {i18n.t('welcome.legendFound')}
      </p>
      <p>
        <span className={styles.saved}>{i18n.t('welcome.legendSavedSample')}</span>{' '}
        {i18n.t('welcome.legendSaved')}
      </p>
    </div>
  );
}
