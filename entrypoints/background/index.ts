import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followRecords } from '../../lib/extension/follow-records.ts';
import { onSettingsChanged } from '../../lib/extension/settings.ts';
import { dispatch } from '../../lib/messaging/dispatch.ts';
import type { Asker } from '../../lib/messaging/protocol.ts';
import { addressOfReader, type Sender } from '../../lib/messaging/sender.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { onCommand } from './commands.ts';
import { syncRegistration } from './injection.ts';
import { createMenus, onMenuClicked } from './menus.ts';
import { createHandlers, type RequestContext } from './requests.ts';

/** Every listener is registered in the first turn: the worker may have been started by the event itself. */
export default defineBackground(() => {
  const database = createDatabase();
  followRecords(database);
  const handlers = createHandlers(database);
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };

  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    if (isBroadcast(message)) return false;
    void dispatch(message, sender, own, handlers, contextOf).then(sendResponse);
    return true;
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    void syncRegistration();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => {
    void createMenus();
    void syncRegistration();
  });
  onSettingsChanged((settings, before) => {
    if (settings.language !== before.language) void createMenus();
  });
  browser.permissions.onAdded.addListener(() => void syncRegistration());
  browser.permissions.onRemoved.addListener(() => void syncRegistration());
  browser.contextMenus.onClicked.addListener((info, tab) => void onMenuClicked(database, info, tab));
  browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
});

/** Messages that extension pages send each other; nobody waits for an answer of the background. */
function isBroadcast(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'broadcast' in message;
}

function contextOf(sender: Sender, asker: Asker): RequestContext | null {
  const tabId = sender.tab?.id ?? null;
  if (asker !== 'extension-page' && tabId === null) return null;
  // The reader's own address, else the tab's: what the browser says, never what the message says.
  const url = asker === 'reader' ? (addressOfReader(sender) ?? null) : (sender.tab?.url ?? null);
  return { asker, tabId, url };
}
