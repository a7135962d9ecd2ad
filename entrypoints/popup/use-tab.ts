import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

export interface ReadTab {
  readonly id: number;
  readonly windowId: number;
  /** known once the toolbar button was pressed on this tab */
  readonly url: string | undefined;
  readonly title: string;
}

/** The tab that the popup was opened over; undefined until it is known. */
export function useTab(): ReadTab | undefined {
  const [tab, setTab] = useState<ReadTab>();
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      if (active?.id !== undefined)
        setTab({ id: active.id, windowId: active.windowId, url: active.url, title: active.title ?? '' });
    });
  }, []);
  return tab;
}
