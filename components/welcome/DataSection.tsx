import { useState } from 'react';
import { i18n } from '#i18n';
import { FailureBanner } from '../claim/FailureBanner.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Section } from '../ui/Section.tsx';
import { uiLocale } from '../ui/ui-locale.ts';
import styles from './Welcome.module.css';
import type { StoredAmount, WelcomeProps } from './welcome-props.ts';

/** Where the claims lie, what private windows mean for them, and how to be rid of all of it. */
export function DataSection({
  browser,
  stored,
  erasing,
  onErase,
}: Pick<WelcomeProps, 'browser' | 'stored' | 'erasing' | 'onErase'>) {
  const [asking, setAsking] = useState(false);
  const nothing = stored !== undefined && stored.claims + stored.pages + stored.speakers === 0;
  return (
    <Section title={i18n.t('welcome.dataHeading')}>
      <p>{i18n.t('welcome.data')}</p>
      <p>{i18n.t('welcome.dataBackup')}</p>
      <h3 className={styles.subheading}>{i18n.t('welcome.privateHeading')}</h3>
      <p>{i18n.t(browser === 'firefox' ? 'welcome.privateFirefox' : 'welcome.privateChromium')}</p>
      <h3 className={styles.subheading}>{i18n.t('welcome.eraseHeading')}</h3>
      <p>{i18n.t('welcome.erase')}</p>
      {stored && <p>{storedText(stored)}</p>}
      {erasing === 'done' && (
        <Banner kind="notice" title={i18n.t('welcome.erased')}>
          <p>{i18n.t('welcome.erasedDetail')}</p>
        </Banner>
      )}
      {typeof erasing === 'object' && <FailureBanner failure={erasing} />}
      <div>
        <Button
          look="danger"
          className={styles.erase}
          disabled={nothing}
          aria-disabled={erasing === 'working'}
          onClick={() => erasing !== 'working' && setAsking(true)}
        >
          {i18n.t(erasing === 'working' ? 'welcome.erasing' : 'welcome.eraseButton')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={i18n.t('welcome.eraseQuestion')}
        confirm={i18n.t('welcome.eraseConfirm')}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onErase();
        }}
      >
        {stored && <p>{storedText(stored)}</p>}
        <p>{i18n.t('welcome.eraseWarning')}</p>
      </ConfirmDialog>
    </Section>
  );
}

function storedText({ claims, pages, speakers }: StoredAmount): string {
  const parts = [
    i18n.t('welcome.claims', claims),
    i18n.t('welcome.pages', pages),
    i18n.t('welcome.speakers', speakers),
  ];
  const list = new Intl.ListFormat(uiLocale()).format(parts);
  return i18n.t('welcome.stored', [list]);
}
