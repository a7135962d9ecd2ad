import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Shortcut } from '../../components/welcome/welcome-props.ts';

/** The commands of the manifest. The browser has their names, too, but only in its own language. */
const ACTIONS = [
  ['next-claim', 'commandNextClaim'],
  ['previous-claim', 'commandPreviousClaim'],
] as const;

/** The keys that the manifest suggests, as they are set now. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setShortcuts(
        ACTIONS.map(([name, message]) => ({
          action: i18n.t(message),
          keys: commands.find((command) => command.name === name)?.shortcut || undefined,
        })),
      );
    });
  }, []);
  return shortcuts;
}

/** Only Chromium lets an extension open the page where shortcuts are changed. */
export function openShortcuts(): (() => void) | undefined {
  if (import.meta.env.FIREFOX) return undefined;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
