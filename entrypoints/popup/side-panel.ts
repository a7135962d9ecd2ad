import { browser } from 'wxt/browser';

/** Firefox's own; the types that WXT brings are Chromium's. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/sidebarAction/open */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * What opens the side panel of a window; undefined in a browser without one. It must be called within the click:
 * both browsers open it only then, so nothing may be awaited before.
 */
export function sidePanelOpener(windowId: number): (() => void) | undefined {
  const { sidebarAction } = browser as unknown as WithSidebar;
  const open = sidebarAction
    ? () => sidebarAction.open()
    : browser.sidePanel
      ? () => browser.sidePanel.open({ windowId })
      : undefined;
  return open && (() => void open().then(() => window.close()));
}
