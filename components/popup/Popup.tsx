import { type RefObject, useRef } from 'react';
import { i18n } from '#i18n';
import { BackupReminder } from '../backup/BackupReminder.tsx';
import { FailureBanner } from '../claim/FailureBanner.tsx';
import type { Failure } from '../claim/failure-words.ts';
import { UndoBar } from '../ui/UndoBar.tsx';
import { useFirstFew } from '../ui/use-first-few.ts';
import { useFocusAfter } from '../ui/use-focus-after.ts';
import { ExportBar } from './ExportBar.tsx';
import { FoundList } from './FoundList.tsx';
import styles from './Popup.module.css';
import { PopupHeader } from './PopupHeader.tsx';
import type { PopupProps, PopupState, SavedClaim } from './popup-props.ts';
import { ReadingBanner } from './ReadingBanner.tsx';
import { SavedItem } from './SavedItem.tsx';

/** As many claims as the popup has room for. */
const AT_ONCE = 6;

/** What On Record knows of the page in the tab: what is saved, what was found, and the ways to both. */
export function Popup(props: PopupProps) {
  const shownSaved = useFirstFew(savedList(props.saved), AT_ONCE);
  const main = useRef<HTMLElement>(null);
  useFocusAfter(props.deleted !== undefined, () => main.current);
  return <Layout {...props} shownSaved={shownSaved} main={main} />;
}

/** Nothing is called before React draws it. */
Popup.atFirst = (state: PopupState) => (
  <Layout {...(state as PopupProps)} shownSaved={savedList(state.saved).slice(0, AT_ONCE)} />
);

function Layout({
  shownSaved,
  main,
  ...props
}: PopupProps & { shownSaved: readonly SavedClaim[]; main?: RefObject<HTMLElement | null> }) {
  const saved = savedList(props.saved);
  const failure = listFailure(props.failure) ?? savedFailure(props.saved);
  const nothing = saved.length === 0 && props.found.length === 0;
  const unreadable = typeof props.reading === 'object' && 'unreadable' in props.reading;

  return (
    <div className={styles.popup}>
      <PopupHeader
        page={props.page}
        reading={props.reading}
        mode={props.mode}
        savedCount={props.saved === 'loading' ? undefined : saved.length}
        foundCount={props.found.length}
        onRead={props.onRead}
        onModeChange={props.onModeChange}
        onOpenWelcome={props.onOpenWelcome}
      />
      <main ref={main} tabIndex={-1} className={styles.body}>
        {failure && <FailureBanner failure={failure} />}
        <ReadingBanner
          reading={props.reading}
          empty={nothing && props.saved !== 'loading'}
          onRead={props.onRead}
          onOpenExtensionSettings={props.onOpenExtensionSettings}
        />
        {props.deleted && (
          <UndoBar
            key={props.deleted.claim.id}
            message={i18n.t('card.deleted')}
            onUndo={props.onUndoDelete}
            onDismiss={props.onDismissDeleted}
          />
        )}
        {props.saved === 'loading' && (
          <p className={styles.quiet} role="status">
            {i18n.t('popup.loading')}
          </p>
        )}
        {saved.length > 0 && (
          <section aria-labelledby="saved-heading">
            <h2 id="saved-heading" className={styles.heading}>
              {i18n.t('popup.savedHeading')}
            </h2>
            <ul className={styles.list}>
              {shownSaved.map((item) => (
                <SavedItem
                  key={item.claim.id}
                  item={item}
                  editing={props.editing?.claimId === item.claim.id ? props.editing : undefined}
                  canGo={!unreadable}
                  onGoTo={() => props.onGoToSaved(item.claim.id)}
                  onEdit={() => props.onEdit(item.claim.id)}
                  onDelete={() => props.onDelete(item.claim.id)}
                  onSpeakerInput={props.onSpeakerInput}
                  onDraftChange={props.onDraftChange}
                  onSaveEdit={props.onSaveEdit}
                  onCancelEdit={props.onCancelEdit}
                />
              ))}
            </ul>
          </section>
        )}
        {props.found.length > 0 && (
          <FoundList
            found={props.found}
            saving={props.savingFound}
            onGoTo={props.onGoToFound}
            onSave={props.onSaveFound}
          />
        )}
      </main>
      {props.reminder && (
        <div className={styles.reminder}>
          <BackupReminder {...props.reminder} onOpen={props.onBackup} onDismiss={props.onPutReminderAway} />
        </div>
      )}
      <ExportBar
        state={props.exporting}
        savedOnPage={saved.length}
        onExport={props.onExport}
        onMoreFormats={props.onMoreFormats}
        onOpenSidePanel={props.onOpenSidePanel}
        onOpenNotebook={props.onOpenNotebook}
      />
    </div>
  );
}

function savedList(saved: PopupProps['saved']): readonly SavedClaim[] {
  return typeof saved === 'object' && !('code' in saved) ? saved : [];
}

/** In the list nothing is typed: what is saved there is what was found. */
function listFailure(failure: Failure | undefined): Failure | undefined {
  return failure?.during === 'save' ? { ...failure, during: 'save-found' } : failure;
}

function savedFailure(saved: PopupProps['saved']): Failure | undefined {
  return typeof saved === 'object' && 'code' in saved ? saved : undefined;
}
