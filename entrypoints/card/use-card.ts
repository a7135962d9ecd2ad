import { useCallback, useEffect, useRef, useState } from 'react';
import type { CardState, ClaimCardProps } from '../../components/card/ClaimCard.tsx';
import {
  type ClaimDraft,
  changedFields,
  choiceOf,
  draftFromClaim,
  draftFromEdit,
  draftFromSource,
  editFromDraft,
} from '../../components/card/claim-draft.ts';
import { type SpeakerOption, suggested } from '../../components/card/speaker-options.ts';
import type { Failure } from '../../components/claim/failure-words.ts';
import { copyText } from '../../lib/extension/clipboard.ts';
import { dropDraft, keepDraft, loadDraft, pruneDrafts } from '../../lib/extension/draft-storage.ts';
import { ask } from '../../lib/messaging/client.ts';
import type { CardContents } from '../../lib/messaging/protocol.ts';
import { DoubtReason } from '../../lib/model/candidate.ts';
import type { Speaker } from '../../lib/model/records.ts';

type Card =
  | { stage: 'waiting'; state: 'loading' | Failure; onRetry: () => void }
  | { stage: 'ready'; props: Omit<ClaimCardProps, 'onClose'> };

/**
 * The card's state: what the background knows of the claim, and what the person typed. Whatever is typed is
 * kept at once, and dropped only when the save was acknowledged.
 */
export function useCard(token: string): Card {
  const [contents, setContents] = useState<CardContents | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const [draft, setDraft] = useState<ClaimDraft | null>(null);
  const [state, setState] = useState<CardState>('ready');
  const [known, setKnown] = useState<Speaker[]>([]);
  const search = useRef(0);

  const load = useCallback(async () => {
    setFailed(null);
    const answer = await ask('card/load', { token });
    if (!answer.ok) {
      setFailed({ code: answer.code, during: 'load' });
      return;
    }
    const loaded = answer.value;
    const typed = await loadDraft(loaded.draftKey);
    setContents(loaded);
    setDraft(typed ? draftFromEdit(typed) : storedDraft(loaded));
    void pruneDrafts();
    const all = await ask('speakers/search', { token, text: '' });
    if (all.ok) setKnown(all.value);
  }, [token]);

  useEffect(() => void load(), [load]);

  if (!contents || !draft)
    return { stage: 'waiting', state: failed ?? 'loading', onRetry: () => void load() };
  const { draftKey, claim } = contents;

  function change(next: ClaimDraft): void {
    setDraft(next);
    if (state !== 'saving') setState('ready');
    void keepDraft(draftKey, editFromDraft(next));
  }

  async function save(next: ClaimDraft): Promise<void> {
    setDraft(next);
    setState('saving');
    await keepDraft(draftKey, editFromDraft(next));
    const edit = claim ? changedFields(storedDraft(contents as CardContents), next) : editFromDraft(next);
    const answer = await ask('claim/save', { token, edit });
    if (!answer.ok) {
      setState({ code: answer.code, during: 'save' });
      return;
    }
    await dropDraft(draftKey);
    await ask('card/close', { token });
  }

  async function remove(): Promise<void> {
    setState('deleting');
    const answer = await ask('claim/delete', { token });
    setState(answer.ok ? 'deleted' : { code: answer.code, during: 'delete' });
  }

  async function undoDelete(): Promise<void> {
    const answer = await ask('claim/restore', { token });
    setState(answer.ok ? 'saved' : { code: answer.code, during: 'restore' });
  }

  async function searchSpeakers(text: string): Promise<void> {
    const turn = ++search.current;
    const answer = await ask('speakers/search', { token, text: text.slice(0, 500) });
    // A slow answer to what was typed before must not replace a newer one.
    if (answer.ok && turn === search.current) setKnown(answer.value);
  }

  return {
    stage: 'ready',
    props: {
      claim: {
        segments: contents.source.segments,
        form: contents.source.form,
        confidence: contents.confidence,
        reason: DoubtReason.safeParse(contents.reason).data,
        saved: claim !== undefined,
      },
      draft,
      speakers: speakerOptions(contents, known),
      others: contents.others,
      onSwitch: (key) => void ask('card/switch', { token, key }),
      ...(contents.link !== undefined && { onCopyLink: () => copyText(contents.link ?? '') }),
      state,
      onChange: change,
      onSave: (next) => void save(next),
      onDelete: () => void remove(),
      onUndoDelete: () => void undoDelete(),
      onSpeakerInput: (text) => void searchSpeakers(text),
    },
  };
}

function storedDraft({ claim, speaker, source }: CardContents): ClaimDraft {
  return claim ? draftFromClaim(claim, speaker) : draftFromSource(source);
}

function speakerOptions(
  { source, pageSpeakers, speaker }: CardContents,
  known: readonly Speaker[],
): SpeakerOption[] {
  return [
    ...suggested(source.suggestion, source.attribution),
    ...(speaker ? [{ ...choiceOf(speaker), group: 'page' as const }] : []),
    ...pageSpeakers.map((one) => ({ ...choiceOf(one), group: 'page' as const })),
    ...known.map((one) => ({ ...choiceOf(one), group: 'all' as const })),
  ];
}
