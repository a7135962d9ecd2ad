import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Environment {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** whether a program stands there and can be run */
  readonly runs: (path: string) => boolean;
}

const VARIABLES: Record<BrowserName, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** Names on the PATH, the ones people have on purpose first. */
const PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC_APPLICATIONS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * The path of an installed browser: what CHROMIUM_PATH or FIREFOX_PATH names, else the usual places of this
 * system. A variable that names nothing runnable is not silently replaced by another browser: null.
 */
export function findBrowser(name: BrowserName, environment: Environment = thisMachine()): string | null {
  const chosen = environment.env[VARIABLES[name]];
  if (chosen) return environment.runs(chosen) ? chosen : null;
  return usualPlaces(name, environment).find((path) => environment.runs(path)) ?? null;
}

function usualPlaces(name: BrowserName, { platform, env }: Environment): string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return roots.flatMap((root) => MAC_APPLICATIONS[name].map((application) => `${root}/${application}`));
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root);
    return roots.flatMap((root) => WINDOWS_PROGRAMS[name].map((program) => `${root}\\${program}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder);
  return PROGRAMS[name].flatMap((program) => folders.map((folder) => join(folder, program)));
}

function thisMachine(): Environment {
  return { platform: process.platform, env: process.env, runs: runsHere };
}

/**
 * On Linux the program is asked for its version: Ubuntu's `chromium-browser` is a script that only says to
 * install a snap. Elsewhere asking would open a window, so it is enough that the file exists.
 */
function runsHere(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
