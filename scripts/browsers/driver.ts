import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find.ts';

export interface LaunchOptions {
  readonly executablePath: string;
  /** the folder of the built extension */
  readonly extensionPath: string;
  readonly headless: boolean;
  /** where downloads land; the browser's own folder if absent */
  readonly downloadPath?: string | undefined;
}

/** One browser with On Record installed, driven the way a person does it. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end */
  readonly extensionOrigin: string;
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** Opens one of the browser's own pages in a new tab, in front. */
  openBrowserPage(): Promise<Page>;
  /** Presses On Record's toolbar button for this tab. An open popup is closed first. */
  clickToolbarButton(page: Page): Promise<Page>;
  closePopup(): Promise<void>;
  /** Opens a page of the extension in a tab: `/welcome.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** The same as pressing the keys of this command of the manifest while the tab is in front. */
  runCommand(page: Page, command: string): Promise<void>;
  /** Chooses On Record's entry, by its label, in the context menu of what is selected on the page. */
  clickContextMenu(page: Page, label: string): Promise<void>;
  /** What pages, popup and card are to take for the person's choice of colours. */
  preferColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Has a page that something in the browser opened take these colours, too. @returns the page */
  inPreferredColors(page: Page): Promise<Page>;
  /** Ends the background as the browser does after half a minute of rest. */
  stopBackground(): Promise<void>;
  /** Ends the browser, and removes what it left behind. */
  close(): Promise<void>;
}

/** Runs in a page: where to click to hit what is selected, in px of the viewport. */
export function middleOfSelection(): { x: number; y: number } {
  const rectangle = getSelection()?.getRangeAt(0).getClientRects()[0];
  if (!rectangle) throw new Error('Nothing is selected.');
  return { x: rectangle.x + rectangle.width / 2, y: rectangle.y + rectangle.height / 2 };
}
