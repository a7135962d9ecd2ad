import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byRole, clickByRole } from '../../scripts/browsers/by-role.ts';
import type { Driver } from '../../scripts/browsers/driver.ts';
import { provideBrowsers } from '../../scripts/browsers/install.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { addressOf, cardFrame, findAsync, textOf } from '../../scripts/browsers/surfaces.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { i18n } from '../support/i18n.ts';
import { BROWSERS, browserForTests, buildWithAccess } from './support/browsers.ts';
import { clickOnText, noCard, openCard, pressInCard } from './support/card.ts';
import { marked, markedAs } from './support/marks.ts';
import { chooseFromMenu, openPopup, savedClaimsWhen } from './support/popup.ts';
import { tableOf } from './support/side-panel.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();
const QUOTE = 'The lamps will burn again on Friday';
const STORY = `<p>“${QUOTE},” said the lighthouse keeper, Odd Sandvik.</p>`;

describe.each(BROWSERS)('a site that the person allowed, in %s', (name) => {
  let driver: Driver;
  let build = '';

  beforeAll(async () => {
    build = await buildWithAccess(name, ['http://127.0.0.1/*']);
    const executablePath = provideBrowsers([name])[name];
    driver = await launchBrowser(name, { executablePath, extensionPath: build, headless: true });
  });
  afterAll(async () => {
    await driver?.close();
    await rm(build, { recursive: true, force: true });
  });

  test('is read by itself, on each visit', async () => {
    const page = await driver.open(site.article('/lamps', 'Lighthouse', STORY));
    await markedAs(page, 'found', QUOTE);
    await page.reload();
    await markedAs(page, 'found', QUOTE);
  });

  test('shows what is saved without a click, and in every tab that shows the page', async () => {
    const url = site.article('/lamps-2', 'Lighthouse', STORY);
    const first = await driver.open(url);
    const second = await driver.open(`${url}?utm_source=letter#lamps`);
    await markedAs(second, 'found', QUOTE);
    const card = await openCard(driver, first, QUOTE);
    await pressInCard(card, i18n.t('card.save'));
    await noCard(first);
    await markedAs(first, 'saved', QUOTE);
    await markedAs(second, 'saved', QUOTE);
  });

  test('is opened and read again from the notebook', async () => {
    const page = await driver.open(site.article('/lamps-4', 'The keeper’s log', STORY));
    await markedAs(page, 'found', QUOTE);
    const card = await openCard(driver, page, QUOTE);
    await pressInCard(card, i18n.t('card.save'));
    await noCard(page);
    await page.close();

    const notebook = await driver.openExtensionPage('/notebook.html#/pages');
    await openRecord(notebook, '/lamps-4');
    await clickByRole(notebook, 'button', i18n.t('pages.readAgain'));
    const again = await pageAt(driver, '/lamps-4');
    await markedAs(again, 'saved', QUOTE);
    await until('the notebook says that it was read', async () =>
      (await textOf(notebook)).includes(i18n.t('pages.readDone')),
    );
    await notebook.close();
  });

  test('loses nothing when two tabs save at once', async () => {
    const quotes = ['The lens was cleaned in spring', 'The oil is paid until March'];
    const story = quotes.map((quote) => `<p>“${quote},” said Odd Sandvik, the keeper.</p>`).join('');
    const url = site.article('/lamps-3', 'Lighthouse', story);
    const tabs = [await driver.open(url), await driver.open(url)];
    const cards = [];
    for (const [index, tab] of tabs.entries()) {
      await markedAs(tab, 'found', quotes[index] ?? '');
      cards.push(await openCard(driver, tab, quotes[index] ?? ''));
    }
    const press = `[...document.querySelectorAll('button')].find((b) => b.textContent.startsWith(${JSON.stringify(i18n.t('card.save'))})).click()`;
    await Promise.all(cards.map((card) => card.evaluate(press)));
    for (const tab of tabs) for (const quote of quotes) await markedAs(tab, 'saved', quote);
  });
});

describe.each(BROWSERS)('a site that was not allowed, in %s', (name) => {
  const installed = browserForTests(name);

  test('is opened again from the notebook, which says that it takes the person’s press to read it', async () => {
    const { driver } = installed;
    const page = await driver.open(site.article('/lamps-5', 'The keeper’s log', STORY));
    const popup = await openPopup(driver, page);
    await clickByRole(popup, 'button', i18n.t('popup.saveOne'));
    await savedClaimsWhen(popup, 1);
    await driver.closePopup();
    await page.close();

    const notebook = await driver.openExtensionPage('/notebook.html#/pages');
    await openRecord(notebook, '/lamps-5');
    await clickByRole(notebook, 'button', i18n.t('pages.readAgain'));
    const again = await pageAt(driver, '/lamps-5');
    await until('the notebook says what to do', async () =>
      (await textOf(notebook)).includes(i18n.t('pages.readByHand')),
    );
    expect(await marked(again, 'saved')).toEqual([]);
    await openPopup(driver, again);
    await markedAs(again, 'saved', QUOTE);
  });
});

/** Opens the notebook's record of the page at this path. */
async function openRecord(notebook: Page, path: string): Promise<void> {
  const { id } = await until(`${path} is stored`, async () =>
    (await tableOf(notebook, 'pages')).find(({ url }) => String(url).endsWith(path)),
  );
  await notebook.evaluate((hash) => {
    location.hash = hash;
  }, `#/pages/${id}`);
}

/** Waits for the tab that shows this path. */
function pageAt(driver: Driver, path: string): Promise<Page> {
  return until(`a tab shows ${path}`, async () =>
    findAsync(await driver.browser.pages(), async (page) => (await addressOf(page)).endsWith(path)),
  );
}

describe('asking for a site in firefox', () => {
  const installed = browserForTests('firefox');

  test('happens in the popup, there and then, and can be taken back', async () => {
    const { driver } = installed;
    const page = await driver.open(site.article('/asked', 'Lighthouse', STORY));
    let popup = await openPopup(driver, page);
    const menu = { beginning: i18n.t('mode.menu', ['127.0.0.1', '']).trim() };
    await chooseFromMenu(popup, menu, i18n.t('mode.thisSite'), 'menuitemradio');
    await until('the site is read by itself', async () => {
      await page.reload();
      return (await marked(page, 'found')).length > 0;
    });
    popup = await openPopup(driver, page);
    await chooseFromMenu(popup, menu, i18n.t('mode.onClick'), 'menuitemradio');
    await until('the site is not read any more', async () => {
      await page.reload();
      return (await marked(page, 'found')).length === 0;
    });
  });
});

describe.each(BROWSERS)('a page that forbids frames of others, in %s', (name) => {
  const installed = browserForTests(name);

  test('gets its card, if not in the page then in a window, and the claim is saved', async () => {
    const { driver } = installed;
    const page = await driver.open(
      site.article('/isolated', 'Lighthouse', STORY, {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      }),
    );
    await openPopup(driver, page);
    await markedAs(page, 'found', QUOTE);
    await driver.closePopup();
    const before = new Set(await driver.browser.pages());
    await clickOnText(page, QUOTE);
    const card = await until('the card opens in the page or in a window', async () => {
      const opened = (await driver.browser.pages()).filter((each) => !before.has(each));
      const window = await findAsync(opened, async (each) =>
        (await addressOf(each)).includes('/card-window.html'),
      );
      return window ?? (await cardFrame(page));
    });
    await (await byRole(card, 'button', i18n.t('card.save'))).click();
    await markedAs(page, 'saved', QUOTE);
    expect((await savedClaimsWhen(await openPopup(driver, page), 1))[0]).toContain(QUOTE);
  });
});
