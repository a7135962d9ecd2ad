import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { draftFromClaim } from '../../components/card/claim-draft.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type {
  Editing,
  PopupProps,
  SavedClaim,
  UnreadableReason,
} from '../../components/popup/popup-props.ts';
import { expectAccessible } from './axe.ts';
import { claim, found, SPLIT, speaker, uuid } from './samples.ts';

const ILSE: SavedClaim = {
  claim: claim(1, { credibility: 3, note: 'Ask for the minutes.', tags: ['pumps'], status: 'checking' }),
  speaker: speaker(11, 'Ilse Verbruggen', 'harbour engineer'),
  anchor: 'exact',
};
const NOBODY: SavedClaim = { claim: claim(2, { segments: SPLIT }), anchor: 'orphan' };

const EDITING: Editing = {
  claimId: uuid(1),
  draft: draftFromClaim(ILSE.claim, ILSE.speaker),
  speakers: [],
  state: 'ready',
};

function open(props: Partial<PopupProps> = {}) {
  const calls = {
    onRead: vi.fn(),
    onModeChange: vi.fn(),
    onOpenWelcome: vi.fn(),
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

function item(text: RegExp): HTMLElement {
  const list = screen.getByRole('region', { name: 'Saved claims' });
  const found = within(list)
    .getAllByRole('listitem')
    .find((element) => text.test(element.textContent));
  if (!found) throw new Error(`No saved claim matches ${text}.`);
  return found;
}

describe('the popup tells what is known of the page', () => {
  it('by its title, its site and two counts', () => {
    open();
    expect(screen.getByText('Inquiry hears of untested pumps')).toBeVisible();
    expect(screen.getByText('ledger.example')).toBeVisible();
    expect(screen.getByText('2 saved')).toBeVisible();
    expect(screen.getByText('2 found')).toBeVisible();
  });

  it('with each saved claim in the given order: quote, speaker, role, grade in words, note, tags, status', () => {
    open();
    const text = item(/pumps were never/).textContent;
    for (const part of [
      'Ilse Verbruggen',
      'harbour engineer',
      'Possibly true',
      'Ask for the minutes.',
      'pumps',
      'Checking',
    ]) {
      expect(text).toContain(part);
    }
    expect(item(/We asked/)).toHaveTextContent('No speaker named');
    expect(item(/We asked/)).toHaveTextContent('Not graded');
  });

  it('and that a quote is not on the page any more, and then leads nowhere', () => {
    open();
    expect(item(/We asked/)).toHaveTextContent('This quote is not on the page any more. The claim is kept.');
    expect(within(item(/We asked/)).queryByRole('button', { name: 'Go to it on the page' })).toBeNull();
  });
});

describe('a saved claim', () => {
  it('is gone to on the page', async () => {
    const { user, onGoToSaved } = open();
    await user.click(within(item(/pumps were/)).getByRole('button', { name: 'Go to it on the page' }));
    expect(onGoToSaved).toHaveBeenCalledExactlyOnceWith(uuid(1));
  });

  it('is edited and deleted from its menu, by keyboard too', async () => {
    const { user, onEdit, onDelete } = open();
    await user.click(screen.getByRole('button', { name: 'Actions for: The pumps were never tested under…' }));
    await user.click(screen.getByRole('menuitem', { name: 'Edit' }));
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(uuid(1));
    within(item(/We asked/))
      .getByRole('button', { name: /Actions for/ })
      .focus();
    await user.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(uuid(2));
  });

  it('that was deleted comes back by Undo, which has the focus', async () => {
    const { user, onUndoDelete, onDismissDeleted } = open({ saved: [NOBODY], deleted: ILSE });
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
    const { user, onSaveEdit, onDraftChange, onCancelEdit } = open({ editing: EDITING });
    const form = screen.getByRole('region', { name: 'Edit this claim' });
    expect(within(form).getByRole('radio', { name: '3: Possibly true' })).toBeChecked();
    await user.click(within(form).getByRole('radio', { name: '2: Probably true' }));
    expect(onDraftChange).toHaveBeenCalledExactlyOnceWith({ ...EDITING.draft, credibility: 2 });
    await user.click(within(form).getByRole('button', { name: 'Save' }));
    expect(onSaveEdit).toHaveBeenCalledExactlyOnceWith(EDITING.draft);
    await user.click(within(form).getByRole('button', { name: 'Cancel' }));
    expect(onCancelEdit).toHaveBeenCalledOnce();
  });

  it('that fails keeps the form open and says why', () => {
    open({ editing: { ...EDITING, state: { code: 'storage-full', during: 'save' } } });
    expect(screen.getByRole('alert')).toHaveTextContent('What you typed is still here.');
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('Ask for the minutes.');
  });
});

describe('the focus', () => {
  it('goes into the form, and back to its claim', () => {
    const { change } = open({ editing: EDITING });
    expect(screen.getByRole('combobox', { name: 'Speaker' })).toHaveFocus();
    change({ editing: undefined });
    expect(item(/pumps were/)).toHaveFocus();
  });

  it('stays in the list when Undo has gone', () => {
    const { change } = open({ saved: [NOBODY], deleted: ILSE });
    change({ saved: [ILSE, NOBODY], deleted: undefined });
    expect(screen.getByRole('main')).toHaveFocus();
  });
});

describe('what was found and not saved', () => {
  it('is saved one by one, or all at once', async () => {
    const { user, onSaveFound, onGoToFound } = open();
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
    const { user, onSaveFound } = open({ found: [found('a'), found('b'), doubtful] });
    await user.click(screen.getByText('1 doubtful find'));
    expect(screen.getByText(/perhaps a nickname/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save all 2' }));
    expect(onSaveFound).toHaveBeenCalledExactlyOnceWith(['a', 'b']);
  });

  it('is not saved twice while it is being saved', async () => {
    const { user, onSaveFound } = open({ savingFound: ['a'] });
    await user.click(screen.getByRole('button', { name: 'Saving…' }));
    await user.click(screen.getByRole('button', { name: 'Save all 2' }));
    expect(onSaveFound).not.toHaveBeenCalled();
  });

  it('that could not be saved says that it is still there', () => {
    open({ failure: { code: 'storage-full', during: 'save' } });
    expect(screen.getByRole('alert')).toHaveTextContent('still listed as found');
  });
});

describe('how the site is read', () => {
  it('is a choice of three, of which one holds', async () => {
    const { user, onModeChange } = open();
    await user.click(screen.getByRole('button', { name: 'How ledger.example is read: When I click' }));
    expect(screen.getByRole('menuitemradio', { name: /When I click/ })).toBeChecked();
    await user.click(screen.getByRole('menuitemradio', { name: /Always on this site/ }));
    expect(onModeChange).toHaveBeenCalledExactlyOnceWith('this-site');
  });

  it('asks for nothing when it stays as it is', async () => {
    const { user, onModeChange } = open({ mode: 'all-sites' });
    await user.click(screen.getByRole('button', { name: /How ledger.example is read/ }));
    await user.click(screen.getByRole('menuitemradio', { name: /On all sites/ }));
    expect(onModeChange).not.toHaveBeenCalled();
  });

  it('is not offered where no site can be allowed', () => {
    open({ mode: undefined });
    expect(screen.queryByRole('button', { name: /How .* is read/ })).toBeNull();
  });
});

describe('reading', () => {
  it('begins with a click on a page that is not read yet', async () => {
    const { user, onRead } = open({ reading: 'unread', saved: [], found: [] });
    expect(screen.getByText('This page has not been read yet.')).toBeVisible();
    expect(screen.queryByText(/found/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('is not started twice', async () => {
    const { user, onRead } = open({ reading: 'reading', saved: [], found: [] });
    expect(screen.getByText('Reading the page…')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(onRead).not.toHaveBeenCalled();
  });

  it('that finds nothing says how to add a claim by hand', () => {
    open({ saved: [], found: [] });
    expect(screen.getByText('No quoted claims were found on this page.')).toBeVisible();
    expect(screen.getByText(/Select any text/)).toBeVisible();
  });

  it('that fails can be tried again', async () => {
    const { user, onRead } = open({ reading: { code: 'no-answer', during: 'read' }, found: [] });
    expect(screen.getByRole('alert')).toHaveTextContent('The page could not be read.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRead).toHaveBeenCalledOnce();
  });

  const reasons: [UnreadableReason, RegExp][] = [
    ['browser-page', /Open an article/],
    ['store-page', /Open an article/],
    ['pdf', /select text in the file/],
    ['file-access', /Allow access to file URLs/],
    ['other', /another address/],
  ];
  it.each(reasons)(
    'of a page that can not be read (%s) is not offered, and says what to do',
    (unreadable, advice) => {
      open({ reading: { unreadable }, saved: [], found: [] });
      expect(screen.getByText(advice)).toBeVisible();
      expect(screen.queryByRole('button', { name: /^Read/ })).toBeNull();
    },
  );

  it('of files leads to the setting that allows it', async () => {
    const onOpenExtensionSettings = vi.fn();
    const { user } = open({ reading: { unreadable: 'file-access' }, found: [], onOpenExtensionSettings });
    await user.click(screen.getByRole('button', { name: 'Open the settings' }));
    expect(onOpenExtensionSettings).toHaveBeenCalledOnce();
  });
});

describe('the database', () => {
  it('that can not be opened is told, and what was found is still there', () => {
    open({ saved: { code: 'database-unavailable', during: 'load' } });
    expect(screen.getByRole('alert')).toHaveTextContent('The claims could not be loaded.');
    expect(screen.getByRole('region', { name: 'Found, not saved' })).toBeVisible();
  });

  it('that is still being read makes no false count', () => {
    open({ saved: 'loading', reading: 'unread', found: [] });
    expect(screen.getByText('Loading your claims…')).toBeVisible();
    expect(screen.queryByText(/\d saved/)).toBeNull();
  });
});

describe('the export', () => {
  it('is of this page or of everything', async () => {
    const { user, onExport } = open();
    await user.click(screen.getByRole('button', { name: 'Export JSON' }));
    await user.click(screen.getByRole('menuitem', { name: /This page/ }));
    await user.click(screen.getByRole('button', { name: 'Export JSON' }));
    await user.click(screen.getByRole('menuitem', { name: /Everything/ }));
    expect(onExport.mock.calls).toEqual([['page'], ['everything']]);
  });

  it('of a page without saved claims is not offered', async () => {
    const { user, onExport } = open({ saved: [] });
    await user.click(screen.getByRole('button', { name: 'Export JSON' }));
    expect(screen.getByRole('menuitem', { name: /This page/ })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('menuitem', { name: /This page/ }));
    expect(onExport).not.toHaveBeenCalled();
  });

  it('says what was written, and where it failed', () => {
    open({ exporting: { done: { fileName: 'on-record.json', claims: 1 } } });
    expect(screen.getByText(/1 claim written to/)).toHaveTextContent('on-record.json');
    open({ exporting: { code: 'unexpected', during: 'export' } });
    expect(screen.getByRole('alert')).toHaveTextContent('The file could not be exported.');
  });
});

describe('accessibility', () => {
  const states: [string, Partial<PopupProps>][] = [
    ['full', {}],
    ['empty', { saved: [], found: [] }],
    ['unread', { reading: 'unread', saved: [], found: [] }],
    ['loading', { saved: 'loading', found: [], reading: 'reading' }],
    ['unreadable', { reading: { unreadable: 'file-access' }, mode: undefined, saved: [], found: [] }],
    ['failed', { saved: { code: 'database-unavailable', during: 'load' } }],
    ['deleted', { deleted: ILSE }],
    ['exported', { exporting: { done: { fileName: 'on-record.json', claims: 2 } } }],
    ['edited', { editing: EDITING }],
  ];
  it.each(states)('holds when the popup is %s', async (_, props) => {
    open(props);
    await expectAccessible();
  });

  it('holds while a menu is open', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: /How ledger.example/ }));
    await expectAccessible();
  });
});
