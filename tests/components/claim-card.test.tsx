import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CardPlaceholder } from '../../components/card/CardPlaceholder.tsx';
import { type CardState, ClaimCard, type ClaimCardProps } from '../../components/card/ClaimCard.tsx';
import type { ClaimDraft } from '../../components/card/claim-draft.ts';
import { expectAccessible } from './axe.ts';
import { PUMPS, SPEAKERS, SPLIT, uuid } from './samples.ts';

const EMPTY: ClaimDraft = {
  speaker: { name: 'Ilse Verbruggen', role: 'harbour engineer' },
  note: '',
  tags: [],
  status: 'to-check',
};

/** The card with what holds its draft; `draft()` is what that holds now. */
function open(props: Partial<ClaimCardProps> = {}) {
  const calls = {
    onSpeakerInput: vi.fn(),
    onSave: vi.fn(),
    onDelete: vi.fn(),
    onUndoDelete: vi.fn(),
    onClose: vi.fn(),
  };
  let current = props.draft ?? EMPTY;
  function Holder() {
    const [draft, setDraft] = useState(current);
    current = draft;
    return (
      <ClaimCard
        claim={{ segments: PUMPS, form: 'direct', saved: false }}
        speakers={SPEAKERS}
        state="ready"
        {...calls}
        {...props}
        draft={draft}
        onChange={setDraft}
      />
    );
  }
  render(<Holder />);
  return { ...calls, draft: () => current, user: userEvent.setup() };
}

describe('the card shows the claim', () => {
  it('with its quote in the sentence it stands in', () => {
    open();
    expect(screen.getByText('The pumps were never tested under load')).toBeVisible();
    expect(screen.getByText(/met at noon/)).toBeVisible();
    expect(screen.getByText('Direct quote')).toBeVisible();
  });

  it('with what its attribution splits, and the attribution between', () => {
    open({ claim: { segments: SPLIT, form: 'direct', saved: true } });
    expect(screen.getByText('We asked for the report in March').closest('blockquote')).toHaveTextContent(
      '“We asked for the report in March,” she said. “We are still asking.”',
    );
  });

  it('with the reason why it may be none', () => {
    open({ claim: { segments: PUMPS, form: 'direct', saved: false, reason: 'scare-quotes' } });
    expect(screen.getByText(/perhaps only scare quotes/)).toBeVisible();
  });
});

