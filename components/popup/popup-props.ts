import type { ExportFormat } from '../../lib/model/export-format.ts';
import type { AnchorState, FoundClaim } from '../../lib/model/reader-status.ts';
import type { Claim, Speaker } from '../../lib/model/records.ts';
import type { ClaimDraft } from '../card/claim-draft.ts';
import type { SpeakerOption } from '../card/speaker-options.ts';
import type { Failure } from '../claim/failure-words.ts';
import type { ReadingMode } from '../claim/reading-mode.ts';

/** Why the browser (or the kind of page) keeps the reader out. */
export type UnreadableReason = 'browser-page' | 'store-page' | 'pdf' | 'file-access' | 'other';

export type ReadingState =
  | 'unread'
  | 'reading'
  | 'read'
  | { readonly unreadable: UnreadableReason }
  | Failure;

/** A saved claim as the popup lists it. `anchor` is absent where the page has not been read. */
export interface SavedClaim {
  readonly claim: Claim;
  readonly speaker?: Speaker | undefined;
  readonly anchor?: AnchorState | undefined;
}

export type ExportScope = 'page' | 'everything';

export type ExportState =
  | 'idle'
  | 'working'
  | { readonly done: { readonly fileName: string; readonly claims: number } }
  | Failure;

/** The claim that is being edited in its place. Its draft is held outside, so that it can outlive the popup. */
export interface Editing {
  readonly claimId: string;
  readonly draft: ClaimDraft;
  readonly speakers: readonly SpeakerOption[];
  readonly knownTags?: readonly string[] | undefined;
  readonly state: 'ready' | 'saving' | Failure;
}

/** What the popup shows. */
export interface PopupState {
  readonly page: { readonly title: string; readonly host: string } | undefined;
  readonly reading: ReadingState;
  /** absent where the way of reading can't be chosen: a page that no site can be allowed for */
  readonly mode?: ReadingMode | undefined;
  /** in the order of the page; those without a place come last */
  readonly saved: 'loading' | readonly SavedClaim[] | Failure;
  /** found and not saved, in the order of the page */
  readonly found: readonly FoundClaim[];
  /** keys of finds that are being saved */
  readonly savingFound: readonly string[];
  readonly editing?: Editing | undefined;
  /** the claim that was deleted last, as long as that can be undone */
  readonly deleted?: SavedClaim | undefined;
  /** what failed last of deleting, restoring, or saving a find */
  readonly failure?: Failure | undefined;
  readonly exporting: ExportState;
  /** a backup is due; absent where it isn't */
  readonly reminder?: { readonly lastBackupAt: string | undefined } | undefined;
  /** called within the click; absent where the browser has no side panel */
  readonly onOpenSidePanel?: (() => void) | undefined;
}

/** What it shows, and what is to be called when a person does something. */
export interface PopupProps extends PopupState {
  readonly onRead: () => void;
  /** called within the click, so that it may ask for the permission */
  readonly onModeChange: (mode: ReadingMode) => void;
  readonly onOpenWelcome: () => void;
  /** opens the browser's settings of this extension, where that is possible */
  readonly onOpenExtensionSettings?: (() => void) | undefined;
  readonly onGoToSaved: (claimId: string) => void;
  readonly onGoToFound: (key: string) => void;
  readonly onSaveFound: (keys: readonly string[]) => void;
  readonly onEdit: (claimId: string) => void;
  readonly onSpeakerInput: (text: string) => void;
  readonly onDraftChange: (draft: ClaimDraft) => void;
  readonly onSaveEdit: (draft: ClaimDraft) => void;
  readonly onCancelEdit: () => void;
  readonly onDelete: (claimId: string) => void;
  readonly onUndoDelete: () => void;
  readonly onDismissDeleted: () => void;
  readonly onExport: (scope: ExportScope, format: ExportFormat) => void;
  readonly onMoreFormats: () => void;
  readonly onBackup: () => void;
  readonly onPutReminderAway: () => void;
  readonly onOpenNotebook: () => void;
}
