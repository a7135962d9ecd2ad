import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import type { FoundPanelItem, SavedPanelItem } from '../../components/sidepanel/panel-item.ts';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import type { SidePanelProps } from '../../components/sidepanel/side-panel-props.ts';
import type { FoundClaim } from '../../lib/model/reader-status.ts';
import { claim, found, segment, speaker, uuid } from './samples.ts';

export function foundItem(key: string, words: string, fields: Partial<FoundClaim> = {}): FoundPanelItem {
  const base = found(key);
  return {
    kind: 'found',
    key,
    dismissed: false,
    found: { ...base, source: { ...base.source, segments: [segment('“', words, '”')] }, ...fields },
  };
}

export const LEVEE = foundItem('levee', 'The levee was never inspected');
export const BUDGET = foundItem('budget', 'We asked for money twice', {
  source: {
    segments: [segment('“', 'We asked for money twice', '”')],
    form: 'indirect',
    suggestion: { name: 'Tomas Okonjo' },
  },
});
export const GATES: SavedPanelItem = {
  kind: 'saved',
  key: uuid(1),
  claim: claim(1, {
    segments: [segment('“', 'The gates were opened at noon', '”')],
    credibility: 3,
    note: 'Ask for the log.',
    tags: ['gates'],
  }),
  speaker: speaker(11, 'Ilse Verbruggen', 'harbour engineer'),
  anchor: 'exact',
};
export const SCARE = foundItem('scare', 'so-called experts', { marked: false, reason: 'scare-quotes' });
export const ORPHAN: SavedPanelItem = {
  kind: 'saved',
  key: uuid(2),
  claim: claim(2, { segments: [segment('Later he added: “', 'It will not happen again', '”, and left.')] }),
  anchor: 'orphan',
};
export const REWORDED: SavedPanelItem = {
  kind: 'saved',
  key: uuid(3),
  claim: claim(3, { segments: [segment('“', 'Forty families lost their homes', '”')] }),
  anchor: 'approximate',
  now: [segment('“', 'Forty-two families lost their houses', '”')],
};

export function openSidePanel(props: Partial<SidePanelProps> = {}) {
  const calls = {
    onRead: vi.fn(),
    onOpenWindow: vi.fn(),
    onOpenWelcome: vi.fn(),
    onOpenNotebook: vi.fn(),
    onSingleKeysChange: vi.fn(),
    onGoTo: vi.fn(),
    onSave: vi.fn(),
    onGrade: vi.fn(),
    onEdit: vi.fn(),
    onNote: vi.fn(),
    onNoteChange: vi.fn(),
    onNoteSave: vi.fn(),
    onNoteCancel: vi.fn(),
    onDismiss: vi.fn(),
    onCannotDismiss: vi.fn(),
    onBringBack: vi.fn(),
    onDelete: vi.fn(),
    onUndo: vi.fn(),
    onAttach: vi.fn(),
    onAccept: vi.fn(),
    onKeep: vi.fn(),
  };
  const panel = (changed: Partial<SidePanelProps>) => (
    <SidePanel
      page={{ title: 'Inquiry hears of untested pumps', host: 'ledger.example' }}
      reading="read"
      pinned={false}
      items={[LEVEE, GATES, BUDGET]}
      formerKeys={new Map()}
      cameTo={null}
      editor={null}
      noting={null}
      message=""
      singleKeys
      {...calls}
      {...props}
      {...changed}
    />
  );
  const { rerender } = render(panel({}));
  return {
    ...calls,
    user: userEvent.setup(),
    change: (changed: Partial<SidePanelProps>) => rerender(panel(changed)),
  };
}

export function rows(): HTMLElement[] {
  return screen.queryAllByRole('row');
}

export function row(words: RegExp): HTMLElement {
  const found = rows().find((element) => words.test(element.textContent));
  if (!found) throw new Error(`No row matches ${words}.`);
  return found;
}

/** The row that keys act on. */
export function currentRow(): HTMLElement {
  const current = rows().find((element) => element.getAttribute('aria-current') !== null);
  if (!current) throw new Error('No row is the current one.');
  return current;
}

export function buttonIn(element: HTMLElement, name: string | RegExp): HTMLElement {
  return within(element).getByRole('button', { name });
}
