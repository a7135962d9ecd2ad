import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** What is waited for on the extension's pages while they open, by a name: selectors. */
export interface Awaited {
  readonly [page: string]: Readonly<Record<string, string>>;
}

/** A page of the extension with nothing to it: what the browser itself takes to open one. */
const EMPTY_PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body><p>Empty</p></body></html>';

/**
 * A copy of the built extension in which a script comes before all others of a page, and notes when the first frame
 * is painted that has what is waited for. A popup is there sooner than a debugger could tell it anything.
 * @returns a folder that the caller removes
 */
export async function buildWithTiming(extensionPath: string, awaited: Awaited): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-desk-'));
  await cp(extensionPath, folder, { recursive: true });
  await writeFile(join(folder, 'empty.html'), EMPTY_PAGE);
  for (const [page, selectors] of Object.entries(awaited)) {
    const calls = Object.entries(selectors).map(
      ([name, shown]) => `(${armTiming})(${JSON.stringify({ event: null, shown, name })});`,
    );
    await writeFile(join(folder, `timing-${page}.js`), calls.join('\n'));
    const path = join(folder, `${page}.html`);
    const html = await readFile(path, 'utf8');
    await writeFile(path, html.replace('<head>', `<head><script src="/timing-${page}.js"></script>`));
  }
  return folder;
}

/** Milliseconds from the beginning of the page's loading to the frame that has what is waited for under this name. */
export async function openingTime(page: Page, name: string): Promise<number> {
  // A popup is there as a target before it has a document of its own.
  await page.waitForFunction(() => 'painted' in globalThis);
  return page.evaluate((key) => (globalThis as unknown as Timed).painted[key] ?? Number.NaN, name);
}

/**
 * Does something to a page and takes the time from the event that reaches it to the frame that shows the answer.
 * @param event the type of the event that a person's action gives: `keydown`, `click`, `change`
 * @param shown a selector of what the answer consists of; nothing on the page may be busy any more
 * @returns milliseconds
 */
export async function timeToPaint(
  page: Page,
  event: string,
  shown: string,
  act: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate(armTiming, { event, shown, name: 'answer' });
  await act();
  return openingTime(page, 'answer');
}

interface Timed {
  painted: Record<string, Promise<number>>;
}

/**
 * Runs in the page, and can use nothing from outside itself. A frame that was asked for has been painted by the time
 * that a message which is sent in it arrives.
 */
function armTiming({ event, shown, name }: { event: string | null; shown: string; name: string }): void {
  const timed = globalThis as unknown as Timed;
  timed.painted ??= {};
  timed.painted[name] = new Promise((resolve) => {
    let began = event === null ? 0 : Number.NaN;
    // Who waits as long as this has gone away: it counts as an answer that came then.
    const longest = 20_000;
    const giveUp = setTimeout(() => resolve(longest), longest);
    function look(): void {
      if (Number.isNaN(began)) return;
      if (!document.querySelector(shown) || document.querySelector('[aria-busy=true]')) return;
      observer.disconnect();
      clearTimeout(giveUp);
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - began);
        channel.port2.postMessage(null);
      });
    }
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    if (event === null) return;
    addEventListener(
      event,
      (happened) => {
        began = happened.timeStamp;
      },
      { capture: true, once: true },
    );
  });
}
