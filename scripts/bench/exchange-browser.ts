import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';
import { jsonChunks } from '../../lib/exchange/json-stream.ts';
import { i18n } from '../../tests/support/i18n.ts';
import { byRole, clickByRole } from '../browsers/by-role.ts';
import type { Driver } from '../browsers/driver.ts';
import { findBrowser } from '../browsers/find.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { until } from '../browsers/waiting.ts';
import { buildExtension } from '../start/build.ts';
import { recordsOf } from './exchange-records.ts';

const PASSPHRASE = 'harbour lantern walnut gravel copper';
/** What is written, under the format's name in the view, and how its files end. */
const OUT = [
  ['JSON', 'json', '.json'],
  ['CSV', 'csv', '.csv'],
  ['annotations', 'annotations', '.jsonld'],
  ['CSL-JSON', 'csl', '.csl.json'],
  ['HTML report', 'html', '.html'],
] as const;
const WAIT = 300_000;

/** One way through the notebook, as a person meets it. */
export interface BrowserMeasure {
  readonly what: string;
  readonly claims: number;
  readonly seconds: number;
  /** of the page's process and its workers */
  readonly cpuSeconds: number;
  readonly megabytes: number;
  /** of the page's process, above what it had before; NaN where the system doesn't tell */
  readonly peakMegabytes: number;
  /** the longest time in which the page could not answer, in milliseconds */
  readonly longestTask: number;
}

/**
 * The notebook's own view in Chromium, through its own buttons: a file of so many claims comes in, goes out in each
 * format, and comes in again. Null where there is no Chromium.
 */
export async function measureInBrowser(claims: number): Promise<BrowserMeasure[] | null> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) return null;
  const folder = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
  const downloads = join(folder, 'downloads');
  const input = join(folder, 'input.json');
  const generator = { name: 'On Record', version: '0.1.0' };
  await pipeline(Readable.from(jsonChunks(recordsOf(claims), { generator })), createWriteStream(input));
  const driver = await launchBrowser('chromium', {
    executablePath,
    extensionPath: buildExtension('chromium'),
    headless: true,
    downloadPath: downloads,
  });
  try {
    return await walkThrough(driver, claims, input, downloads);
  } finally {
    await driver.close();
    await rm(folder, { recursive: true });
  }
}

async function walkThrough(
  driver: Driver,
  claims: number,
  input: string,
  downloads: string,
): Promise<BrowserMeasure[]> {
  const page = await driver.openExtensionPage('/notebook.html#/exchange');
  await byRole(page, 'heading', i18n.t('exchange.out.heading'));
  const machine = await driver.browser.target().createCDPSession();
  const session = await page.createCDPSession();
  const measured: BrowserMeasure[] = [];

  async function measure(what: string, work: () => Promise<string>): Promise<void> {
    await session.send('HeapProfiler.collectGarbage');
    const before = await processOf(machine);
    let peak = before.memory;
    const watch = setInterval(async () => {
      peak = Math.max(peak, await memoryOf(before.id));
    }, 50);
    await page.evaluate(startWatching);
    const began = performance.now();
    const file = await work();
    const seconds = (performance.now() - began) / 1000;
    const longestTask = await page.evaluate(stopWatching);
    clearInterval(watch);
    const after = await processOf(machine);
    measured.push({
      what,
      claims,
      seconds,
      cpuSeconds: after.cpuSeconds - before.cpuSeconds,
      megabytes: (await stat(file)).size / 1e6,
      peakMegabytes: Math.max(peak, after.memory) - before.memory,
      longestTask,
    });
  }

  await measure('nothing, for comparing', async () => {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
    return input;
  });
  const files: Record<string, string> = {};
  await measure('JSON in: read and compared', async () => {
    await choose(page, input);
    await shown(page, i18n.t('exchange.in.previewHeading'));
    return input;
  });
  await measure('JSON in: written', async () => {
    await clickByRole(page, 'button', i18n.t('exchange.in.importAll'));
    await shown(page, i18n.t('common.undo'));
    return input;
  });
  // The desk's own index follows the import; it is not what is measured.
  await settled(machine, page);
  for (const [name, format, ending] of OUT) {
    await measure(`${name} out`, async () => {
      await (await byRole(page, 'combobox', i18n.t('exchange.out.format'))).select(format);
      const file = await downloaded(page, downloads, ending, i18n.t('exchange.out.button'));
      files[format] = file;
      return file;
    });
  }
  await measure('encrypted backup out', async () => {
    await (await byRole(page, 'checkbox', i18n.t('exchange.backup.encrypt'))).click();
    for (const field of await page.$$('input[type=password]')) await field.type(PASSPHRASE);
    const file = await downloaded(page, downloads, '.onrecord', i18n.t('exchange.backup.button'));
    files.backup = file;
    return file;
  });
  for (const [name, format] of [
    ['JSON', 'json'],
    ['CSV', 'csv'],
    ['annotations', 'annotations'],
    ['encrypted backup', 'backup'],
  ] as const) {
    await measure(`${name} in again: all known`, async () => {
      const file = files[format] ?? '';
      await choose(page, file);
      if (format === 'csv') await clickByRole(page, 'button', i18n.t('exchange.in.mapped'));
      if (format === 'backup') {
        const field = await until('a passphrase is asked for', () => page.$('form input[type=password]'));
        await field.type(PASSPHRASE);
        await clickByRole(page, 'button', i18n.t('exchange.in.open'));
      }
      await shown(page, i18n.t('exchange.in.previewHeading'));
      return file;
    });
    await clickByRole(page, 'button', i18n.t('common.cancel'));
  }
  return measured;
}

