import { useState } from 'react';
import {
  type ClaimDraft,
  changedFields,
  choiceOf,
  draftFromClaim,
  draftFromEdit,
  editFromDraft,
} from '../../components/card/claim-draft.ts';
import { type SpeakerOption, suggestedBy } from '../../components/card/speaker-options.ts';
import type { Editing, SavedClaim } from '../../components/popup/popup-props.ts';
import { dropDraft, keepDraft, loadDraft } from '../../lib/extension/draft-storage.ts';
import { ask } from '../../lib/messaging/client.ts';
import type { Speaker } from '../../lib/model/records.ts';
import { editClaim } from '../../lib/store/claim-edits.ts';
import type { Database } from '../../lib/store/database.ts';
import { searchSpeakers } from '../../lib/store/speakers.ts';

interface Open {
  readonly item: SavedClaim;
  readonly draft: ClaimDraft;
  readonly state: Editing['state'];
}

/** Edits one saved claim in its place in the list; what is typed outlives the popup. */
export function useEditing(database: Database, saved: readonly SavedClaim[]) {
  const [open, setOpen] = useState<Open | null>(null);
  const [known, setKnown] = useState<readonly Speaker[]>([]);

  async function search(text: string): Promise<void> {
    setKnown(await searchSpeakers(database, text).catch(() => []));
  }

  async function start(claimId: string): Promise<void> {
    const item = saved.find(({ claim }) => claim.id === claimId);
    if (!item) return;
    const typed = await loadDraft(claimId);
    const draft = typed ? draftFromEdit(typed) : draftFromClaim(item.claim, item.speaker);
    setOpen({ item, draft, state: 'ready' });
    await search('');
  }

  function change(draft: ClaimDraft): void {
    if (!open) return;
    setOpen({ ...open, draft, state: 'ready' });
    void keepDraft(open.item.claim.id, editFromDraft(draft));
  }

  async function save(draft: ClaimDraft): Promise<void> {
    if (!open) return;
    const { claim, speaker } = open.item;
    setOpen({ ...open, draft, state: 'saving' });
    const result = await editClaim(database, claim.id, changedFields(draftFromClaim(claim, speaker), draft));
    if (!result.ok) return setOpen({ ...open, draft, state: { code: result.code, during: 'save' } });
    await dropDraft(claim.id);
    setOpen(null);
    void ask('claims/changed', {});
  }

  async function cancel(): Promise<void> {
    if (open) await dropDraft(open.item.claim.id);
    setOpen(null);
  }

  const editing: Editing | undefined = open
    ? {
        claimId: open.item.claim.id,
        draft: open.draft,
        speakers: optionsFor(open.item, saved, known),
        state: open.state,
      }
    : undefined;
  return {
    editing,
    start: (claimId: string) => void start(claimId),
    change,
    save: (draft: ClaimDraft) => void save(draft),
    cancel: () => void cancel(),
    search: (text: string) => void search(text),
  };
}

function optionsFor(
  item: SavedClaim,
  saved: readonly SavedClaim[],
  known: readonly Speaker[],
): SpeakerOption[] {
  return [
    ...suggestedBy(item.claim.attribution),
    ...saved.flatMap(({ speaker }) => (speaker ? [{ ...choiceOf(speaker), group: 'page' as const }] : [])),
    ...known.map((speaker) => ({ ...choiceOf(speaker), group: 'all' as const })),
  ];
}
