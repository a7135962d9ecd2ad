import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Driver } from '../../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../../scripts/browsers/find.ts';
import { provideBrowsers } from '../../../scripts/browsers/install.ts';
import { BUILDS, launchBrowser } from '../../../scripts/browsers/launch.ts';
import { PROJECT } from '../../../scripts/start/build.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export interface Installed {
  readonly driver: Driver;
  /** where the browser puts what it downloads */
  readonly downloads: string;
}

/** Runs a fresh browser with On Record for the tests of one `describe`. */
export function browserForTests(name: BrowserName, build = resolve(PROJECT, BUILDS[name])): Installed {
  let driver: Driver | null = null;
  let downloads = '';

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'on-record-e2e-'));
    driver = await launchBrowser(name, {
      executablePath: provideBrowsers([name])[name],
      extensionPath: build,
      headless: true,
      downloadPath: downloads,
    });
  });
  afterAll(async () => {
    await driver?.close();
    await rm(downloads, { recursive: true, force: true });
  });

  return {
    get driver() {
      if (!driver) throw new Error('The browser is not running.');
      return driver;
    },
    get downloads() {
      return downloads;
    },
  };
}

/**
 * The same build as if the person had allowed these sites. Chromium asks for a permission in a native window
 * that can't be answered without a screen.
 * @returns a folder that the caller removes
 */
export async function buildWithAccess(name: BrowserName, hosts: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-build-'));
  await cp(resolve(PROJECT, BUILDS[name]), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return folder;
}
