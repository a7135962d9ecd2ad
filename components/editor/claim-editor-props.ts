import type { Change, ClaimForm } from '../../lib/model/records.ts';
import type { Segment } from '../../lib/model/selector.ts';
import type { SpeakerOption } from '../card/speaker-options.ts';
import type { Failure } from '../claim/failure-words.ts';
import type { EditorDraft } from './editor-draft.ts';

/** The claim that the editor is about, apart from what the person sets. */
export interface EditedClaim {
  readonly segments: readonly Segment[];
  /** as it was found or selected */
  readonly form: ClaimForm;
  readonly saved: boolean;
  /** oldest first, as the record has it */
  readonly history: readonly Change[];
}

export interface ClaimEditorProps {
  readonly claim: EditedClaim;
  readonly draft: EditorDraft;
  readonly speakers: readonly SpeakerOption[];
  /** tags used before, offered while typing one */
  readonly knownTags?: readonly string[] | undefined;
  readonly state: 'ready' | 'saving' | Failure;
  /** what is typed differs from what is stored */
  readonly changed: boolean;
  /** the name of a speaker whom the history names by id */
  readonly speakerName: (id: string) => string | undefined;
  /** makes the id of a new item of evidence */
  readonly newId: () => string;
  /** today, as "2026-03-11": offered as the day on which evidence was looked at */
  readonly today: string;
  readonly onSpeakerInput: (text: string) => void;
  readonly onChange: (draft: EditorDraft) => void;
  /** is given the draft with everything typed in it; never called with a draft that has problems */
  readonly onSave: (draft: EditorDraft) => void;
  /** leaves; what was typed is kept for the next time */
  readonly onClose: () => void;
  /** leaves, and forgets what was typed */
  readonly onDiscard: () => void;
  /** gives a field the value that it had before this change; an index into `history` */
  readonly onRestore: (index: number) => void;
}
