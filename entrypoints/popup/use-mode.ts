import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ReadingMode } from '../../components/claim/reading-mode.ts';
import {
  allowAllSites,
  allowSite,
  readSiteAccess,
  withdrawAllSites,
  withdrawSite,
} from '../../lib/extension/site-access.ts';

/** How the tab's site is read, and the ways to change that; undefined where no site can be allowed. */
export function useMode(url: string | undefined) {
  const [mode, setMode] = useState<ReadingMode>();
  const host = hostOf(url);

  useEffect(() => {
    if (host === null) return;
    async function update(): Promise<void> {
      const { allSites, hosts } = await readSiteAccess();
      setMode(allSites ? 'all-sites' : hosts.includes(host ?? '') ? 'this-site' : 'on-click');
    }
    void update();
    const listen = () => void update();
    browser.permissions.onAdded.addListener(listen);
    browser.permissions.onRemoved.addListener(listen);
    return () => {
      browser.permissions.onAdded.removeListener(listen);
      browser.permissions.onRemoved.removeListener(listen);
    };
  }, [host]);

  /** The first call in it must be the question: browsers ask only within the click. */
  async function change(next: ReadingMode): Promise<void> {
    if (host === null || next === mode) return;
    if (next === 'all-sites') await allowAllSites();
    else if (next === 'this-site') {
      if ((await allowSite(host)) && mode === 'all-sites') await withdrawAllButThis(host);
    } else if (mode === 'all-sites') await withdrawAllSites();
    else await withdrawSite(host);
  }

  return { mode: host === null ? undefined : mode, change: (next: ReadingMode) => void change(next) };
}

/** "All sites" holds every site: the one that stays has to be asked for on its own, before. */
async function withdrawAllButThis(host: string): Promise<void> {
  const { hosts } = await readSiteAccess();
  await browser.permissions.remove({ origins: ['*://*/*'] });
  if (!hosts.includes(host)) await allowSite(host);
}

function hostOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}
