import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { suggestedBy } from '../../components/card/speaker-options.ts';
import { AnswersField } from '../../components/compare/AnswersField.tsx';
import type { AnswerValue } from '../../components/compare/compare-props.ts';
import { answerWord } from '../../components/compare/compare-words.ts';
import { ClaimEditor } from '../../components/editor/ClaimEditor.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { CloseIcon } from '../../components/ui/icons.tsx';
import { usePainted } from '../../components/ui/use-painted.ts';
import { loadKept } from '../../lib/extension/draft-storage.ts';
import { editClaim, restoreValue } from '../../lib/store/claim-edits.ts';
import { placeClaim } from '../../lib/store/comparing.ts';
import type { Database } from '../../lib/store/database.ts';
import { claimRows, type JoinedClaim } from '../../lib/store/rows.ts';
import { useClaimEditor } from '../sidepanel/use-claim-editor.ts';
import styles from './ClaimDetail.module.css';
import { CitationMenu } from './exchange/CitationMenu.tsx';
import { placeHref } from './page-href.ts';
import { useOnce } from './use-once.ts';
import type { UndoKeeper } from './use-undo.ts';

/** One claim of the list, open beside it with all its fields. */
export function ClaimDetail({
  database,
  id,
  undo,
  onClose,
}: {
  database: Database;
  id: string;
  undo: UndoKeeper;
  onClose: () => void;
}) {
  const opened = useOnce(async () => {
    const [[row], kept] = await Promise.all([claimRows(database, [id]), loadKept(id)]);
    return { row, kept };
  }, id);
  const { props, start } = useClaimEditor(database);
  const wasOpen = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editing begins once, with the claim as it was then.
  useEffect(() => {
    if (!opened?.row) return;
    const { row, kept } = opened;
    start({
      draftKey: id,
      kept,
      claim: row.claim,
      speaker: row.speaker,
      options: suggestedBy(row.claim.attribution),
      restore: (index) => restoreValue(database, id, index),
      async save(edit) {
        const before = await database.claims.get(id);
        const result = await editClaim(database, id, edit);
        undo.settle(
          result.ok && before
            ? { ok: true, value: { value: 1, undo: { put: { claims: [before] }, remove: {} } } }
            : { ok: false, code: result.ok ? 'not-found' : result.code },
          'save',
          (count) => i18n.t('notebook.changed', count),
        );
        return result;
      },
    });
  }, [opened]);

  // The editor ends with a save, or when it is left.
  useEffect(() => {
    if (props) wasOpen.current = true;
    else if (wasOpen.current) onClose();
  }, [props, onClose]);

  if (!opened) return null;
  const { row } = opened;
  if (!row) return <p className={styles.gone}>{i18n.t('failure.notFound')}</p>;
  if (!props) return null;
  return (
    <div className={styles.detail}>
      <PageLink row={row} onClose={onClose} />
      <ClaimEditor {...props} />
      <Answers database={database} id={id} undo={undo} />
    </div>
  );
}

/** The questions that it answers, read when the claim itself is there: a desk may have thousands. */
function Answers({ database, id, undo }: { database: Database; id: string; undo: UndoKeeper }) {
  const painted = usePainted();
  const placing = useLiveQuery(
    async () =>
      painted
        ? {
            questions: await database.questions.orderBy('updatedAt').reverse().toArray(),
            answers: await database.answers.where('claimId').equals(id).toArray(),
          }
        : undefined,
    [database, id, painted],
  );

  async function place(questionId: string, answer: AnswerValue | null): Promise<void> {
    const result = await placeClaim(database, questionId, id, answer);
    undo.settle(result, 'save', (made) =>
      made ? i18n.t('compare.placed', [answerWord(made.answer)]) : i18n.t('compare.taken'),
    );
  }

  return (
    placing && (
      <AnswersField
        questions={placing.questions}
        answers={placing.answers}
        onPlace={(questionId, answer) => void place(questionId, answer)}
      />
    )
  );
}

function PageLink({ row, onClose }: { row: JoinedClaim; onClose: () => void }) {
  const { page } = row;
  const href = placeHref(row);
  return (
    <header className={styles.header}>
      <p>
        <a href={`#/pages/${page.id}`} title={i18n.t('pages.inNotebook')}>
          <bdi>{page.title || page.url}</bdi>
        </a>
        {href && (
          <>
            {' '}
            <a href={href} target="_blank" rel="noreferrer">
              {i18n.t('notebook.openPage')}
            </a>
          </>
        )}
      </p>
      <CitationMenu row={row} />
      <Button look="icon" aria-label={i18n.t('notebook.close')} onClick={onClose}>
        <CloseIcon />
      </Button>
    </header>
  );
}
