import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { BulkBar } from '../../components/notebook/BulkBar.tsx';
import { SavedSearches } from '../../components/notebook/SavedSearches.tsx';
import { expectAccessible } from './axe.ts';
import { HOSTILE } from './notebook-samples.ts';

function openBar(props: Partial<Parameters<typeof BulkBar>[0]> = {}) {
  const calls = {
    onSelectAll: vi.fn(),
    onSelectNone: vi.fn(),
    onTag: vi.fn(),
    onStatus: vi.fn(),
    onSpeaker: vi.fn(),
    onDelete: vi.fn(),
    onExport: vi.fn(),
    onStop: vi.fn(),
  };
  render(<BulkBar selected={2} total={40} working={undefined} {...calls} {...props} />);
  return { ...calls, user: userEvent.setup() };
}

describe('what is done with all selected claims', () => {
  test('is offered as a toolbar that says how many they are', async () => {
    openBar();
    expect(screen.getByRole('toolbar', { name: '2 claims selected' })).toBeInTheDocument();
    await expectAccessible();
  });

  test('nothing is offered where nothing is found', () => {
    openBar({ selected: 0, total: 0 });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('a tag is added by keyboard; blanks are none', async () => {
    const { user, onTag } = openBar();
    const button = screen.getByRole('button', { name: 'Add tag' });
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.type(screen.getByRole('textbox', { name: 'Add tag' }), '   {Enter}');
    expect(onTag).not.toHaveBeenCalled();
    await user.type(screen.getByRole('textbox', { name: 'Add tag' }), 'pumps {Enter}');
    expect(onTag).toHaveBeenCalledWith('pumps', true);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  test('a tag is removed, and a speaker set', async () => {
    const { user, onTag, onSpeaker } = openBar();
    await user.click(screen.getByRole('button', { name: 'Remove tag' }));
    await user.type(screen.getByRole('textbox', { name: 'Remove tag' }), 'old{Enter}');
    expect(onTag).toHaveBeenCalledWith('old', false);
    await user.click(screen.getByRole('button', { name: 'Set speaker' }));
    await user.type(screen.getByRole('textbox', { name: 'Set speaker' }), 'Ada Quist{Enter}');
    expect(onSpeaker).toHaveBeenCalledWith('Ada Quist');
  });

  test('a status is chosen from a menu by keyboard', async () => {
    const { user, onStatus } = openBar();
    screen.getByRole('button', { name: 'Set status' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('menu');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onStatus).toHaveBeenCalledWith('checking');
  });

  test('long work says how far it is, and can be stopped', async () => {
    const { user, onStop } = openBar({ working: { done: 500, total: 2_000 } });
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '500');
    expect(screen.getByRole('status')).toHaveTextContent('500 of 2000');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(onStop).toHaveBeenCalledOnce();
  });
});

describe('saved searches', () => {
  const SEARCHES = [
    { id: 'a', name: 'Police', hash: 'q=police' },
    { id: 'b', name: HOSTILE, hash: 'q=x' },
  ];

  test('are links, and can be removed by name', async () => {
    const onRemove = vi.fn();
    render(<SavedSearches searches={SEARCHES} canSave={false} onSave={vi.fn()} onRemove={onRemove} />);
    expect(screen.getByRole('link', { name: 'Police' })).toHaveAttribute('href', '#/claims?q=police');
    expect(document.querySelector('img')).toBeNull();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Remove the search “Police”' }));
    expect(onRemove).toHaveBeenCalledWith('a');
  });

  test('the view is saved under a name, and not without one', async () => {
    const onSave = vi.fn();
    render(<SavedSearches searches={[]} canSave onSave={onSave} onRemove={vi.fn()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save this search' }));
    expect(onSave).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the search' }), ' Nets {Enter}');
    expect(onSave).toHaveBeenCalledWith('Nets');
  });

  test('nothing is shown where there is nothing to save or to open', () => {
    const { container } = render(
      <SavedSearches searches={[]} canSave={false} onSave={vi.fn()} onRemove={vi.fn()} />,
    );
    expect(container).toBeEmptyDOMElement();
  });
});
