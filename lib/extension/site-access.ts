import { browser } from 'wxt/browser';

/**
 * Which sites are read by themselves. The browser's own list of granted host permissions is the only record of
 * it; nothing is stored beside it that could disagree.
 */
const ALL_SITES = '*://*/*';

export interface SiteAccess {
  readonly allSites: boolean;
  /** hosts, sorted */
  readonly hosts: readonly string[];
}

export async function readSiteAccess(): Promise<SiteAccess> {
  const { origins = [] } = await browser.permissions.getAll();
  const hosts = origins.flatMap((origin) => hostOfPattern(origin) ?? []);
  return { allSites: origins.some(isAllSites), hosts: [...new Set(hosts)].sort() };
}

/** Whether a page with this address may be read without the person's press. */
export async function mayReadSite(url: string): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Must be called within a click: it asks the person. Resolves to the answer. */
export function allowAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [ALL_SITES] });
}

/** Must be called within a click: it asks the person. Resolves to the answer. */
export function allowSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

export async function withdrawSite(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(host)] });
}

/** Nothing is read any more unless the person asks for it. */
export async function withdrawAllSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const optional = origins.filter((origin) => isAllSites(origin) || hostOfPattern(origin) !== null);
  if (optional.length > 0) await browser.permissions.remove({ origins: optional });
}

/** The host that a person typed, as an address or as a bare name; null when it is none. */
export function hostOfInput(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(typed) || !URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  const isHost = hostname === 'localhost' || /^[^.]+(?:\.[^.]+)+$/.test(hostname);
  return isHost && /^https?:$/.test(protocol) ? hostname : null;
}

function patternOf(host: string): string {
  return `*://${host}/*`;
}

function isAllSites(origin: string): boolean {
  return origin === '<all_urls>' || /^(?:\*|https?):\/\/\*\//.test(origin);
}

function hostOfPattern(origin: string): string | null {
  const host = /^(?:\*|https?):\/\/([^/:]+)(?::\d+)?\//.exec(origin)?.[1];
  return host && host !== '*' ? host : null;
}
