import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { until } from '../../../scripts/browsers/waiting.ts';

/** Files that go into the browser and come out of it, for the tests of one file. */
export function filesForTests() {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-files-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  return {
    /** Gives a file to the view as if the person had chosen it. */
    async choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
      const path = join(folder, name);
      await writeFile(path, content);
      const input = await page.waitForSelector('input[type=file]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path); // an input, by its selector
    },

    /** Presses what writes a file, and waits for the whole of it. */
    async downloaded(downloads: string, press: () => Promise<void>, ending: string): Promise<Uint8Array> {
      const before = new Set(await readdir(downloads));
      await press();
      const name = await until(`a file *${ending} is downloaded`, async () =>
        (await readdir(downloads)).find((one) => !before.has(one) && one.endsWith(ending)),
      );
      // Firefox keeps the place with an empty file, and writes beside it.
      return until('the file is complete', async () => {
        const bytes = await readFile(join(downloads, name));
        const isWriting = (await readdir(downloads)).some((one) => one.endsWith('.part'));
        return bytes.length > 0 && !isWriting && bytes;
      });
    },
  };
}
