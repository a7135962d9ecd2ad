import { useState } from 'react';
import { i18n } from '#i18n';
import { gradeWord } from '../../components/claim/claim-words.ts';
import type { Failure } from '../../components/claim/failure-words.ts';
import {
  beginningOf,
  type FoundPanelItem,
  type PanelItem,
  type SavedPanelItem,
  segmentsOf,
} from '../../components/sidepanel/panel-item.ts';
import { ask, tellReader } from '../../lib/messaging/client.ts';
import type { ClaimDraftSource, ClaimEdit } from '../../lib/model/claim-edit.ts';
import type { Credibility } from '../../lib/model/grades.ts';
import type { PageMetadata } from '../../lib/model/page-metadata.ts';
import { FoundSources, SelectedSegments } from '../../lib/model/reader-status.ts';
import type { Claim } from '../../lib/model/records.ts';
import { failure, type Result } from '../../lib/model/result.ts';
import { wordsKey } from '../../lib/model/words-key.ts';
import { editClaim, editClaims, restoreValue } from '../../lib/store/claim-edits.ts';
import type { Database } from '../../lib/store/database.ts';
import { dismiss, dismissalId, undismiss } from '../../lib/store/dismissals.ts';
import type { PageAddress } from '../../lib/store/pages.ts';
import { deleteClaims, restoreClaim } from '../../lib/store/removals.ts';
import { applyUndo } from '../../lib/store/undo.ts';
import { saveUndoably, undoEdit, undoSaving } from '../../lib/store/undo-steps.ts';
import { useUndoStack } from './use-undo-stack.ts';

const NOTHING: ReadonlySet<string> = new Set();

export interface PanelPage {
  readonly tabId: number;
  readonly address: PageAddress;
  readonly metadata: PageMetadata;
}

