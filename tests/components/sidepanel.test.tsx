import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import {
  BUDGET,
  buttonIn,
  currentRow,
  foundItem,
  GATES,
  LEVEE,
  ORPHAN,
  openSidePanel,
  REWORDED,
  row,
  rows,
  SCARE,
} from './open-side-panel.tsx';
import { claim, segment, speaker, uuid } from './samples.ts';

describe('the list', () => {
  it('shows what was found and what is saved in one reading order, each with its state', async () => {
    openSidePanel();
    const texts = rows().map((element) => element.textContent);
    expect(texts).toEqual([
      expect.stringContaining('The levee was never inspected'),
      expect.stringContaining('The gates were opened at noon'),
      expect.stringContaining('We asked for money twice'),
    ]);
    expect(rows().map((element) => element.getAttribute('aria-rowindex'))).toEqual(['1', '2', '3']);
    expect(row(/gates were opened/)).toHaveAccessibleName(
      /^Saved.*gates were opened.*Ilse Verbruggen.*Possibly true/,
    );
    expect(row(/levee/)).toHaveAccessibleName(
      /^Found.*Direct quote.*The levee was never inspected.*Ilse Verbruggen/,
    );
    expect(screen.getByText('1 saved')).toBeVisible();
    expect(screen.getByText('2 found')).toBeVisible();
    await expectAccessible();
  });

  it('is walked by j and k, and the page is told where to go', async () => {
    const { user, onGoTo } = openSidePanel();
    await user.keyboard('j');
    expect(onGoTo).toHaveBeenLastCalledWith(GATES);
    await waitFor(() => expect(row(/gates were opened/)).toHaveFocus());
    await user.keyboard('j');
    expect(onGoTo).toHaveBeenLastCalledWith(BUDGET);
    await user.keyboard('j');
    expect(currentRow()).toBe(row(/money twice/));
    await user.keyboard('kk');
    expect(onGoTo).toHaveBeenLastCalledWith(LEVEE);
    await waitFor(() => expect(row(/levee/)).toHaveFocus());
    expect(rows().filter((element) => element.tabIndex === 0)).toEqual([row(/levee/)]);
  });

  it('is walked by arrow keys, Home and End when a row has the focus', async () => {
    const { user } = openSidePanel();
    row(/levee/).focus();
    await user.keyboard('{ArrowDown}');
    expect(currentRow()).toBe(row(/gates were opened/));
    await user.keyboard('{End}');
    expect(currentRow()).toBe(row(/money twice/));
    await user.keyboard('{Home}');
    expect(currentRow()).toBe(row(/levee/));
  });

  it('follows the claim that the person came to on the page', () => {
    const { change, onGoTo } = openSidePanel();
    change({ cameTo: { key: BUDGET.key, turn: 1 } });
    expect(currentRow()).toBe(row(/money twice/));
    change({ cameTo: { key: GATES.key, turn: 2 } });
    expect(currentRow()).toBe(row(/gates were opened/));
    expect(onGoTo).not.toHaveBeenCalled();
  });

  it('goes to the claim that is clicked', async () => {
    const { user, onGoTo } = openSidePanel();
    await user.click(within(row(/money twice/)).getByText('We asked for money twice'));
    expect(onGoTo).toHaveBeenCalledWith(BUDGET);
    expect(buttonIn(row(/money twice/), 'Save')).toBeVisible();
  });

  it('keeps the place of a claim that was saved, and moves on from one that went', async () => {
    const { user, change } = openSidePanel();
    await user.keyboard('jjk');
    await waitFor(() => expect(row(/gates were opened/)).toHaveFocus());
    await user.keyboard('k');
    await waitFor(() => expect(row(/levee/)).toHaveFocus());
    const saved = {
      kind: 'saved' as const,
      key: uuid(50),
      claim: claim(50, { segments: LEVEE.found.source.segments }),
      anchor: 'exact' as const,
    };
    change({ items: [saved, GATES, BUDGET], formerKeys: new Map([[saved.key, LEVEE.key]]) });
    expect(currentRow()).toBe(row(/levee/));
    expect(row(/levee/)).toHaveFocus();
    change({ items: [GATES, BUDGET] });
    expect(currentRow()).toBe(row(/gates were opened/));
    expect(row(/gates were opened/)).toHaveFocus();
  });

  it('comes back to a claim that is missing for a moment, between the reader and the database', async () => {
    const { user, change } = openSidePanel();
    const saved = { ...GATES, key: uuid(50), claim: claim(50, { segments: LEVEE.found.source.segments }) };
    const formerKeys = new Map([[saved.key, LEVEE.key]]);
    change({ items: [GATES, BUDGET], formerKeys });
    change({ items: [saved, GATES, BUDGET], formerKeys });
    expect(currentRow()).toBe(row(/levee/));
    await user.keyboard('j');
    expect(currentRow()).toBe(row(/gates were opened/));
  });

  it('draws a thousand claims and stays in step', async () => {
    const items = Array.from({ length: 1_000 }, (_, n) => foundItem(`k${n}`, `Statement number ${n}`));
    const { user, onGoTo } = openSidePanel({ items });
    // Asked by selector: finding a thousand roles takes jsdom longer than drawing them.
    await waitFor(() => expect(document.querySelectorAll('[role=row]')).toHaveLength(1_000));
    expect(document.querySelector('[role=grid]')).toHaveAttribute('aria-rowcount', '1000');
    await user.keyboard('jj');
    expect(onGoTo).toHaveBeenLastCalledWith(items[2]);
  }, 30_000);
});

