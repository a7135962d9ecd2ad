import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ReadingState } from '../../components/popup/popup-props.ts';
import { whyUnreadable } from '../../lib/extension/tab-address.ts';
import { ask, tellReader } from '../../lib/messaging/client.ts';
import { ReaderStatus } from '../../lib/model/reader-status.ts';
import type { ReadTab } from './active-tab.ts';

export interface Reading {
  readonly state: ReadingState;
  readonly status: ReaderStatus | null;
  /** reads the page, or reads it again */
  readonly read: () => void;
}

/**
 * What the reader of the tab says. Opening the popup is a request to read: where no reader runs yet, one is
 * injected. The reader announces its changes, and is then asked again.
 */
export function useReading(tab: ReadTab | undefined): Reading {
  const [state, setState] = useState<ReadingState>('reading');
  const [status, setStatus] = useState<ReaderStatus | null>(null);
  const tabId = tab?.id;
  const url = tab?.url;

  const update = useCallback(async (): Promise<boolean> => {
    if (tabId === undefined) return false;
    const answer = ReaderStatus.safeParse(await tellReader(tabId, { kind: 'reader/status' }));
    if (!answer.success) return false;
    setStatus(answer.data);
    setState(answer.data.reading ? 'reading' : 'read');
    return true;
  }, [tabId]);

  const read = useCallback(async () => {
    if (tabId === undefined) return;
    setState('reading');
    if (await update()) {
      await tellReader(tabId, { kind: 'reader/read-again' });
      await update();
      return;
    }
    const answer = await ask('page/read', { tabId });
    if (answer.ok) {
      if (!(await update())) setState({ unreadable: await whyUnreadable(url) });
    } else if (answer.code === 'page-not-readable') {
      setState({ unreadable: await whyUnreadable(url) });
    } else {
      setState({ code: answer.code, during: 'read' });
    }
  }, [tabId, url, update]);

  useEffect(() => {
    if (tabId === undefined) return;
    void update().then((isRead) => (isRead ? undefined : read()));
    function onMessage(message: unknown, sender: { tab?: { id?: number | undefined } | undefined }): void {
      const isNews =
        typeof message === 'object' &&
        message !== null &&
        'kind' in message &&
        message.kind === 'reader/counts';
      if (isNews && sender.tab?.id === tabId) void update();
    }
    browser.runtime.onMessage.addListener(onMessage);
    return () => browser.runtime.onMessage.removeListener(onMessage);
  }, [tabId, update, read]);

  return { state, status, read: () => void read() };
}
