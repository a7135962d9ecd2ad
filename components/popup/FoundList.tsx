import { i18n } from '#i18n';
import type { FoundClaim } from '../../lib/model/reader-status.ts';
import { doubtWord, formWord } from '../claim/claim-words.ts';
import { QuoteText } from '../claim/QuoteText.tsx';
import { SpeakerLine } from '../claim/SpeakerLine.tsx';
import { Button } from '../ui/Button.tsx';
import { Clamp } from '../ui/Clamp.tsx';
import { JumpIcon } from '../ui/icons.tsx';
import { useFirstFew } from '../ui/use-first-few.ts';
import styles from './FoundList.module.css';

/** As many as the popup has room for. */
const AT_ONCE = 6;

/** What was found and is not saved: one click saves it with the speaker that is suggested. */
export function FoundList({
  found,
  saving,
  onGoTo,
  onSave,
}: {
  found: readonly FoundClaim[];
  saving: readonly string[];
  onGoTo: (key: string) => void;
  onSave: (keys: readonly string[]) => void;
}) {
  const likely = found.filter((claim) => claim.marked);
  const shownLikely = useFirstFew(likely, AT_ONCE);
  const doubtful = found.filter((claim) => !claim.marked);
  const items = (claims: readonly FoundClaim[]) => (
    <ul className={styles.list}>
      {claims.map((claim) => (
        <FoundItem
          key={claim.key}
          claim={claim}
          saving={saving.includes(claim.key)}
          onGoTo={() => onGoTo(claim.key)}
          onSave={() => onSave([claim.key])}
        />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="found-heading">
      <div className={styles.top}>
        <h2 id="found-heading" className={styles.heading}>
          {i18n.t('popup.foundHeading')}
        </h2>
        {likely.length > 1 && (
          <Button
            look="quiet"
            aria-disabled={saving.length > 0}
            onClick={() => saving.length === 0 && onSave(likely.map((claim) => claim.key))}
          >
            {i18n.t('popup.saveAll', likely.length)}
          </Button>
        )}
      </div>
      {likely.length > 0 && items(shownLikely)}
      {doubtful.length > 0 && (
        <details className={styles.doubtful}>
          <summary className={styles.summary}>{i18n.t('popup.doubtful', doubtful.length)}</summary>
          <p className={styles.hint}>{i18n.t('popup.doubtfulHint')}</p>
          {items(doubtful)}
        </details>
      )}
    </section>
  );
}

function FoundItem({
  claim,
  saving,
  onGoTo,
  onSave,
}: {
  claim: FoundClaim;
  saving: boolean;
  onGoTo: () => void;
  onSave: () => void;
}) {
  const { source } = claim;
  const quoteId = `found-${claim.key}`;
  return (
    <li className={styles.item}>
      <div className={styles.quote}>
        <div id={quoteId}>
          <Clamp lines={3}>
            <QuoteText segments={source.segments} />
          </Clamp>
        </div>
        <p>
          <SpeakerLine name={source.suggestion?.name} role={source.suggestion?.role} />
        </p>
        <p className={styles.about}>
          {formWord(source.form)}
          {claim.reason && <> · {doubtWord(claim.reason)}</>}
        </p>
      </div>
      <div className={styles.actions}>
        <Button aria-disabled={saving} aria-describedby={quoteId} onClick={() => !saving && onSave()}>
          {i18n.t(saving ? 'popup.savingOne' : 'popup.saveOne')}
        </Button>
        <Button
          look="icon"
          aria-label={i18n.t('popup.goTo')}
          title={i18n.t('popup.goTo')}
          aria-describedby={quoteId}
          onClick={onGoTo}
        >
          <JumpIcon />
        </Button>
      </div>
    </li>
  );
}
