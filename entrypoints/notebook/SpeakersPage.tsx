import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { i18n } from '#i18n';
import { SpeakerDetail, type SpeakerFields } from '../../components/notebook/SpeakerDetail.tsx';
import { SpeakersView } from '../../components/notebook/SpeakersView.tsx';
import { likelyDuplicates } from '../../lib/desk/duplicates.ts';
import type { Database } from '../../lib/store/database.ts';
import { deleteSpeaker } from '../../lib/store/removals.ts';
import { claimRows } from '../../lib/store/rows.ts';
import { editSpeaker, mergeSpeakers, splitSpeaker } from '../../lib/store/speaker-changes.ts';
import { speakersWithCounts } from '../../lib/store/speaker-list.ts';
import type { Route } from './use-route.ts';
import type { UndoKeeper } from './use-undo.ts';

/** Wires the speakers: one row a person or organisation. */
export function SpeakersPage({
  database,
  route,
  go,
  undo,
}: {
  database: Database;
  route: Route;
  go: (hash: string) => void;
  undo: UndoKeeper;
}) {
  const speakers = useLiveQuery(() => speakersWithCounts(database), [database]);
  const duplicates = useMemo(
    () => (speakers ? likelyDuplicates(speakers.map(({ speaker }) => speaker)) : []),
    [speakers],
  );
  const open = speakers?.find(({ speaker }) => speaker.id === route.id)?.speaker;
  const claims = useLiveQuery(() => claimsOf(database, route.id), [database, route.id]) ?? [];

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
            claims={claims}
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

async function claimsOf(database: Database, speakerId: string | undefined) {
  if (speakerId === undefined) return [];
  const rows = await claimRows(
    database,
    await database.claims.where('speakerId').equals(speakerId).primaryKeys(),
  );
  const when = ({ claim }: (typeof rows)[number]) => claim.saidAt ?? claim.createdAt;
  return rows.sort((a, b) => when(a).localeCompare(when(b)));
}
