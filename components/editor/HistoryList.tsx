import { i18n } from '#i18n';
import type { Change } from '../../lib/model/records.ts';
import { Button } from '../ui/Button.tsx';
import { Clamp } from '../ui/Clamp.tsx';
import { uiLocale } from '../ui/ui-locale.ts';
import styles from './HistoryList.module.css';
import { fieldWord, isKnownField, valueWords } from './history-words.ts';

/** What was changed and when, the newest first. Each value can be taken back to what it was before. */
export function HistoryList({
  history,
  disabled,
  speakerName,
  onRestore,
}: {
  history: readonly Change[];
  disabled: boolean;
  speakerName: (id: string) => string | undefined;
  onRestore: (index: number) => void;
}) {
  const time = new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  const newestFirst = history.map((change, index) => ({ change, index })).reverse();
  return (
    <ol className={styles.list}>
      {newestFirst.map(({ change, index }) => {
        const field = fieldWord(change.field);
        const from = valueWords(change.field, change.from, speakerName);
        const to = valueWords(change.field, change.to, speakerName);
        const at = new Date(change.at);
        return (
          <li key={index} className={styles.item}>
            <p className={styles.about}>
              <strong className={styles.field}>{field}</strong>{' '}
              <time dateTime={change.at}>{Number.isNaN(at.getTime()) ? change.at : time.format(at)}</time>
            </p>
            <Clamp lines={4}>
              <p>
                <span className={styles.label}>{i18n.t('editor.historyFrom')}</span> <bdi>{from}</bdi>
              </p>
              <p>
                <span className={styles.label}>{i18n.t('editor.historyTo')}</span> <bdi>{to}</bdi>
              </p>
            </Clamp>
            {isKnownField(change.field) && (
              <Button
                look="link"
                aria-disabled={disabled}
                aria-label={i18n.t('editor.restoreLabel', [field, from.slice(0, 80)])}
                onClick={() => !disabled && onRestore(index)}
              >
                {i18n.t('editor.restore')}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
