import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILDS } from '../../scripts/browsers/launch.ts';
import { PROJECT } from '../../scripts/start/build.ts';
import { BROWSERS } from './support/browsers.ts';

const KILOBYTE = 1000;

describe.each(BROWSERS)('what is built for %s', (name) => {
  const folder = resolve(PROJECT, BUILDS[name]);
  const read = (file: string) => readFile(join(folder, file), 'utf8');

  test('has a reader of at most 60 kB, gzipped', async () => {
    expect(gzipSync(await read('reader.js')).length).toBeLessThanOrEqual(60 * KILOBYTE);
  });

  test.each(['fetch(', 'XMLHttpRequest', 'WebSocket', 'sendBeacon', 'EventSource', 'eval', 'Function('])(
    'has a reader without “%s”',
    async (word) => {
      const reader = await read('reader.js');
      const pattern = new RegExp(`(?<![\\w$])${word.replace('(', '\\(')}(?![\\w$])`);
      expect(reader.match(pattern)?.[0]).toBeUndefined();
    },
  );

  test('fetches nothing in any of its scripts', async () => {
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files)
      expect(
        (await read(file)).match(/(?<![\w$.])(?:fetch\(|XMLHttpRequest|WebSocket\(|EventSource\()/)?.[0],
        file,
      ).toBeUndefined();
  });

  test('has a reader without zod, React or Dexie', async () => {
    const reader = await read('reader.js');
    expect(reader).not.toMatch(/ZodError|\$ZodType|react\.dev|Symbol\.for\(["'`]react|DexieError/);
  });

  test.each(['popup', 'notebook'])(
    'has a small first script for the %s, whose modules wait for it',
    async (page) => {
      const script = await read(`${page}-first.js`);
      expect(script.length).toBeLessThanOrEqual(45 * KILOBYTE);
      expect(script).not.toMatch(/ZodError|\$ZodType|DexieError|hydrateRoot|usePress/);
      const html = await read(`${page}.html`);
      expect(html.match(/<script[^>]*>/g)).toEqual([expect.stringContaining(` src="/${page}-first.js"`)]);
      expect(html).not.toContain('modulepreload');
    },
  );

  test('lets its pages connect to nothing', async () => {
    const manifest = JSON.parse(await read('manifest.json'));
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'none'"]),
    );
  });

  test('asks for no site at install, and offers only the card to pages', async () => {
    const manifest = JSON.parse(await read('manifest.json'));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(
      manifest.web_accessible_resources.flatMap((entry: { resources: string[] }) => entry.resources),
    ).toEqual(['card.html']);
  });

  test('has its icons and loads nothing from elsewhere', async () => {
    const manifest = JSON.parse(await read('manifest.json'));
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const file of (await readdir(folder)).filter((each) => each.endsWith('.html'))) {
      expect((await read(file)).match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/)).toBeNull();
    }
  });
});
