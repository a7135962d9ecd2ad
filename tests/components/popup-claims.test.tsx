import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EDITING, ILSE, NOBODY, openPopup, savedItem } from './open-popup.tsx';
import { found, uuid } from './samples.ts';

describe('a saved claim', () => {
  it('is gone to on the page', async () => {
    const { user, onGoToSaved } = openPopup();
    await user.click(within(savedItem(/pumps were/)).getByRole('button', { name: 'Go to it on the page' }));
    expect(onGoToSaved).toHaveBeenCalledExactlyOnceWith(uuid(1));
  });

  it('is edited and deleted from its menu, by keyboard too', async () => {
    const { user, onEdit, onDelete } = openPopup();
    await user.click(screen.getByRole('button', { name: 'Actions for: The pumps were never tested under…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Edit' }));
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(uuid(1));
    within(savedItem(/We asked/))
      .getByRole('button', { name: /Actions for/ })
      .focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('menu');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(uuid(2));
  });

  it('that was deleted comes back by Undo, which has the focus', async () => {
    const { user, onUndoDelete, onDismissDeleted } = openPopup({ saved: [NOBODY], deleted: ILSE });
    expect(screen.getByText('Claim deleted.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onUndoDelete).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(onDismissDeleted).toHaveBeenCalledOnce();
  });
});

describe('editing in place', () => {
  it('shows the fields of the card, saves and cancels', async () => {
    const { user, onSaveEdit, onDraftChange, onCancelEdit } = openPopup({ editing: EDITING });
    const form = await screen.findByRole('region', { name: 'Edit this claim' });
    expect(within(form).getByRole('radio', { name: '3: Possibly true' })).toBeChecked();
    await user.click(within(form).getByRole('radio', { name: '2: Probably true' }));
    expect(onDraftChange).toHaveBeenCalledExactlyOnceWith({ ...EDITING.draft, credibility: 2 });
    await user.click(within(form).getByRole('button', { name: 'Save' }));
    expect(onSaveEdit).toHaveBeenCalledExactlyOnceWith(EDITING.draft);
    await user.click(within(form).getByRole('button', { name: 'Cancel' }));
    expect(onCancelEdit).toHaveBeenCalledOnce();
  });

  it('that fails keeps the form open and says why', async () => {
    openPopup({ editing: { ...EDITING, state: { code: 'storage-full', during: 'save' } } });
    expect(await screen.findByRole('alert')).toHaveTextContent('What you typed is still here.');
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('Ask for the minutes.');
  });
});

describe('the focus', () => {
  it('goes into the form, and back to its claim', async () => {
    const { change } = openPopup({ editing: EDITING });
    expect(await screen.findByRole('combobox', { name: 'Speaker' })).toHaveFocus();
    change({ editing: undefined });
    expect(savedItem(/pumps were/)).toHaveFocus();
  });

  it('stays in the list when Undo has gone', () => {
    const { change } = openPopup({ saved: [NOBODY], deleted: ILSE });
    change({ saved: [ILSE, NOBODY], deleted: undefined });
    expect(screen.getByRole('main')).toHaveFocus();
  });
});

describe('what was found and not saved', () => {
  it('is saved one by one, or all at once', async () => {
    const { user, onSaveFound, onGoToFound } = openPopup();
    const list = screen.getByRole('region', { name: 'Found, not saved' });
    const [first] = within(list).getAllByRole('listitem');
    if (!first) throw new Error('Nothing is listed as found.');
    expect(first).toHaveTextContent('Ilse Verbruggen, harbour engineer');
    await user.click(within(first).getByRole('button', { name: 'Save' }));
    expect(onSaveFound).toHaveBeenLastCalledWith(['a']);
    await user.click(within(first).getByRole('button', { name: 'Go to it on the page' }));
    expect(onGoToFound).toHaveBeenCalledExactlyOnceWith('a');
    await user.click(within(list).getByRole('button', { name: 'Save all 2' }));
    expect(onSaveFound).toHaveBeenLastCalledWith(['a', 'b']);
  });

  it('keeps doubtful finds apart, with the reason, and out of "Save all"', async () => {
    const doubtful = found('c', { marked: false, reason: 'nickname' });
    const { user, onSaveFound } = openPopup({ found: [found('a'), found('b'), doubtful] });
    await user.click(screen.getByText('1 doubtful find'));
    expect(screen.getByText(/perhaps a nickname/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save all 2' }));
    expect(onSaveFound).toHaveBeenCalledExactlyOnceWith(['a', 'b']);
  });

  it('is not saved twice while it is being saved', async () => {
    const { user, onSaveFound } = openPopup({ savingFound: ['a'] });
    await user.click(screen.getByRole('button', { name: 'Saving…' }));
    await user.click(screen.getByRole('button', { name: 'Save all 2' }));
    expect(onSaveFound).not.toHaveBeenCalled();
  });

  it('that could not be saved says that it is still there', () => {
    openPopup({ failure: { code: 'storage-full', during: 'save' } });
    expect(screen.getByRole('alert')).toHaveTextContent('still listed as found');
  });
});
