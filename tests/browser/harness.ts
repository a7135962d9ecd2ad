import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import {
  bundleParts,
  launchBare,
  openWithParts,
  type PageServer,
  servePages,
} from '../../scripts/bench/page-browser.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';

export interface Bench {
  readonly name: BrowserName;
  /** Opens a page with lib/page in it. */
  open(html: string, headers?: Record<string, string>): Promise<Page>;
  /** Serves a page and gives its address. */
  serve(html: string, headers?: Record<string, string>): string;
  newPage(): Promise<Page>;
}

let parts: Promise<string> | undefined;

/** Runs the same tests in both browsers, each started once for all of them. */
export function inBrowsers(names: readonly BrowserName[], tests: (bench: Bench) => void): void {
  describe.each(names)('in %s', (name) => {
    let browser: Browser;
    let server: PageServer;
    let pages = 0;

    beforeAll(async () => {
      parts ??= bundleParts();
      server = await servePages();
      const launched = await launchBare(name);
      if (!launched)
        throw new Error(`There is no ${name} here; set ${name.toUpperCase()}_PATH or install one.`);
      browser = launched;
      await parts;
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    function serve(html: string, headers: Record<string, string> = {}): string {
      pages++;
      return server.put(`/page-${pages}`, html, headers);
    }

    tests({
      name,
      serve,
      newPage: () => browser.newPage(),
      async open(html, headers) {
        return openWithParts(browser, serve(html, headers), await (parts as Promise<string>));
      },
    });
  });
}

export const BOTH: readonly BrowserName[] = ['chromium', 'firefox'];
