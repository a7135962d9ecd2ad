import { i18n } from '#i18n';
import { FailureBanner } from '../claim/FailureBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { ChevronIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import styles from './ExportBar.module.css';
import type { ExportScope, ExportState } from './popup-props.ts';

/** Hands out the saved claims as a file, and says what became of it. */
export function ExportBar({
  state,
  savedOnPage,
  onExport,
  onMoreFormats,
  onOpenSidePanel,
  onOpenNotebook,
}: {
  state: ExportState;
  savedOnPage: number;
  onExport: (scope: ExportScope) => void;
  /** other formats, backups and imports have a view of their own */
  onMoreFormats: () => void;
  onOpenSidePanel?: (() => void) | undefined;
  onOpenNotebook: () => void;
}) {
  return (
    <footer className={styles.footer}>
      {typeof state === 'object' && 'code' in state && <FailureBanner failure={state} />}
      <div className={styles.row}>
        <Menu<ExportScope | 'more'>
          button={
            <>
              {i18n.t('export.button')}
              <ChevronIcon />
            </>
          }
          choices={[
            {
              key: 'page',
              label: i18n.t('export.page'),
              detail: i18n.t('export.pageDetail', savedOnPage),
              disabled: savedOnPage === 0,
            },
            {
              key: 'everything',
              label: i18n.t('export.everything'),
              detail: i18n.t('export.everythingDetail'),
            },
            { key: 'more', label: i18n.t('exchange.more'), detail: i18n.t('exchange.moreDetail') },
          ]}
          onChoose={(chosen) => (chosen === 'more' ? onMoreFormats() : onExport(chosen))}
        />
        <p role="status" className={styles.outcome}>
          {state === 'working' && i18n.t('export.working')}
          {typeof state === 'object' && 'done' in state && (
            <>
              {i18n.t('export.done', state.done.claims)} <bdi>{state.done.fileName}</bdi>
            </>
          )}
        </p>
        <Button look="quiet" onClick={onOpenNotebook}>
          {i18n.t('notebook.open')}
        </Button>
        {onOpenSidePanel && (
          <Button look="quiet" onClick={onOpenSidePanel}>
            {i18n.t('sidepanel.open')}
          </Button>
        )}
      </div>
    </footer>
  );
}