/** What is done to claims from the panel. Each step says in words what it did, and can be taken back. */
export function usePanelActions(database: Database, page: PanelPage | undefined) {
  const undoing = useUndoStack();
  const [message, setMessage] = useState('');
  const [failed, setFailed] = useState<Failure>();
  /** keys of the finds that were saved last, and on which page: until Undo they are saved or about to be */
  const [saving, setSaving] = useState({ url: '', keys: NOTHING });
  const [formerKeys, setFormerKeys] = useState<ReadonlyMap<string, string>>(new Map());

  /** Says and remembers what was done, or what failed; then the pages that show it are told. */
  async function report<Value>(
    result: Result<Value>,
    during: Failure['during'],
    label: string,
    undo: (value: Value) => Promise<Result<unknown>>,
  ): Promise<Result<Value>> {
    if (result.ok) {
      setFailed(undefined);
      setMessage(label);
      undoing.push({ label, undo: () => undo(result.value) });
    } else {
      setFailed({ code: result.code, during });
    }
    await ask('claims/changed', {});
    return result;
  }

  async function save(
    items: readonly FoundPanelItem[],
    edit: ClaimEdit,
    label: string,
  ): Promise<Result<unknown>> {
    if (!page) return failure('not-found', 'page');
    const sources = await linkedSources(page.tabId, items);
    const inputs = items.map(({ key, found }) => ({
      key,
      input: {
        id: crypto.randomUUID(),
        page: { ...page.address, metadata: page.metadata },
        source: sources.get(key) ?? found.source,
        edit: { ...(found.source.suggestion && { speaker: found.source.suggestion }), ...edit },
      },
    }));
    setSaving({ url: page.address.url, keys: new Set(inputs.map(({ key }) => key)) });
    setFormerKeys((old) => new Map([...old, ...inputs.map(({ key, input }) => [input.id, key] as const)]));
    const saved = await saveUndoably(
      database,
      inputs.map(({ input }) => input),
    );
    const reported = await report(saved, 'save-found', label, (done) => undoSaving(database, done));
    if (!saved.ok) setSaving({ url: '', keys: NOTHING });
    return reported;
  }

  async function edit(id: string, change: ClaimEdit, label: string): Promise<Result<Claim>> {
    return changed(id, () => editClaim(database, id, change), label);
  }

  async function changed(
    id: string,
    change: () => Promise<Result<Claim>>,
    label: string,
  ): Promise<Result<Claim>> {
    const before = await database.claims.get(id).catch(() => undefined);
    const result = await change();
    return report(result, 'save', label, async (after) =>
      before ? undoEdit(database, before, after) : failure('not-found', 'claim'),
    );
  }

  async function grade(items: readonly PanelItem[], value: Credibility | null): Promise<void> {
    const [only] = items;
    const found = items.filter((item) => item.kind === 'found');
    const saved = items.filter((item) => item.kind === 'saved');
    const label =
      items.length === 1 && only
        ? i18n.t('sidepanel.gradedOne', [gradeWord(value ?? undefined), beginningOf(only)])
        : i18n.t('sidepanel.gradedMany', items.length);
    if (found.length > 0) await save(found, { credibility: value }, label);
    const [one] = saved;
    if (saved.length === 1 && one) await edit(one.key, { credibility: value }, label);
    else if (saved.length > 1) {
      const ids = saved.map(({ key }) => key);
      const result = await editClaims(database, ids, { edit: { credibility: value } });
      await report(result, 'save', label, ({ undo }) => applyUndo(database, undo));
    }
  }

  async function dismissFound(items: readonly FoundPanelItem[]): Promise<void> {
    const [only] = items;
    if (!page || !only) return;
    const result = await dismiss(database, page.address, items.map(segmentsOf));
    const label =
      items.length === 1
        ? i18n.t('sidepanel.dismissedOne', [beginningOf(only)])
        : i18n.t('sidepanel.dismissedMany', items.length);
    await report(result, 'save', label, (added) =>
      undismiss(
        database,
        added.map(({ id }) => id),
      ),
    );
  }

  async function bringBack(item: FoundPanelItem): Promise<void> {
    if (!page) return;
    const { url, canonicalUrl } = page.address;
    const ids = [url, canonicalUrl ?? url].map((at) => dismissalId(at, wordsKey(segmentsOf(item))));
    const result = await undismiss(database, ids);
    await report(result, 'restore', i18n.t('sidepanel.broughtBack', [beginningOf(item)]), () =>
      dismiss(database, page.address, [segmentsOf(item)]),
    );
  }

  async function remove(items: readonly SavedPanelItem[]): Promise<void> {
    const [only] = items;
    if (!only) return;
    const result = await deleteClaims(
      database,
      items.map(({ key }) => key),
    );
    const label =
      items.length === 1
        ? i18n.t('sidepanel.deletedOne', [beginningOf(only)])
        : i18n.t('sidepanel.deletedMany', items.length);
    await report(result, 'delete', label, ({ undo }) => restoreClaim(database, undo));
  }

  async function attach(item: SavedPanelItem): Promise<void> {
    if (!page) return;
    const selected = SelectedSegments.safeParse(await tellReader(page.tabId, { kind: 'reader/selection' }));
    if (!selected.success) return setMessage(i18n.t('sidepanel.nothingSelected'));
    const label = i18n.t('sidepanel.attached', [
      beginningOf({ ...item, claim: { ...item.claim, segments: selected.data } }),
    ]);
    await edit(item.key, { segments: selected.data }, label);
  }

  async function accept(item: SavedPanelItem): Promise<void> {
    if (!item.now) return;
    const label = i18n.t('sidepanel.accepted', [
      beginningOf({ ...item, claim: { ...item.claim, segments: [...item.now] } }),
    ]);
    await edit(item.key, { segments: [...item.now] }, label);
  }

  async function undo(): Promise<void> {
    const step = undoing.pop();
    if (!step) return setMessage(i18n.t('sidepanel.nothingToUndo'));
    setSaving({ url: '', keys: NOTHING });
    const result = await step.undo();
    if (result.ok) {
      setFailed(undefined);
      setMessage(i18n.t('sidepanel.undone', [step.label]));
    } else {
      undoing.push(step);
      setFailed({ code: result.code, during: 'restore' });
    }
    await ask('claims/changed', {});
  }

  function saveFound(items: readonly FoundPanelItem[]): Promise<Result<unknown>> {
    const [only] = items;
    const label =
      items.length === 1 && only
        ? i18n.t('sidepanel.savedOne', [beginningOf(only)])
        : i18n.t('sidepanel.saved', items.length);
    return save(items, {}, label);
  }

  return {
    message,
    say: setMessage,
    failed,
    formerKeys,
    saving: saving.url === page?.address.url ? saving.keys : NOTHING,
    undoLabel: undoing.label,
    undo,
    saveFound,
    saveWith: save,
    edit,
    grade,
    dismissFound,
    bringBack,
    remove,
    attach,
    accept,
    restoreValue: (id: string, index: number, field: string) =>
      changed(id, () => restoreValue(database, id, index), i18n.t('sidepanel.restored', [field])),
  };
}

/** What the reader would save of these finds now, with links to their words; nothing where it doesn't answer. */
async function linkedSources(
  tabId: number,
  items: readonly FoundPanelItem[],
): Promise<ReadonlyMap<string, ClaimDraftSource>> {
  const keys = items.map(({ key }) => key);
  const answer = FoundSources.safeParse(await tellReader(tabId, { kind: 'reader/sources', keys }));
  return new Map(answer.data?.map(({ key, source }) => [key, source]));
}
