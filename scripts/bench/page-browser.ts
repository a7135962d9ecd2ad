import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, findBrowser } from '../browsers/find.ts';

const ENTRY = resolve(import.meta.dirname, 'page-entry.ts');
const CHROMIUM_ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** lib/page and lib/text as one script that puts them into the global `onRecord`. */
export function bundleParts(minify = true): Promise<string> {
  return bundleScript(ENTRY, minify);
}

/** A module with all that it imports as one script, for a page to run. */
export async function bundleScript(entry: string, minify = true): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'parts' },
    },
  });
  const [first] = [output].flat();
  if (!first || !('output' in first)) throw new Error('The bundler gave no output.');
  return first.output[0].code;
}

/** A browser without the extension; null when none is installed. */
export async function launchBare(name: BrowserName): Promise<Browser | null> {
  const executablePath = findBrowser(name);
  if (!executablePath) return null;
  if (name === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: [...CHROMIUM_ARGUMENTS, ...sandbox],
  });
}

export interface PageServer {
  readonly origin: string;
  /** Serves a document from now on and gives its address. */
  put(path: string, body: string, headers?: Record<string, string>): string;
  close(): Promise<void>;
}

/** A server on the loopback for pages that are made while it runs. Everything else is a 404, at once. */
export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, { body: string; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const page = pages.get((request.url ?? '').split('?')[0] ?? '');
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    put(path, body, headers = {}) {
      pages.set(path, { body, headers });
      return `${origin}${path}`;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Opens a page and puts the parts into it; scripting policies of the page don't hinder that. */
export async function openWithParts(browser: Browser, url: string, parts: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(parts);
  return page;
}
