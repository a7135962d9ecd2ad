import { mkdir, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { LANGUAGES, type Language } from '../lib/model/ui-languages.ts';
import { messagesOf, testsSpeak } from '../tests/support/speaking.ts';
import type { Driver } from './browsers/driver.ts';
import { MissingBrowser, provideBrowsers } from './browsers/install.ts';
import { launchBrowser } from './browsers/launch.ts';
import { takeScreens } from './screens/take.ts';
import { takeDeskScreens } from './screens/take-desk.ts';
import { BuildFailed, buildExtension, PROJECT } from './start/build.ts';
import { openTarget } from './start/target.ts';

/** Where the pictures go; nothing else lies there. */
const FOLDER = resolve(PROJECT, 'out/screens');
/** The language of the interface, if not the browser's: `--language de`. */
const LANGUAGE = LANGUAGES.find((each) => process.argv[process.argv.indexOf('--language') + 1] === each);
const SCHEMES = ['light', 'dark'] as const;

process.exitCode = await main();

/** Pictures of every surface and main state, light and dark, of the sample article in Chromium, in one language. */
async function main(): Promise<number> {
  const sample = await openTarget(undefined);
  if (!sample.ok) throw new Error(sample.message);
  let driver: Driver | null = null;
  try {
    const executablePath = provideBrowsers(['chromium']).chromium;
    const extensionPath = buildExtension('chromium');
    const folder = LANGUAGE ? resolve(FOLDER, LANGUAGE) : FOLDER;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    if (LANGUAGE) testsSpeak(messagesOf(LANGUAGE));
    for (const scheme of SCHEMES) {
      driver = await launchBrowser('chromium', { executablePath, extensionPath, headless: true });
      await driver.preferColorScheme(scheme);
      if (LANGUAGE) await chooseLanguage(driver, LANGUAGE);
      const pathOf = (picture: string) => `${folder}/${picture}-${scheme}.png` as const;
      for (const take of [takeScreens, takeDeskScreens]) {
        for await (const name of take(driver, sample.value.url, pathOf)) {
          console.log(relative(PROJECT, pathOf(name)));
        }
      }
      await driver.close();
      driver = null;
    }
    return 0;
  } catch (error) {
    if (!(error instanceof MissingBrowser || error instanceof BuildFailed)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    await driver?.close();
    await sample.value.server?.close();
  }
}

async function chooseLanguage(driver: Driver, language: Language): Promise<void> {
  const page = await driver.openExtensionPage('/welcome.html');
  await page.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify({ language })} })`);
  await page.close();
}
