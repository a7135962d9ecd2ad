import { i18n } from '#i18n';
import { ClaimForm } from '../card/ClaimForm.tsx';
import { FailureBanner } from '../claim/FailureBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { UiLocale } from '../ui/UiLocale.tsx';
import styles from './EditForm.module.css';
import type { Editing } from './popup-props.ts';
import type { SavedItemProps } from './SavedItem.tsx';

type EditFormProps = { readonly editing: Editing } & Pick<
  SavedItemProps,
  'onSpeakerInput' | 'onDraftChange' | 'onSaveEdit' | 'onCancelEdit'
>;

/** The card's form below a claim in the list, with buttons and outcome of its own. */
export function EditForm(props: EditFormProps) {
  const { state } = props.editing;
  const saving = state === 'saving';
  return (
    <UiLocale>
      <div className={styles.form}>
        <ClaimForm
          label={i18n.t('popup.editForm')}
          draft={props.editing.draft}
          speakers={props.editing.speakers}
          knownTags={props.editing.knownTags}
          onSpeakerInput={props.onSpeakerInput}
          onChange={props.onDraftChange}
          onSave={(draft) => {
            if (!saving) props.onSaveEdit(draft);
          }}
          onClose={props.onCancelEdit}
          actions={(save) => (
            <>
              {typeof state === 'object' && <FailureBanner failure={state} />}
              <div className={styles.buttons}>
                <Button look="primary" aria-disabled={saving} onClick={() => !saving && save()}>
                  {i18n.t('card.save')}
                </Button>
                <Button look="quiet" onClick={props.onCancelEdit}>
                  {i18n.t('common.cancel')}
                </Button>
                <p role="status" className={styles.outcome}>
                  {saving ? i18n.t('card.saving') : ''}
                </p>
              </div>
            </>
          )}
        />
      </div>
    </UiLocale>
  );
}
