import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { figures } from '../ui/locale-format.ts';
import { TextField } from '../ui/TextField.tsx';
import styles from './AnswerBoard.module.css';
import { AnswerCard } from './AnswerCard.tsx';
import { ANSWERS, type BoardProps, type PlacedClaim } from './compare-props.ts';
import { answerWord } from './compare-words.ts';
import { Suggestions } from './Suggestions.tsx';

/**
 * A question with one column for each answer, the claims in it by time. A claim goes to another column by its menu or
 * by dragging; what is linked says so on both cards.
 */
export function AnswerBoard(props: BoardProps) {
  const { question, placed } = props;
  const [rewording, setRewording] = useState<string>();
  const [target, setTarget] = useState<string>();
  return (
    <div className={styles.board}>
      <header className={styles.header}>
        {rewording === undefined ? (
          <>
            <h2>
              <bdi>{question.text}</bdi>
            </h2>
            <Button look="quiet" onClick={() => setRewording(question.text)}>
              {i18n.t('compare.reword')}
            </Button>
            <Button look="danger" onClick={props.onDelete}>
              {i18n.t('compare.deleteQuestion')}
            </Button>
          </>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (rewording.trim() !== '') props.onReword(rewording.trim());
              setRewording(undefined);
            }}
          >
            <TextField
              label={i18n.t('facet.question')}
              value={rewording}
              maxLength={1000}
              onChange={setRewording}
            />
            <Button look="primary" type="submit">
              {i18n.t('card.save')}
            </Button>
            <Button onClick={() => setRewording(undefined)}>{i18n.t('common.cancel')}</Button>
          </form>
        )}
      </header>
      {placed.length === 0 && <p className={styles.empty}>{i18n.t('compare.emptyBoard')}</p>}
      <div className={styles.columns}>
        {ANSWERS.map((answer) => {
          const own = inTime(placed.filter((one) => one.answer === answer));
          return (
            <section
              key={answer}
              className={styles.column}
              aria-label={i18n.t('compare.column', own.length, [answerWord(answer), String(own.length)])}
              data-target={target === answer || undefined}
              onDragOver={(event) => {
                event.preventDefault();
                setTarget(answer);
              }}
              onDragLeave={() => setTarget(undefined)}
              onDrop={(event) => {
                event.preventDefault();
                setTarget(undefined);
                const id = event.dataTransfer.getData('text/x-on-record-claim');
                if (placed.some(({ row }) => row.claim.id === id)) props.onPlace(id, answer);
              }}
            >
              <h3>
                {answerWord(answer)} <span className={styles.count}>{figures(own.length)}</span>
              </h3>
              <ul>
                {own.map((one) => (
                  <AnswerCard key={one.row.claim.id} {...props} claim={one} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {props.about !== undefined && (
        <Suggestions
          about={placed.find(({ row }) => row.claim.id === props.about)?.row}
          suggestions={props.suggestions}
          found={props.found}
          placed={placed}
          onPlace={props.onPlace}
          onPlaceFound={props.onPlaceFound}
          onGoToFound={props.onGoToFound}
          onLink={props.onLink}
          onClose={() => props.onAbout(undefined)}
        />
      )}
    </div>
  );
}

function inTime(placed: readonly PlacedClaim[]): PlacedClaim[] {
  const when = ({ row: { claim, page } }: PlacedClaim) => claim.saidAt ?? page.publishedAt ?? claim.createdAt;
  return placed.toSorted((a, b) => when(a).localeCompare(when(b)));
}
