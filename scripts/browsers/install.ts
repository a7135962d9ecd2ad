import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser } from './find.ts';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Without it, pages in other scripts than Latin show boxes in screenshots. */
const FONTS = { package: 'fonts-noto-core', folder: '/usr/share/fonts/truetype/noto' };

/** A browser that is missing and can't be installed here; the message says what to do. */
export class MissingBrowser extends Error {}

/**
 * The paths of these browsers, installing the missing ones where that can be done without asking: as root on
 * a system with apt-get.
 * @throws MissingBrowser with an instruction where it can't
 */
export function provideBrowsers<Name extends BrowserName>(names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0) install(missing);
  const found = names.map((name) => [name, findBrowser(name)] as const);
  const absent = found.filter(([, path]) => path === null).map(([name]) => name);
  if (absent.length > 0) throw new MissingBrowser(instruction(absent));
  // The keys are `names`, and none of the values is null by now.
  return Object.fromEntries(found) as Record<Name, string>;
}

function install(missing: readonly BrowserName[]): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  if (missing.some((name) => process.env[`${name.toUpperCase()}_PATH`])) return;
  const packages = missing.map((name) => PACKAGES[name]);
  if (!existsSync(FONTS.folder)) packages.push(FONTS.package);
  console.log(`Installing ${packages.join(', ')} …`);
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', ...packages]);
}

/** Its output is shown only when it fails; what is then still missing is told by the caller. */
function apt(args: readonly string[]): void {
  const run = spawnSync('apt-get', ['-q', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (run.status !== 0)
    console.error(`apt-get ${args[0]} failed:\n${run.stdout ?? ''}${run.stderr ?? ''}`.trimEnd());
}

function instruction(absent: readonly BrowserName[]): string {
  return absent
    .map((name) =>
      name === 'chromium'
        ? 'No Chrome, Chromium or Edge was found. Install one (https://www.google.com/chrome), or name its program in CHROMIUM_PATH.'
        : 'No Firefox was found. Install it (https://www.firefox.com), or name its program in FIREFOX_PATH.',
    )
    .join('\n');
}
