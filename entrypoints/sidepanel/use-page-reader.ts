import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { CameTo, PanelReading } from '../../components/sidepanel/side-panel-props.ts';
import { whyUnreadable } from '../../lib/extension/tab-address.ts';
import { ask, tellReader } from '../../lib/messaging/client.ts';
import { FOLLOW_PORT } from '../../lib/messaging/follow-port.ts';
import { addressOfReader, type Sender } from '../../lib/messaging/sender.ts';
import { ActiveClaim, ReaderStatus } from '../../lib/model/reader-status.ts';
import type { FollowedTab } from './use-followed-tab.ts';

export interface PageReader {
  readonly reading: PanelReading;
  readonly status: ReaderStatus | null;
  /** the page's address, as the browser gives it; undefined where it keeps it to itself */
  readonly url: string | undefined;
  readonly cameTo: CameTo | null;
  /** reads the page, or reads it again */
  readonly read: () => void;
}

interface Known {
  readonly tabId: number;
  readonly reading: PanelReading;
  readonly status: ReaderStatus | null;
}

/**
 * What the reader of the followed tab says. The reader announces its changes and is then asked again; the claim that
 * the person comes to on the page arrives on a port, which also tells when the reader is gone.
 */
export function usePageReader(tab: FollowedTab | 'waiting' | 'closed'): PageReader {
  const [known, setKnown] = useState<Known | null>(null);
  const [url, setUrl] = useState<{ tabId: number; url: string | undefined }>();
  const [cameTo, setCameTo] = useState<CameTo | null>(null);
  const followed = typeof tab === 'object' ? tab : undefined;
  const tabId = followed?.id;
  const latest = useRef(followed);
  latest.current = followed;

  const update = useCallback(async (): Promise<boolean> => {
    const asked = latest.current;
    if (!asked) return false;
    const answer = ReaderStatus.safeParse(await tellReader(asked.id, { kind: 'reader/status' }));
    const now = latest.current;
    if (now?.id !== asked.id) return false;
    if (answer.success) {
      const { data } = answer;
      setKnown({ tabId: asked.id, status: data, reading: data.reading ? 'reading' : 'read' });
      return true;
    }
    const reading = now.url === undefined ? 'no-access' : await unread(now.url);
    if (latest.current?.id === asked.id) setKnown({ tabId: asked.id, status: null, reading });
    return false;
  }, []);

  const read = useCallback(async () => {
    const asked = latest.current;
    if (!asked) return;
    if (await update()) {
      await tellReader(asked.id, { kind: 'reader/read-again' });
      await update();
      return;
    }
    setKnown({ tabId: asked.id, status: null, reading: 'reading' });
    const answer = await ask('page/read', { tabId: asked.id });
    if (await update()) return;
    if (answer.ok || answer.code === 'page-not-readable') {
      const unreadable = await whyUnreadable(asked.url);
      setKnown({ tabId: asked.id, status: null, reading: { unreadable } });
    } else {
      setKnown({ tabId: asked.id, status: null, reading: { code: answer.code, during: 'read' } });
    }
  }, [update]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again with each turn of the tab.
  useEffect(() => {
    if (tabId !== undefined) void update();
  }, [tabId, followed?.turn, update]);

  useEffect(() => {
    if (tabId !== undefined && followed?.url !== undefined) setUrl({ tabId, url: followed.url });
  }, [tabId, followed?.url]);

  useEffect(() => {
    if (tabId === undefined) return;
    function onMessage(message: unknown, sender: Sender): void {
      if (tabId === undefined || sender.tab?.id !== tabId || !isCounts(message)) return;
      // Where the browser doesn't tell the tab's address, it does tell the reader's own.
      const address = addressOfReader(sender);
      if (address !== undefined) setUrl({ tabId, url: address });
      void update();
    }
    browser.runtime.onMessage.addListener(onMessage);
    return () => browser.runtime.onMessage.removeListener(onMessage);
  }, [tabId, update]);

  const alive = known?.tabId === tabId && known?.status !== null && known !== null;
  useEffect(() => {
    if (!alive || tabId === undefined) return;
    let turn = 0;
    const port = browser.tabs.connect(tabId, { name: FOLLOW_PORT, frameId: 0 });
    port.onMessage.addListener((message) => {
      const came = ActiveClaim.safeParse(message);
      if (came.success) setCameTo({ key: came.data.key, turn: ++turn });
    });
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // read, or Chromium reports it: the page was left
      void update();
    });
    // A reader that ran before tells its address with its counts.
    if (latest.current?.url === undefined) void tellReader(tabId, { kind: 'reader/refresh' });
    return () => port.disconnect();
  }, [alive, tabId, update]);

  const current = known?.tabId === tabId ? known : null;
  return {
    reading: tab === 'closed' ? 'closed' : (current?.reading ?? 'waiting'),
    status: current?.status ?? null,
    // Of another page, the address that was known before is worth nothing.
    url: current && current.reading !== 'no-access' && url?.tabId === tabId ? url?.url : undefined,
    cameTo,
    read: () => void read(),
  };
}

async function unread(url: string): Promise<PanelReading> {
  const unreadable = await whyUnreadable(url);
  return unreadable === 'other' ? 'unread' : { unreadable };
}

function isCounts(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'reader/counts'
  );
}
