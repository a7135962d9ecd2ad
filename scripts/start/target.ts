import { stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Parsed } from './options.ts';
import { type PageServer, serveFolder } from './server.ts';

export interface Target {
  readonly url: string;
  /** what to call it in messages */
  readonly name: string;
  /** absent for pages of the web */
  readonly server?: PageServer;
}

const PAGE_FILES = ['.html', '.htm', '.xhtml'];
const SAMPLE = resolve(import.meta.dirname, 'sample/article.html');

/** What to open for an argument of the command line: a web address as it is, a local file served on loopback. */
export async function openTarget(argument: string | undefined): Promise<Parsed<Target>> {
  if (argument === undefined) return serve(SAMPLE);
  // A Windows path such as C:\page.html looks like an address with the scheme "c".
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(argument)?.[1]?.toLowerCase();
  if (scheme === undefined) return serve(resolve(argument));
  if (!URL.canParse(argument)) return refused(`${argument} is not an address.`);
  if (scheme === 'file') return serveFileUrl(argument);
  if (scheme === 'http' || scheme === 'https') return { ok: true, value: { url: argument, name: argument } };
  return refused(`${argument} can't be read: On Record reads web pages (http, https) and local HTML files.`);
}

async function serveFileUrl(url: string): Promise<Parsed<Target>> {
  try {
    return await serve(fileURLToPath(url));
  } catch {
    return refused(`${url} names no file of this machine.`);
  }
}

async function serve(file: string): Promise<Parsed<Target>> {
  const found = await stat(file).catch(() => null);
  if (!found) return refused(`${file} does not exist.`);
  if (!found.isFile() || !PAGE_FILES.includes(extname(file).toLowerCase())) {
    return refused(`${file} is not an HTML file (${PAGE_FILES.join(', ')}).`);
  }
  if (found.size === 0) return refused(`${file} is empty.`);
  const server = await serveFolder(dirname(file));
  return {
    ok: true,
    value: { url: `${server.origin}/${encodeURIComponent(basename(file))}`, name: file, server },
  };
}

function refused(message: string): { ok: false; message: string } {
  return { ok: false, message };
}
