import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PopupProps, UnreadableReason } from '../../components/popup/popup-props.ts';
import { EXPORT_FORMATS } from '../../lib/model/export-format.ts';
import { expectAccessible } from './axe.ts';
import { EDITING, ILSE, openPopup, savedItem } from './open-popup.tsx';

describe('the popup tells what is known of the page', () => {
  it('by its title, its site and two counts', () => {
    openPopup();
    expect(screen.getByText('Inquiry hears of untested pumps')).toBeVisible();
    expect(screen.getByText('ledger.example')).toBeVisible();
    expect(screen.getByText('2 saved')).toBeVisible();
    expect(screen.getByText('2 found')).toBeVisible();
  });

  it('with each saved claim in the given order: quote, speaker, role, grade in words, note, tags, status', () => {
    openPopup();
    const text = savedItem(/pumps were never/).textContent;
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
    expect(savedItem(/We asked/)).toHaveTextContent('No speaker named');
    expect(savedItem(/We asked/)).toHaveTextContent('Not graded');
  });

  it('and that a quote is not on the page any more, and then leads nowhere', () => {
    openPopup();
    expect(savedItem(/We asked/)).toHaveTextContent(
      'This quote is not on the page any more. The claim is kept.',
    );
    expect(within(savedItem(/We asked/)).queryByRole('button', { name: 'Go to it on the page' })).toBeNull();
  });
});

describe('how the site is read', () => {
  it('is a choice of three, of which one holds', async () => {
    const { user, onModeChange } = openPopup();
    await user.click(screen.getByRole('button', { name: 'How ledger.example is read: When I click' }));
    expect(await screen.findByRole('menuitemradio', { name: /When I click/ })).toBeChecked();
    await user.click(await screen.findByRole('menuitemradio', { name: /Always on this site/ }));
    expect(onModeChange).toHaveBeenCalledExactlyOnceWith('this-site');
  });

  it('asks for nothing when it stays as it is', async () => {
    const { user, onModeChange } = openPopup({ mode: 'all-sites' });
    await user.click(screen.getByRole('button', { name: /How ledger.example is read/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: /On all sites/ }));
    expect(onModeChange).not.toHaveBeenCalled();
  });

  it('is not offered where no site can be allowed', () => {
    openPopup({ mode: undefined });
    expect(screen.queryByRole('button', { name: /How .* is read/ })).toBeNull();
  });
});

