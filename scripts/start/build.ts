import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserName } from '../browsers/find.ts';
import { BUILDS } from '../browsers/launch.ts';

export const PROJECT = resolve(import.meta.dirname, '../..');

/** A build that failed; the message holds the build's own words. */
export class BuildFailed extends Error {}

/**
 * Builds the extension for a browser.
 * @returns the folder of the built extension
 * @throws BuildFailed
 */
export function buildExtension(browser: BrowserName): string {
  const wxt = resolve(PROJECT, 'node_modules/wxt/bin/wxt.mjs');
  const run = spawnSync(
    process.execPath,
    [wxt, 'build', '-b', browser === 'firefox' ? 'firefox' : 'chrome'],
    {
      cwd: PROJECT,
      // No spinner: its output is kept for the case that it fails. What is built is what is shipped, in a test run, too.
      env: { ...process.env, CI: '1', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) {
    throw new BuildFailed(
      `The extension could not be built.\n${run.stdout ?? ''}${run.stderr ?? ''}`.trimEnd(),
    );
  }
  return resolve(PROJECT, BUILDS[browser]);
}
