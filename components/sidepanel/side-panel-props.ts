import type { Credibility } from '../../lib/model/grades.ts';
import type { Failure } from '../claim/failure-words.ts';
import type { ClaimEditorProps } from '../editor/claim-editor-props.ts';
import type { ReadingState } from '../popup/popup-props.ts';
import type { FoundPanelItem, PanelItem, SavedPanelItem } from './panel-item.ts';

/**
 * `no-access`: the browser keeps the tab's address to itself until the toolbar button is pressed on it.
 * `closed`: the tab that the panel stays with is gone.
 */
export type PanelReading = ReadingState | 'waiting' | 'no-access' | 'closed';

/** The claim that the person came to on the page; `turn` tells a second coming to the same one from the first. */
export interface CameTo {
  readonly key: string;
  readonly turn: number;
}

export interface Noting {
  readonly key: string;
  /** the beginning of the claim's words */
  readonly about: string;
  readonly text: string;
  readonly state: 'ready' | 'saving' | Failure;
}

export interface SidePanelProps {
  readonly page: { readonly title: string; readonly host: string } | undefined;
  readonly reading: PanelReading;
  /** the panel stays with one tab */
  readonly pinned: boolean;
  /** in reading order; orphans are told apart by the panel */
  readonly items: 'loading' | readonly PanelItem[] | Failure;
  /** under which key an item was listed before it was saved: its row stays where the person is */
  readonly formerKeys: ReadonlyMap<string, string>;
  readonly cameTo: CameTo | null;
  readonly editor: ClaimEditorProps | null;
  readonly noting: Noting | null;
  /** what was done last, in words, for everybody */
  readonly message: string;
  /** what Undo would take back, in words; absent where there is nothing */
  readonly undo?: string | undefined;
  readonly failure?: Failure | undefined;
  /** whether single letters act as commands wherever the focus is, or in the list alone */
  readonly singleKeys: boolean;

  readonly onRead: () => void;
  readonly onOpenExtensionSettings?: (() => void) | undefined;
  /** absent where the panel stands in a window of its own already */
  readonly onOpenWindow?: (() => void) | undefined;
  readonly onOpenWelcome: () => void;
  readonly onOpenNotebook: () => void;
  readonly onSingleKeysChange: (on: boolean) => void;
  readonly onGoTo: (item: PanelItem) => void;
  readonly onSave: (items: readonly FoundPanelItem[]) => void;
  readonly onGrade: (items: readonly PanelItem[], grade: Credibility | null) => void;
  readonly onEdit: (item: PanelItem) => void;
  readonly onNote: (item: PanelItem) => void;
  readonly onNoteChange: (text: string) => void;
  readonly onNoteSave: () => void;
  readonly onNoteCancel: () => void;
  readonly onDismiss: (items: readonly FoundPanelItem[]) => void;
  /** the key for it was pressed on a saved claim */
  readonly onCannotDismiss: () => void;
  /** shows a dismissed candidate again */
  readonly onBringBack: (item: FoundPanelItem) => void;
  readonly onDelete: (items: readonly SavedPanelItem[]) => void;
  readonly onUndo: () => void;
  readonly onAttach: (item: SavedPanelItem) => void;
  readonly onAccept: (item: SavedPanelItem) => void;
  readonly onKeep: (item: SavedPanelItem) => void;
}
