import { i18n } from '#i18n';
import { ReadingBanner } from '../popup/ReadingBanner.tsx';
import { Banner } from '../ui/Banner.tsx';
import type { PanelReading } from './side-panel-props.ts';

/** Where the reading stands, if that needs words, and what to do next. */
export function PanelNotice({
  reading,
  empty,
  onRead,
  onOpenExtensionSettings,
}: {
  reading: PanelReading;
  empty: boolean;
  onRead: () => void;
  onOpenExtensionSettings?: (() => void) | undefined;
}) {
  if (reading === 'waiting') return null;
  if (reading === 'no-access') {
    return (
      <Banner kind="notice" title={i18n.t('sidepanel.noAccess')}>
        <p>{i18n.t('sidepanel.noAccessAdvice')}</p>
      </Banner>
    );
  }
  if (reading === 'closed') {
    return (
      <Banner kind="notice" title={i18n.t('sidepanel.tabClosed')}>
        <p>{i18n.t('sidepanel.tabClosedAdvice')}</p>
      </Banner>
    );
  }
  if (
    typeof reading === 'object' &&
    'unreadable' in reading &&
    (reading.unreadable === 'browser-page' || reading.unreadable === 'store-page')
  ) {
    const isStore = reading.unreadable === 'store-page';
    return (
      <Banner kind="notice" title={i18n.t(isStore ? 'unreadable.storePage' : 'unreadable.browserPage')}>
        <p>{i18n.t('sidepanel.unreadableAdvice')}</p>
      </Banner>
    );
  }
  return (
    <ReadingBanner
      reading={reading}
      empty={empty}
      onRead={onRead}
      onOpenExtensionSettings={onOpenExtensionSettings}
    />
  );
}