describe('the speaker', () => {
  it('is suggested, with the role as printed', () => {
    open();
    expect(screen.getByRole('combobox', { name: 'Speaker' })).toHaveValue('Ilse Verbruggen');
    expect(screen.getByText('harbour engineer')).toBeVisible();
  });

  it('is chosen from everyone known, the suggestion first, whatever stands in the field', async () => {
    const { user, draft } = open();
    await user.click(screen.getByRole('button', { name: /show suggestions/i }));
    const names = screen.getAllByRole('option').map((option) => option.textContent);
    expect(names[0]).toContain('Ilse Verbruggen');
    expect(names).toHaveLength(4);
    expect(screen.getByRole('group', { name: 'On this page' })).toBeVisible();
    await user.click(screen.getByRole('option', { name: /Port Authority/ }));
    expect(draft().speaker).toEqual({ name: 'Port Authority of Merrow', id: uuid(32) });
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('is found by typing a part of a name or role, without its accents, and chosen by keyboard', async () => {
    const { user, draft, onSpeakerInput } = open();
    const field = screen.getByRole('combobox', { name: 'Speaker' });
    await user.clear(field);
    await user.type(field, 'ines');
    expect(onSpeakerInput).toHaveBeenLastCalledWith('ines');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(draft().speaker).toEqual({ name: 'Inés Verhaeghe', role: 'member of parliament', id: uuid(31) });
    expect(field).toHaveValue('Inés Verhaeghe');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('may be anyone: a name that nobody knows is kept as typed, without the role of another', async () => {
    const { user, draft } = open();
    const field = screen.getByRole('combobox', { name: 'Speaker' });
    await user.clear(field);
    await user.type(field, 'Petra Unknown');
    expect(screen.getByText('New speaker')).toBeVisible();
    await user.tab();
    expect(field).toHaveValue('Petra Unknown');
    expect(draft().speaker).toEqual({ name: 'Petra Unknown' });
  });

  it('is the known one when exactly that name is typed', async () => {
    const { user, draft } = open({ draft: { ...EMPTY, speaker: { name: '' } } });
    await user.type(screen.getByRole('combobox', { name: 'Speaker' }), 'Port Authority of Merrow');
    expect(draft().speaker.id).toBe(uuid(32));
  });

  it('may stay unnamed, and the suggestion is one click away again', async () => {
    const { user, draft } = open();
    await user.clear(screen.getByRole('combobox', { name: 'Speaker' }));
    expect(draft().speaker.name).toBe('');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Use the suggestion: Ilse Verbruggen' }));
    expect(draft().speaker).toEqual({ name: 'Ilse Verbruggen', role: 'harbour engineer' });
    expect(screen.queryByRole('button', { name: /Use the suggestion/ })).not.toBeInTheDocument();
  });
});

describe('the credibility', () => {
  it('has six grades and "not graded", each with its word', () => {
    open();
    const group = screen.getByRole('group', { name: 'Credibility' });
    expect(
      within(group)
        .getAllByRole('radio')
        .map((radio) => radio.getAttribute('aria-label')),
    ).toEqual([
      '1: Confirmed by other sources',
      '2: Probably true',
      '3: Possibly true',
      '4: Doubtful',
      '5: Improbable',
      '6: Truth cannot be judged',
      'Not graded',
    ]);
    expect(screen.getByRole('radio', { name: 'Not graded' })).toBeChecked();
  });

  it('is said in words once chosen, and can be taken back', async () => {
    const { user, draft } = open();
    await user.click(screen.getByRole('radio', { name: '3: Possibly true' }));
    expect(draft().credibility).toBe(3);
    expect(screen.getByText('Possibly true')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Not graded' }));
    expect(draft().credibility).toBeUndefined();
  });

  it('is walked with the arrow keys', async () => {
    const { user, draft } = open({ draft: { ...EMPTY, credibility: 1 } });
    await user.click(screen.getByRole('radio', { name: /^1/ }));
    await user.keyboard('{ArrowRight}');
    expect(draft().credibility).toBe(2);
  });
});

describe('tags', () => {
  it('are added by Enter, by a comma and by leaving the field, each once', async () => {
    const { user, draft } = open();
    const field = screen.getByRole('combobox', { name: 'Tags' });
    await user.type(field, 'pumps{Enter}harbour  inquiry,Pumps{Enter}budget');
    await user.tab();
    expect(draft().tags).toEqual(['pumps', 'harbour inquiry', 'budget']);
    expect(within(screen.getByRole('grid', { name: 'Tags of this claim' })).getAllByRole('row')).toHaveLength(
      3,
    );
  });

  it('are removed by their button, and the last one comes back into the field with Backspace', async () => {
    const { user, draft } = open({ draft: { ...EMPTY, tags: ['pumps', 'budget', 'valves'] } });
    await user.click(within(screen.getByRole('row', { name: 'pumps' })).getByRole('button'));
    expect(draft().tags).toEqual(['budget', 'valves']);
    const field = screen.getByRole('combobox', { name: 'Tags' });
    await user.type(field, '{Backspace}');
    expect(draft().tags).toEqual(['budget']);
    expect(field).toHaveValue('valves');
  });

  it('half typed are saved with the rest', async () => {
    const { user, onSave } = open();
    await user.type(screen.getByRole('combobox', { name: 'Tags' }), 'pumps');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ tags: ['pumps'] }));
  });
});

describe('saving', () => {
  it('hands over everything that is typed', async () => {
    const { user, onSave } = open();
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Ask for the minutes.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Work status' }), 'Awaiting reply');
    await user.click(screen.getByRole('radio', { name: '4: Doubtful' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      ...EMPTY,
      note: 'Ask for the minutes.',
      status: 'awaiting-reply',
      credibility: 4,
    });
  });

  it.each(['Control', 'Meta'])('is %s+Enter in any field', async (key) => {
    const { user, onSave } = open();
    await user.click(screen.getByRole('textbox', { name: 'Note' }));
    await user.keyboard(`{${key}>}{Enter}{/${key}}`);
    await user.click(screen.getByRole('combobox', { name: 'Speaker' }));
    await user.keyboard(`{${key}>}{Enter}{/${key}}`);
    expect(onSave).toHaveBeenCalledTimes(2);
  });

  it('says that it goes on, and is not started twice', async () => {
    const { user, onSave } = open({ state: 'saving' });
    expect(screen.getByRole('status')).toHaveTextContent('Saving…');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('says when it is done', () => {
    open({ state: 'saved', claim: { segments: PUMPS, form: 'direct', saved: true } });
    expect(screen.getByRole('status')).toHaveTextContent('Saved');
  });

  it.each([
    ['storage-full', 'Free some space'],
    ['database-unavailable', 'restart the browser'],
    ['no-answer', 'Reload the page'],
    ['invalid', 'Shorten'],
  ] as const)('that fails (%s) says so and what to do, and keeps what is typed', async (code, advice) => {
    const { user, onSave } = open({
      state: { code, during: 'save' },
      draft: { ...EMPTY, note: 'Ask for the minutes.' },
    });
    expect(screen.getByRole('alert')).toHaveTextContent('could not be saved');
    expect(screen.getByRole('alert')).toHaveTextContent('What you typed is still here.');
    expect(screen.getByRole('alert')).toHaveTextContent(advice);
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('Ask for the minutes.');
    await user.click(screen.getByRole('button', { name: 'Save again' }));
    expect(onSave).toHaveBeenCalledOnce();
  });
});

describe('deleting', () => {
  it('is offered for saved claims alone', async () => {
    open();
    expect(screen.queryByRole('button', { name: 'Delete' })).not.toBeInTheDocument();
  });

  it('asks nothing', async () => {
    const { user, onDelete } = open({ claim: { segments: PUMPS, form: 'direct', saved: true } });
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it('can be undone at once, with the focus on Undo', async () => {
    const { user, onUndoDelete } = open({ state: 'deleted' });
    expect(screen.getByRole('status')).toHaveTextContent('Claim deleted.');
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onUndoDelete).toHaveBeenCalledOnce();
  });

  it('that could not be undone says so and offers it again', async () => {
    open({ state: { code: 'storage-full', during: 'restore' } });
    expect(screen.getByRole('alert')).toHaveTextContent('could not be restored');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
  });
});

describe('the keyboard', () => {
  it('begins in the speaker field, whose name is replaced by typing', async () => {
    const { user, draft } = open();
    expect(screen.getByRole('combobox', { name: 'Speaker' })).toHaveFocus();
    await user.keyboard('Petra');
    expect(draft().speaker.name).toBe('Petra');
  });

  it('closes a card that is still opening', async () => {
    const onClose = vi.fn();
    render(<CardPlaceholder state="loading" onRetry={vi.fn()} onClose={onClose} />);
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('closing', () => {
  it('is the button, and Esc wherever the focus is', async () => {
    const { user, onClose } = open();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    for (const name of ['Speaker', 'Tags']) {
      await user.click(screen.getByRole('combobox', { name }));
      await user.keyboard('{Escape}');
    }
    await user.click(screen.getByRole('textbox', { name: 'Note' }));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(4);
  });

  it('waits for the second Esc while the list of speakers is open, and keeps the typed name', async () => {
    const { user, onClose, draft } = open();
    const field = screen.getByRole('combobox', { name: 'Speaker' });
    await user.clear(field);
    await user.type(field, 'Tom');
    expect(screen.getByRole('listbox')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(onClose).not.toHaveBeenCalled();
    expect(draft().speaker.name).toBe('Tom');
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('loses nothing: a half-typed tag is handed over first', async () => {
    const { user, draft } = open();
    await user.type(screen.getByRole('combobox', { name: 'Tags' }), 'pumps{Escape}');
    expect(draft().tags).toEqual(['pumps']);
  });
});

describe('before there is a claim', () => {
  it('says that it is opening', async () => {
    render(<CardPlaceholder state="loading" onRetry={vi.fn()} onClose={vi.fn()} />);
    expect(screen.getByRole('status')).toHaveTextContent('Opening the claim…');
    await expectAccessible();
  });

  it('says why it can not be opened, and tries again', async () => {
    const onRetry = vi.fn();
    render(
      <CardPlaceholder
        state={{ code: 'database-unavailable', during: 'load' }}
        onRetry={onRetry}
        onClose={vi.fn()}
      />,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Your saved claims were not changed.');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
    await expectAccessible();
  });
});

const STATES: CardState[] = [
  'ready',
  'saving',
  'saved',
  'deleted',
  { code: 'storage-full', during: 'save' },
  { code: 'unexpected', during: 'restore' },
];

describe('accessibility', () => {
  it.each(STATES)('holds in the state %o', async (state) => {
    open({
      state,
      claim: { segments: PUMPS, form: 'direct', saved: true },
      draft: { ...EMPTY, tags: ['pumps', 'قناة'], credibility: 5 },
    });
    await expectAccessible();
  });

  it('holds while the list of speakers is open', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: /show suggestions/i }));
    expect(screen.getByRole('listbox')).toBeVisible();
    await expectAccessible();
  });
});
