import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { AnswerBoard } from '../../components/compare/AnswerBoard.tsx';
import { ClaimPicker } from '../../components/compare/ClaimPicker.tsx';
import type { AnswerValue, LinkChoice, SuggestedClaims } from '../../components/compare/compare-props.ts';
import { answerWord, linkWord } from '../../components/compare/compare-words.ts';
import { QuestionList } from '../../components/compare/QuestionList.tsx';
import type { ClaimRow } from '../../lib/desk/claim-row.ts';
import { gradeReminders } from '../../lib/desk/grade-reminders.ts';
import { DEFAULT_QUERY } from '../../lib/desk/query.ts';
import type { Link } from '../../lib/model/records.ts';
import { type Result, success } from '../../lib/model/result.ts';
import type { NewClaim } from '../../lib/store/claims.ts';
import {
  addQuestion,
  editQuestion,
  linkClaims,
  placeClaim,
  unlinkClaims,
} from '../../lib/store/comparing.ts';
import type { Database } from '../../lib/store/database.ts';
import { boardOf, questionsWithCounts } from '../../lib/store/questions.ts';
import { deleteQuestion } from '../../lib/store/removals.ts';
import { claimRows } from '../../lib/store/rows.ts';
import { type Saving, saveLinked, savePlaced, undoSaving } from '../../lib/store/undo-steps.ts';
import styles from './ComparePage.module.css';
import type { Desk } from './desk-client.ts';
import { foundStatements } from './found-statements.ts';
import { currentSource, goToFind } from './open-finds.ts';
import { useFoundComparisons } from './use-found-comparisons.ts';
import type { Route } from './use-route.ts';
import type { UndoKeeper } from './use-undo.ts';

const SUGGESTIONS = 12;
const PICKED = 8;

