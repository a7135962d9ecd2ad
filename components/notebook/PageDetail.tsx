import { i18n } from '#i18n';
import type { ClaimRow } from '../../lib/desk/claim-row.ts';
import type { Page } from '../../lib/model/records.ts';
import { statusWord } from '../claim/claim-words.ts';
import { GradeBadge } from '../claim/GradeBadge.tsx';
import { QuoteText } from '../claim/QuoteText.tsx';
import { SpeakerLine } from '../claim/SpeakerLine.tsx';
import { Button } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import styles from './RecordDetail.module.css';

/** One page with its claims in reading order: each is opened where it stands, or with all its fields. */
export function PageDetail({
  page,
  claims,
  hrefOf,
  onReadAgain,
  onClose,
}: {
  page: Page;
  claims: readonly ClaimRow[];
  /** the place of a claim on its page; undefined where that has no web address */
  hrefOf: (row: ClaimRow) => string | undefined;
  /** opens the page and has it read; undefined where that can't be */
  onReadAgain: (() => void) | undefined;
  onClose: () => void;
}) {
  return (
    <div className={styles.detail}>
      <header className={styles.header}>
        <h2>
          <bdi>{page.title || page.url}</bdi>
        </h2>
        <Button look="icon" aria-label={i18n.t('notebook.close')} onClick={onClose}>
          <CloseIcon />
        </Button>
      </header>
      {onReadAgain && (
        <div className={styles.actions}>
          <Button onClick={onReadAgain}>{i18n.t('pages.readAgain')}</Button>
        </div>
      )}
      <section aria-label={i18n.t('pages.record')}>
        <h3>{i18n.t('speakers.claims', claims.length)}</h3>
        <ol className={styles.claims}>
          {claims.map((row) => (
            <li key={row.claim.id}>
              <div>
                <SpeakerLine name={row.speaker?.name} role={row.speaker?.role} />
                <p id={`words-${row.claim.id}`}>
                  <QuoteText segments={row.claim.segments} />
                </p>
                <p className={styles.facts}>
                  <GradeBadge grade={row.claim.credibility} />
                  <span>{statusWord(row.claim.status)}</span>
                </p>
                <p className={styles.facts}>
                  {hrefOf(row) && (
                    <a
                      href={hrefOf(row)}
                      target="_blank"
                      rel="noreferrer"
                      aria-describedby={`words-${row.claim.id}`}
                    >
                      {i18n.t('pages.openAtClaim')}
                    </a>
                  )}
                  <a href={`#/claims/${row.claim.id}`} aria-describedby={`words-${row.claim.id}`}>
                    {i18n.t('pages.allFields')}
                  </a>
                </p>
              </div>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
