import { browser } from 'wxt/browser';
import { tellReader } from '../../lib/messaging/client.ts';

const READER = 'reader.js';
const REGISTRATION = 'reader';

/**
 * Makes sure that the reader runs in a tab and has answered. Injecting it twice is harmless: the second one
 * finds the first and does nothing.
 * @returns false where the browser doesn't let extensions in (its own pages, stores, most PDF viewers)
 */
export async function injectReader(tabId: number): Promise<boolean> {
  if (await tellReader(tabId, { kind: 'reader/status' })) return true;
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, files: [`/${READER}`] });
    // Firefox reports what the script threw; Chromium leaves it to the page's console.
    return !(result && 'error' in result && result.error);
  } catch {
    return false;
  }
}

/**
 * Has the reader run by itself on exactly the sites that the person allowed: the granted host permissions are
 * the only record of that choice, so the two can't disagree.
 */
export async function syncRegistration(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(\*|https?):\/\//.test(origin) || origin === '<all_urls>');
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = {
    id: REGISTRATION,
    matches,
    js: [READER],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await (registered.length > 0
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}