/** Wires the questions: which claims answer them, how they are linked, and which others may belong there. */
export function ComparePage({
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
  const questions = useLiveQuery(() => questionsWithCounts(database), [database]) ?? [];
  const open = questions.find(({ question }) => question.id === route.id)?.question;

  async function ask(text: string): Promise<void> {
    const asked = undo.settle(await addQuestion(database, text), 'save', () => i18n.t('compare.asked'));
    if (asked) go(`#/compare/${asked.id}`);
  }

  return (
    <div className={styles.compare}>
      <QuestionList questions={questions} openId={route.id} onAsk={(text) => void ask(text)} />
      {open && <Board key={open.id} database={database} desk={desk} question={open} go={go} undo={undo} />}
    </div>
  );
}

function Board({
  database,
  desk,
  question,
  go,
  undo,
}: {
  database: Database;
  desk: Desk;
  question: { id: string; text: string; createdAt: string; updatedAt: string };
  go: (hash: string) => void;
  undo: UndoKeeper;
}) {
  const [about, setAbout] = useState<string>();
  const board = useLiveQuery(async () => {
    const { answers, links, claims } = await boardOf(database, question.id);
    const rows = await claimRows(
      database,
      claims.map(({ id }) => id),
    );
    return { answers, links, rows };
  }, [database, question.id]);
  const suggestions = useSuggestions(desk, about);
  const found = useFoundComparisons(database, desk, about);
  const savingFinds = useRef(new Set<string>());
  const [text, setText] = useState('');
  const picked = usePicked(desk, text);
  const { rowOf, placed, reminders } = useMemo(() => {
    const rowOf = new Map(board?.rows.map((row) => [row.claim.id, row]));
    const placed = (board?.answers ?? []).flatMap(({ claimId, answer }) => {
      const row = rowOf.get(claimId);
      return row ? [{ row, answer }] : [];
    });
    const claims = placed.map(({ row }) => row.claim);
    return { rowOf, placed, reminders: gradeReminders(claims, board?.links ?? []) };
  }, [board]);
  if (!board) return null;

  async function place(claimId: string, answer: AnswerValue | null): Promise<void> {
    const result = await placeClaim(database, question.id, claimId, answer);
    undo.settle(result, 'save', (made) =>
      made ? i18n.t('compare.placed', [answerWord(made.answer)]) : i18n.t('compare.taken'),
    );
  }

  function placeFound(id: string, answer: AnswerValue): Promise<void> {
    return saveFound(
      id,
      (claim) => savePlaced(database, claim, question.id, answer),
      () => i18n.t('compare.savedPlaced', [answerWord(answer)]),
    );
  }

  async function linkFound(id: string, kind: Link['kind']): Promise<void> {
    if (about === undefined) return;
    await saveFound(
      id,
      (claim) => saveLinked(database, claim, about, kind),
      () => i18n.t('compare.savedLinked', [linkWord(kind)]),
    );
  }

  /** What the page shows no more is saved as it was found; what is being saved, or was just now, not a second time. */
  async function saveFound(
    id: string,
    save: (claim: NewClaim) => Promise<Result<Saving>>,
    message: () => string,
  ): Promise<void> {
    const find = found.find(id);
    if (!find || savingFinds.current.has(id)) return;
    savingFinds.current.add(id);
    const unsaved = await foundStatements(database, [find]).catch(() => undefined);
    if (unsaved?.length !== 0) {
      const source = (await currentSource(find)) ?? find.found.source;
      const saved = await save({
        id: crypto.randomUUID(),
        page: { ...find.address, metadata: find.metadata },
        source,
        edit: source.suggestion ? { speaker: source.suggestion } : {},
      });
      const result = saved.ok
        ? success({ value: saved.value, undo: () => undoSaving(database, saved.value) })
        : saved;
      undo.settle(result, 'save-found', message);
    }
    savingFinds.current.delete(id);
  }

  async function goToFound(id: string): Promise<void> {
    const find = found.find(id);
    if (find && !(await goToFind(find))) undo.tell(i18n.t('compare.foundGone'));
  }

  async function link(choice: LinkChoice): Promise<void> {
    const { independent, ...rest } = choice;
    const result = await linkClaims(database, independent === undefined ? rest : choice);
    undo.settle(result, 'save', () => i18n.t('compare.linked'));
  }

  async function reword(words: string): Promise<void> {
    undo.settle(await editQuestion(database, question.id, { text: words }), 'save', () =>
      i18n.t('compare.reworded'),
    );
  }

  async function remove(): Promise<void> {
    undo.settle(await deleteQuestion(database, question.id), 'delete', () => i18n.t('compare.deleted'));
    go('#/compare');
  }

  return (
    <div className={styles.board}>
      <AnswerBoard
        question={question}
        placed={placed}
        links={board.links}
        reminders={reminders}
        about={about}
        suggestions={suggestions}
        found={found.comparisons}
        onPlace={(claimId, answer) => void place(claimId, answer)}
        onPlaceFound={(id, answer) => void placeFound(id, answer)}
        onLinkFound={(id, kind) => void linkFound(id, kind)}
        onGoToFound={(id) => void goToFound(id)}
        onLink={(choice) => void link(choice)}
        onUnlink={(id) =>
          void unlinkClaims(database, id).then((result) =>
            undo.settle(result, 'delete', () => i18n.t('compare.unlinked')),
          )
        }
        onAbout={setAbout}
        onReword={(words) => void reword(words)}
        onDelete={() => void remove()}
      />
      <div className={styles.picker}>
        <ClaimPicker
          text={text}
          rows={picked.filter((row) => !rowOf.has(row.claim.id))}
          onText={setText}
          onPlace={(claimId, answer) => void place(claimId, answer)}
        />
      </div>
    </div>
  );
}

/** The first answer comes at once, from the claims that can be compared so far; a better one when all can. */
function useSuggestions(desk: Desk, about: string | undefined): SuggestedClaims | undefined {
  const { revision, compared } = useSyncExternalStore(desk.subscribe, desk.state);
  const [answer, setAnswer] = useState<SuggestedClaims & { about: string }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: changed records, and more claims that can be compared, are a reason to look again.
  useEffect(() => {
    let current = true;
    if (about === undefined) return;
    desk.ask('suggest', { about, limit: SUGGESTIONS }).then(
      (given) => current && setAnswer({ ...given, about }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [desk, about, revision, compared]);
  return answer && answer.about === about ? answer : undefined;
}

function usePicked(desk: Desk, text: string): readonly ClaimRow[] {
  const { revision } = useSyncExternalStore(desk.subscribe, desk.state);
  const [rows, setRows] = useState<readonly ClaimRow[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was read meanwhile is a reason to look again.
  useEffect(() => {
    let current = true;
    if (text.trim() === '') {
      setRows([]);
      return;
    }
    const query = { ...DEFAULT_QUERY, text, sort: { by: 'relevance' as const, descending: true } };
    void desk
      .ask('search', { query, window: { from: 0, count: PICKED } })
      .then(({ rows: found }) => current && setRows(found));
    return () => {
      current = false;
    };
  }, [desk, text, revision]);
  return rows;
}
