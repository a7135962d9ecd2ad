import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { SpeakerDetail, type SpeakerFields } from '../../components/notebook/SpeakerDetail.tsx';
import { SpeakersView } from '../../components/notebook/SpeakersView.tsx';
import type { ClaimRow } from '../../lib/desk/claim-row.ts';
import type { LikelyDuplicate } from '../../lib/desk/duplicates.ts';
import { DEFAULT_QUERY } from '../../lib/desk/query.ts';
import type { Database } from '../../lib/store/database.ts';
import { deleteSpeaker } from '../../lib/store/removals.ts';
import { editSpeaker, mergeSpeakers, splitSpeaker } from '../../lib/store/speaker-changes.ts';
import type { Desk } from './desk-client.ts';
import { useAnswer } from './use-answer.ts';
import type { Route } from './use-route.ts';
import type { UndoKeeper } from './use-undo.ts';

const NONE: readonly LikelyDuplicate[] = [];

/** Wires the speakers: one row a person or organisation. */
export function SpeakersPage({
  database,
  desk,
  route,
  go,
  undo,
}: {
  database: Database;
  desk: Desk;
  route: Route;
  go: (hash: string) => void;
  undo: UndoKeeper;
}) {
  const speakers = useAnswer(desk, 'speakers');
  const duplicates = useAnswer(desk, 'duplicates') ?? NONE;
  const open = useLiveQuery(
    async () => (route.id === undefined ? undefined : database.speakers.get(route.id)),
    [database, route.id],
  );
  const claims = useSpeakerClaims(desk, route.id);

  async function merge(intoId: string, otherIds: readonly string[]): Promise<void> {
    const result = await mergeSpeakers(database, intoId, otherIds);
    undo.settle(result, 'save', ({ name }) => i18n.t('speakers.merged', [name]));
  }

  async function save(fields: SpeakerFields): Promise<void> {
    if (!open) return;
    const { role, affiliation, sameAs, reliability, ...rest } = fields;
    const result = await editSpeaker(database, open.id, {
      ...rest,
      role: role || null,
      affiliation: affiliation || null,
      sameAs: sameAs || null,
      reliability: reliability || null,
    });
    undo.settle(result, 'save', ({ name }) => i18n.t('speakers.saved', [name]));
  }

  async function split(claimIds: readonly string[], name: string): Promise<void> {
    if (!open) return;
    const result = await splitSpeaker(database, open.id, claimIds, name);
    undo.settle(result, 'save', (made) => i18n.t('speakers.splitDone', [made.name]));
  }

  async function remove(): Promise<void> {
    if (!open) return;
    undo.settle(await deleteSpeaker(database, open.id), 'delete', () => i18n.t('speakers.deleted'));
    go('#/speakers');
  }

  return (
    <SpeakersView
      speakers={speakers}
      duplicates={duplicates}
      openId={route.id}
      onOpen={(id) => go(id === route.id ? '#/speakers' : `#/speakers/${id}`)}
      onMerge={(intoId, otherIds) => void merge(intoId, otherIds)}
      detail={
        open && (
          <SpeakerDetail
            key={`${open.id} ${open.updatedAt}`}
            speaker={open}
            claims={claims.rows}
            total={claims.total}
            onMore={claims.more}
            onSave={(fields) => void save(fields)}
            onSplit={(claimIds, name) => void split(claimIds, name)}
            onDelete={() => void remove()}
            onClose={() => go('#/speakers')}
          />
        )
      }
    />
  );
}

const MORE = 100;

/** The first of a speaker's claims over time, and how many there are. */
function useSpeakerClaims(desk: Desk, speakerId: string | undefined) {
  const { revision } = useSyncExternalStore(desk.subscribe, desk.state);
  const [shown, setShown] = useState({ speakerId, count: MORE });
  const [answer, setAnswer] = useState<{ speakerId: string; rows: readonly ClaimRow[]; total: number }>();
  const count = shown.speakerId === speakerId ? shown.count : MORE;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is a reason to ask again.
  useEffect(() => {
    let current = true;
    if (speakerId === undefined) return;
    const query = {
      ...DEFAULT_QUERY,
      facets: { speaker: [speakerId] },
      sort: { by: 'said' as const, descending: false },
    };
    desk.ask('search', { query, window: { from: 0, count } }).then(
      ({ rows, total }) => current && setAnswer({ speakerId, rows, total }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [desk, speakerId, count, revision]);

  const own = answer?.speakerId === speakerId ? answer : undefined;
  return {
    rows: own?.rows ?? [],
    total: own?.total ?? 0,
    more: () => setShown({ speakerId, count: count + MORE }),
  };
}
