import { i18n } from '#i18n';
import { FailureBanner } from '../claim/FailureBanner.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import type { ReadingState, UnreadableReason } from './popup-props.ts';

const UNREADABLE = {
  'browser-page': { title: 'unreadable.browserPage', advice: 'unreadable.browserPageAdvice' },
  'store-page': { title: 'unreadable.storePage', advice: 'unreadable.storePageAdvice' },
  pdf: { title: 'unreadable.pdf', advice: 'unreadable.pdfAdvice' },
  'file-access': { title: 'unreadable.fileAccess', advice: 'unreadable.fileAccessAdvice' },
  other: { title: 'unreadable.other', advice: 'unreadable.otherAdvice' },
} as const satisfies Record<UnreadableReason, { title: string; advice: string }>;

/** Where the reading stands, if that needs words, and what to do next. */
export function ReadingBanner({
  reading,
  empty,
  onRead,
  onOpenExtensionSettings,
}: {
  reading: ReadingState;
  /** there is nothing to list */
  empty: boolean;
  onRead: () => void;
  onOpenExtensionSettings?: (() => void) | undefined;
}) {
  if (typeof reading === 'object' && 'unreadable' in reading) {
    const { title, advice } = UNREADABLE[reading.unreadable];
    const settings = reading.unreadable === 'file-access' ? onOpenExtensionSettings : undefined;
    return (
      <Banner
        kind="notice"
        title={i18n.t(title)}
        actions={settings && <Button onClick={settings}>{i18n.t('unreadable.openSettings')}</Button>}
      >
        <p>{i18n.t(advice)}</p>
      </Banner>
    );
  }
  if (typeof reading === 'object') {
    return (
      <FailureBanner
        failure={reading}
        actions={<Button onClick={onRead}>{i18n.t('common.tryAgain')}</Button>}
      />
    );
  }
  // A banner that comes and goes would move the list: the header says it.
  if (!empty) return null;
  if (reading === 'reading') return <Banner kind="notice" title={i18n.t('popup.reading')} />;
  if (reading === 'unread') {
    return (
      <Banner kind="notice" title={i18n.t('popup.unread')}>
        <p>{i18n.t('popup.unreadAdvice')}</p>
      </Banner>
    );
  }
  return (
    <Banner kind="notice" title={i18n.t('popup.nothingFound')}>
      <p>{i18n.t('popup.nothingFoundAdvice')}</p>
    </Banner>
  );
}
