import { useMemo } from 'react';
import { i18n } from '#i18n';
import hidden from './hidden.module.css';
import styles from './TextChange.module.css';
import { diffWords } from './word-diff.ts';

/** What became of a text: removed words are struck out, added ones underlined, and a screen reader is told of both. */
export function TextChange({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <p dir="auto" className={styles.text}>
      {parts.map((part, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never change their order.
        if (part.kind === 'same') return <span key={index}>{part.text}</span>;
        const Mark = part.kind === 'removed' ? 'del' : 'ins';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <Mark key={index} className={styles[part.kind]}>
            <span className={hidden.hidden}>
              {i18n.t(part.kind === 'removed' ? 'sidepanel.diffRemoved' : 'sidepanel.diffAdded')}{' '}
            </span>
            {part.text}
            <span className={hidden.hidden}> {i18n.t('sidepanel.diffEnd')} </span>
          </Mark>
        );
      })}
    </p>
  );
}
