import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Driver } from './browsers/driver.ts';
import { MissingBrowser, provideBrowsers } from './browsers/install.ts';
import { launchBrowser } from './browsers/launch.ts';
import { takeScreens } from './screens/take.ts';
import { BuildFailed, buildExtension, PROJECT } from './start/build.ts';
import { openTarget } from './start/target.ts';

/** Where the pictures go; nothing else lies there. */
const FOLDER = resolve(PROJECT, 'out/screens');
const SCHEMES = ['light', 'dark'] as const;

process.exitCode = await main();

/** Pictures of every surface and main state, light and dark, of the sample article in Chromium. */
async function main(): Promise<number> {
  const sample = await openTarget(undefined);
  if (!sample.ok) throw new Error(sample.message);
  let driver: Driver | null = null;
  try {
    const executablePath = provideBrowsers(['chromium']).chromium;
    const extensionPath = buildExtension('chromium');
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    for (const scheme of SCHEMES) {
      driver = await launchBrowser('chromium', { executablePath, extensionPath, headless: true });
      await driver.preferColorScheme(scheme);
      for await (const name of takeScreens(
        driver,
        sample.value.url,
        (picture) => `${FOLDER}/${picture}-${scheme}.png` as const,
      )) {
        console.log(`out/screens/${name}-${scheme}.png`);
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
