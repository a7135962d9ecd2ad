import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import german from '../../assets/locales/de.json' with { type: 'json' };
import { textOf } from '../../scripts/browsers/surfaces.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { i18n } from '../support/i18n.ts';
import { browserForTests } from './support/browsers.ts';
import { shows } from './support/notebook.ts';
import { chooseFromMenu, openPopup, press, savedClaimsWhen } from './support/popup.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();

const CLAIMS = [
  ['The lamps were taken down in March', 'Oda Brandvold, a lighthouse keeper'],
  ['Nobody told the crews which lamps were out', 'Piers Holloway, a pilot'],
  ['We have asked twice for the list of outages', 'Marit Sandell, a councillor'],
] as const;
const STORY = CLAIMS.map(([words, who]) => `<p>“${words},” said ${who}.</p>`).join('');

const POPUP_ROWS = '[aria-labelledby=saved-heading] > ul > li';

/** Where what is seen first comes from; what was shown last is kept in memory. */
const ANSWERS = [
  { from: 'as it was shown last', prepare: async () => undefined },
  { from: 'from the database', prepare: (page: Page) => page.evaluate('chrome.storage.session.clear()') },
];

/** The popup of a browser whose toolbar button was pressed, and the notebook: what each shows before its code has come. */
describe('what is saved is seen before the rest of the page is there, and stays where it is', () => {
  const installed = browserForTests('chromium');
  let article: Page;

  beforeAll(async () => {
    const { driver } = installed;
    article = await driver.open(site.article('/lamps', 'Crews sailed past dark lamps', STORY));
    const popup = await openPopup(driver, article);
    await press(popup, i18n.t('popup.saveAll', CLAIMS.length));
    await savedClaimsWhen(popup, CLAIMS.length);
    await driver.closePopup();
  });

  test.each(ANSWERS)('in the popup, $from', async ({ prepare }) => {
    const popup = await openPopup(installed.driver, article);
    await savedClaimsWhen(popup, CLAIMS.length);
    const [before, after] = await firstAndThen(popup, POPUP_ROWS, prepare);
    expect(before.map(({ text }) => text).join()).toContain(CLAIMS[0][0]);
    expect(before).toEqual(after);
    await installed.driver.closePopup();
  });

  test.each(ANSWERS)('in the notebook, $from', async ({ prepare }) => {
    const notebook = await installed.driver.openExtensionPage('/notebook.html');
    await notebook.setViewport({ width: 1280, height: 860 });
    await shows(notebook, i18n.t('notebook.found', CLAIMS.length));
    const [before, after] = await firstAndThen(notebook, '[data-index]', prepare);
    expect(before.map(({ text }) => text).join()).toContain(CLAIMS[0][0]);
    expect(before).toEqual(after);
    await notebook.close();
  });

  test('in the language that was chosen', async () => {
    const popup = await openPopup(installed.driver, article);
    const choose = (language: string) =>
      popup.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
    await choose('de');
    await firstAndThen(popup, POPUP_ROWS, async () => undefined);
    const said = await textOf(popup);
    await choose('browser');
    expect(said).toContain(german.popup.savedHeading);
    expect(said).not.toContain(i18n.t('popup.savedHeading'));
    await installed.driver.closePopup();
  });

  test('and nothing that was deleted meanwhile is seen again', async () => {
    const { driver } = installed;
    const notebook = await driver.openExtensionPage('/notebook.html');
    await shows(notebook, i18n.t('notebook.found', CLAIMS.length));
    await article.bringToFront();
    const popup = await openPopup(driver, article);
    await savedClaimsWhen(popup, CLAIMS.length);
    await chooseFromMenu(
      popup,
      { beginning: i18n.t('popup.claimMenu', ['']).trim() },
      i18n.t('popup.delete'),
    );
    const left = await savedClaimsWhen(popup, CLAIMS.length - 1);
    await shows(notebook, i18n.t('notebook.found', CLAIMS.length - 1));
    for (const [page, rows] of [
      [popup, POPUP_ROWS],
      [notebook, '[data-index]'],
    ] as const) {
      const [first] = await firstAndThen(page, rows, async () => undefined);
      expect(first).toHaveLength(left.length);
    }
    await driver.closePopup();
    await notebook.close();
  });
});

interface Row {
  readonly text: string;
  readonly top: number;
  readonly left: number;
}

/** The rows of a page that gets no further than its first frame, and those of one that does. */
async function firstAndThen(
  page: Page,
  selector: string,
  prepare: (page: Page) => Promise<unknown>,
): Promise<[Row[], Row[]]> {
  const then = await rowsOf(page, selector);
  const { identifier } = await page.evaluateOnNewDocument(neverPainted);
  await prepare(page);
  await page.reload();
  const first = await until('rows are seen', async () => {
    const rows = await rowsOf(page, selector);
    return rows.length > 0 && rows;
  });
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  return [first, then];
}

function rowsOf(page: Page, selector: string): Promise<Row[]> {
  return page.$$eval(selector, (rows) =>
    rows.map((row) => {
      const { top, left } = row.getBoundingClientRect();
      return { text: (row as HTMLElement).innerText, top: Math.round(top), left: Math.round(left) };
    }),
  );
}

/** Runs in the page before its scripts: what waits for a frame or a while waits for ever. */
function neverPainted(): void {
  globalThis.requestAnimationFrame = () => 0;
  globalThis.setTimeout = (() => 0) as unknown as typeof setTimeout;
}
