import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { MarkSamples } from '../../components/settings/MarkColoursField.tsx';
import { SettingsView } from '../../components/settings/SettingsView.tsx';
import { expectAccessible } from './axe.ts';

const LINE = { style: 'dashed', width: 3, colour: '#0a2f7a' } as const;
const SAMPLES: MarkSamples = (['usual', 'strong'] as const).map((colours) => ({
  colours,
  light: { found: { line: LINE }, saved: { fill: '#cfe0ff', ink: '#000000' }, active: { fill: '#ffd54a' } },
  dark: { found: { line: LINE }, saved: { fill: '#14346f' }, active: { fill: '#ffd54a', ink: '#000000' } },
}));

function open(props: Partial<Parameters<typeof SettingsView>[0]> = {}) {
  const calls = { onChange: vi.fn(), onPersist: vi.fn(), onEraseOld: vi.fn() };
  render(
    <SettingsView
      values={{
        adder: true,
        discreet: false,
        markColours: 'usual',
        printMarks: false,
        finds: 'usual',
        language: 'browser',
        theme: 'system',
      }}
      samples={SAMPLES}
      storage={{ used: 2_500_000, persisted: false }}
      reading={null}
      shortcuts={null}
      data={null}
      {...calls}
      {...props}
    />,
  );
  return { ...calls, user: userEvent.setup() };
}

describe('the settings', () => {
  test('say what holds now', async () => {
    open();
    expect(screen.getByRole('checkbox', { name: /Offer “Add claim”/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /Draw nothing on pages/ })).not.toBeChecked();
    expect(screen.getByRole('combobox', { name: 'Colours' })).toHaveValue('system');
    expect(screen.getByText('Your claims take about 2.5 MB on this device.')).toBeInTheDocument();
    await expectAccessible();
  });

  test('change one by one', async () => {
    const { user, onChange } = open();
    await user.click(screen.getByRole('checkbox', { name: /Draw nothing on pages/ }));
    expect(onChange).toHaveBeenLastCalledWith({ discreet: true });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'dark');
    expect(onChange).toHaveBeenLastCalledWith({ theme: 'dark' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Mark' }), 'more: doubtful ones, too');
    expect(onChange).toHaveBeenLastCalledWith({ finds: 'more' });
  });

  test('offer the colours of marks by name, with a sample of each for the eye alone', async () => {
    const { user, onChange } = open();
    const group = screen.getByRole('group', { name: 'Colours of the marks' });
    const [usual, strong] = within(group).getAllByRole('radio');
    expect(usual).toBeChecked();
    expect(strong).toHaveAccessibleName('High contrast');
    expect(strong).toHaveAccessibleDescription('Thick lines and full colours.');
    const sample = within(group).getAllByText('found')[0];
    expect(sample).toHaveStyle({ textDecoration: 'underline dashed 3px #0a2f7a' });
    expect(within(group).getAllByText('saved')[0]).toHaveStyle({
      backgroundColor: '#cfe0ff',
      color: '#000000',
    });
    await user.tab();
    usual?.focus();
    await user.keyboard('{ArrowDown}');
    expect(onChange).toHaveBeenLastCalledWith({ markColours: 'strong' });
  });

  test('let the interface speak a language that is named in its own words', async () => {
    const { user, onChange } = open();
    const language = screen.getByRole('combobox', { name: 'Language' });
    expect(language).toHaveDisplayValue('as the browser, else English');
    expect(screen.getByRole('option', { name: 'Français' })).toHaveAttribute('lang', 'fr');
    await user.selectOptions(language, 'Deutsch');
    expect(onChange).toHaveBeenLastCalledWith({ language: 'de' });
  });

  test('the browser is asked to keep the claims only where it has not promised it', async () => {
    const { user, onPersist } = open();
    await user.click(screen.getByRole('button', { name: 'Ask the browser to keep them' }));
    expect(onPersist).toHaveBeenCalledOnce();
  });

  test('a promise that was made needs no button, and an unknown size is said', async () => {
    open({ storage: { used: undefined, persisted: true } });
    expect(screen.queryByRole('button', { name: /keep them/ })).not.toBeInTheDocument();
    expect(screen.getByText('The browser doesn’t say how much your claims take.')).toBeInTheDocument();
    await expectAccessible();
  });

  test('old pages are erased by their age in days, and not by nonsense', async () => {
    const { user, onEraseOld } = open();
    const days = screen.getByRole('spinbutton', { name: /more than … days ago/ });
    await user.clear(days);
    await user.type(days, '30');
    await user.click(screen.getByRole('button', { name: 'Erase these pages with their claims' }));
    expect(onEraseOld).toHaveBeenCalledWith(30);
    await user.clear(days);
    await user.type(days, '-5');
    const form = days.closest('form');
    if (form) fireEvent.submit(form);
    expect(onEraseOld).toHaveBeenCalledOnce();
  });

  test('while old pages are erased it is told how far that is, and it can be stopped', async () => {
    const onStopErasing = vi.fn();
    const { user } = open({ erasingOld: { done: 40, total: 1_200 }, onStopErasing });
    const bar = screen.getByRole('progressbar', { name: 'Erase these pages with their claims' });
    expect(bar).toHaveValue(40);
    expect(bar).toHaveAttribute('max', '1200');
    expect(screen.getByRole('status')).toHaveTextContent('40 of 1,200');
    expect(screen.queryByRole('spinbutton')).not.toBeInTheDocument();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(onStopErasing).toHaveBeenCalledOnce();
  });

  test('before it is known how many pages are old, the progress has no end', async () => {
    open({ erasingOld: { done: 0, total: undefined } });
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await expectAccessible();
  });
});
