import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { Failure } from '../../components/claim/failure-words.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { SavedClaim } from '../../components/popup/popup-props.ts';
import { openNotebook } from '../../lib/extension/open-notebook.ts';
import { ask, tellReader } from '../../lib/messaging/client.ts';
import type { ClaimDraftSource } from '../../lib/model/claim-edit.ts';
import { type FoundClaim, FoundSources } from '../../lib/model/reader-status.ts';
import { pageUrl, trustedCanonicalUrl } from '../../lib/page/page-url.ts';
import { saveClaims } from '../../lib/store/claims.ts';
import type { Database } from '../../lib/store/database.ts';
import type { PageAddress } from '../../lib/store/pages.ts';
import { deleteClaim, restoreClaim } from '../../lib/store/removals.ts';
import type { Undo } from '../../lib/store/undo.ts';
import { useBackupReminder } from '../notebook/exchange/use-backup-reminder.ts';
import type { ReadTab } from './active-tab.ts';
import type { FirstAnswer } from './first-answer.ts';
import { hostOf } from './host.ts';
import { sidePanelOpener } from './side-panel.ts';
import { useEditing } from './use-editing.ts';
import { useExport } from './use-export.ts';
import { useMode } from './use-mode.ts';
import { useReading } from './use-reading.ts';
import { useSaved } from './use-saved.ts';
import { useTab } from './use-tab.ts';

/** Wires the popup to the tab's reader and to the database. */
export function PopupPage({
  database,
  asked,
  first,
}: {
  database: Database;
  /** the tab that the popup was opened over */
  asked: Promise<ReadTab | undefined>;
  /** where it came soon enough */
  first: FirstAnswer | undefined;
}) {
  const tab = useTab(asked, first?.tab);
  const { state, status, read } = useReading(tab);
  const { mode, change: changeMode } = useMode(tab?.url);
  const address = addressOf(tab?.url, status?.metadata.canonicalUrl);
  const saved = useSaved(database, address, status, first);
  const list = Array.isArray(saved) ? (saved as readonly SavedClaim[]) : [];
  const editing = useEditing(database, list);
  const exporting = useExport(database, address);
  const { reminder, putAway } = useBackupReminder(database);
  const [savingFound, setSavingFound] = useState<readonly string[]>([]);
  const [deleted, setDeleted] = useState<{ item: SavedClaim; undo: Undo }>();
  const [failure, setFailure] = useState<Failure>();

  async function saveFound(keys: readonly string[]): Promise<void> {
    if (!address || !status) return;
    const { metadata } = status;
    setSavingFound(keys);
    const chosen = await sourcesOf(tab?.id, status.found, keys);
    const result = await saveClaims(
      database,
      chosen.map((source) => ({
        id: crypto.randomUUID(),
        page: { ...address, metadata },
        source,
        edit: source.suggestion ? { speaker: source.suggestion } : {},
      })),
    );
    setFailure(result.ok ? undefined : { code: result.code, during: 'save' });
    await ask('claims/changed', {});
    setSavingFound([]);
  }

  async function remove(claimId: string): Promise<void> {
    const item = list.find(({ claim }) => claim.id === claimId);
    const result = await deleteClaim(database, claimId);
    setFailure(result.ok ? undefined : { code: result.code, during: 'delete' });
    setDeleted(result.ok && item ? { item, undo: result.value.undo } : undefined);
    await ask('claims/changed', {});
  }

  async function undoDelete(): Promise<void> {
    if (!deleted) return;
    const result = await restoreClaim(database, deleted.undo);
    setFailure(result.ok ? undefined : { code: result.code, during: 'restore' });
    if (result.ok) setDeleted(undefined);
    await ask('claims/changed', {});
  }

  async function goTo(target: { id: string } | { key: string }): Promise<void> {
    if (tab && (await tellReader(tab.id, { kind: 'reader/go-to', ...target })) === true) window.close();
  }

  return (
    <Popup
      page={tab && { title: status?.metadata.title || tab.title, host: hostOf(tab.url) }}
      reading={state}
      mode={mode}
      saved={tab && !address ? [] : saved}
      found={status?.found ?? []}
      savingFound={savingFound}
      editing={editing.editing}
      deleted={deleted?.item}
      failure={failure}
      exporting={exporting.state}
      onRead={read}
      onModeChange={changeMode}
      onOpenWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
      onOpenExtensionSettings={openExtensionSettings()}
      onGoToSaved={(id) => void goTo({ id })}
      onGoToFound={(key) => void goTo({ key })}
      onSaveFound={(keys) => void saveFound(keys)}
      onEdit={editing.start}
      onSpeakerInput={editing.search}
      onDraftChange={editing.change}
      onSaveEdit={editing.save}
      onCancelEdit={editing.cancel}
      onDelete={(id) => void remove(id)}
      onUndoDelete={() => void undoDelete()}
      onDismissDeleted={() => setDeleted(undefined)}
      onExport={(scope, format) => void exporting.exportClaims(scope, format)}
      reminder={reminder}
      onBackup={() => void openNotebook('#/exchange')}
      onPutReminderAway={putAway}
      onMoreFormats={() => void openNotebook(exchangeHash(list.length > 0 ? address : undefined))}
      onOpenNotebook={() => void openNotebook()}
      onOpenSidePanel={tab && sidePanelOpener(tab.windowId)}
    />
  );
}

/** What is saved of these finds: as the reader gives it now, with links to the words, else as it gave it last. */
async function sourcesOf(
  tabId: number | undefined,
  found: readonly FoundClaim[],
  keys: readonly string[],
): Promise<ClaimDraftSource[]> {
  const answer =
    tabId === undefined
      ? []
      : FoundSources.safeParse(await tellReader(tabId, { kind: 'reader/sources', keys })).data;
  const byKey = new Map(answer?.map(({ key, source }) => [key, source]));
  return found.filter(({ key }) => keys.includes(key)).map(({ key, source }) => byKey.get(key) ?? source);
}

function addressOf(url: string | undefined, canonical: string | undefined): PageAddress | undefined {
  return url ? { url: pageUrl(url), canonicalUrl: trustedCanonicalUrl(canonical, url) } : undefined;
}

/** The notebook's view for files, at the page where something of it is saved. */
function exchangeHash(address: PageAddress | undefined): string {
  if (!address) return '#/exchange';
  const { url, canonicalUrl } = address;
  return `#/exchange?${new URLSearchParams({ page: url, ...(canonicalUrl && { canonical: canonicalUrl }) })}`;
}

/** Chromium keeps the switch for files on the extension's own page of settings; Firefox needs none. */
function openExtensionSettings(): (() => void) | undefined {
  if (import.meta.env.FIREFOX) return undefined;
  return () => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
