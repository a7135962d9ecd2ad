import { i18n } from '#i18n';
import type { DuplicateReason, LikelyDuplicate } from '../../lib/desk/duplicates.ts';
import type { SpeakerSummary } from '../../lib/desk/record-lists.ts';
import { Button } from '../ui/Button.tsx';
import styles from './RecordTable.module.css';

const REASONS = {
  'same-name': 'speakers.sameName',
  alias: 'speakers.alias',
  spelling: 'speakers.spelling',
  transliteration: 'speakers.transliteration',
  initials: 'speakers.initials',
  order: 'speakers.order',
  title: 'speakers.title',
  'shorter-name': 'speakers.shorterName',
} as const satisfies Record<DuplicateReason, string>;

const SHOWN = 5;

/** Pairs of records that may mean one person. Nothing is merged unless the person says so, and that can be undone. */
export function LikelyDuplicates({
  duplicates,
  speakers,
  onMerge,
}: {
  duplicates: readonly LikelyDuplicate[];
  speakers: readonly SpeakerSummary[];
  onMerge: (intoId: string, otherIds: readonly string[]) => void;
}) {
  const byId = new Map(speakers.map((summary) => [summary.speaker.id, summary]));
  const shown = duplicates.slice(0, SHOWN).flatMap(({ ids, reason, names }) => {
    const [one, other] = ids
      .map((id) => byId.get(id))
      .toSorted((a, b) => (b?.claims ?? 0) - (a?.claims ?? 0));
    return one && other ? [{ one, other, reason, names }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <section className={styles.hints} aria-labelledby="likely-duplicates">
      <h2 id="likely-duplicates">{i18n.t('speakers.duplicates')}</h2>
      <ul>
        {shown.map(({ one, other, reason }) => (
          <li key={`${one.speaker.id} ${other.speaker.id}`}>
            <span>
              <bdi>{one.speaker.name}</bdi> · <bdi>{other.speaker.name}</bdi>{' '}
              <span className={styles.quiet}>{i18n.t(REASONS[reason])}</span>
            </span>
            <Button onClick={() => onMerge(one.speaker.id, [other.speaker.id])}>
              {i18n.t('speakers.mergeTwo', [other.speaker.name, one.speaker.name])}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
