import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import type { BrowserName } from './find.ts';
import { launchFirefox } from './firefox.ts';
import { addressOf, findAsync } from './surfaces.ts';
import { until } from './waiting.ts';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

/** Where `wxt build` puts the extension for a browser. */
export const BUILDS: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/**
 * Starts a browser with the extension installed. The welcome page, which opens by itself on installing, is
 * waited for and closed: it would push itself in front of whatever is opened next.
 */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const driver = await LAUNCHERS[name](options);
  try {
    if (await exists(join(options.extensionPath, 'welcome.html'))) await closeWelcome(driver);
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

async function closeWelcome(driver: Driver): Promise<void> {
  const address = `${driver.extensionOrigin}/welcome.html`;
  const welcome = await until('the welcome page opens', async () =>
    findAsync(await driver.browser.pages(), async (page) => (await addressOf(page)) === address),
  );
  await welcome.close();
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
