import { i18n } from '#i18n';
import type { ExportFormat } from '../../lib/model/export-format.ts';
import { FailureBanner } from '../claim/FailureBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { ChevronIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import styles from './ExportBar.module.css';
import type { ExportScope, ExportState } from './popup-props.ts';

/** The other formats of a page, by their proper names. */
const OF_PAGE = [
  ['csv', 'CSV'],
  ['insights', 'CSV (Fact-Check Insights)'],
  ['annotations', 'Web Annotation'],
  ['claimreview', 'ClaimReview'],
  ['markdown', 'Markdown'],
  ['html', 'HTML'],
  ['csl', 'CSL-JSON'],
  ['ris', 'RIS'],
] as const satisfies readonly (readonly [ExportFormat, string])[];

type Choice = `${ExportScope} ${ExportFormat}` | 'more';

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
  onExport: (scope: ExportScope, format: ExportFormat) => void;
  /** choosing what is left out, backups and imports have a view of their own */
  onMoreFormats: () => void;
  onOpenSidePanel?: (() => void) | undefined;
  onOpenNotebook: () => void;
}) {
  return (
    <footer className={styles.footer}>
      {typeof state === 'object' && 'code' in state && <FailureBanner failure={state} />}
      <div className={styles.row}>
        <Menu<Choice>
          button={
            <>
              {i18n.t('export.button')}
              <ChevronIcon />
            </>
          }
          choices={[
            {
              key: 'page json',
              label: i18n.t('export.page', ['JSON']),
              detail: i18n.t('export.pageDetail', savedOnPage),
              disabled: savedOnPage === 0,
            },
            // One way that is closed says as much as nine.
            ...(savedOnPage === 0 ? [] : OF_PAGE).map(([format, name]) => ({
              key: `page ${format}` as const,
              label: i18n.t('export.page', [name]),
            })),
            {
              key: 'everything json',
              label: i18n.t('export.everything', ['JSON']),
              detail: i18n.t('export.everythingDetail'),
            },
            { key: 'more', label: i18n.t('exchange.more'), detail: i18n.t('exchange.moreDetail') },
          ]}
          onChoose={(chosen) => {
            if (chosen === 'more') return onMoreFormats();
            const [scope, format] = chosen.split(' ') as [ExportScope, ExportFormat]; // as the keys are made
            onExport(scope, format);
          }}
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
