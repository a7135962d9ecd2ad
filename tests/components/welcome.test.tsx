import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { WelcomeProps } from '../../components/welcome/welcome-props.ts';
import { expectAccessible } from './axe.ts';

function open(props: Partial<WelcomeProps> = {}) {
  const calls = {
    onAllowAllSites: vi.fn(),
    onAllowSite: vi.fn(),
    onRemoveSite: vi.fn(),
    onOnlyOnClick: vi.fn(),
    onErase: vi.fn(),
  };
  render(
    <Welcome
      browser="chromium"
      allSites={false}
      sites={[]}
      shortcuts={[
        { action: 'Go to the next claim', keys: 'Alt+Shift+J' },
        { action: 'Go to the previous claim' },
      ]}
      stored={{ claims: 31, pages: 1, speakers: 12 }}
      erasing="idle"
      {...calls}
      {...props}
    />,
  );
  return { ...calls, user: userEvent.setup() };
}

/** The title of the way of reading that is in use. */
function current(): string | undefined {
  const way = screen
    .getAllByRole('listitem')
    .find((element) => element.getAttribute('aria-current') === 'true');
  return way && within(way).getByRole('heading').textContent;
}

describe('the three ways of reading', () => {
  it('begin with "when I click"', () => {
    open();
    expect(current()).toBe('When I clickIn use now');
    expect(screen.queryByRole('button', { name: 'Read only when I click' })).toBeNull();
  });

  it('let a site be allowed by typing it', async () => {
    const { user, onAllowSite } = open();
    await user.type(screen.getByRole('textbox', { name: 'Site' }), ' ledger.example {Enter}');
    expect(onAllowSite).toHaveBeenCalledExactlyOnceWith('ledger.example');
  });

  it('show the allowed sites, and take each back', async () => {
    const { user, onRemoveSite, onOnlyOnClick } = open({ sites: ['ledger.example', 'herald.example'] });
    expect(current()).toBe('Always on these sitesIn use now');
    await user.click(screen.getByRole('button', { name: 'Stop reading herald.example' }));
    expect(onRemoveSite).toHaveBeenCalledExactlyOnceWith('herald.example');
    await user.click(screen.getByRole('button', { name: 'Read only when I click' }));
    expect(onOnlyOnClick).toHaveBeenCalledOnce();
  });

  it('let all sites be allowed', async () => {
    const { user, onAllowAllSites } = open();
    await user.click(screen.getByRole('button', { name: 'Allow all sites' }));
    expect(onAllowAllSites).toHaveBeenCalledOnce();
  });

  it('say that all sites are read', () => {
    open({ allSites: true });
    expect(current()).toBe('On all sitesIn use now');
    expect(screen.queryByRole('button', { name: 'Allow all sites' })).toBeNull();
  });

  it('say what a refusal means, and that something is no site', () => {
    open({ refused: 'site', siteProblem: true });
    expect(screen.getByText(/You can still read it with a click/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Site' })).toHaveAccessibleDescription(/not the address/);
  });
});

describe('erasing everything', () => {
  it('says what there is, asks once, and begins with the harmless button', async () => {
    const { user, onErase } = open();
    expect(screen.getByText('Stored now: 31 claims, 1 page, and 12 speakers.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Erase everything…' }));
    const dialog = screen.getByRole('alertdialog', { name: 'Erase everything?' });
    expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus();
    expect(onErase).not.toHaveBeenCalled();
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Erase everything' }));
    expect(onErase).toHaveBeenCalledOnce();
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it.each(['{Enter}', '{Escape}'])('is left by %s without harm', async (key) => {
    const { user, onErase } = open();
    await user.click(screen.getByRole('button', { name: 'Erase everything…' }));
    await user.keyboard(key);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(onErase).not.toHaveBeenCalled();
  });

  it('is not offered where there is nothing', () => {
    open({ stored: { claims: 0, pages: 0, speakers: 0 } });
    expect(screen.getByRole('button', { name: 'Erase everything…' })).toBeDisabled();
  });

  it('says that it is done, or that it failed', () => {
    open({ erasing: 'done' });
    expect(screen.getByText('Everything was erased.')).toBeVisible();
    open({ erasing: { code: 'database-unavailable', during: 'erase' } });
    expect(screen.getByRole('alert')).toHaveTextContent('Not everything could be erased.');
  });
});

describe('the page', () => {
  it('says what it never does, and where the claims are', () => {
    open();
    const never = screen.getByRole('region', { name: 'What it never does' });
    expect(never).toHaveTextContent(/no account/);
    expect(never).toHaveTextContent(/no network connection/);
    expect(never).toHaveTextContent(/tells nobody/);
    expect(screen.getByText(/on this device. Other profiles/)).toBeVisible();
  });

  it('names private windows as the browser does', () => {
    open();
    expect(screen.getByText(/Incognito/)).toBeVisible();
    open({ browser: 'firefox' });
    expect(screen.getByText(/does not run in private windows/)).toBeVisible();
  });

  it('lists the shortcuts, set or not', () => {
    open();
    expect(screen.getByText('Alt+Shift+J')).toBeVisible();
    expect(screen.getByText('not set')).toBeVisible();
  });

  it.each<Partial<WelcomeProps>>([
    {},
    { sites: ['ledger.example'], refused: 'all-sites' },
    { allSites: true, siteProblem: true, erasing: { code: 'unexpected', during: 'erase' } },
  ])('is accessible: %o', async (props) => {
    open(props);
    await expectAccessible();
  });
});
