import { browser } from 'wxt/browser';
import { mayReadSite } from '../../lib/extension/site-access.ts';
import { ask } from '../../lib/messaging/client.ts';

/** A page that has not come by then is read by a press, as one that may not be read unasked. Milliseconds. */
const LONGEST_WAIT = 30_000;

/**
 * Opens a page in a new tab and has it read.
 * @returns `opened` where the browser asks for the person's own press first: it isn't a site that may be read
 */
export async function openAndRead(url: string): Promise<'read' | 'opened'> {
  if (!(await mayReadSite(url))) {
    await browser.tabs.create({ url });
    return 'opened';
  }
  return (await openAndReadOnceLoaded(url)) ? 'read' : 'opened';
}

/**
 * Tries whenever something has loaded in the new tab: in Firefox that is an empty page at first, into which nobody is
 * let. Listens before there is a tab, as a page that is quickly there has told it before one knows the tab's id; a tab
 * that is said to be loading may have told it too. Also ends when the tab is closed.
 */
function openAndReadOnceLoaded(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    let tabId: number | undefined;
    const loadedBefore = new Set<number>();
    const timer = setTimeout(() => void read().then(() => end(false)), LONGEST_WAIT);

    function end(isRead: boolean): void {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve(isRead);
    }
    async function read(): Promise<void> {
      if (tabId !== undefined && (await ask('page/read', { tabId })).ok) end(true);
    }
    function onUpdated(updated: number, { status }: { status?: string | undefined }): void {
      if (status !== 'complete') return;
      if (tabId === undefined) loadedBefore.add(updated);
      else if (updated === tabId) void read();
    }
    function onRemoved(removed: number): void {
      if (removed === tabId) end(false);
    }

    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    void browser.tabs.create({ url }).then(
      (tab) => {
        tabId = tab.id;
        if (tabId === undefined) end(false);
        else if (loadedBefore.has(tabId) || tab.status === 'complete') void read();
      },
      () => end(false),
    );
  });
}
