import { memo } from 'react';
import { i18n } from '#i18n';
import type { ClaimRow } from '../../lib/desk/claim-row.ts';
import { quoteOf, siteOf } from '../../lib/desk/claim-row.ts';
import { statusWord } from '../claim/claim-words.ts';
import { GradeBadge } from '../claim/GradeBadge.tsx';
import { QuoteText } from '../claim/QuoteText.tsx';
import { SpeakerLine } from '../claim/SpeakerLine.tsx';
import styles from './ClaimItem.module.css';
import type { Column } from './columns.ts';
import { dayOf } from './dates.ts';
import { verdictWord } from './verdict-words.ts';

/**
 * One claim in the list: its words, and the facts that the person chose to see. Drawn again only when one of its
 * properties is another one: with each key that is typed most rows stay as they are.
 */
export const ClaimItem = memo(function ClaimItem({
  row,
  index,
  columns,
  selected,
  open,
  onSelect,
  onOpen,
}: {
  row: ClaimRow;
  /** its place among all */
  index: number;
  columns: readonly Column[];
  selected: boolean;
  open: boolean;
  /** `extend`: all rows from the last selected one to this */
  onSelect: (id: string, index: number, extend: boolean) => void;
  onOpen: (id: string) => void;
}) {
  const { claim, page, speaker } = row;
  const quote = quoteOf(claim);
  const shows = (column: Column) => columns.includes(column);
  return (
    <div className={styles.item} data-selected={selected || undefined} data-open-claim={open || undefined}>
      <input
        type="checkbox"
        className={styles.check}
        checked={selected}
        aria-label={i18n.t('notebook.select', [quote.slice(0, 80)])}
        onClick={(event) => onSelect(claim.id, index, event.shiftKey)}
        readOnly
      />
      <div className={styles.body}>
        <button
          type="button"
          data-open=""
          className={styles.quote}
          aria-expanded={open}
          onClick={() => onOpen(claim.id)}
        >
          <QuoteText segments={claim.segments} />
        </button>
        <p className={styles.facts}>
          {shows('speaker') && <SpeakerLine name={speaker?.name} role={speaker?.role} />}
          {shows('credibility') && <GradeBadge grade={claim.credibility} />}
          {shows('status') && <span>{statusWord(claim.status)}</span>}
          {shows('verdict') && claim.verdict && <span>{verdictWord(claim.verdict)}</span>}
        </p>
        <p className={styles.source}>
          {shows('page') && (
            <>
              <bdi>{page.title || page.url}</bdi> <span>{page.outlet ?? siteOf(page)}</span>
            </>
          )}
          {shows('date') && <time dateTime={claim.createdAt}>{dayOf(claim.createdAt)}</time>}
        </p>
        {shows('note') && claim.note !== '' && (
          <p dir="auto" className={styles.note}>
            {claim.note.slice(0, 300)}
          </p>
        )}
        {shows('tags') && claim.tags.length > 0 && (
          <ul className={styles.tags} aria-label={i18n.t('form.tags')}>
            {claim.tags.slice(0, 12).map((tag) => (
              <li key={tag}>
                <bdi>{tag}</bdi>
              </li>
            ))}
            {claim.tags.length > 12 && <li>+{claim.tags.length - 12}</li>}
          </ul>
        )}
      </div>
    </div>
  );
});
