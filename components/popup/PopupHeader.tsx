import { i18n } from '#i18n';
import type { ReadingMode } from '../claim/reading-mode.ts';
import { Button } from '../ui/Button.tsx';
import { ChevronIcon, SlidersIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import styles from './PopupHeader.module.css';
import type { PopupProps, ReadingState } from './popup-props.ts';

const MODES = {
  'on-click': { label: 'mode.onClick', detail: 'mode.onClickDetail' },
  'this-site': { label: 'mode.thisSite', detail: 'mode.thisSiteDetail' },
  'all-sites': { label: 'mode.allSites', detail: 'mode.allSitesDetail' },
} as const satisfies Record<ReadingMode, { label: string; detail: string }>;

const MODE_ORDER: readonly ReadingMode[] = ['on-click', 'this-site', 'all-sites'];

/** The page, how its site is read, and what is known of it so far. */
export function PopupHeader({
  page,
  reading,
  mode,
  savedCount,
  foundCount,
  onRead,
  onModeChange,
  onOpenWelcome,
}: Pick<PopupProps, 'page' | 'reading' | 'mode' | 'onRead' | 'onModeChange' | 'onOpenWelcome'> & {
  savedCount: number | undefined;
  foundCount: number;
}) {
  return (
    <header className={styles.header}>
      <div className={styles.about}>
        <div className={styles.bar}>
          <h1 className={styles.name}>{i18n.t('extName')}</h1>
          {mode !== undefined && page && (
            <Menu
              look="quiet"
              label={i18n.t('mode.menu', [page.host, i18n.t(MODES[mode].label)])}
              button={
                <>
                  {i18n.t(MODES[mode].label)}
                  <ChevronIcon />
                </>
              }
              chosen={mode}
              choices={MODE_ORDER.map((key) => ({
                key,
                label: i18n.t(MODES[key].label),
                detail: i18n.t(MODES[key].detail),
              }))}
              onChoose={(chosen) => chosen !== mode && onModeChange(chosen)}
            />
          )}
          <Menu
            look="icon"
            label={i18n.t('popup.more')}
            button={<SlidersIcon />}
            choices={[
              {
                key: 'welcome',
                label: i18n.t('popup.openWelcome'),
                detail: i18n.t('popup.openWelcomeDetail'),
              },
            ]}
            onChoose={onOpenWelcome}
          />
        </div>
        {page && (
          <div>
            <p dir="auto" className={styles.title}>
              {page.title || i18n.t('popup.untitled')}
            </p>
            {page.host && (
              <p className={styles.host}>
                <bdi>{page.host}</bdi>
              </p>
            )}
          </div>
        )}
      </div>
      <div className={styles.counts}>
        <p role="status" className={styles.numbers}>
          {savedCount !== undefined && (
            <span className={styles.saved}>{i18n.t('popup.savedCount', savedCount)}</span>
          )}
          {reading === 'reading' && (savedCount ?? 0) + foundCount > 0 && (
            <span>{i18n.t('popup.reading')}</span>
          )}
          {reading === 'read' && (
            <span className={styles.found}>{i18n.t('popup.foundCount', foundCount)}</span>
          )}
        </p>
        {canRead(reading) && (
          <Button
            look={reading === 'unread' ? 'primary' : 'plain'}
            aria-disabled={reading === 'reading'}
            onClick={() => reading !== 'reading' && onRead()}
          >
            {i18n.t(reading === 'read' ? 'popup.readAgain' : 'popup.read')}
          </Button>
        )}
      </div>
    </header>
  );
}

function canRead(reading: ReadingState): boolean {
  return typeof reading === 'string';
}
