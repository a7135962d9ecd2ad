import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Shortcut, WelcomeProps } from '../../components/welcome/welcome-props.ts';
import { dropAllDrafts } from '../../lib/extension/draft-storage.ts';
import {
  allowAllSites,
  allowSite,
  hostOfInput,
  readSiteAccess,
  type SiteAccess,
  withdrawAllSites,
  withdrawSite,
} from '../../lib/extension/site-access.ts';
import { ask } from '../../lib/messaging/client.ts';
import type { Database } from '../../lib/store/database.ts';
import { countEverything, eraseEverything } from '../../lib/store/everything.ts';

/** Wires the welcome page to the browser's permissions and to the database. */
export function WelcomePage({ database }: { database: Database }) {
  const access = useSiteAccess();
  const shortcuts = useShortcuts();
  const counted = useLiveQuery(() => countEverything(database), [database]);
  const [refused, setRefused] = useState<WelcomeProps['refused']>();
  const [siteProblem, setSiteProblem] = useState(false);
  const [erasing, setErasing] = useState<WelcomeProps['erasing']>('idle');

  async function allow(text: string): Promise<void> {
    const host = hostOfInput(text);
    setSiteProblem(host === null);
    if (host !== null) setRefused((await allowSite(host)) ? undefined : 'site');
  }

  async function erase(): Promise<void> {
    setErasing('working');
    const result = await eraseEverything(database);
    if (!result.ok) return setErasing({ code: result.code, during: 'erase' });
    await dropAllDrafts();
    await ask('claims/changed', {});
    setErasing('done');
  }

  return (
    <Welcome
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      allSites={access.allSites}
      sites={access.hosts}
      refused={refused}
      siteProblem={siteProblem}
      shortcuts={shortcuts}
      stored={counted?.ok ? counted.value : undefined}
      erasing={erasing}
      onAllowAllSites={() => void allowAllSites().then((yes) => setRefused(yes ? undefined : 'all-sites'))}
      onAllowSite={(text) => void allow(text)}
      onRemoveSite={(host) => void withdrawSite(host)}
      onOnlyOnClick={() => void withdrawAllSites()}
      onOpenShortcuts={openShortcuts()}
      onErase={() => void erase()}
    />
  );
}

function useSiteAccess(): SiteAccess {
  const [access, setAccess] = useState<SiteAccess>({ allSites: false, hosts: [] });
  useEffect(() => {
    const update = () => void readSiteAccess().then(setAccess);
    update();
    browser.permissions.onAdded.addListener(update);
    browser.permissions.onRemoved.addListener(update);
    return () => {
      browser.permissions.onAdded.removeListener(update);
      browser.permissions.onRemoved.removeListener(update);
    };
  }, []);
  return access;
}

function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      const described = commands.filter(({ description }) => description);
      setShortcuts(
        described.map(({ description = '', shortcut }) => ({
          action: description,
          keys: shortcut || undefined,
        })),
      );
    });
  }, []);
  return shortcuts;
}

/** Only Chromium lets an extension open the page where shortcuts are changed. */
function openShortcuts(): (() => void) | undefined {
  if (import.meta.env.FIREFOX) return undefined;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
