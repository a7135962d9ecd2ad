import { browser } from 'wxt/browser';
import type { JoinedClaim } from '../store/join-rows.ts';
import type { PageClaims } from '../store/page-claims.ts';

/*
 * What pages of the extension show first, as it was shown last: in the browser's memory, which answers several times sooner
 * than a database that has to be opened (with 100,000 claims: 4 ms instead of 50). It is gone when the browser or the extension
 * is closed, no page of the web can read it, and whatever changes a record drops all of it; see `followRecords`. A page takes
 * the database's word as soon as it has that.
 */

/** So many pages at most, each in the slot that its address gives. */
const SLOTS = 16;
/** What is longer as JSON, in UTF-16 units, takes longer to hand over than to read from the database. */
const LONGEST = 200_000;
const NEWEST = 'look:newest';

interface KeptPage {
  readonly url: string;
  readonly saved: PageClaims;
}

/** What was kept of the page with this address; undefined where nothing is. */
export async function keptPageClaims(url: string): Promise<PageClaims | undefined> {
  const kept = (await read(slotOf(url))) as KeptPage | undefined; // written by keepPageClaims alone
  return kept?.url === url ? kept.saved : undefined;
}

export function keepPageClaims(url: string, saved: PageClaims): Promise<void> {
  return keep(slotOf(url), { url, saved } satisfies KeptPage);
}

/** What was kept of the newest claims; undefined where nothing is. */
export async function keptNewest(): Promise<JoinedClaim[] | undefined> {
  return (await read(NEWEST)) as JoinedClaim[] | undefined; // written by keepNewest alone
}

export function keepNewest(rows: readonly JoinedClaim[]): Promise<void> {
  return keep(NEWEST, rows);
}

/** Forgets everything that was kept. */
export async function dropLooks(): Promise<void> {
  const slots = Array.from({ length: SLOTS }, (_, slot) => `look:${slot}`);
  await browser.storage.session.remove([NEWEST, ...slots]).catch(() => undefined);
}

async function read(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Nobody misses what could not be kept. */
async function keep(key: string, value: unknown): Promise<void> {
  try {
    if (JSON.stringify(value).length > LONGEST) await browser.storage.session.remove(key);
    else await browser.storage.session.set({ [key]: value });
  } catch {
    await dropLooks();
  }
}

function slotOf(url: string): string {
  let sum = 0;
  for (let at = 0; at < url.length; at++) sum = (sum * 31 + url.charCodeAt(at)) >>> 0;
  return `look:${sum % SLOTS}`;
}
