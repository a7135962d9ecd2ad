import { keepPageClaims, keptPageClaims } from '../../lib/extension/kept-looks.ts';
import { readSettings, type Settings } from '../../lib/extension/settings.ts';
import { pageUrl } from '../../lib/page/page-url.ts';
import { firstPageClaims } from '../../lib/store/first-look.ts';
import type { PageClaims } from '../../lib/store/page-claims.ts';
import { activeTab, type ReadTab } from './active-tab.ts';

/** What was asked before anything was drawn. */
export interface FirstAnswer {
  readonly tab: ReadTab;
  readonly saved: PageClaims;
}

export interface Asked {
  readonly settings: Promise<Settings>;
  readonly tab: Promise<ReadTab | undefined>;
  /** undefined where there is no tab that could have any claims, or they must be asked for in the usual way */
  readonly first: Promise<FirstAnswer | undefined>;
}

/** Asks for what the popup waits for: the browser takes longer to answer than to fetch the popup's code. */
export function askFirst(): Asked {
  const tab = activeTab();
  return { settings: readSettings(), tab, first: firstAnswer(tab).catch(() => undefined) };
}

async function firstAnswer(asked: Promise<ReadTab | undefined>): Promise<FirstAnswer | undefined> {
  const url = asked.then((tab) => (tab?.url === undefined ? undefined : pageUrl(tab.url)));
  const [tab, saved] = await Promise.all([asked, savedClaims(url)]);
  return tab && saved && { tab, saved };
}

async function savedClaims(asked: Promise<string | undefined>): Promise<PageClaims | undefined> {
  const kept = asked
    .then((url) => (url === undefined ? undefined : keptPageClaims(url)))
    .catch(() => undefined);
  const read = firstPageClaims(kept.then((known) => (known ? undefined : asked)));
  const known = await kept;
  if (known) return known;
  const [url, saved] = await Promise.all([asked, read]);
  if (url !== undefined && saved) void keepPageClaims(url, saved);
  return saved;
}
