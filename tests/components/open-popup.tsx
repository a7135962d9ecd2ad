import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { draftFromClaim } from '../../components/card/claim-draft.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Editing, PopupProps, SavedClaim } from '../../components/popup/popup-props.ts';
import { claim, found, SPLIT, speaker, uuid } from './samples.ts';

export const ILSE: SavedClaim = {
  claim: claim(1, { credibility: 3, note: 'Ask for the minutes.', tags: ['pumps'], status: 'checking' }),
  speaker: speaker(11, 'Ilse Verbruggen', 'harbour engineer'),
  anchor: 'exact',
};
export const NOBODY: SavedClaim = { claim: claim(2, { segments: SPLIT }), anchor: 'orphan' };

export const EDITING: Editing = {
  claimId: uuid(1),
  draft: draftFromClaim(ILSE.claim, ILSE.speaker),
  speakers: [],
  state: 'ready',
};

export function openPopup(props: Partial<PopupProps> = {}) {
  const calls = {
    onRead: vi.fn(),
    onModeChange: vi.fn(),
    onOpenWelcome: vi.fn(),
    onOpenNotebook: vi.fn(),
    onGoToSaved: vi.fn(),
    onGoToFound: vi.fn(),
    onSaveFound: vi.fn(),
    onEdit: vi.fn(),
    onSpeakerInput: vi.fn(),
    onDraftChange: vi.fn(),
    onSaveEdit: vi.fn(),
    onCancelEdit: vi.fn(),
    onDelete: vi.fn(),
    onUndoDelete: vi.fn(),
    onDismissDeleted: vi.fn(),
    onExport: vi.fn(),
    onMoreFormats: vi.fn(),
    onBackup: vi.fn(),
    onPutReminderAway: vi.fn(),
  };
  const popup = (changed: Partial<PopupProps>) => (
    <Popup
      page={{ title: 'Inquiry hears of untested pumps', host: 'ledger.example' }}
      reading="read"
      mode="on-click"
      saved={[ILSE, NOBODY]}
      found={[found('a'), found('b')]}
      savingFound={[]}
      exporting="idle"
      {...calls}
      {...props}
      {...changed}
    />
  );
  const { rerender } = render(popup({}));
  return {
    ...calls,
    user: userEvent.setup(),
    change: (changed: Partial<PopupProps>) => rerender(popup(changed)),
  };
}

export function savedItem(text: RegExp): HTMLElement {
  const list = screen.getByRole('region', { name: 'Saved claims' });
  const found = within(list)
    .getAllByRole('listitem')
    .find((element) => text.test(element.textContent));
  if (!found) throw new Error(`No saved claim matches ${text}.`);
  return found;
}
