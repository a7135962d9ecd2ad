import { browser } from 'wxt/browser';

/** Opens the notebook in a new tab, in front; at one of its views, where a hash says which. */
export async function openNotebook(hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/notebook.html${hash}`) });
}
