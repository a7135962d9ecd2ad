import type { Page } from 'puppeteer-core';
import { clickByRole } from '../../../scripts/browsers/by-role.ts';
import type { Driver } from '../../../scripts/browsers/driver.ts';
import { addressOf, findAsync } from '../../../scripts/browsers/surfaces.ts';
import { until } from '../../../scripts/browsers/waiting.ts';
import { i18n } from '../../support/i18n.ts';
import { openPopup } from './popup.ts';

/**
 * Opens the side panel by the popup's button, as a person does. Puppeteer has no hold of Firefox's sidebar: there
 * the panel is opened in a place of its own, where it stays with the tab (a choice of its menu).
 */
export async function openSidePanel(driver: Driver, page: Page): Promise<Page> {
  const popup = await openPopup(driver, page);
  if (driver.name === 'firefox') {
    await driver.closePopup();
    return openPinned(driver, page);
  }
  await clickByRole(popup, 'button', i18n.t('sidepanel.open'));
  const target = await driver.browser.waitForTarget(
    (one) => one.url().startsWith(`${driver.extensionOrigin}/sidepanel.html`),
    { timeout: 15_000 },
  );
  return driver.inPreferredColors(await target.asPage());
}

/** The panel in a tab, staying with the tab that shows this page. */
async function openPinned(driver: Driver, page: Page): Promise<Page> {
  const address = await addressOf(page);
  const welcome = await driver.openExtensionPage('/welcome.html');
  const tabId = await welcome.evaluate(tabWithAddress, address);
  await welcome.close();
  return driver.openExtensionPage(`/sidepanel.html?tab=${tabId}`);
}

/** Runs in a page of the extension. */
async function tabWithAddress(address: string): Promise<number> {
  interface Tabs {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
  }
  const { browser } = globalThis as unknown as { browser: { tabs: Tabs } };
  const tab = (await browser.tabs.query({})).find(({ url }) => url === address);
  if (tab?.id === undefined) throw new Error(`No tab shows ${address}.`);
  return tab.id;
}

/** Ends the panels that are open. */
export async function closeSidePanels(driver: Driver): Promise<void> {
  for (const target of driver.browser.targets()) {
    if (target.url().includes('/sidepanel.html')) await (await target.asPage()).close();
  }
  const inTab = await findAsync(await driver.browser.pages(), async (page) =>
    (await addressOf(page)).includes('/sidepanel.html'),
  );
  await inTab?.close();
}

interface Row {
  readonly text: string;
  readonly state: string;
  readonly current: boolean;
}

export function rowsOf(panel: Page): Promise<Row[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=row]')].map((row) => ({
      text: row.innerText,
      state: row.dataset.state ?? '',
      current: row.hasAttribute('aria-current'),
    })),
  );
}

/** Waits until the row with these words has this state. */
export function rowWhen(panel: Page, words: string, state: string): Promise<Row> {
  return until(`the panel lists “${words}” as ${state}`, async () =>
    (await rowsOf(panel)).find((row) => row.text.includes(words) && row.state === state),
  );
}

export async function noRow(panel: Page, words: string): Promise<void> {
  await until(`the panel no longer lists “${words}”`, async () =>
    (await rowsOf(panel)).every((row) => !row.text.includes(words)),
  );
}

/** Waits until keys act on the row with these words. */
export async function currentIs(panel: Page, words: string): Promise<void> {
  await until(`“${words}” is the current claim`, async () =>
    (await rowsOf(panel)).some((row) => row.current && row.text.includes(words)),
  );
}

/** All records of a table, read from the database itself. Runs in a page of the extension. */
export function tableOf(panel: Page, table: string): Promise<Record<string, unknown>[]> {
  return panel.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('on-record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            resolve(all.result);
            opening.result.close();
          };
        };
      }),
    table,
  );
}

/** Waits until a table has exactly this many records, and gives them. */
export function tableWhen(panel: Page, table: string, count: number): Promise<Record<string, unknown>[]> {
  return until(`there are ${count} ${table}`, async () => {
    const records = await tableOf(panel, table);
    return records.length === count && records;
  });
}

/** Leaves nothing for the next test, whatever pages a failed one left open or closed. */
export async function emptyDatabaseOf(driver: Driver): Promise<void> {
  const page = await driver.openExtensionPage('/welcome.html');
  await emptyDatabase(page);
  await page.close();
}

/** Leaves nothing for the next test. Runs in a page of the extension. */
export async function emptyDatabase(panel: Page): Promise<void> {
  // To open what isn't there would make it, without its tables.
  const names = await panel.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  if (!names.includes('on-record')) return;
  await panel.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('on-record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const transaction = opening.result.transaction(names, 'readwrite');
          for (const name of names) transaction.objectStore(name).clear();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}