describe('the keys', () => {
  it('save with the suggestion, edit, note, undo', async () => {
    const { user, onSave, onEdit, onNote, onUndo } = openSidePanel();
    await user.keyboard('s');
    expect(onSave).toHaveBeenCalledWith([LEVEE]);
    await user.keyboard('e');
    expect(onEdit).toHaveBeenCalledWith(LEVEE);
    await user.keyboard('n');
    expect(onNote).toHaveBeenCalledWith(LEVEE);
    await user.keyboard('u');
    expect(onUndo).toHaveBeenCalled();
  });

  it('grade with 1 to 6, and 0 takes the grade of a saved claim away', async () => {
    const { user, onGrade } = openSidePanel();
    await user.keyboard('0');
    expect(onGrade).not.toHaveBeenCalled();
    await user.keyboard('4');
    expect(onGrade).toHaveBeenLastCalledWith([LEVEE], 4);
    await user.keyboard('j0');
    expect(onGrade).toHaveBeenLastCalledWith([GATES], null);
    await user.keyboard('7');
    expect(onGrade).toHaveBeenCalledTimes(2);
  });

  it('dismiss what was found, and say why a saved claim is not dismissed', async () => {
    const { user, onDismiss, onDelete, onCannotDismiss } = openSidePanel();
    await user.keyboard('x');
    expect(onDismiss).toHaveBeenCalledWith([LEVEE]);
    await user.keyboard('jx');
    expect(onCannotDismiss).toHaveBeenCalled();
    expect(onDelete).not.toHaveBeenCalled();
    await waitFor(() => expect(row(/gates were opened/)).toHaveFocus());
    await user.keyboard('{Delete}');
    expect(onDelete).toHaveBeenCalledWith([GATES]);
  });

  it('select with Shift+j and save all that are selected', async () => {
    const { user, onSave } = openSidePanel();
    await user.keyboard('{Shift>}JJ{/Shift}');
    expect(rows().map((element) => element.getAttribute('aria-selected'))).toEqual(['true', 'true', 'true']);
    expect(screen.getByText('3 selected')).toBeVisible();
    await expectAccessible();
    await user.keyboard('s');
    expect(onSave).toHaveBeenCalledWith([LEVEE, BUDGET]);
    expect(screen.queryByText('3 selected')).not.toBeInTheDocument();
  });

  it('are left alone with Ctrl, in text fields, and while a dialog is open', async () => {
    const { user, onSave, onUndo } = openSidePanel();
    await user.keyboard('{Control>}s{/Control}');
    await user.type(screen.getByRole('searchbox'), 'sus');
    await user.keyboard('{Escape}{Escape}?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await user.keyboard('su');
    expect(onSave).not.toHaveBeenCalled();
    expect(onUndo).not.toHaveBeenCalled();
  });

  it('work in the list alone for people who switched single letters off', async () => {
    const { user, onSave } = openSidePanel({ singleKeys: false });
    await user.keyboard('s');
    expect(onSave).not.toHaveBeenCalled();
    row(/levee/).focus();
    await user.keyboard('s');
    expect(onSave).toHaveBeenCalledWith([LEVEE]);
  });

  it('are listed by ?, where they can be switched off', async () => {
    const { user, onSingleKeysChange } = openSidePanel();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(dialog).getByText('Undo, step by step')).toBeVisible();
    await expectAccessible();
    await user.click(within(dialog).getByRole('switch'));
    expect(onSingleKeysChange).toHaveBeenCalledWith(false);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

describe('the filters', () => {
  it('find words in quote, speaker, note and tags, whatever their case and accents', async () => {
    const { user } = openSidePanel();
    await user.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.keyboard('VERBRÜGGEN gätes');
    expect(rows()).toEqual([row(/gates were opened/)]);
    await user.keyboard('{Escape}');
    expect(rows()).toHaveLength(3);
    await user.keyboard('ask for the log{Enter}');
    expect(rows()).toHaveLength(1);
    expect(row(/gates were opened/)).toHaveFocus();
  });

  it('narrow by form, saved, graded and speaker, and say when nothing is left', async () => {
    const { user } = openSidePanel();
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Form' }), 'Reported, not quoted');
    expect(rows()).toEqual([row(/money twice/)]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Saved' }), 'Saved');
    expect(screen.getByText('No claim matches the filters.')).toBeVisible();
    await expectAccessible();
    await user.click(screen.getAllByRole('button', { name: 'Clear the filters' })[0] as HTMLElement);
    expect(rows()).toHaveLength(3);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Credibility' }), 'Graded');
    expect(rows()).toEqual([row(/gates were opened/)]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Credibility' }), 'Any');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Speaker' }), 'Tomas Okonjo (1)');
    expect(rows()).toEqual([row(/money twice/)]);
    expect(screen.getByRole('button', { name: 'Filters (1)' })).toHaveAttribute('aria-expanded', 'true');
  });

  it('hide doubtful and dismissed finds until they are asked for', async () => {
    const gone = { ...LEVEE, key: 'gone', dismissed: true };
    const { user, onBringBack } = openSidePanel({ items: [SCARE, gone, GATES] });
    expect(rows()).toEqual([row(/gates were opened/)]);
    await user.click(screen.getByRole('checkbox', { name: 'Show 1 doubtful find' }));
    expect(row(/so-called experts/)).toHaveTextContent('perhaps only scare quotes');
    await user.click(screen.getByRole('checkbox', { name: 'Show 1 dismissed find' }));
    await user.click(within(row(/levee/)).getByText('The levee was never inspected'));
    await user.click(buttonIn(row(/levee/), 'Bring back'));
    expect(onBringBack).toHaveBeenCalledWith(gone);
    await expectAccessible();
  });
});

describe('claims that the page changed', () => {
  it('are listed apart when they are not found, with their last context', async () => {
    const { user, onAttach, onKeep, onGoTo } = openSidePanel({ items: [ORPHAN, LEVEE] });
    expect(screen.getByText('1 claim not found on this page')).toBeVisible();
    expect(rows().at(-1)).toBe(row(/It will not happen again/));
    await user.click(within(row(/It will not happen/)).getByText('It will not happen again'));
    expect(onGoTo).toHaveBeenCalledWith(ORPHAN);
    expect(row(/It will not happen/)).toHaveTextContent(
      'Later he added: “It will not happen again”, and left.',
    );
    await expectAccessible();
    await user.click(buttonIn(row(/It will not happen/), 'Attach to the selected text'));
    expect(onAttach).toHaveBeenCalledWith(ORPHAN);
    await user.click(buttonIn(row(/It will not happen/), 'Keep as it is'));
    expect(onKeep).toHaveBeenCalledWith(ORPHAN);
  });

  it('show the old and the new words, in words for a screen reader', async () => {
    const { user, onAccept } = openSidePanel({ items: [REWORDED] });
    const changes = [...row(/Forty/).querySelectorAll('del, ins')].map((element) => element.textContent);
    expect(changes).toEqual(['[added: -two ] ', '[removed: homes ] ', '[added: houses ] ']);
    await expectAccessible();
    await user.click(buttonIn(row(/Forty/), 'Accept the new text'));
    expect(onAccept).toHaveBeenCalledWith(REWORDED);
  });

  it('stop asking once the person chose to keep them', () => {
    openSidePanel({ items: [{ ...REWORDED, kept: true }] });
    expect(row(/Forty/)).toHaveTextContent('You chose to keep the old words.');
    expect(screen.queryByRole('button', { name: 'Accept the new text' })).not.toBeInTheDocument();
  });
});

describe('the states of the panel', () => {
  it('says plainly what to do where the browser keeps the page to itself', async () => {
    openSidePanel({ page: undefined, reading: 'no-access', items: [] });
    expect(screen.getByText('Click the toolbar button to read this page.')).toBeVisible();
    await expectAccessible();
  });

  it.each([
    ['closed', 'The tab was closed.'],
    [{ unreadable: 'browser-page' }, 'On Record cannot read the browser’s own pages.'],
    [{ unreadable: 'pdf' }, 'On Record cannot read PDF files.'],
    ['unread', 'This page has not been read yet.'],
    ['read', 'No quoted claims were found on this page.'],
  ] as const)('explains itself when %j', async (reading, words) => {
    openSidePanel({ reading, items: [] });
    expect(screen.getByText(words)).toBeVisible();
    await expectAccessible();
  });

  it('reads the page on request', async () => {
    const { user, onRead } = openSidePanel({ reading: 'unread', items: [] });
    await user.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(onRead).toHaveBeenCalled();
  });

  it('says what failed and what is safe', async () => {
    openSidePanel({ items: { code: 'database-unavailable', during: 'load' } });
    expect(screen.getByRole('alert')).toHaveTextContent('The claims could not be loaded.');
    await expectAccessible();
  });

  it('says what was done, and what Undo would take back', async () => {
    const { user, onUndo } = openSidePanel({ message: 'Saved: “The levee”.', undo: 'Saved: “The levee”.' });
    const said = screen.getAllByRole('status').map((element) => element.textContent);
    expect(said).toContain('Saved: “The levee”.');
    const button = screen.getByRole('button', { name: 'Undo' });
    expect(button).toHaveAccessibleDescription('Undo: Saved: “The levee”.');
    await user.click(button);
    expect(onUndo).toHaveBeenCalled();
    await expectAccessible();
  });

  it('opens in a window of its own that stays with the tab', async () => {
    const { user, onOpenWindow } = openSidePanel();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: /Open in a window of its own/ }));
    expect(onOpenWindow).toHaveBeenCalled();
  });
});

