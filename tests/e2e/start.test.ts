import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ExportFile } from '../../lib/model/export-file.ts';
import { PROJECT } from '../../scripts/start/build.ts';
import { BROWSERS } from './support/browsers.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What `npm start -- …` runs, with output that is no terminal. */
function start(...args: readonly string[]): Promise<Ended> {
  const child = spawn(
    process.execPath,
    [
      '--experimental-strip-types',
      '--disable-warning=ExperimentalWarning',
      'scripts/start.ts',
      '--headless',
      ...args,
    ],
    { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

async function page(name: string, body: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Canal</title><body>${body}</body></html>`,
  );
  return path;
}

const ARTICLE = `<article><h1>Canal closed</h1>
  <p>“The lock gate is cracked from top to bottom,” said engineer Salome Rusk.</p>
  <p>“Boats can wait,” said mayor Jori Halla. “Drinking water can’t.”</p></article>`;

async function exported(path: string): Promise<ExportFile> {
  return ExportFile.parse(JSON.parse(await readFile(path, 'utf8')));
}

describe.each(BROWSERS)('npm start without a window, in %s', (browser) => {
  test('prints the claims, saves the named ones, and writes the export and a picture', async () => {
    const out = join(folder, `some-${browser}.json`);
    const ended = await start(
      await page('canal.html', ARTICLE),
      '--browser',
      browser,
      '--save',
      '2',
      '--out',
      out,
    );
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toMatch(/1 +direct +Salome Rusk +The lock gate is cracked/);
    expect(ended.out).toMatch(/2 +direct +Jori Halla +Boats can wait, … Drinking water can’t/);
    const file = await exported(out);
    expect(file.claims).toHaveLength(1);
    expect(file.speakers).toMatchObject([{ name: 'Jori Halla' }]);
    expect((await stat(out.replace('.json', '.png'))).size).toBeGreaterThan(1000);
  });

  test('a page that does not exist gives one line and an exit code', async () => {
    const ended = await start('http://127.0.0.1:9/', '--browser', browser);
    expect(ended.code).not.toBe(0);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('npm start without a window', () => {
  test('reads the sample article when no page is named', async () => {
    const out = join(folder, 'sample.json');
    const ended = await start('--save', 'all', '--out', out);
    expect(ended).toMatchObject({ code: 0, err: '' });
    const speakers = (await exported(out)).speakers.map((speaker) => speaker.name);
    expect(speakers).toEqual(expect.arrayContaining(['Odalys Brandt', 'Piet Halvorsen', 'Marit Eskeland']));
  });

  test('ends well on a page that quotes nobody', async () => {
    const out = join(folder, 'none.json');
    const ended = await start(
      await page('quiet.html', '<p>The library opens at nine.</p>'),
      '--save',
      'all',
      '--out',
      out,
    );
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect((await exported(out)).claims).toEqual([]);
  });

  test.each([
    { args: ['no-such-file.html'], says: 'does not exist' },
    { args: ['chrome://version'], says: "can't be read" },
    { args: ['--sideways'], says: '--sideways' },
  ])('refuses $args before a browser is started', async ({ args, says }) => {
    const ended = await start(...args);
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toContain(says);
    expect(ended.err.trim()).not.toContain('\n');
  });

  test('refuses a page without text', async () => {
    const ended = await start(await page('blank.html', '<div></div>'));
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toContain("blank.html can't be read: the page shows no text.");
  });

  test('refuses to save a claim that was not found', async () => {
    const ended = await start(await page('canal-2.html', ARTICLE), '--save', '7');
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('--save names 7');
  });
});
