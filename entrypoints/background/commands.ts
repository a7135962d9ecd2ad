import { browser } from 'wxt/browser';
import { tellReader } from '../../lib/messaging/client.ts';
import { injectReader } from './injection.ts';

/** Walks the claims of the tab by keyboard; reads the page first if it isn't read yet. */
export async function onCommand(command: string, tab?: { id?: number | undefined }): Promise<void> {
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  const by = command === 'next-claim' ? 1 : command === 'previous-claim' ? -1 : null;
  if (by === null) return;
  if (await injectReader(tabId)) await tellReader(tabId, { kind: 'reader/step', by });
}
