import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { editFromDraft } from '../../components/card/claim-draft.ts';
import type { SpeakerOption } from '../../components/card/speaker-options.ts';
import type { ClaimEditorProps } from '../../components/editor/claim-editor-props.ts';
import {
  type EditorDraft,
  editorChanges,
  editorDraftFromClaim,
  editorDraftFromKept,
  editorDraftFromSource,
  withUsualFields,
} from '../../components/editor/editor-draft.ts';
import { afterPaint } from '../../components/ui/after-paint.ts';
import {
  dropDraft,
  type KeptDraft,
  keepDraft,
  loadKept,
  pruneDrafts,
} from '../../lib/extension/draft-storage.ts';
import type { ClaimDraftSource, ClaimEdit } from '../../lib/model/claim-edit.ts';
import type { Claim, Speaker } from '../../lib/model/records.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Database } from '../../lib/store/database.ts';
import { searchSpeakers } from '../../lib/store/speakers.ts';

/** What is edited: a saved claim, or one that is saved by it; and what saves it. */
export type EditorTarget = {
  /** under which key what is typed is kept until it is saved */
  readonly draftKey: string;
  /** that, where it was read already */
  readonly kept?: KeptDraft | undefined;
  /** speakers to offer before all others */
  readonly options: readonly SpeakerOption[];
  readonly save: (edit: ClaimEdit) => Promise<Result<unknown>>;
} & (
  | {
      readonly claim: Claim;
      readonly speaker: Speaker | undefined;
      readonly restore: (index: number) => Promise<Result<Claim>>;
    }
  | { readonly source: ClaimDraftSource }
);

interface Open {
  readonly target: EditorTarget;
  /** what was stored when the editing began */
  readonly stored: EditorDraft;
  readonly draft: EditorDraft;
  readonly state: ClaimEditorProps['state'];
}

/** What is typed rests so long before it is kept. Milliseconds. */
const REST_MS = 200;

/** Edits one claim with all its fields. Whatever is typed is kept, and dropped only when it was saved or discarded. */
export function useClaimEditor(database: Database) {
  const [open, setOpen] = useState<Open | null>(null);
  const [known, setKnown] = useState<readonly Speaker[]>([]);
  const keeping = useRef<{ timer: ReturnType<typeof setTimeout>; keep: () => Promise<void> }>(undefined);
  const claimId = open && 'claim' in open.target ? open.target.claim.id : undefined;
  const live = useLiveQuery(
    async () => (claimId === undefined ? undefined : database.claims.get(claimId)),
    [database, claimId],
  );
  const named = useLiveQuery(() => speakersInHistory(database, live), [database, live]);

  /** What waits to be kept is kept now. */
  async function flush(): Promise<void> {
    const waiting = keeping.current;
    keeping.current = undefined;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    await waiting.keep();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what a ref holds is used.
  useEffect(() => {
    const onHide = () => void flush();
    window.addEventListener('pagehide', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      void flush();
    };
  }, []);

  async function start(target: EditorTarget): Promise<void> {
    await flush();
    const stored =
      'claim' in target
        ? editorDraftFromClaim(target.claim, target.speaker)
        : editorDraftFromSource(target.source);
    const kept = 'kept' in target ? target.kept : await loadKept(target.draftKey);
    const draft = kept?.typed
      ? editorDraftFromKept(kept.typed, stored)
      : kept?.edit
        ? withUsualFields(stored, kept.edit)
        : stored;
    setOpen({ target, stored, draft, state: 'ready' });
    afterPaint(() => {
      find('');
      void pruneDrafts();
    });
  }

  function find(text: string): void {
    void searchSpeakers(database, text).then(setKnown, () => setKnown([]));
  }

  function change(draft: EditorDraft): void {
    if (!open) return;
    setOpen({ ...open, draft, state: 'ready' });
    clearTimeout(keeping.current?.timer);
    const keep = () => keepDraft(open.target.draftKey, editFromDraft(draft), draft);
    keeping.current = { keep, timer: setTimeout(() => void flush(), REST_MS) };
  }

  function forget(draftKey: string): Promise<void> {
    clearTimeout(keeping.current?.timer);
    keeping.current = undefined;
    return dropDraft(draftKey);
  }

  async function save(draft: EditorDraft): Promise<void> {
    if (!open) return;
    const { target, stored } = open;
    setOpen({ ...open, draft, state: 'saving' });
    const edit = 'claim' in target ? editorChanges(stored, draft) : editorChanges(EMPTY, draft);
    const result = await target.save(edit);
    if (!result.ok) return setOpen({ ...open, draft, state: { code: result.code, during: 'save' } });
    await forget(target.draftKey);
    setOpen(null);
  }

  /** The value comes back in the record at once; in the form, too, and whatever else is typed there stays. */
  async function restore(index: number): Promise<void> {
    if (!open || !('claim' in open.target)) return;
    const result = await open.target.restore(index);
    if (!result.ok) return setOpen({ ...open, state: { code: result.code, during: 'restore' } });
    const claim = result.value;
    const speaker = claim.speakerId ? await database.speakers.get(claim.speakerId) : undefined;
    const stored = editorDraftFromClaim(claim, speaker);
    const restored = Object.entries(stored).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(open.stored, field)),
    );
    // Entries of a draft, put back under the names that they had there.
    const draft = { ...open.draft, ...(Object.fromEntries(restored) as Partial<EditorDraft>) };
    setOpen({ ...open, target: { ...open.target, claim, speaker }, stored, draft, state: 'ready' });
  }

  async function close(): Promise<void> {
    await flush();
    setOpen(null);
  }

  async function discard(): Promise<void> {
    if (open) await forget(open.target.draftKey);
    setOpen(null);
  }

  const props: ClaimEditorProps | null = open && {
    claim: aboutOf(open.target, live),
    draft: open.draft,
    speakers: [
      ...open.target.options,
      ...known.map(({ id, name, role, kind }) => ({ id, name, role, kind, group: 'all' as const })),
    ],
    state: open.state,
    changed: JSON.stringify(open.draft) !== JSON.stringify(open.stored),
    speakerName: (id) => named?.get(id),
    newId: () => crypto.randomUUID(),
    today: dayOf(new Date()),
    onSpeakerInput: find,
    onChange: change,
    onSave: (draft) => void save(draft),
    onClose: () => void close(),
    onDiscard: () => void discard(),
    onRestore: (index) => void restore(index),
  };
  return { props, start: (target: EditorTarget) => void start(target) };
}

/** Compared with this, every field that is filled in is a change. */
const EMPTY: EditorDraft = editorDraftFromSource({ segments: [], form: 'direct' });

function aboutOf(target: EditorTarget, live: Claim | undefined): ClaimEditorProps['claim'] {
  if (!('claim' in target))
    return { segments: target.source.segments, form: target.source.form, saved: false, history: [] };
  const { segments, form, history } = live ?? target.claim;
  return { segments, form, saved: true, history };
}

async function speakersInHistory(database: Database, claim: Claim | undefined): Promise<Map<string, string>> {
  const ids = (claim?.history ?? [])
    .filter(({ field }) => field === 'speakerId')
    .flatMap(({ from, to }) => [from, to])
    .filter((id) => typeof id === 'string');
  const speakers = await database.speakers.bulkGet([...new Set(ids)]);
  return new Map(speakers.flatMap((speaker) => (speaker ? [[speaker.id, speaker.name] as const] : [])));
}

/** The day where the person is: "2026-03-11". */
function dayOf(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}
