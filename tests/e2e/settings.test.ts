import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { byRole, clickByRole } from '../../scripts/browsers/by-role.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { fillDatabase, type SampleDesk } from '../../scripts/screens/sample-desk.ts';
import { i18n } from '../support/i18n.ts';
import { BROWSERS, browserForTests } from './support/browsers.ts';
import { markedAs } from './support/marks.ts';
import { openPopup, waitForText } from './support/popup.ts';
import { tableOf, tableWhen } from './support/side-panel.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();
const NOTHING = { speakers: [], questions: [], answers: [], links: [] };
const QUOTE = 'The bell rang twice before anybody came';

describe.each(BROWSERS)('the colours of marks, in %s', (name) => {
  const installed = browserForTests(name);

  test('are chosen in the settings, change on open pages at once, and stay chosen', async () => {
    const { driver } = installed;
    const address = site.article('/bell', 'The bell', `<p>“${QUOTE},” said sexton Ruth Imber.</p>`);
    const page = await driver.open(address);
    await openPopup(driver, page);
    await driver.closePopup();
    await markedAs(page, 'found', QUOTE);
    expect(await styles(page)).toContain('2px');

    let settings = await driver.openExtensionPage('/notebook.html#/settings');
    await clickByRole(settings, 'radio', i18n.t('settings.markStrong'));
    await until('the open page has thick lines', async () => (await styles(page)).includes('3px'));
    await clickByRole(settings, 'radio', i18n.t('settings.markLines'));
    await until('the open page has dashed lines', async () => (await styles(page)).includes('dashed'));
    expect(await styles(page)).not.toContain('background-color: rgb');
    await markedAs(page, 'found', QUOTE);
    await settings.close();

    settings = await driver.openExtensionPage('/notebook.html#/settings');
    await until('the choice is shown', () =>
      settings.evaluate((wanted) => {
        const radio = document.querySelector('input[type=radio]:checked');
        const label = document.getElementById(radio?.getAttribute('aria-labelledby') ?? '');
        return label?.textContent === wanted;
      }, i18n.t('settings.markLines')),
    );
  });
});

describe.each(BROWSERS)('erasing what is old, in %s', (name) => {
  const installed = browserForTests(name);
  const OLD = 3_000;

  test('shows how far it is, can be stopped, is undone, and spares what is new', async () => {
    const settings = await installed.driver.openExtensionPage('/notebook.html#/settings');
    await byRole(settings, 'heading', i18n.t('settings.storage'));
    await fillWithPages(settings, OLD);
    const count = async () => (await tableOf(settings, 'pages')).length;

    await clickByRole(settings, 'button', i18n.t('settings.eraseOld'));
    const stop = await byRole(settings, 'button', i18n.t('notebook.stop'));
    const progress = await settings.$eval('progress', (bar) => [bar.getAttribute('aria-label'), bar.max]);
    expect(progress[0]).toBe(i18n.t('settings.eraseOld'));
    await until('some are erased', () =>
      settings.evaluate(() => (document.querySelector('progress')?.value ?? 0) > 1),
    );
    expect(await settings.$eval('progress', (bar) => bar.max)).toBe(OLD);
    await stop.evaluate((button) => button.click());
    await byRole(settings, 'button', i18n.t('common.undo'));
    const left = await count();
    expect(left).toBeGreaterThan(1);
    expect(left).toBeLessThan(OLD + 1);
    expect(await tableOf(settings, 'claims')).toHaveLength(left);
    await clickByRole(settings, 'button', i18n.t('common.undo'));
    await tableWhen(settings, 'pages', OLD + 1);
    await tableWhen(settings, 'claims', OLD + 1);

    await clickByRole(settings, 'button', i18n.t('settings.eraseOld'));
    await waitForText(settings, i18n.t('settings.erasedOld', OLD, ['3,000']));
    expect(await tableOf(settings, 'pages')).toMatchObject([{ title: 'Page of today' }]);
    expect(await tableOf(settings, 'claims')).toHaveLength(1);
  });
});

/** So many pages of years ago and one of today, each with a claim. */
async function fillWithPages(settings: Page, old: number): Promise<void> {
  const id = (letter: string, at: number) =>
    `${letter.repeat(8)}-0000-4000-8000-${String(at).padStart(12, '0')}`;
  const now = new Date().toISOString();
  const pages = Array.from({ length: old + 1 }, (_, at) => {
    const time = at < old ? '2020-05-04T09:00:00.000Z' : now;
    const title = at < old ? `Page ${at}` : 'Page of today';
    return { id: id('a', at), url: `https://gazette.example/${at}`, title, addedAt: time, readAt: time };
  });
  const claims = pages.map(({ id: pageId, addedAt }, at) => ({
    id: id('c', at),
    pageId,
    segments: [
      {
        quote: {
          type: 'TextQuoteSelector',
          exact: `The ferry was late ${at} times`,
          prefix: '“',
          suffix: '”',
        },
      },
    ],
    form: 'direct',
    note: '',
    tags: [],
    status: 'to-check',
    createdAt: addedAt,
    updatedAt: addedAt,
    history: [],
  }));
  await fillDatabase(settings, { ...NOTHING, pages, claims } as SampleDesk); // the literals above fit the records
}

/** The rules of ours on a page, as the page itself could find out. */
function styles(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText.split('@media (forced-colors')[0]))
      .join(),
  );
}
