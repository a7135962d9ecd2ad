import { MissingBrowser, provideBrowsers } from './browsers/install.ts';
import { launchBrowser } from './browsers/launch.ts';
import { BuildFailed, buildExtension } from './start/build.ts';
import { doMainJob, openReadable, PageRefused } from './start/main-job.ts';
import { type Options, parseOptions, USAGE } from './start/options.ts';
import { openTarget, type Target } from './start/target.ts';

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code */
async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args, hasDisplay());
  if (!options.ok) return complain(options.message);
  if (options.value === 'help') {
    console.log(USAGE);
    return 0;
  }
  const target = await openTarget(options.value.target);
  if (!target.ok) return complain(target.message);
  try {
    await run(target.value, options.value);
    return 0;
  } catch (error) {
    const expected = [PageRefused, MissingBrowser, BuildFailed].some((kind) => error instanceof kind);
    if (!expected || !(error instanceof Error)) throw error;
    return complain(error.message);
  } finally {
    await target.value.server?.close();
  }
}

async function run(target: Target, options: Options): Promise<void> {
  const { browser, headless } = options;
  const executablePath = provideBrowsers([browser])[browser];
  const launch = { executablePath, extensionPath: buildExtension(browser), headless };
  if (headless) return doMainJob(target, options, launch);

  const driver = await launchBrowser(browser, launch);
  const closed = new Promise<void>((resolve) => driver.browser.once('disconnected', () => resolve()));
  try {
    await driver.clickToolbarButton(await openReadable(driver, target));
    console.log('On Record is open in the browser. Close the browser to end.');
    await closed;
  } finally {
    await driver.close();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function complain(message: string): number {
  console.error(message);
  return 1;
}
