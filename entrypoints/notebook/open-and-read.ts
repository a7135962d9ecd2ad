import { browser } from 'wxt/browser';
import { ask } from '../../lib/messaging/client.ts';

/**
 * Opens a page in a new tab and has it read.
 * @returns `opened` where the browser asks for the person's own press first: it isn't a site that may be read
 */
export async function openAndRead(url: string): Promise<'read' | 'opened'> {
  const { id } = await browser.tabs.create({ url });
  if (id === undefined) return 'opened';
  await whenLoaded(id);
  return (await ask('page/read', { tabId: id })).ok ? 'read' : 'opened';
}

/** Also when it is closed meanwhile. */
function whenLoaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    function end(): void {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve();
    }
    function onUpdated(updated: number, change: { status?: string | undefined }): void {
      if (updated === tabId && change.status === 'complete') end();
    }
    function onRemoved(removed: number): void {
      if (removed === tabId) end();
    }
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    void browser.tabs.get(tabId).then(({ status }) => (status === 'complete' ? end() : undefined), end);
  });
}
