import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/welcome/welcome-props.ts';

/** The keys that the manifest suggests, as they are set now. */
export function useShortcuts(): readonly Shortcut[] {
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
export function openShortcuts(): (() => void) | undefined {
  if (import.meta.env.FIREFOX) return undefined;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
