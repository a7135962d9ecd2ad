import { useState } from 'react';
import { i18n } from '#i18n';
import type { Question } from '../../lib/model/records.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './QuestionList.module.css';

/** The questions on which claims differ, and a new one. */
export function QuestionList({
  questions,
  openId,
  onAsk,
}: {
  questions: readonly { readonly question: Question; readonly claims: number }[];
  openId: string | undefined;
  onAsk: (text: string) => void;
}) {
  const [text, setText] = useState('');
  return (
    <nav className={styles.questions} aria-label={i18n.t('compare.questions')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onAsk(text.trim());
          setText('');
        }}
      >
        <TextField
          label={i18n.t('compare.ask')}
          placeholder={i18n.t('compare.askExample')}
          value={text}
          maxLength={1000}
          onChange={setText}
        />
        <Button type="submit">{i18n.t('compare.add')}</Button>
      </form>
      {questions.length === 0 && (
        <Banner kind="notice" title={i18n.t('compare.none')}>
          <p>{i18n.t('compare.noneAdvice')}</p>
        </Banner>
      )}
      <ul>
        {questions.map(({ question, claims }) => (
          <li key={question.id}>
            <a href={`#/compare/${question.id}`} aria-current={question.id === openId ? 'true' : undefined}>
              <bdi>{question.text}</bdi>
              <span className={styles.count}>{i18n.t('speakers.claims', claims)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
