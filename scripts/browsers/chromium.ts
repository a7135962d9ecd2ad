import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Driver, LaunchOptions } from './driver.ts';
import { PROTOCOL_TIMEOUT_MS, until } from './waiting.ts';

const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts Chromium, Chrome or Edge with the extension. It is installed over the debugging pipe: branded Chrome
 * has ignored --load-extension since version 137.
 */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    enableExtensions: true,
    ...(!options.headless && { defaultViewport: null }),
    ...(options.downloadPath && {
      downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloadPath },
    }),
    // The sandbox refuses to run as root, which is whom containers and build machines have.
    args: process.getuid?.() === 0 ? [...ARGUMENTS, '--no-sandbox'] : ARGUMENTS,
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
  const origin = `chrome-extension://${id}`;
  const isPopup = (url: string) => url.startsWith(`${origin}/popup.html`);

  let scheme: 'light' | 'dark' | null = null;

  async function openPopups(): Promise<Page[]> {
    const targets = browser.targets().filter((t) => t.type() === 'page' && isPopup(t.url()));
    return Promise.all(targets.map((target) => target.asPage()));
  }

  async function closePopup(): Promise<void> {
    for (const popup of await openPopups()) await popup.close();
    await until('the popup has closed', async () => !browser.targets().some((t) => isPopup(t.url())));
  }

  async function paint(page: Page): Promise<Page> {
    if (scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return page;
  }

  async function open(url: string): Promise<Page> {
    const page = await paint(await browser.newPage());
    if (url !== 'about:blank') await page.goto(url);
    await page.bringToFront();
    return page;
  }

  async function background() {
    const worker = () =>
      browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(origin));
    if (!worker()) {
      // A message starts a stopped worker; any page of the extension may send one.
      const page = await open(`${origin}/welcome.html`);
      await page.evaluate('chrome.runtime.sendMessage({}).catch(() => {})');
      await page.close();
    }
    return until('the background runs', async () => (await worker()?.worker()) ?? null);
  }

  /** A worker that is just being ended for its idleness never answers: then the next one is asked. */
  function inBackground(expression: string): Promise<true> {
    return until('the background answers', async () => {
      const worker = await background();
      const answer = worker.evaluate(expression).then(() => true as const);
      return Promise.race([answer, pause(5000, false as const)]);
    });
  }

  return {
    name: 'chromium',
    browser,
    extensionId: id,
    extensionOrigin: origin,
    open,
    openBrowserPage: () => open('chrome://version/'),
    closePopup,
    async clickToolbarButton(page) {
      await closePopup();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not installed any more.');
      await extension.triggerAction(page);
      const target = await browser.waitForTarget((t) => isPopup(t.url()), { timeout: 15_000 });
      return paint(await target.asPage());
    },
    openExtensionPage: (path) => open(`${origin}${path}`),
    async runCommand(page, command) {
      await page.bringToFront();
      // Keys sent over the debugging protocol don't reach the browser's own shortcuts.
      await inBackground(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab);
      })()`);
    },
    async clickContextMenu(page) {
      await page.bringToFront();
      const selection = await page.evaluate('String(getSelection())');
      // The native menu is not part of any page: its click is handed to the listeners directly.
      await inBackground(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch(
          { menuItemId: 'add-claim', selectionText: ${JSON.stringify(selection)}, pageUrl: ${JSON.stringify(page.url())}, editable: false, frameId: 0 },
          { ...tab, url: ${JSON.stringify(page.url())} },
        );
      })()`);
    },
    async preferColorScheme(next) {
      scheme = next;
      for (const page of [...(await browser.pages()), ...(await openPopups())]) await paint(page);
    },
    inPreferredColors: paint,
    async stopBackground() {
      const workers = browser
        .targets()
        .filter((t) => t.type() === 'service_worker' && t.url().startsWith(origin));
      for (const worker of workers) await (await worker.worker())?.close();
      // Not "until there is none": whatever the extension keeps meanwhile starts the next one at once.
      await until('the background has stopped', async () => {
        const targets = new Set(browser.targets());
        return workers.every((worker) => !targets.has(worker));
      });
    },
    close: () => browser.close(),
  };
}
