import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useLatest } from '../ui/use-latest.ts';
import styles from './AnswerBoard.module.css';
import { AnswerColumns } from './AnswerColumns.tsx';
import type { BoardProps } from './compare-props.ts';
import { Suggestions } from './Suggestions.tsx';

/**
 * A question with one column for each answer, the claims in it by time. A claim goes to another column by its menu or
 * by dragging; what is linked says so on both cards.
 */
export function AnswerBoard(props: BoardProps) {
  const { question, placed } = props;
  const [rewording, setRewording] = useState<string>();
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
      <AnswerColumns
        placed={placed}
        links={props.links}
        reminders={props.reminders}
        onPlace={useLatest(props.onPlace)}
        onLink={useLatest(props.onLink)}
        onUnlink={useLatest(props.onUnlink)}
        onAbout={useLatest(props.onAbout)}
      />
      {props.about !== undefined && (
        <Suggestions
          about={placed.find(({ row }) => row.claim.id === props.about)?.row}
          suggestions={props.suggestions}
          found={props.found}
          placed={placed}
          onPlace={props.onPlace}
          onPlaceFound={props.onPlaceFound}
          onLinkFound={props.onLinkFound}
          onGoToFound={props.onGoToFound}
          onLink={props.onLink}
          onClose={() => props.onAbout(undefined)}
        />
      )}
    </div>
  );
}
