import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { FoundClaim } from '../../lib/model/reader-status.ts';
import type { Driver, LaunchOptions } from '../browsers/driver.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { reasonOf } from './navigation-reason.ts';
import type { Choice, Options } from './options.ts';
import { exportClaims, foundClaims, save, waitUntilRead } from './popup.ts';
import { claimTable } from './table.ts';
import type { Target } from './target.ts';

/** A page that can't be opened or read; the message is one line for a person. */
export class PageRefused extends Error {}

/**
 * The main job without a window, through the extension's own surfaces: opens the page, presses the toolbar
 * button, prints what was found, saves what was chosen, and writes the export and a screenshot.
 * @throws PageRefused
 */
export async function doMainJob(
  { url, name }: Target,
  options: Options,
  launch: LaunchOptions,
): Promise<void> {
  const downloads = await mkdtemp(join(tmpdir(), 'on-record-'));
  let driver: Driver | null = null;
  try {
    driver = await launchBrowser(options.browser, { ...launch, downloadPath: downloads });
    const page = await openReadable(driver, { url, name });
    const popup = await driver.clickToolbarButton(page);
    const reading = await waitUntilRead(popup);
    if (reading !== 'read') throw new PageRefused(`${name} can't be read: ${reading.refused}`);
    const found = await foundClaims(popup);
    console.log(found.length > 0 ? claimTable(found, terminalWidth()) : 'No quoted claims were found.');
    const chosen = choose(found, options.save);
    const saved = await save(popup, chosen, found);
    const file = await exportClaims(popup, downloads, saved);
    await mkdir(dirname(options.out), { recursive: true });
    await writeFile(options.out, `${JSON.stringify(file, null, 2)}\n`);
    const picture = pictureBeside(options.out);
    await driver.closePopup();
    await page.screenshot({ path: picture });
    console.log(`\nSaved ${saved} of ${found.length} claims. Export: ${options.out}, screenshot: ${picture}`);
  } finally {
    await driver?.close();
    await rm(downloads, { recursive: true, force: true });
  }
}

/** Opens the page and makes sure that there is something to read. */
export async function openReadable(driver: Driver, { url, name }: Target): Promise<Page> {
  let page: Page;
  try {
    page = await driver.open(url);
  } catch (error) {
    throw new PageRefused(`${name} could not be opened: ${reasonOf(error)}.`);
  }
  const { status, type, text } = await page.evaluate(() => ({
    status: performance.getEntriesByType('navigation')[0]?.toJSON().responseStatus as number | undefined,
    type: document.contentType,
    text: document.body?.innerText.trim() ?? '',
  }));
  if (status && status >= 400)
    throw new PageRefused(`${name} could not be opened: the server answered ${status}.`);
  if (!/html/.test(type)) throw new PageRefused(`${name} can't be read: it is ${type}, not an HTML page.`);
  if (text === '') throw new PageRefused(`${name} can't be read: the page shows no text.`);
  return page;
}

function choose(found: readonly FoundClaim[], choice: Choice): readonly FoundClaim[] {
  if (choice === 'all') return found;
  if (choice === 'none') return [];
  const missing = choice.filter((number) => number > found.length);
  if (missing.length > 0) {
    throw new PageRefused(`--save names ${missing.join(', ')}, but the page has ${found.length} claims.`);
  }
  return found.filter((_, index) => choice.includes(index + 1));
}

function terminalWidth(): number {
  return process.stdout.columns ?? (Number(process.env.COLUMNS) || 120);
}

function pictureBeside(out: string): string {
  const { dir, name } = parse(out);
  return join(dir, `${name}.png`);
}
