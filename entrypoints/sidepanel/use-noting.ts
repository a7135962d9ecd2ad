import { useState } from 'react';
import { draftFromClaim, draftFromSource, editFromDraft } from '../../components/card/claim-draft.ts';
import { beginningOf, type PanelItem } from '../../components/sidepanel/panel-item.ts';
import type { Noting } from '../../components/sidepanel/side-panel-props.ts';
import { dropDraft, keepDraft, loadDraft } from '../../lib/extension/draft-storage.ts';
import type { Result } from '../../lib/model/result.ts';

/** Writes the note of one claim; what is typed is kept like that of the card, and stands in the card and the editor, too. */
export function useNoting(
  draftKeyOf: (item: PanelItem) => string,
  save: (item: PanelItem, note: string) => Promise<Result<unknown>>,
) {
  const [open, setOpen] = useState<{ item: PanelItem; noting: Noting } | null>(null);

  async function start(item: PanelItem): Promise<void> {
    const typed = await loadDraft(draftKeyOf(item));
    const text = typed?.note ?? (item.kind === 'saved' ? item.claim.note : '');
    setOpen({ item, noting: { key: item.key, about: beginningOf(item), text, state: 'ready' } });
  }

  function change(text: string): void {
    if (!open) return;
    setOpen({ ...open, noting: { ...open.noting, text, state: 'ready' } });
    void keep(open.item, text);
  }

  async function keep(item: PanelItem, note: string): Promise<void> {
    const key = draftKeyOf(item);
    const stored =
      item.kind === 'saved' ? draftFromClaim(item.claim, item.speaker) : draftFromSource(item.found.source);
    const typed = await loadDraft(key);
    await keepDraft(key, { ...editFromDraft(stored), ...typed, note });
  }

  async function finish(): Promise<void> {
    if (!open || open.noting.state === 'saving') return;
    const { item, noting } = open;
    setOpen({ item, noting: { ...noting, state: 'saving' } });
    const result = await save(item, noting.text);
    if (!result.ok) {
      setOpen({ item, noting: { ...noting, state: { code: result.code, during: 'save' } } });
      return;
    }
    await dropDraft(draftKeyOf(item));
    setOpen(null);
  }

  return {
    noting: open?.noting ?? null,
    start: (item: PanelItem) => void start(item),
    change,
    save: () => void finish(),
    /** What was typed stays for the next time. */
    cancel: () => setOpen(null),
  };
}
