import { useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type SpeakerOption, suggested, suggestedBy } from '../../components/card/speaker-options.ts';
import { fieldWord } from '../../components/editor/history-words.ts';
import { beginningOf, type PanelItem, segmentsOf } from '../../components/sidepanel/panel-item.ts';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import { openNotebook } from '../../lib/extension/open-notebook.ts';
import { tellReader } from '../../lib/messaging/client.ts';
import type { Result } from '../../lib/model/result.ts';
import { wordsKey } from '../../lib/model/words-key.ts';
import { pageUrl, trustedCanonicalUrl } from '../../lib/page/page-url.ts';
import type { Database } from '../../lib/store/database.ts';
import type { PageAddress } from '../../lib/store/pages.ts';
import { useClaimEditor } from './use-claim-editor.ts';
import { useFollowedTab } from './use-followed-tab.ts';
import { useNoting } from './use-noting.ts';
import { usePageReader } from './use-page-reader.ts';
import { type PanelPage, usePanelActions } from './use-panel-actions.ts';
import { usePanelItems } from './use-panel-items.ts';
import { useSingleKeys } from './use-single-keys.ts';

/** Wires the side panel to the tab in front (or to the one it stays with), its reader and the database. */
export function SidePanelPage({
  database,
  pinnedTabId,
}: {
  database: Database;
  pinnedTabId: number | undefined;
}) {
  const followed = useFollowedTab(pinnedTabId);
  const tab = typeof followed === 'object' ? followed : undefined;
  const reader = usePageReader(followed);
  const { status } = reader;
  const address = useAddress(reader.url, status?.metadata.canonicalUrl);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const metadata = status?.metadata ?? { title: tab?.title ?? '' };
  const page: PanelPage | undefined = tab && address && { tabId: tab.id, address, metadata };
  const actions = usePanelActions(database, page);
  const items = usePanelItems(database, address, status, kept, actions.saving);
  const editor = useClaimEditor(database);
  const noting = useNoting(draftKeyOf, saveNote);
  const [singleKeys, setSingleKeys] = useSingleKeys();

  function draftKeyOf(item: PanelItem): string {
    return item.kind === 'saved'
      ? item.key
      : `panel:${address?.url ?? ''}:${wordsKey(segmentsOf(item)).slice(0, 200)}`;
  }

  function saveNote(item: PanelItem, note: string): Promise<Result<unknown>> {
    const label = i18n.t('sidepanel.noteSaved', [beginningOf(item)]);
    return item.kind === 'saved'
      ? actions.edit(item.key, { note }, label)
      : actions.saveWith([item], { note }, label);
  }

  function edit(item: PanelItem): void {
    const label = i18n.t('sidepanel.edited', [beginningOf(item)]);
    const shared = { draftKey: draftKeyOf(item), options: optionsFor(item, items) };
    if (item.kind === 'found') {
      editor.start({
        ...shared,
        source: item.found.source,
        save: (fields) => actions.saveWith([item], fields, i18n.t('sidepanel.savedOne', [beginningOf(item)])),
      });
      return;
    }
    const { claim, speaker } = item;
    editor.start({
      ...shared,
      claim,
      speaker,
      save: (fields) => actions.edit(claim.id, fields, label),
      restore: async (index) => {
        const now = await database.claims.get(claim.id);
        return actions.restoreValue(claim.id, index, fieldWord(now?.history[index]?.field ?? ''));
      },
    });
  }

  async function goTo(item: PanelItem): Promise<void> {
    if (!tab || !status) return;
    const target = item.kind === 'saved' ? { id: item.key } : { key: item.key };
    const isOrphan = item.kind === 'saved' && item.anchor === 'orphan';
    const found = !isOrphan && (await tellReader(tab.id, { kind: 'reader/go-to', ...target }));
    if (found === false && !isOrphan) actions.say(i18n.t('sidepanel.goneFromPage'));
  }

  return (
    <SidePanel
      key={address?.url ?? ''}
      page={
        reader.url === undefined
          ? undefined
          : { title: status?.metadata.title || (tab?.title ?? ''), host: hostOf(reader.url) }
      }
      reading={reader.reading}
      pinned={pinnedTabId !== undefined}
      items={items}
      formerKeys={actions.formerKeys}
      cameTo={reader.cameTo}
      editor={editor.props}
      noting={noting.noting}
      message={actions.message}
      undo={actions.undoLabel}
      failure={actions.failed}
      singleKeys={singleKeys}
      onRead={reader.read}
      onOpenExtensionSettings={openExtensionSettings()}
      onOpenWindow={pinnedTabId === undefined && tab ? () => openWindow(tab.id) : undefined}
      onOpenNotebook={() => void openNotebook()}
      onOpenWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
      onSingleKeysChange={setSingleKeys}
      onGoTo={(item) => void goTo(item)}
      onSave={(found) => void actions.saveFound(found)}
      onGrade={(some, grade) => void actions.grade(some, grade)}
      onEdit={edit}
      onNote={noting.start}
      onNoteChange={noting.change}
      onNoteSave={noting.save}
      onNoteCancel={noting.cancel}
      onDismiss={(found) => void actions.dismissFound(found)}
      onCannotDismiss={() => actions.say(i18n.t('sidepanel.cannotDismiss'))}
      onBringBack={(found) => void actions.bringBack(found)}
      onDelete={(saved) => void actions.remove(saved)}
      onUndo={() => void actions.undo()}
      onAttach={(item) => void actions.attach(item)}
      onAccept={(item) => void actions.accept(item)}
      onKeep={(item) => setKept(new Set([...kept, item.key]))}
    />
  );
}

/** The same object as long as the address is the same. */
function useAddress(url: string | undefined, canonical: string | undefined): PageAddress | undefined {
  return useMemo(
    () => (url ? { url: pageUrl(url), canonicalUrl: trustedCanonicalUrl(canonical, url) } : undefined),
    [url, canonical],
  );
}

/** Whom the editor offers first: as the page prints it, then everybody on this page. */
function optionsFor(item: PanelItem, items: unknown): SpeakerOption[] {
  const list: readonly PanelItem[] = Array.isArray(items) ? items : [];
  return [
    ...(item.kind === 'found'
      ? suggested(item.found.source.suggestion, item.found.source.attribution)
      : suggestedBy(item.claim.attribution)),
    ...list.flatMap((other): SpeakerOption[] => {
      if (other.kind === 'found')
        return other.found.source.suggestion ? [{ ...other.found.source.suggestion, group: 'page' }] : [];
      if (!other.speaker) return [];
      const { id, name, role, kind } = other.speaker;
      return [{ id, name, role, kind, group: 'page' }];
    }),
  ];
}

function openWindow(tabId: number): void {
  const url = browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`);
  void browser.windows.create({ url, type: 'popup', width: 440, height: 860 });
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** Chromium keeps the switch for files on the extension's own page of settings; Firefox needs none. */
function openExtensionSettings(): (() => void) | undefined {
  if (import.meta.env.FIREFOX) return undefined;
  return () => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
