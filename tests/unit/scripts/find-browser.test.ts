import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/browsers/find.ts';

function machine(platform: NodeJS.Platform, env: Record<string, string>, ...programs: string[]) {
  return { platform, env, runs: (path: string) => programs.includes(path) };
}

describe('finding a browser', () => {
  test('prefers what the environment names', () => {
    const linux = machine(
      'linux',
      { CHROMIUM_PATH: '/opt/mine/chrome', PATH: '/usr/bin' },
      '/opt/mine/chrome',
      '/usr/bin/chromium',
    );
    expect(findBrowser('chromium', linux)).toBe('/opt/mine/chrome');
  });

  test('does not silently replace a browser that the environment names but that is not there', () => {
    const linux = machine(
      'linux',
      { FIREFOX_PATH: '/opt/gone/firefox', PATH: '/usr/bin' },
      '/usr/bin/firefox',
    );
    expect(findBrowser('firefox', linux)).toBeNull();
  });

  test('finds Chrome in Program Files on Windows', () => {
    const path = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const windows = machine('win32', { PROGRAMFILES: 'C:\\Program Files' }, path);
    expect(findBrowser('chromium', windows)).toBe(path);
  });

  test('finds Firefox among the applications on a Mac', () => {
    const path = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowser('firefox', machine('darwin', { HOME: '/Users/ana' }, path))).toBe(path);
  });

  test('finds the extended-support Firefox on the PATH of Linux', () => {
    const linux = machine(
      'linux',
      { PATH: `/usr/local/bin${delimiter}/usr/bin` },
      join('/usr/bin', 'firefox-esr'),
    );
    expect(findBrowser('firefox', linux)).toBe(join('/usr/bin', 'firefox-esr'));
  });

  test('says when there is none', () => {
    expect(findBrowser('chromium', machine('linux', { PATH: '/usr/bin' }))).toBeNull();
  });
});