describe('the note', () => {
  const NOTING = {
    key: GATES.key,
    about: 'The gates were opened',
    text: 'Ask for the log.',
    state: 'ready',
  } as const;

  it('takes the focus, saves with Ctrl+Enter and closes with Esc', async () => {
    const { user, onNoteSave, onNoteCancel } = openSidePanel({ noting: NOTING });
    const field = screen.getByRole('textbox', { name: 'Note on “The gates were opened”' });
    expect(field).toHaveFocus();
    await expectAccessible();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onNoteSave).toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onNoteCancel).toHaveBeenCalled();
  });

  it('refuses a million characters with a sentence beside the field', async () => {
    const { user, onNoteSave } = openSidePanel({ noting: { ...NOTING, text: 'x'.repeat(1_000_000) } });
    expect(screen.getByText('Too long by 900,000 characters: at most 100,000 can be kept.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save the note' }));
    expect(onNoteSave).not.toHaveBeenCalled();
  });
});

describe('hostile text', () => {
  it('is shown as text, isolated, and never as markup', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const item = {
      ...GATES,
      claim: claim(1, { segments: [segment('', evil, '')], note: evil, tags: [evil, '\u202Egnp'] }),
      speaker: speaker(11, `\u202E${evil}`, '😀'),
    };
    openSidePanel({ items: [item], page: { title: evil, host: 'ledger.example' } });
    expect(document.querySelector('img')).toBeNull();
    expect(row(/onerror/)).toHaveTextContent(evil);
    expect(within(row(/onerror/)).getByText(`\u202E${evil}`).tagName).toBe('BDI');
    await expectAccessible();
  });

  it('of 20,000 characters keeps the list usable', async () => {
    const long = foundItem('long', 'word '.repeat(4_000));
    const { user, onSave } = openSidePanel({ items: [long, GATES] });
    await user.keyboard('s');
    expect(onSave).toHaveBeenCalledWith([long]);
  });
});
