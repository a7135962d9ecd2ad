import { browser } from 'wxt/browser';
import { tellReader } from '../../lib/messaging/client.ts';
import { addressOfReader, type Sender } from '../../lib/messaging/sender.ts';
import type { ClaimDraftSource } from '../../lib/model/claim-edit.ts';
import type { PageMetadata } from '../../lib/model/page-metadata.ts';
import { type FoundClaim, FoundSources, ReaderStatus } from '../../lib/model/reader-status.ts';
import { wordsKey } from '../../lib/model/words-key.ts';
import { pageUrl, trustedCanonicalUrl } from '../../lib/page/page-url.ts';
import type { PageAddress } from '../../lib/store/pages.ts';

/** A page that sleeps or hangs isn't waited for. Milliseconds. */
const LONGEST_WAIT = 800;
/** More finds than this are no help to anybody, and comparing them would be felt. */
const MOST_FINDS = 1_000;
/** Pages that are being read tell about it several times. Milliseconds. */
const SETTLING = 150;

/** A claim that was found on a page which is open, and isn't saved. */
export interface OpenFind {
  /** names it among all that are open; no claim's id */
  readonly id: string;
  readonly tabId: number;
  readonly address: PageAddress;
  readonly metadata: PageMetadata;
  readonly found: FoundClaim;
}

/**
 * What the readers of all open tabs found and mark, asked now and again after each of their changes. No permission is
 * needed for it: a tab that isn't read answers nothing, and where the browser keeps a tab's address to itself the
 * reader tells its own.
 * @returns what ends it
 */
export function followOpenFinds(onFinds: (finds: readonly OpenFind[]) => void): () => void {
  const addresses = new Map<number, string>();
  const askedForAddress = new Set<number>();
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    const thisTurn = ++turn;
    const tabs = await browser.tabs.query({});
    const perTab = await Promise.all(
      tabs.map(async ({ id, url }) => (id === undefined ? [] : findsOfTab(id, url || addresses.get(id)))),
    );
    if (thisTurn === turn) onFinds(perTab.flat().slice(0, MOST_FINDS));
  }

  async function findsOfTab(tabId: number, url: string | undefined): Promise<OpenFind[]> {
    const status = ReaderStatus.safeParse(await inTime(tellReader(tabId, { kind: 'reader/status' }))).data;
    if (!status || status.found.length === 0) return [];
    if (url === undefined) {
      // Its answer comes with the counts that the reader tells, and they lead to another look.
      if (!askedForAddress.has(tabId)) void tellReader(tabId, { kind: 'reader/refresh' });
      askedForAddress.add(tabId);
      return [];
    }
    const { metadata, found } = status;
    const address = { url: pageUrl(url), canonicalUrl: trustedCanonicalUrl(metadata.canonicalUrl, url) };
    return found
      .filter(({ marked }) => marked)
      .map((one) => ({ id: `${tabId} ${one.key}`, tabId, address, metadata, found: one }));
  }

  function onMessage(message: unknown, sender: Sender): void {
    const tabId = sender.tab?.id;
    if (tabId === undefined || !isCounts(message)) return;
    const address = addressOfReader(sender);
    if (address !== undefined) addresses.set(tabId, address);
    clearTimeout(timer);
    timer = setTimeout(() => void look(), SETTLING);
  }

  browser.runtime.onMessage.addListener(onMessage);
  void look();
  return () => {
    turn++;
    clearTimeout(timer);
    browser.runtime.onMessage.removeListener(onMessage);
  };
}

/** The find as its page has it now, with the link to its words; undefined when the page was left or says it no more. */
export async function currentSource({ tabId, found }: OpenFind): Promise<ClaimDraftSource | undefined> {
  const answer = await inTime(tellReader(tabId, { kind: 'reader/sources', keys: [found.key] }));
  const source = FoundSources.safeParse(answer).data?.[0]?.source;
  // Another page in the same tab may have a find of the same key.
  return source && wordsKey(source.segments) === wordsKey(found.source.segments) ? source : undefined;
}

/** Shows the find on its page, in its tab. @returns false when it isn't there any more */
export async function goToFind(find: OpenFind): Promise<boolean> {
  if (!(await currentSource(find))) return false;
  const tab = await browser.tabs.update(find.tabId, { active: true }).catch(() => undefined);
  if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
  return (await tellReader(find.tabId, { kind: 'reader/go-to', key: find.found.key })) === true;
}

function inTime(answer: Promise<unknown>): Promise<unknown> {
  return Promise.race([
    answer,
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), LONGEST_WAIT)),
  ]);
}

function isCounts(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'reader/counts'
  );
}
