import { i18n } from '#i18n';
import type { Segment } from '../../lib/model/selector.ts';
import { QuoteText } from '../claim/QuoteText.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './AnchorNotice.module.css';
import type { SavedPanelItem } from './panel-item.ts';
import { TextChange } from './TextChange.tsx';

export interface AnchorActions {
  readonly onAttach: (item: SavedPanelItem) => void;
  readonly onAccept: (item: SavedPanelItem) => void;
  readonly onKeep: (item: SavedPanelItem) => void;
}

/** What became of a saved quote that the page doesn't print any more, or prints in other words. */
export function AnchorNotice({
  item,
  open,
  actions,
}: {
  item: SavedPanelItem;
  /** the row is the current one: its actions are shown */
  open: boolean;
  actions: AnchorActions;
}) {
  if (item.anchor === 'orphan') {
    return (
      <div className={styles.notice}>
        <p className={styles.word}>{i18n.t(item.kept ? 'sidepanel.orphanKept' : 'popup.notOnPage')}</p>
        {open && !item.kept && (
          <>
            <p className={styles.label}>{i18n.t('sidepanel.lastContext')}</p>
            <p className={styles.context}>
              <QuoteText segments={item.claim.segments} context />
            </p>
            <p className={styles.label}>{i18n.t('sidepanel.attachHint')}</p>
            <div className={styles.actions}>
              <Button onClick={() => actions.onAttach(item)}>{i18n.t('sidepanel.attach')}</Button>
              <Button look="quiet" onClick={() => actions.onKeep(item)}>
                {i18n.t('sidepanel.keep')}
              </Button>
            </div>
          </>
        )}
      </div>
    );
  }
  if (item.anchor !== 'approximate') return null;
  return (
    <div className={styles.notice}>
      <p className={styles.word}>{i18n.t(item.kept ? 'sidepanel.changedKept' : 'popup.changedOnPage')}</p>
      {open && item.now && !item.kept && (
        <>
          <TextChange before={textOf(item.claim.segments)} after={textOf(item.now)} />
          <div className={styles.actions}>
            <Button onClick={() => actions.onAccept(item)}>{i18n.t('sidepanel.accept')}</Button>
            <Button look="quiet" onClick={() => actions.onKeep(item)}>
              {i18n.t('sidepanel.keepOld')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ quote }) => quote.exact).join(' … ');
}
