import { i18n } from '#i18n';
import type { DoubtReason } from '../../lib/model/candidate.ts';
import type { ClaimForm as Form } from '../../lib/model/records.ts';
import type { Segment } from '../../lib/model/selector.ts';
import { doubtWord, formWord } from '../claim/claim-words.ts';
import { FailureBanner } from '../claim/FailureBanner.tsx';
import type { Failure } from '../claim/failure-words.ts';
import { QuoteText } from '../claim/QuoteText.tsx';
import { Button } from '../ui/Button.tsx';
import { Clamp } from '../ui/Clamp.tsx';
import { UndoBar } from '../ui/UndoBar.tsx';
import { CardFrame } from './CardFrame.tsx';
import styles from './ClaimCard.module.css';
import { ClaimForm } from './ClaimForm.tsx';
import { CopyLink } from './CopyLink.tsx';
import type { ClaimDraft } from './claim-draft.ts';
import { OtherClaims } from './OtherClaims.tsx';
import { SaveShortcut } from './SaveShortcut.tsx';
import type { SpeakerOption } from './speaker-options.ts';

/** The claim that the card is about, apart from what the person sets. */
export interface CardClaim {
  readonly segments: readonly Segment[];
  readonly form: Form;
  /** 0 to 1, where it was found and not selected */
  readonly confidence?: number | undefined;
  readonly reason?: DoubtReason | undefined;
  readonly saved: boolean;
}

/** `saved`: what the form shows is what is stored; it goes back to `ready` with the next change. */
export type CardState = 'ready' | 'saving' | 'saved' | 'deleting' | 'deleted' | Failure;

export interface ClaimCardProps {
  readonly claim: CardClaim;
  readonly draft: ClaimDraft;
  readonly speakers: readonly SpeakerOption[];
  readonly knownTags?: readonly string[] | undefined;
  /** other claims on the same words */
  readonly others?: readonly { readonly key: string; readonly exact: string }[] | undefined;
  /** absent where no link to the words can be made */
  readonly onCopyLink?: (() => Promise<boolean>) | undefined;
  readonly onSwitch?: ((key: string) => void) | undefined;
  readonly state: CardState;
  readonly onSpeakerInput: (text: string) => void;
  readonly onChange: (draft: ClaimDraft) => void;
  /** is given the draft with everything typed in it, a tag not yet added included */
  readonly onSave: (draft: ClaimDraft) => void;
  readonly onDelete: () => void;
  readonly onUndoDelete: () => void;
  readonly onClose: () => void;
}

/** One claim beside its quote: who said it, how far to believe it, and what there is to remember. */
export function ClaimCard(props: ClaimCardProps) {
  const { claim, state, onClose } = props;
  const failure = typeof state === 'object' ? state : undefined;
  if (state === 'deleted' || failure?.during === 'restore') {
    return (
      <CardFrame title={i18n.t('card.titleDeleted')} onClose={onClose}>
        {failure && <FailureBanner failure={failure} />}
        <UndoBar message={i18n.t('card.deleted')} onUndo={props.onUndoDelete} />
        <blockquote className={styles.quote}>
          <Clamp lines={4}>
            <QuoteText segments={claim.segments} />
          </Clamp>
        </blockquote>
      </CardFrame>
    );
  }

  const busy = state === 'saving' || state === 'deleting';
  return (
    <CardFrame title={i18n.t(claim.saved ? 'card.titleSaved' : 'card.titleNew')} onClose={onClose}>
      <blockquote className={styles.quote} data-saved={claim.saved || undefined}>
        <Clamp lines={7}>
          <QuoteText segments={claim.segments} context />
        </Clamp>
      </blockquote>
      <div className={styles.about}>
        <p>
          {formWord(claim.form)}
          {claim.reason && <> · {doubtWord(claim.reason)}</>}
        </p>
        {props.onCopyLink && <CopyLink onCopy={props.onCopyLink} />}
      </div>
      <OtherClaims others={props.others ?? []} onSwitch={props.onSwitch} />
      <ClaimForm
        label={i18n.t('card.form')}
        draft={props.draft}
        speakers={props.speakers}
        knownTags={props.knownTags}
        onSpeakerInput={props.onSpeakerInput}
        onChange={props.onChange}
        onSave={(draft) => {
          if (!busy) props.onSave(draft);
        }}
        onClose={onClose}
        actions={(save) => (
          <div className={styles.footer}>
            {failure && <FailureBanner failure={failure} />}
            <div className={styles.actions}>
              <Button look="primary" aria-disabled={busy} onClick={() => !busy && save()}>
                {i18n.t(failure?.during === 'save' ? 'card.saveAgain' : 'card.save')}
                <SaveShortcut />
              </Button>
              <p className={styles.outcome} role="status">
                {outcome(state)}
              </p>
              {claim.saved && (
                <Button look="danger" aria-disabled={busy} onClick={() => !busy && props.onDelete()}>
                  {i18n.t('card.delete')}
                </Button>
              )}
            </div>
          </div>
        )}
      />
    </CardFrame>
  );
}

function outcome(state: CardState): string {
  if (state === 'saving') return i18n.t('card.saving');
  if (state === 'deleting') return i18n.t('card.deleting');
  if (state === 'saved') return i18n.t('card.saved');
  return '';
}
