import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serveFolder } from '../../../scripts/start/server.ts';
import { openTarget } from '../../../scripts/start/target.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'target-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** Asks with the path as it is: `fetch` would tidy it first. */
function statusOf(origin: string, path: string, method = 'GET'): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the page to open', () => {
  test('is the sample article when none is named', async () => {
    const target = await openTarget(undefined);
    expect(target.ok).toBe(true);
    if (!target.ok) return;
    const response = await fetch(target.value.url);
    expect(await response.text()).toContain('<article>');
    await target.value.server?.close();
  });

  test.each([
    { name: 'a file by its path', argument: (path: string) => path },
    { name: 'a file by its address', argument: (path: string) => pathToFileURL(path).href },
  ])('can be $name', async ({ argument }) => {
    const path = await file('Ünder 100% sure.html', '<p>“Yes,” she said.</p>');
    const target = await openTarget(argument(path));
    expect(target.ok).toBe(true);
    if (!target.ok) return;
    const response = await fetch(target.value.url);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(await response.text()).toBe('<p>“Yes,” she said.</p>');
    await target.value.server?.close();
  });

  test('can be a web address, which is opened as it is', async () => {
    expect(await openTarget('https://paper.example/a?b=c')).toEqual({
      ok: true,
      value: { url: 'https://paper.example/a?b=c', name: 'https://paper.example/a?b=c' },
    });
  });

  test.each([
    { argument: 'no-such-page.html', says: 'does not exist' },
    { argument: 'chrome://settings', says: "can't be read" },
    { argument: 'javascript:alert(1)', says: "can't be read" },
    { argument: 'about:blank', says: "can't be read" },
    { argument: 'https://', says: 'is not an address' },
    { argument: '.', says: 'is not an HTML file' },
  ])('is refused in one line: $argument', async ({ argument, says }) => {
    const target = await openTarget(argument);
    expect(target.ok).toBe(false);
    if (target.ok) return;
    expect(target.message).toContain(says);
    expect(target.message).not.toContain('\n');
  });

  test('is refused when the file is empty or no HTML', async () => {
    const empty = await openTarget(await file('empty.html', ''));
    const picture = await openTarget(await file('picture.png', 'x'));
    expect([empty, picture]).toEqual([
      { ok: false, message: expect.stringContaining('is empty') },
      { ok: false, message: expect.stringContaining('is not an HTML file') },
    ]);
  });
});

describe('the server for local pages', () => {
  test('serves what lies in the folder, and nothing outside of it', async () => {
    await file('page.html', 'x');
    const secret = await mkdtemp(join(tmpdir(), 'secret-'));
    await writeFile(join(secret, 'key.html'), 'secret');
    await symlink(join(secret, 'key.html'), join(folder, 'link.html'));
    const server = await serveFolder(folder);
    try {
      expect(await statusOf(server.origin, '/page.html')).toBe(200);
      expect(await statusOf(server.origin, '/page.html', 'POST')).toBe(404);
      expect(await statusOf(server.origin, '/link.html')).toBe(404);
      expect(await statusOf(server.origin, '/../../../../etc/passwd')).toBe(404);
      expect(await statusOf(server.origin, '/%2e%2e%2f%2e%2e%2fetc/passwd')).toBe(404);
      expect(await statusOf(server.origin, '/%')).toBe(404);
      expect(await statusOf(server.origin, '/')).toBe(404);
    } finally {
      await server.close();
      await rm(secret, { recursive: true });
    }
  });
});
