import { rm } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { findBrowser } from '../browsers/find.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { buildExtension } from '../start/build.ts';
import { fillDesk, serveArticle } from './desk-fill.ts';
import { AWAITED, EMPTY, measureDesk } from './desk-measures.ts';
import { buildWithTiming } from './desk-timing.ts';
import { servePages } from './page-browser.ts';
import { quantile, table } from './statistics.ts';

/** What a person may wait for an answer, in milliseconds, with however many claims. */
const BOUND = 100;

const SIZES = [
  { claims: 1_000, pages: 50, speakers: 20, seed: 7 },
  { claims: 100_000, pages: 5_000, speakers: 2_000, seed: 7 },
] as const;

/** Milliseconds of every run, by what was done. */
type Times = ReadonlyMap<string, readonly number[]>;

/** What is told without being held to the bound: no answer to an action, or a time that is the browser's own. */
const WITHOUT_BOUND = new Set([EMPTY, 'popup, all 50 claims', 'notebook, all searchable']);

/**
 * Works with a full desk in Chromium, with few claims and with many, and prints how long each answer takes: from the
 * event of the action to the frame that shows the answer.
 */
export async function benchDesk(): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) {
    console.log('The desk is measured in Chromium, and none was found here.');
    return;
  }
  const extensionPath = await buildWithTiming(buildExtension('chromium'), AWAITED);
  const server = await servePages();
  const article = serveArticle(server);
  const load = () => loadavg()[0]?.toFixed(1);
  const before = load();
  try {
    const measured: Times[] = [];
    for (const size of SIZES) {
      const driver = await launchBrowser('chromium', { executablePath, extensionPath, headless: true });
      try {
        const times = new Map<string, number[]>();
        await measureDesk(driver, article, await fillDesk(driver, size, article), (what, milliseconds) => {
          times.set(what, [...(times.get(what) ?? []), milliseconds]);
        });
        measured.push(times);
      } finally {
        await driver.close();
      }
    }
    print(measured);
    console.log(
      `\n${cpus().length} processors; load ${before} before and ${load()} at the end, this bench included.`,
    );
  } finally {
    await server.close();
    await rm(extensionPath, { recursive: true });
  }
}

function print(measured: readonly Times[]): void {
  const names = [...new Set(measured.flatMap((times) => [...times.keys()]))];
  const rows = names.map((name) => {
    const figures = measured.map((times) => times.get(name) ?? []);
    const worst = Math.max(...figures.map((runs) => quantile(runs, 0.95)));
    return [
      name,
      String(figures[0]?.length ?? 0),
      ...figures.flatMap((runs) => [quantile(runs, 0.5).toFixed(0), quantile(runs, 0.95).toFixed(0)]),
      WITHOUT_BOUND.has(name) ? '' : worst <= BOUND ? 'yes' : 'no',
    ];
  });
  const heads = SIZES.flatMap(({ claims }) => [`${claims / 1_000}k: median`, `${claims / 1_000}k: p95`]);
  console.log(`\nThe desk in Chromium: milliseconds from an action to the frame that shows its answer.\n`);
  console.log(table(['', 'runs', ...heads, `≤ ${BOUND}`], rows));
}
