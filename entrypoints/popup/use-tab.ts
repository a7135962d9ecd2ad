import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

export interface ReadTab {
  readonly id: number;
  readonly windowId: number;
  /** known once the toolbar button was pressed on this tab */
  readonly url: string | undefined;
  readonly title: string;
}

/** The tab in front. */
export async function activeTab(): Promise<ReadTab | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return undefined;
  return { id: active.id, windowId: active.windowId, url: active.url, title: active.title ?? '' };
}

/** The tab that the popup was opened over; undefined until it is known. */
export function useTab(asked: Promise<ReadTab | undefined>, known: ReadTab | undefined): ReadTab | undefined {
  const [tab, setTab] = useState(known);
  useEffect(() => {
    void asked.then(setTab);
  }, [asked]);
  return tab;
}
