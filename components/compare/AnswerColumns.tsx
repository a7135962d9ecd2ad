import { memo, useState } from 'react';
import { i18n } from '#i18n';
import { figures } from '../ui/locale-format.ts';
import { AnswerCard } from './AnswerCard.tsx';
import styles from './AnswerColumns.module.css';
import { ANSWERS, type ColumnProps, type PlacedClaim } from './compare-props.ts';
import { answerWord } from './compare-words.ts';

/**
 * One column for each answer, the claims in it by time. Drawn again only when one of its properties is another one:
 * what is suggested beside hundreds of cards leaves them as they are.
 */
export const AnswerColumns = memo(function AnswerColumns(board: ColumnProps) {
  const [target, setTarget] = useState<string>();
  return (
    <div className={styles.columns}>
      {ANSWERS.map((answer) => {
        const own = inTime(board.placed.filter((one) => one.answer === answer));
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
              if (board.placed.some(({ row }) => row.claim.id === id)) board.onPlace(id, answer);
            }}
          >
            <h3>
              {answerWord(answer)} <span className={styles.count}>{figures(own.length)}</span>
            </h3>
            <ul>
              {own.map((one) => (
                <AnswerCard key={one.row.claim.id} {...board} claim={one} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
});

function inTime(placed: readonly PlacedClaim[]): PlacedClaim[] {
  const when = ({ row: { claim, page } }: PlacedClaim) => claim.saidAt ?? page.publishedAt ?? claim.createdAt;
  return placed.toSorted((a, b) => when(a).localeCompare(when(b)));
}
