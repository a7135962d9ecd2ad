import { browser } from 'wxt/browser';
import { mayReadSite } from '../../lib/extension/site-access.ts';
import { ask } from '../../lib/messaging/client.ts';

/** A page that has not come by then is read by a press, as one that may not be read unasked. Milliseconds. */
const LONGEST_WAIT = 30_000;
/** A question to a page that is just being replaced may never be answered: it is asked again. Milliseconds. */
const ASK_AGAIN = 2_000;

/**
 * Opens a page in a new tab and has it read.
 * @returns `opened` where the browser asks for the person's own press first: it isn't a site that may be read
 */
export async function openAndRead(url: string): Promise<'read' | 'opened'> {
  const [{ id }, isAllowed] = await Promise.all([browser.tabs.create({ url }), mayReadSite(url)]);
  return id !== undefined && isAllowed && (await readOnceLoaded(id)) ? 'read' : 'opened';
}

/**
 * Tries whenever something has loaded in the tab, and every now and then: in Firefox that is an empty page at first, into
 * which nobody is let. Also ends when the tab is closed.
 */
function readOnceLoaded(tabId: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => void read().then(() => end(false)), LONGEST_WAIT);
    const again = setInterval(() => void read(), ASK_AGAIN);

    function end(isRead: boolean): void {
      clearTimeout(timer);
      clearInterval(again);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve(isRead);
    }
    async function read(): Promise<void> {
      if ((await ask('page/read', { tabId })).ok) end(true);
    }
    function onUpdated(updated: number, change: { status?: string | undefined }): void {
      if (updated === tabId && change.status === 'complete') void read();
    }
    function onRemoved(removed: number): void {
      if (removed === tabId) end(false);
    }

    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    void browser.tabs.get(tabId).then(
      ({ status }) => (status === 'complete' ? read() : undefined),
      () => end(false),
    );
  });
}
