import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CardPlaceholder } from '../../components/card/CardPlaceholder.tsx';
import type { CardState } from '../../components/card/ClaimCard.tsx';
import { expectAccessible } from './axe.ts';
import { EMPTY, openCard } from './open-card.tsx';
import { PUMPS, SPLIT } from './samples.ts';

describe('the card shows the claim', () => {
  it('with its quote in the sentence it stands in', () => {
    openCard();
    expect(screen.getByText('The pumps were never tested under load')).toBeVisible();
    expect(screen.getByText(/met at noon/)).toBeVisible();
    expect(screen.getByText('Direct quote')).toBeVisible();
  });

  it('with what its attribution splits, and the attribution between', () => {
    openCard({ claim: { segments: SPLIT, form: 'direct', saved: true } });
    expect(screen.getByText('We asked for the report in March').closest('blockquote')).toHaveTextContent(
      '“We asked for the report in March,” she said. “We are still asking.”',
    );
  });

  it('with the reason why it may be none', () => {
    openCard({ claim: { segments: PUMPS, form: 'direct', saved: false, reason: 'scare-quotes' } });
    expect(screen.getByText(/perhaps only scare quotes/)).toBeVisible();
  });
});

describe('saving', () => {
  it('hands over everything that is typed', async () => {
    const { user, onSave } = openCard();
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
    const { user, onSave } = openCard();
    await user.click(screen.getByRole('textbox', { name: 'Note' }));
    await user.keyboard(`{${key}>}{Enter}{/${key}}`);
    await user.click(screen.getByRole('combobox', { name: 'Speaker' }));
    await user.keyboard(`{${key}>}{Enter}{/${key}}`);
    expect(onSave).toHaveBeenCalledTimes(2);
  });

  it('says that it goes on, and is not started twice', async () => {
    const { user, onSave } = openCard({ state: 'saving' });
    expect(screen.getByRole('status')).toHaveTextContent('Saving…');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('says when it is done', () => {
    openCard({ state: 'saved', claim: { segments: PUMPS, form: 'direct', saved: true } });
    expect(screen.getByRole('status')).toHaveTextContent('Saved');
  });

  it.each([
    ['storage-full', 'Free some space'],
    ['database-unavailable', 'restart the browser'],
    ['no-answer', 'Reload the page'],
    ['invalid', 'Shorten'],
  ] as const)('that fails (%s) says so and what to do, and keeps what is typed', async (code, advice) => {
    const { user, onSave } = openCard({
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
    openCard();
    expect(screen.queryByRole('button', { name: 'Delete' })).not.toBeInTheDocument();
  });

  it('asks nothing', async () => {
    const { user, onDelete } = openCard({ claim: { segments: PUMPS, form: 'direct', saved: true } });
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it('can be undone at once, with the focus on Undo', async () => {
    const { user, onUndoDelete } = openCard({ state: 'deleted' });
    expect(screen.getByRole('status')).toHaveTextContent('Claim deleted.');
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onUndoDelete).toHaveBeenCalledOnce();
  });

  it('that could not be undone says so and offers it again', async () => {
    openCard({ state: { code: 'storage-full', during: 'restore' } });
    expect(screen.getByRole('alert')).toHaveTextContent('could not be restored');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
  });
});

describe('the keyboard', () => {
  it('begins in the speaker field, whose name is replaced by typing', async () => {
    const { user, draft } = openCard();
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
    const { user, onClose } = openCard();
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
    const { user, onClose, draft } = openCard();
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
    const { user, draft } = openCard();
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
    openCard({
      state,
      claim: { segments: PUMPS, form: 'direct', saved: true },
      draft: { ...EMPTY, tags: ['pumps', 'قناة'], credibility: 5 },
    });
    await expectAccessible();
  });

  it('holds while the list of speakers is open', async () => {
    const { user } = openCard();
    await user.click(screen.getByRole('button', { name: /show suggestions/i }));
    expect(screen.getByRole('listbox')).toBeVisible();
    await expectAccessible();
  });
});
