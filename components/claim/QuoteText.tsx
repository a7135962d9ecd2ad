import type { Segment } from '../../lib/model/selector.ts';
import { directionOfText } from '../../lib/model/text-direction.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './QuoteText.module.css';
import { quoteAlone, quoteInContext } from './quote-parts.ts';

/** A claim's words in the serif of the article: with what stands around them, or alone. */
export function QuoteText({
  segments,
  context = false,
}: {
  segments: readonly Segment[];
  context?: boolean;
}) {
  const parts = context ? quoteInContext(segments) : quoteAlone(segments);
  // Where all of it is quoted there is nothing to tell apart.
  const mixed = parts.some((part) => part.kind === 'quoted') && parts.some((part) => part.kind === 'claim');
  return (
    <span
      dir={directionOfText(parts.map(({ text }) => text).join(''))}
      className={classNames(styles.quote, mixed && styles.mixed)}
    >
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one quote never change their order.
        <span key={index} className={styles[part.kind]}>
          {part.text}
        </span>
      ))}
    </span>
  );
}
