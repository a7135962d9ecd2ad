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