async function choose(page: Page, file: string): Promise<void> {
  const field = await until('a file can be chosen', () => page.$('input[type=file]'));
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file); // it is an input, by its selector
}

async function shown(page: Page, text: string): Promise<void> {
  await until(`“${text}” is shown`, () => page.evaluate(isShown, text), WAIT);
}

/** Presses what writes a file, and waits for the whole of it. */
async function downloaded(page: Page, folder: string, ending: string, button: string): Promise<string> {
  const before = new Set(await readdir(folder).catch(() => []));
  await clickByRole(page, 'button', button);
  const name = await until(
    `a file *${ending} is downloaded`,
    async () => (await readdir(folder)).find((one) => !before.has(one) && one.endsWith(ending)),
    WAIT,
  );
  return join(folder, name);
}

/** Waits until the page's process, with its workers, has nothing to do. */
async function settled(machine: CDPSession, page: Page): Promise<void> {
  let last = 0;
  await until(
    'the notebook has nothing to do',
    async () => {
      const { cpuSeconds } = await processOf(machine);
      const isQuiet = cpuSeconds - last < 0.02;
      last = cpuSeconds;
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
      return isQuiet;
    },
    WAIT,
  );
}

/** The renderer with the most work behind it: the notebook's. Its workers are threads of it. */
async function processOf(machine: CDPSession) {
  const { processInfo } = await machine.send('SystemInfo.getProcessInfo');
  const [busiest] = processInfo
    .filter(({ type }) => type === 'renderer')
    .sort((a, b) => b.cpuTime - a.cpuTime);
  if (!busiest) throw new Error('There is no page.');
  return { id: busiest.id, cpuSeconds: busiest.cpuTime, memory: await memoryOf(busiest.id) };
}

/** Resident memory in megabytes. Only Linux tells it as a file. */
async function memoryOf(id: number): Promise<number> {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s*(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1000;
}

/** Runs in the page. */
function isShown(text: string): boolean {
  return document.body.innerText.includes(text);
}

interface Watch {
  longest: number;
  end(): void;
}

/** Runs in the page: a timer that comes late says how long the page could not answer. */
function startWatching(): void {
  const EVERY = 5;
  let last = performance.now();
  const watch: Watch = { longest: 0, end: () => clearInterval(timer) };
  const timer = setInterval(() => {
    const now = performance.now();
    watch.longest = Math.max(watch.longest, now - last - EVERY);
    last = now;
  }, EVERY);
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longest = Math.max(watch.longest, duration);
  });
  observer.observe({ type: 'longtask' });
  (globalThis as { watch?: Watch }).watch = watch; // read by stopWatching
}

/** Runs in the page. */
async function stopWatching(): Promise<number> {
  // The timer that is late comes in the next turn.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { watch } = globalThis as { watch?: Watch }; // left by startWatching
  watch?.end();
  return watch?.longest ?? Number.NaN;
}
