import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EMPTY, openCard } from './open-card.tsx';
import { uuid } from './samples.ts';

describe('the speaker', () => {
  it('is suggested, with the role as printed', () => {
    openCard();
    expect(screen.getByRole('combobox', { name: 'Speaker' })).toHaveValue('Ilse Verbruggen');
    expect(screen.getByText('harbour engineer')).toBeVisible();
  });

  it('is chosen from everyone known, the suggestion first, whatever stands in the field', async () => {
    const { user, draft } = openCard();
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
    const { user, draft, onSpeakerInput } = openCard();
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
    const { user, draft } = openCard();
    const field = screen.getByRole('combobox', { name: 'Speaker' });
    await user.clear(field);
    await user.type(field, 'Petra Unknown');
    expect(screen.getByText('New speaker')).toBeVisible();
    await user.tab();
    expect(field).toHaveValue('Petra Unknown');
    expect(draft().speaker).toEqual({ name: 'Petra Unknown' });
  });

  it('is the known one when exactly that name is typed', async () => {
    const { user, draft } = openCard({ draft: { ...EMPTY, speaker: { name: '' } } });
    await user.type(screen.getByRole('combobox', { name: 'Speaker' }), 'Port Authority of Merrow');
    expect(draft().speaker.id).toBe(uuid(32));
  });

  it('may stay unnamed, and the suggestion is one click away again', async () => {
    const { user, draft } = openCard();
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
    openCard();
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
    const { user, draft } = openCard();
    await user.click(screen.getByRole('radio', { name: '3: Possibly true' }));
    expect(draft().credibility).toBe(3);
    expect(screen.getByText('Possibly true')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Not graded' }));
    expect(draft().credibility).toBeUndefined();
  });

  it('is walked with the arrow keys', async () => {
    const { user, draft } = openCard({ draft: { ...EMPTY, credibility: 1 } });
    await user.click(screen.getByRole('radio', { name: /^1/ }));
    await user.keyboard('{ArrowRight}');
    expect(draft().credibility).toBe(2);
  });
});

describe('tags', () => {
  it('are added by Enter, by a comma and by leaving the field, each once', async () => {
    const { user, draft } = openCard();
    const field = screen.getByRole('combobox', { name: 'Tags' });
    await user.type(field, 'pumps{Enter}harbour  inquiry,Pumps{Enter}budget');
    await user.tab();
    expect(draft().tags).toEqual(['pumps', 'harbour inquiry', 'budget']);
    expect(within(screen.getByRole('grid', { name: 'Tags of this claim' })).getAllByRole('row')).toHaveLength(
      3,
    );
  });

  it('are removed by their button, and the last one comes back into the field with Backspace', async () => {
    const { user, draft } = openCard({ draft: { ...EMPTY, tags: ['pumps', 'budget', 'valves'] } });
    await user.click(within(screen.getByRole('row', { name: 'pumps' })).getByRole('button'));
    expect(draft().tags).toEqual(['budget', 'valves']);
    const field = screen.getByRole('combobox', { name: 'Tags' });
    await user.type(field, '{Backspace}');
    expect(draft().tags).toEqual(['budget']);
    expect(field).toHaveValue('valves');
  });

  it('half typed are saved with the rest', async () => {
    const { user, onSave } = openCard();
    await user.type(screen.getByRole('combobox', { name: 'Tags' }), 'pumps');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ tags: ['pumps'] }));
  });
});
