import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { provideBrowsers } from './browsers/install.ts';
import { PROJECT } from './start/build.ts';

/** What the manifest and the stores ask for, in px. The build takes up every `icon/N.png`. */
const SIZES = [16, 32, 48, 96, 128];

const source = await readFile(resolve(PROJECT, 'assets/icon.svg'), 'utf8');
const folder = resolve(PROJECT, 'assets/public/icon');
await mkdir(folder, { recursive: true });

const browser = await puppeteer.launch({
  executablePath: provideBrowsers(['chromium']).chromium,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${source}`,
    );
    await writeFile(resolve(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
