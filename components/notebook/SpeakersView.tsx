import { useState } from 'react';
import { i18n } from '#i18n';
import type { LikelyDuplicate } from '../../lib/desk/duplicates.ts';
import type { SpeakerSummary } from '../../lib/desk/record-lists.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { figures } from '../ui/locale-format.ts';
import { LikelyDuplicates } from './LikelyDuplicates.tsx';
import styles from './RecordTable.module.css';
import { SearchInput } from './SearchInput.tsx';
import { useMatching } from './use-matching.ts';
import { VirtualTable } from './VirtualTable.tsx';
import { reliabilityWord } from './verdict-words.ts';

const COLUMNS = 5;

/** One row a person or organisation, and whom two records may both mean. */
export function SpeakersView({
  speakers,
  duplicates,
  openId,
  detail,
  onOpen,
  onMerge,
}: {
  /** undefined while they are read */
  speakers: readonly SpeakerSummary[] | undefined;
  duplicates: readonly LikelyDuplicate[];
  openId: string | undefined;
  detail: React.ReactNode;
  onOpen: (id: string) => void;
  /** all claims of the second become the first's */
  onMerge: (intoId: string, otherIds: readonly string[]) => void;
}) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [records, setRecords] = useState<HTMLElement | null>(null);
  const shown = useMatching(speakers, text, ({ speaker }) => [
    speaker.name,
    speaker.role,
    speaker.affiliation,
    ...speaker.aliases,
  ]);
  const chosenIds = chosen.size === 0 ? [] : (shown?.filter(({ speaker }) => chosen.has(speaker.id)) ?? []);
  const into = chosenIds.toSorted((a, b) => (b.claims ?? 0) - (a.claims ?? 0))[0];

  return (
    <div className={styles.view} data-detail={detail ? '' : undefined}>
      <div ref={setRecords} className={styles.records}>
        <search className={styles.search}>
          <SearchInput text={text} label={i18n.t('speakers.search')} onText={setText} />
          {into && chosenIds.length > 1 && (
            <Button
              look="primary"
              onClick={() => {
                const others = chosenIds
                  .map(({ speaker }) => speaker.id)
                  .filter((id) => id !== into.speaker.id);
                onMerge(into.speaker.id, others);
                setChosen(new Set());
              }}
            >
              {i18n.t('speakers.mergeInto', [String(chosenIds.length), into.speaker.name])}
            </Button>
          )}
        </search>
        <LikelyDuplicates duplicates={duplicates} speakers={speakers ?? []} onMerge={onMerge} />
        {speakers?.length === 0 && (
          <Banner kind="notice" title={i18n.t('speakers.none')}>
            <p>{i18n.t('speakers.noneAdvice')}</p>
          </Banner>
        )}
        {shown && shown.length > 0 && (
          <VirtualTable
            caption={i18n.t('speakers.caption', shown.length)}
            columns={COLUMNS}
            rows={shown}
            scroller={records}
            keyOf={({ speaker }) => speaker.id}
            rowProps={({ speaker }) => ({ 'data-open': speaker.id === openId ? '' : undefined })}
            head={
              <>
                <th scope="col">{i18n.t('speakers.choose')}</th>
                <th scope="col">{i18n.t('speakers.name')}</th>
                <th scope="col" className={styles.wide}>
                  {i18n.t('speakers.role')}
                </th>
                <th scope="col" className={styles.wide}>
                  {i18n.t('facet.reliability')}
                </th>
                <th scope="col" className={styles.number}>
                  {i18n.t('notebook.viewClaims')}
                </th>
              </>
            }
            cells={({ speaker, claims }) => (
              <>
                <td>
                  <input
                    type="checkbox"
                    aria-label={i18n.t('notebook.select', [speaker.name])}
                    checked={chosen.has(speaker.id)}
                    onChange={({ target }) => {
                      const next = new Set(chosen);
                      if (target.checked) next.add(speaker.id);
                      else next.delete(speaker.id);
                      setChosen(next);
                    }}
                  />
                </td>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.open}
                    aria-expanded={speaker.id === openId}
                    onClick={() => onOpen(speaker.id)}
                  >
                    <bdi>{speaker.name}</bdi>
                  </button>
                  {speaker.aliases.length > 0 && (
                    <span className={styles.quiet}>
                      <bdi>{speaker.aliases.join(', ')}</bdi>
                    </span>
                  )}
                  <span className={classNames(styles.quiet, styles.narrow)}>
                    <bdi>{[speaker.role, speaker.affiliation].filter(Boolean).join(', ')}</bdi>
                  </span>
                  <span className={classNames(styles.quiet, styles.narrow)}>{reliabilityOf(speaker)}</span>
                </th>
                <td className={styles.wide}>
                  <bdi>{[speaker.role, speaker.affiliation].filter(Boolean).join(', ')}</bdi>
                </td>
                <td className={styles.wide}>{reliabilityOf(speaker)}</td>
                <td className={styles.number}>{claims === undefined ? '…' : figures(claims)}</td>
              </>
            )}
          />
        )}
      </div>
      {detail && <aside className={styles.detail}>{detail}</aside>}
    </div>
  );
}

function reliabilityOf({ reliability }: SpeakerSummary['speaker']): string {
  return reliability
    ? i18n.t('grade.codeAndWord', [reliability, reliabilityWord(reliability)])
    : i18n.t('grade.none');
}
