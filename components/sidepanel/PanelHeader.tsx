import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu, type MenuChoice } from '../ui/Menu.tsx';
import styles from './PanelHeader.module.css';
import type { SidePanelProps } from './side-panel-props.ts';

/** The page, what is known of it so far, and what concerns the panel as a whole. */
export function PanelHeader({
  page,
  reading,
  pinned,
  counts,
  onRead,
  onHelp,
  onOpenWindow,
  onOpenWelcome,
  onOpenNotebook,
}: Pick<
  SidePanelProps,
  'page' | 'reading' | 'pinned' | 'onRead' | 'onOpenWindow' | 'onOpenWelcome' | 'onOpenNotebook'
> & {
  counts: { readonly saved: number; readonly found: number } | undefined;
  onHelp: () => void;
}) {
  type Key = 'help' | 'window' | 'welcome';
  const choices: MenuChoice<Key>[] = [
    { key: 'help', label: i18n.t('sidepanel.help'), detail: i18n.t('sidepanel.helpDetail') },
  ];
  if (onOpenWindow)
    choices.push({
      key: 'window',
      label: i18n.t('sidepanel.openWindow'),
      detail: i18n.t('sidepanel.openWindowDetail'),
    });
  choices.push({
    key: 'welcome',
    label: i18n.t('popup.openWelcome'),
    detail: i18n.t('popup.openWelcomeDetail'),
  });
  const actions: Record<Key, () => void> = {
    help: onHelp,
    window: () => onOpenWindow?.(),
    welcome: onOpenWelcome,
  };
  const canRead = reading === 'read' || reading === 'reading' || reading === 'unread';
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <div className={styles.about}>
          <h1 dir="auto" className={styles.title}>
            {page ? page.title || i18n.t('popup.untitled') : i18n.t('extName')}
          </h1>
          {page && page.host !== '' && (
            <p className={styles.host}>
              <bdi>{page.host}</bdi>
              {pinned && <> · {i18n.t('sidepanel.pinned')}</>}
            </p>
          )}
        </div>
        <Button look="quiet" onClick={onOpenNotebook}>
          {i18n.t('notebook.open')}
        </Button>
        <Menu
          look="icon"
          label={i18n.t('popup.more')}
          button={<MoreIcon />}
          choices={choices}
          onChoose={(key) => actions[key]()}
        />
      </div>
      <div className={styles.counts}>
        <p role="status" className={styles.numbers}>
          {counts && (
            <>
              <span className={styles.saved}>{i18n.t('popup.savedCount', counts.saved)}</span>{' '}
              {reading === 'read' && (
                <span className={styles.found}>{i18n.t('popup.foundCount', counts.found)}</span>
              )}
            </>
          )}
        </p>
        {canRead && (
          <Button
            look={reading === 'unread' ? 'primary' : 'plain'}
            aria-disabled={reading === 'reading'}
            onClick={() => reading !== 'reading' && onRead()}
          >
            {i18n.t(reading === 'unread' ? 'popup.read' : 'popup.readAgain')}
          </Button>
        )}
      </div>
    </header>
  );
}
