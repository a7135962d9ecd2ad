import { browser } from 'wxt/browser';

/** Opens the notebook in a new tab, in front. */
export async function openNotebook(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/notebook.html') });
}