describe('reading', () => {
  it('begins with a click on a page that is not read yet', async () => {
    const { user, onRead } = openPopup({ reading: 'unread', saved: [], found: [] });
    expect(screen.getByText('This page has not been read yet.')).toBeVisible();
    expect(screen.queryByText(/found/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('is not started twice', async () => {
    const { user, onRead } = openPopup({ reading: 'reading', saved: [], found: [] });
    expect(screen.getByText('Reading the page…')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(onRead).not.toHaveBeenCalled();
  });

  it('is told beside the counts where claims are listed, and no banner moves them', () => {
    openPopup({ reading: 'reading', found: [] });
    expect(screen.getByText('2 saved').closest('[role=status]')).toHaveTextContent('Reading the page…');
    expect(screen.getAllByText('Reading the page…')).toHaveLength(1);
    expect(screen.queryByText(/\d found/)).toBeNull();
  });

  it('that finds nothing says how to add a claim by hand', () => {
    openPopup({ saved: [], found: [] });
    expect(screen.getByText('No quoted claims were found on this page.')).toBeVisible();
    expect(screen.getByText(/Select any text/)).toBeVisible();
  });

  it('that fails can be tried again', async () => {
    const { user, onRead } = openPopup({ reading: { code: 'no-answer', during: 'read' }, found: [] });
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
      openPopup({ reading: { unreadable }, saved: [], found: [] });
      expect(screen.getByText(advice)).toBeVisible();
      expect(screen.queryByRole('button', { name: /^Read/ })).toBeNull();
    },
  );

  it('of files leads to the setting that allows it', async () => {
    const onOpenExtensionSettings = vi.fn();
    const { user } = openPopup({
      reading: { unreadable: 'file-access' },
      found: [],
      onOpenExtensionSettings,
    });
    await user.click(screen.getByRole('button', { name: 'Open the settings' }));
    expect(onOpenExtensionSettings).toHaveBeenCalledOnce();
  });
});

describe('the database', () => {
  it('that can not be opened is told, and what was found is still there', () => {
    openPopup({ saved: { code: 'database-unavailable', during: 'load' } });
    expect(screen.getByRole('alert')).toHaveTextContent('The claims could not be loaded.');
    expect(screen.getByRole('region', { name: 'Found, not saved' })).toBeVisible();
  });

  it('that is still being read makes no false count', () => {
    openPopup({ saved: 'loading', reading: 'unread', found: [] });
    expect(screen.getByText('Loading your claims…')).toBeVisible();
    expect(screen.queryByText(/\d saved/)).toBeNull();
  });
});

describe('the export', () => {
  it('is of this page or of everything', async () => {
    const { user, onExport } = openPopup();
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('menuitem', { name: /^This page as JSON/ }));
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Everything as JSON/ }));
    expect(onExport.mock.calls).toEqual([
      ['page', 'json'],
      ['everything', 'json'],
    ]);
  });

  it('of this page may be in any format', async () => {
    const { user, onExport } = openPopup();
    for (const format of EXPORT_FORMATS) {
      await user.click(screen.getByRole('button', { name: 'Export' }));
      const choice = screen.getAllByRole('menuitem').find(({ dataset }) => dataset.key === `page ${format}`);
      if (!choice) throw new Error(`${format} is not offered`);
      await user.click(choice);
    }
    expect(onExport.mock.calls).toEqual(EXPORT_FORMATS.map((format) => ['page', format]));
  });

  it('without some of it has a view of its own', async () => {
    const { user, onExport, onMoreFormats } = openPopup();
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('menuitem', { name: /More choices/ }));
    expect(onMoreFormats).toHaveBeenCalledOnce();
    expect(onExport).not.toHaveBeenCalled();
  });

  it('of a page without saved claims is not offered', async () => {
    const { user, onExport } = openPopup({ saved: [] });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const ofPage = await screen.findByRole('menuitem', { name: /^This page/ });
    expect(ofPage).toHaveAttribute('aria-disabled', 'true');
    await user.click(ofPage);
    expect(onExport).not.toHaveBeenCalled();
  });

  it('says what was written, and where it failed', () => {
    openPopup({ exporting: { done: { fileName: 'on-record.json', claims: 1 } } });
    expect(screen.getByText(/1 claim written to/)).toHaveTextContent('on-record.json');
    openPopup({ exporting: { code: 'unexpected', during: 'export' } });
    expect(screen.getByRole('alert')).toHaveTextContent('The file could not be exported.');
  });
});

describe('a backup that is due', () => {
  it('is told of quietly, and leads to where it is made, or can be put away', async () => {
    const { user, onBackup, onPutReminderAway } = openPopup({ reminder: { lastBackupAt: 'March 4, 2026' } });
    const reminder = screen.getByRole('region', { name: 'It is time for a backup' });
    expect(reminder).toHaveTextContent('Last backup: March 4, 2026');
    await user.click(within(reminder).getByRole('button', { name: 'Make a backup' }));
    expect(onBackup).toHaveBeenCalledOnce();
    await user.click(within(reminder).getByRole('button', { name: 'Dismiss' }));
    expect(onPutReminderAway).toHaveBeenCalledOnce();
  });

  it('is not told of when it isn’t', () => {
    openPopup();
    expect(screen.queryByRole('region', { name: 'It is time for a backup' })).not.toBeInTheDocument();
  });
});

describe('accessibility', () => {
  const states: [string, Partial<PopupProps>][] = [
    ['full', {}],
    ['a backup is due', { reminder: { lastBackupAt: undefined } }],
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
    openPopup(props);
    await expectAccessible();
  });

  it('holds while a menu is open', async () => {
    const { user } = openPopup();
    await user.click(screen.getByRole('button', { name: /How ledger.example/ }));
    await expectAccessible();
  });
});

describe('the way to the side panel', () => {
  it('is offered where the browser has one', async () => {
    const onOpenSidePanel = vi.fn();
    const { user, change } = openPopup({ onOpenSidePanel });
    await user.click(screen.getByRole('button', { name: 'Side panel' }));
    expect(onOpenSidePanel).toHaveBeenCalledOnce();
    change({ onOpenSidePanel: undefined });
    expect(screen.queryByRole('button', { name: 'Side panel' })).not.toBeInTheDocument();
  });
});

describe('the way to the notebook', () => {
  it('is always offered', async () => {
    const { user, onOpenNotebook } = openPopup();
    await user.click(screen.getByRole('button', { name: 'Notebook' }));
    expect(onOpenNotebook).toHaveBeenCalledOnce();
  });
});
