import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

export interface FollowedTab {
  readonly id: number;
  readonly windowId: number;
  /** known after the toolbar button was pressed on this tab, and on sites that the person allowed */
  readonly url: string | undefined;
  readonly title: string;
  /** grows whenever the tab begins to load or has loaded */
  readonly turn: number;
}

/**
 * The tab in front of this window, through every change of tab and address; or with `pinnedId` always that tab.
 * `closed` once that one is gone.
 */
export function useFollowedTab(pinnedId: number | undefined): FollowedTab | 'waiting' | 'closed' {
  const [tab, setTab] = useState<FollowedTab | 'waiting' | 'closed'>('waiting');

  useEffect(() => {
    let turn = 0;
    let followed: number | undefined;
    let asked = 0;

    async function look(): Promise<void> {
      const question = ++asked;
      const found =
        pinnedId === undefined
          ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
          : await browser.tabs.get(pinnedId).catch(() => undefined);
      if (question !== asked) return; // a newer question is on its way
      if (found?.id === undefined) return setTab(pinnedId === undefined ? 'waiting' : 'closed');
      followed = found.id;
      const { id, windowId, url, title = '' } = found;
      setTab({ id, windowId, url: url || undefined, title, turn: ++turn });
    }

    function onActivated(): void {
      // In which window, `look` knows; another window's change costs one query.
      if (pinnedId === undefined) void look();
    }
    function onUpdated(tabId: number, change: { status?: string; url?: string; title?: string }): void {
      const matters = change.status !== undefined || change.url !== undefined || change.title !== undefined;
      if (tabId === followed && matters) void look();
    }
    function onRemoved(tabId: number): void {
      if (tabId === pinnedId) setTab('closed');
    }

    void look();
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onAttached.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    return () => {
      asked++;
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onAttached.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
    };
  }, [pinnedId]);

  return tab;
}
