import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { byRole, clickByRole } from '../../scripts/browsers/by-role.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { keptFile } from '../support/exchange.ts';
import { i18n } from '../support/i18n.ts';
import { problems } from './support/axe.ts';
import { browserForTests } from './support/browsers.ts';
import { typeInto } from './support/card.ts';
import { filesForTests } from './support/files.ts';
import { chooseByKeys, shows } from './support/notebook.ts';
import { openPopup, press, savedClaimsWhen } from './support/popup.ts';
import { closeSidePanels, emptyDatabase, openSidePanel, rowWhen } from './support/side-panel.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();
const KEPT = 'We kept the ledgers in the cellar until the flood came';
const BURNT = 'The ledgers were burnt in the yard, and I smelled the smoke';
const STORY = `<p>“${KEPT},” said the archivist Ottoline Brack.</p>
  <p>“${BURNT},” said Jonas Wendt, who lives next door.</p>`;
const VIEWS = ['claims', 'pages', 'speakers', 'compare', 'overview', 'exchange', 'settings'] as const;

const UNBURNT = 'Nobody burnt ledgers in the yard, and there was no smoke';
const files = filesForTests();

describe.each(['light', 'dark'] as const)('the desk is accessible, %s', (scheme) => {
  const installed = browserForTests('chromium');
  let page: Page;
  let notebook: Page;

  beforeEach(async () => {
    const { driver } = installed;
    await driver.preferColorScheme(scheme);
    page = await driver.open(site.article('/ledgers', 'Where the ledgers went', STORY));
    const popup = await openPopup(driver, page);
    await press(popup, i18n.t('popup.saveAll', 2));
    await savedClaimsWhen(popup, 2);
    await driver.closePopup();
    notebook = await driver.openExtensionPage('/notebook.html');
    await notebook.setViewport({ width: 1280, height: 860 });
    await shows(notebook, i18n.t('notebook.found', 2));
  });
  afterEach(async () => {
    await emptyDatabase(notebook);
    await closeSidePanels(installed.driver);
    await notebook.close();
    await page.close();
  });

  async function ask(question: string): Promise<void> {
    await clickByRole(notebook, 'link', i18n.t('notebook.viewCompare'));
    await typeInto(notebook, 'textbox', i18n.t('compare.ask'), question);
    await notebook.keyboard.press('Enter');
    await byRole(notebook, 'heading', question);
  }

  test('the side panel, its help, its editor and its filters', async () => {
    await page.bringToFront();
    const panel = await openSidePanel(installed.driver, page);
    await rowWhen(panel, KEPT, 'saved');
    expect(await problems(panel)).toEqual([]);
    await panel.keyboard.press('?');
    await byRole(panel, 'heading', i18n.t('sidepanel.help'));
    expect(await problems(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('j');
    await panel.keyboard.press('e');
    await byRole(panel, 'heading', i18n.t('editor.titleSaved'));
    await panel.evaluate(openDetails);
    expect(await problems(panel)).toEqual([]);
    await clickByRole(panel, 'textbox', i18n.t('editor.saidAt'));
    await panel.keyboard.type('2019-02-30');
    await clickByRole(panel, 'button', { beginning: i18n.t('card.save') });
    await shows(panel, i18n.t('editor.dateMissing'));
    expect(await problems(panel)).toEqual([]);
  });

  test('the claims: filled, selected, opened, and with nothing found', async () => {
    expect(await problems(notebook)).toEqual([]);
    await clickByRole(notebook, 'checkbox', { beginning: i18n.t('notebook.select', [KEPT]).slice(0, 30) });
    await shows(notebook, i18n.t('notebook.selected', 1));
    expect(await problems(notebook)).toEqual([]);
    await clickByRole(notebook, 'button', { beginning: `“${KEPT.slice(0, 20)}` });
    await byRole(notebook, 'heading', i18n.t('editor.titleSaved'));
    await notebook.evaluate(openDetails);
    expect(await problems(notebook)).toEqual([]);
    await clickByRole(notebook, 'button', i18n.t('notebook.close'));
    await typeInto(notebook, 'textbox', i18n.t('notebook.search'), 'elephants');
    await shows(notebook, i18n.t('notebook.nothingFound'));
    expect(await problems(notebook)).toEqual([]);
  });

  test('pages, speakers and settings, with a record open and an undo offered', async () => {
    await clickByRole(notebook, 'link', i18n.t('notebook.viewPages'));
    await clickByRole(notebook, 'link', i18n.t('pages.checked', ['0', '2']));
    await byRole(notebook, 'region', i18n.t('pages.record'));
    expect(await problems(notebook)).toEqual([]);
    await clickByRole(notebook, 'link', i18n.t('notebook.viewSpeakers'));
    await clickByRole(notebook, 'button', 'Jonas Wendt');
    await byRole(notebook, 'heading', 'Jonas Wendt');
    await shows(notebook, BURNT);
    expect(await problems(notebook)).toEqual([]);
    await clickByRole(notebook, 'button', i18n.t('speakers.delete'));
    await byRole(notebook, 'button', i18n.t('common.undo'));
    expect(await problems(notebook)).toEqual([]);
    await clickByRole(notebook, 'link', i18n.t('notebook.viewSettings'));
    await byRole(notebook, 'heading', i18n.t('settings.marks'));
    expect(await problems(notebook)).toEqual([]);
    await clickByRole(notebook, 'link', i18n.t('exchange.view'));
    await until('files can go in and out', () =>
      notebook.evaluate(() => document.querySelectorAll('main h2').length > 1),
    );
    expect(await problems(notebook)).toEqual([]);
  });

  test('a question with its board, its suggestions and a link, and the overview', async () => {
    await ask('Were the ledgers burnt?');
    expect(await problems(notebook)).toEqual([]);
    await typeInto(notebook, 'textbox', i18n.t('compare.findClaims'), 'ledgers');
    await chooseByKeys(notebook, await byRole(notebook, 'button', i18n.t('compare.placeAs')), 0);
    await byRole(notebook, 'region', i18n.t('compare.column', 1, [i18n.t('compare.yes'), '1']));
    await chooseByKeys(notebook, await byRole(notebook, 'button', i18n.t('compare.placeAs')), 1);
    await byRole(notebook, 'region', i18n.t('compare.column', 1, [i18n.t('compare.no'), '1']));
    const menu = { beginning: i18n.t('compare.claimMenu', ['']).slice(0, 10) };
    await chooseByKeys(notebook, await byRole(notebook, 'button', menu), i18n.t('compare.suggest'));
    await byRole(notebook, 'region', { beginning: i18n.t('compare.suggestionsFor') });
    await chooseByKeys(notebook, await byRole(notebook, 'button', menu), i18n.t('compare.linkTo'));
    await byRole(notebook, 'button', i18n.t('compare.link'));
    expect(await problems(notebook)).toEqual([]);
    await clickByRole(notebook, 'link', i18n.t('notebook.viewOverview'));
    await until('the pictures are drawn', () =>
      notebook.evaluate(() => document.querySelectorAll('main svg').length >= 4),
    );
    await notebook.evaluate(openDetails);
    expect(await problems(notebook)).toEqual([]);
  });

  test('a suggestion from an open page, and what is said when that is closed', async () => {
    const { driver } = installed;
    const other = await driver.open(
      site.article('/smoke', 'The night of the smoke', `<p>“${UNBURNT},” said Imre Falk, a watchman.</p>`),
    );
    await openPopup(driver, other);
    await driver.closePopup();
    await notebook.bringToFront();
    await ask('Were the ledgers burnt?');
    await typeInto(notebook, 'textbox', i18n.t('compare.findClaims'), 'smoke');
    await chooseByKeys(notebook, await byRole(notebook, 'button', i18n.t('compare.placeAs')), 0);
    const menu = { beginning: i18n.t('compare.claimMenu', ['']).slice(0, 10) };
    await chooseByKeys(notebook, await byRole(notebook, 'button', menu), i18n.t('compare.suggest'));
    await byRole(notebook, 'button', i18n.t('compare.savePlaceAs'));
    expect(await problems(notebook)).toEqual([]);
    await other.close();
    await clickByRole(notebook, 'button', i18n.t('popup.goTo'));
    await shows(notebook, i18n.t('compare.foundGone'));
    expect(await problems(notebook)).toEqual([]);
  });

  test('the side panel of a page without claims, of one that is closed to it, and of none', async () => {
    const { driver } = installed;
    const quiet = await driver.open(
      site.article('/hours', 'Opening hours', '<p>The library opens at nine and closes at six.</p>'),
    );
    const empty = await openSidePanel(driver, quiet);
    await shows(empty, i18n.t('popup.nothingFound'));
    expect(await problems(empty)).toEqual([]);
    await closeSidePanels(driver);
    const own = await notebook.evaluate(
      '(globalThis.browser ?? chrome).tabs.getCurrent().then(({ id }) => id)',
    );
    for (const [tab, words] of [
      [own, i18n.t('unreadable.browserPage')],
      [2_000_000_000, i18n.t('sidepanel.tabClosed')],
    ] as const) {
      const panel = await driver.openExtensionPage(`/sidepanel.html?tab=${tab}`);
      await shows(panel, words);
      expect(await problems(panel)).toEqual([]);
      await panel.close();
    }
    await quiet.close();
  });

  test('a file that can be imported, and one that can’t', async () => {
    await clickByRole(notebook, 'link', i18n.t('exchange.view'));
    await files.choose(notebook, 'export.json', keptFile('export-v1.json'));
    await byRole(notebook, 'heading', i18n.t('exchange.in.previewHeading'));
    expect(await problems(notebook)).toEqual([]);
    await notebook.reload();
    await files.choose(notebook, 'broken.json', '{ "claims": [');
    await shows(notebook, i18n.t('exchange.words.failure.notJson'));
    expect(await problems(notebook)).toEqual([]);
  });

  test('every view of an empty notebook', async () => {
    await emptyDatabase(notebook);
    await notebook.reload();
    for (const view of VIEWS) {
      await notebook.evaluate((name) => {
        location.hash = `#/${name}`;
      }, view);
      await until(`${view} is shown`, () =>
        notebook.evaluate(
          (name) =>
            document.querySelector(`nav a[href="#/${name}"][aria-current=page]`) !== null &&
            (document.querySelector('main')?.innerText ?? '') !== '',
          view,
        ),
      );
      expect(await problems(notebook)).toEqual([]);
    }
  });

  test('nothing scrolls sideways at 320 px, nor at 200 % of a small window', async () => {
    for (const viewport of [
      { width: 320, height: 720 },
      { width: 640, height: 400, deviceScaleFactor: 2 },
    ]) {
      await notebook.setViewport(viewport);
      for (const view of VIEWS) {
        await notebook.evaluate((name) => {
          location.hash = `#/${name}`;
        }, view);
        await until(`${view} is shown`, () =>
          notebook.evaluate(() => (document.querySelector('main')?.innerText ?? '') !== ''),
        );
        const wide = await notebook.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(`${view} at ${viewport.width}: ${wide}`).toBe(
          `${view} at ${viewport.width}: ${Math.min(0, wide)}`,
        );
      }
      expect(await problems(notebook)).toEqual([]);
    }
  });

  test('forced colours and reduced motion leave everything to be seen', async () => {
    await notebook.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: scheme },
    ]);
    const moving = await notebook.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationDuration, transitionDuration } = getComputedStyle(element);
          return [...animationDuration.split(','), ...transitionDuration.split(',')].some(
            (duration) => Number.parseFloat(duration) > 0.05,
          );
        })
        .map((element) => element.className),
    );
    expect(moving).toEqual([]);
    const session = await notebook.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    expect(await notebook.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await problems(notebook, 'forced')).toEqual([]);
    await session.detach();
  });
});

/** Runs in the page. */
function openDetails(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}
