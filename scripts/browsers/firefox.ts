import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Driver, type LaunchOptions, middleOfSelection } from './driver.ts';
import { type FirefoxWindow, firefoxWindow } from './firefox-window.ts';
import { addressOf, findAsync } from './surfaces.ts';
import { PROTOCOL_TIMEOUT_MS, until } from './waiting.ts';

const PREFERENCES = {
  // Permission prompts are native windows that nobody could answer: yes to all.
  'extensions.webextOptionalPermissionPrompts': false,
  // A popup closes when its window loses the focus, which a window without a screen never has for sure.
  'ui.popup.disable_autohide': true,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** Starts Firefox with the extension installed for as long as it runs. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    args: ['-remote-allow-system-access'],
    ...(!options.headless && { defaultViewport: null }),
    extraPrefsFirefox: {
      ...PREFERENCES,
      ...(!options.headless && { 'ui.popup.disable_autohide': false }),
      ...(options.downloadPath && {
        'browser.download.dir': options.downloadPath,
        'browser.download.folderList': 2,
      }),
    },
  });
  try {
    return await install(browser, options.extensionPath);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function install(browser: Browser, extensionPath: string): Promise<Driver> {
  const id = await browser.installExtension(extensionPath);
  const window = await firefoxWindow(browser);
  await window.evaluate(PREPARATION(id));
  const origin = `moz-extension://${await window.evaluate('onRecord.policy().mozExtensionHostname')}`;
  let popup: string | null = null;

  async function closePopup(): Promise<void> {
    await window.evaluate('onRecord.closePopup()');
    if (popup) window.announce('contextDestroyed', popup, '');
    popup = null;
  }

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    if (url !== 'about:blank') await page.goto(url);
    await page.bringToFront();
    return page;
  }

  return {
    name: 'firefox',
    browser,
    extensionId: id,
    extensionOrigin: origin,
    open,
    async openBrowserPage() {
      const page = await open('about:blank');
      // WebDriver BiDi would wait for such a page forever.
      await window.evaluate(`onRecord.load('about:license')`);
      return page;
    },
    closePopup,
    async clickToolbarButton(page) {
      await closePopup();
      await page.bringToFront();
      await window.evaluate('onRecord.clickToolbarButton()');
      popup = await until('the popup opens', async () => {
        const context = await window.evaluate('onRecord.popupContext()');
        return typeof context === 'string' && context;
      });
      return pageOf(browser, window, popup);
    },
    async openExtensionPage(path) {
      const before = new Set(await browser.pages());
      const context = await window.evaluate(`onRecord.openTab(${JSON.stringify(path)})`);
      const opened = async () =>
        findAsync(
          await browser.pages(),
          async (p) => !before.has(p) && (await addressOf(p)) === origin + path,
        );
      // Now and then Firefox doesn't tell of a tab whose process changes while it opens.
      const page = await until('Firefox tells of the tab', opened, 3000).catch(() => {
        window.announce('contextCreated', String(context), 'about:blank');
        return until('the tab opens', opened);
      });
      await page.bringToFront();
      return page;
    },
    async runCommand(page, command) {
      await page.bringToFront();
      await window.evaluate(`onRecord.runCommand(${JSON.stringify(command)})`);
    },
    async clickContextMenu(page, label) {
      await page.bringToFront();
      const point = await page.evaluate(middleOfSelection);
      await page.mouse.click(point.x, point.y, { button: 'right' });
      await until(`the context menu offers “${label}”`, () =>
        window.evaluate(`onRecord.clickContextMenu(${JSON.stringify(label)})`),
      );
    },
    async preferColorScheme(scheme) {
      const value = scheme === 'dark' ? 0 : 1;
      await window.evaluate(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
      );
    },
    // there it is a setting of the browser
    inPreferredColors: async (page) => page,
    stopBackground: async () => {
      await window.evaluate('onRecord.stopBackground()');
    },
    close: () => browser.close(),
  };
}

/** WebDriver BiDi tells of tabs only. The popup answers to it all the same once Puppeteer knows its name. */
async function pageOf(browser: Browser, window: FirefoxWindow, context: string): Promise<Page> {
  const before = new Set(await browser.pages());
  window.announce('contextCreated', context, 'about:blank');
  return until('the popup is known', async () => (await browser.pages()).find((page) => !before.has(page)));
}

/**
 * Runs once in the browser's window and leaves `onRecord` there. `NavigableManager` finds documents by their
 * BiDi name among the tabs alone; here it learns to look at extension popups too.
 */
const PREPARATION = (id: string) => `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const policy = () => WebExtensionPolicy.getByID(${JSON.stringify(id)});
  // While it loads, a popup is in a browser that is thrown away before the popup is shown.
  const popups = () =>
    [...document.querySelectorAll('browser.webextension-popup-browser')].filter(
      (popup) => !popup.closest('#webextension-remote-preload-panel'),
    );
  const find = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (name) =>
    find(name) ?? popups().find((popup) => NavigableManager.getIdForBrowser(popup) === name) ?? null;

  globalThis.onRecord = {
    policy,
    async clickToolbarButton() {
      const { global } = ExtensionParent.apiManager;
      await global.browserActionFor(policy().extension).triggerAction(window);
    },
    popupContext() {
      const popup = popups().find(({ currentURI }) => currentURI?.spec.includes('/popup.html'));
      if (popup?.closest('panel').state !== 'open') return null;
      popup.permanentKey ??= {};
      return NavigableManager.getIdForBrowser(popup);
    },
    closePopup() {
      for (const popup of popups()) popup.closest('panel')?.hidePopup();
    },
    openTab(path) {
      const { extension } = policy();
      gBrowser.selectedTab = gBrowser.addTab(policy().getURL(path), { triggeringPrincipal: extension.principal });
      return NavigableManager.getIdForBrowser(gBrowser.selectedBrowser);
    },
    async load(address) {
      const { selectedBrowser } = gBrowser;
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      await new Promise((resolve) => {
        const listener = { onLocationChange: (browser) => browser === selectedBrowser && done() };
        const done = () => (gBrowser.removeTabsProgressListener(listener), resolve());
        gBrowser.addTabsProgressListener(listener);
        selectedBrowser.loadURI(Services.io.newURI(address), { triggeringPrincipal });
      });
    },
    runCommand(command) {
      const { shortcuts } = policy().extension;
      shortcuts.onCommand(command); // what its <key> elements call
    },
    clickContextMenu(label) {
      const menu = document.getElementById('contentAreaContextMenu');
      if (menu.state !== 'open') return false;
      const item = [...menu.querySelectorAll('menuitem')].find((entry) => entry.label === label);
      if (item) menu.activateItem(item);
      return Boolean(item);
    },
    async stopBackground() {
      await policy().extension.terminateBackground({ disableResetIdleForTest: true });
    },
  };
})()`;
