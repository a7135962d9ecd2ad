import { useState } from 'react';
import { i18n } from '#i18n';
import type { Question } from '../../lib/model/records.ts';
import { Button } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './AnswersField.module.css';
import { ANSWERS, type AnswerValue } from './compare-props.ts';
import { answerWord } from './compare-words.ts';

/** The questions that a claim answers, and its placing under another one. */
export function AnswersField({
  questions,
  answers,
  onPlace,
}: {
  questions: readonly Question[];
  answers: readonly { readonly questionId: string; readonly answer: AnswerValue }[];
  /** `null` takes the claim out of the question */
  onPlace: (questionId: string, answer: AnswerValue | null) => void;
}) {
  const open = questions.filter(({ id }) => !answers.some(({ questionId }) => questionId === id));
  const [chosen, setChosen] = useState<string>();
  const [answer, setAnswer] = useState<AnswerValue>('yes');
  const questionId = open.find(({ id }) => id === chosen)?.id ?? open[0]?.id;
  if (questions.length === 0) return null;
  return (
    <section className={styles.answers} aria-label={i18n.t('compare.answersHeading')}>
      <ul>
        {answers.map((given) => {
          const text = questions.find(({ id }) => id === given.questionId)?.text ?? '';
          return (
            <li key={given.questionId}>
              <a href={`#/compare/${given.questionId}`}>
                <bdi>{text}</bdi>
              </a>
              <span>{answerWord(given.answer)}</span>
              <Button
                look="icon"
                aria-label={i18n.t('compare.takeOutOf', [text])}
                onClick={() => onPlace(given.questionId, null)}
              >
                <CloseIcon />
              </Button>
            </li>
          );
        })}
      </ul>
      {questionId !== undefined && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            onPlace(questionId, answer);
          }}
        >
          <Select
            label={i18n.t('compare.question')}
            value={questionId}
            options={open.map(({ id, text }) => ({ value: id, label: text.slice(0, 120) }))}
            onChange={setChosen}
          />
          <Select
            label={i18n.t('compare.answer')}
            value={answer}
            options={ANSWERS.map((value) => ({ value, label: answerWord(value) }))}
            onChange={setAnswer}
          />
          <Button type="submit">{i18n.t('compare.place')}</Button>
        </form>
      )}
    </section>
  );
}
