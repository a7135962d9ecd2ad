import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clickByRole } from '../../scripts/browsers/by-role.ts';
import { textOf } from '../../scripts/browsers/surfaces.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { i18n } from '../support/i18n.ts';
import { BROWSERS, browserForTests } from './support/browsers.ts';
import { clickOnText } from './support/card.ts';
import { isMarked, markedAs } from './support/marks.ts';
import {
  closeSidePanels,
  currentIs,
  emptyDatabaseOf,
  noRow,
  openSidePanel,
  rowsOf,
  rowWhen,
  tableOf,
  tableWhen,
} from './support/side-panel.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();

const BRIDGE = 'Nobody checked the cables last winter';
const MONEY = 'We paid for an inspection every spring';
const FISH = 'The river was full of dead fish by noon';
const LAST = 'We will close the road until we know more';

const FILLER = '<p style="height: 900px">The council meets again on Thursday.</p>';
const STORY = `
  <p>The footbridge at Halden Mill was shut on Sunday after a cable snapped.</p>
  <p>“${BRIDGE},” said the engineer Mirjam Oyelaran.</p>
  <p>“${MONEY},” said Anselm Kruger, who runs the mill.</p>
  <p>“${FISH},” said Petra Lindqvist, an angler.</p>${FILLER}${FILLER}
  <p>“${LAST},” said the mayor, Hollis Achterberg.</p>${FILLER}`;

describe.each(BROWSERS)('the side panel in %s', (name) => {
  const installed = browserForTests(name);
  let page: Page;
  let panel: Page;
  let stories = 0;

  beforeEach(async () => {
    page = await installed.driver.open(site.article(`/bridge-${++stories}`, 'Footbridge shut', STORY));
    panel = await openSidePanel(installed.driver, page);
    await rowWhen(panel, BRIDGE, 'found');
  });
  afterEach(async () => {
    await emptyDatabaseOf(installed.driver);
    await closeSidePanels(installed.driver);
    await page.close();
  });

  /** A page is read again only while it can be seen; in Firefox the panel's tab covers it here. */
  async function inFront(shown: Page): Promise<void> {
    if (name === 'firefox') await shown.bringToFront();
  }

  test('an article is worked through by keyboard alone, and undone step by step', async () => {
    const { keyboard } = panel;
    await currentIs(panel, BRIDGE);
    await keyboard.press('s');
    await rowWhen(panel, BRIDGE, 'saved');
    const [first] = await tableWhen(panel, 'claims', 1);
    const [engineer] = await tableWhen(panel, 'speakers', 1);
    expect(engineer).toMatchObject({ name: 'Mirjam Oyelaran' });
    expect(first).toMatchObject({ speakerId: engineer?.id, form: 'direct' });
    await markedAs(page, 'saved', BRIDGE);

    await keyboard.press('j');
    await currentIs(panel, MONEY);
    await until('the page shows which claim is meant', () => isMarked(page, 'active', MONEY));
    await keyboard.press('3');
    const graded = await rowWhen(panel, MONEY, 'saved');
    expect(graded.text).toContain('Possibly true');

    await keyboard.press('n');
    await until('the note has the focus', () => hasFocus(panel, 'TEXTAREA'));
    await keyboard.type('ask for the bills');
    await keyboard.down('Control');
    await keyboard.press('Enter');
    await keyboard.up('Control');
    await until('the note is listed', async () =>
      (await rowWhen(panel, MONEY, 'saved')).text.includes('ask for the bills'),
    );
    const claims = await tableWhen(panel, 'claims', 2);
    expect(claims.find(({ credibility }) => credibility === 3)).toMatchObject({ note: 'ask for the bills' });

    await until('the row has the focus again', () => hasFocus(panel, 'DIV'));
    await keyboard.press('j');
    await currentIs(panel, FISH);
    await keyboard.press('x');
    await noRow(panel, FISH);
    await tableWhen(panel, 'dismissals', 1);
    await until('the page marks it no more', async () => !(await isMarked(page, 'found', FISH)));

    await keyboard.press('u');
    await rowWhen(panel, FISH, 'found');
    expect(await tableOf(panel, 'dismissals')).toEqual([]);
    await markedAs(page, 'found', FISH);
    await keyboard.press('u');
    await until('the note is gone', async () =>
      (await tableOf(panel, 'claims')).every(({ note }) => note === ''),
    );
    await keyboard.press('u');
    await rowWhen(panel, MONEY, 'found');
    await keyboard.press('u');
    await rowWhen(panel, BRIDGE, 'found');
    for (const table of ['claims', 'speakers', 'pages', 'dismissals'])
      expect(await tableOf(panel, table)).toEqual([]);
    await markedAs(page, 'found', BRIDGE);
  });

  test('what was dismissed stays away after the page is loaded and read again', async () => {
    await panel.keyboard.press('x');
    await noRow(panel, BRIDGE);
    await page.reload();
    await closeSidePanels(installed.driver);
    panel = await openSidePanel(installed.driver, page);
    await rowWhen(panel, MONEY, 'found');
    await noRow(panel, BRIDGE);
    await clickByRole(panel, 'checkbox', i18n.t('sidepanel.showDismissed', 1));
    await rowWhen(panel, BRIDGE, 'dismissed');
    await currentIs(panel, MONEY);
    await panel.keyboard.press('k');
    await currentIs(panel, BRIDGE);
    await panel.keyboard.press('x');
    await rowWhen(panel, BRIDGE, 'found');
    expect(await tableOf(panel, 'dismissals')).toEqual([]);
  });

  test('several claims are selected and saved at once', async () => {
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('J');
    await panel.keyboard.press('J');
    await panel.keyboard.up('Shift');
    await until('three are selected', async () =>
      (await textOf(panel)).includes(i18n.t('sidepanel.selected', 3)),
    );
    await panel.keyboard.press('s');
    for (const words of [BRIDGE, MONEY, FISH]) await rowWhen(panel, words, 'saved');
    await tableWhen(panel, 'claims', 3);
    await panel.keyboard.press('u');
    await rowWhen(panel, MONEY, 'found');
    await tableWhen(panel, 'claims', 0);
  });

  test('all fields are edited, and an old value is restored from the history', async () => {
    await panel.keyboard.press('4');
    await rowWhen(panel, BRIDGE, 'saved');
    await panel.keyboard.press('2');
    await until('the new grade is listed', async () =>
      (await rowWhen(panel, BRIDGE, 'saved')).text.includes('Probably true'),
    );
    await panel.keyboard.press('e');
    await until('the editor is open', async () =>
      (await textOf(panel)).includes(i18n.t('editor.titleSaved')),
    );
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await clickByRole(panel, 'button', { beginning: 'Restore this value: Credibility, Doubtful' });
    await until('the old grade is stored', async () =>
      (await tableOf(panel, 'claims')).every(({ credibility }) => credibility === 4),
    );
    await clickByRole(panel, 'textbox', i18n.t('editor.saidAt'));
    await panel.keyboard.type('2019-02-30');
    await clickByRole(panel, 'button', { beginning: i18n.t('card.save') });
    await until('the date is refused', async () =>
      (await textOf(panel)).includes(i18n.t('editor.dateMissing')),
    );
    await panel.keyboard.press('Backspace');
    await panel.keyboard.press('Backspace');
    await panel.keyboard.type('28');
    await clickByRole(panel, 'button', { beginning: i18n.t('card.save') });
    await until('the date is stored', async () =>
      (await tableOf(panel, 'claims')).every(({ saidAt }) => saidAt === '2019-02-28'),
    );
    await rowWhen(panel, BRIDGE, 'saved');
  });

  test('what was typed in the editor is there again after it was left', async () => {
    await panel.keyboard.press('e');
    await clickByRole(panel, 'textbox', i18n.t('editor.statement'));
    await panel.keyboard.type('The cables were not checked');
    await panel.keyboard.press('Escape');
    await rowWhen(panel, BRIDGE, 'found');
    await closeSidePanels(installed.driver);
    panel = await openSidePanel(installed.driver, page);
    await rowWhen(panel, BRIDGE, 'found');
    await panel.keyboard.press('e');
    await until('the statement is there', () =>
      panel.evaluate(() =>
        [...document.querySelectorAll('textarea')].some(
          ({ value }) => value === 'The cables were not checked',
        ),
      ),
    );
    await clickByRole(panel, 'button', i18n.t('editor.discard'));
    await rowWhen(panel, BRIDGE, 'found');
  });

  test('a claim that the page lost is attached to the selected text', async () => {
    await panel.keyboard.press('s');
    await rowWhen(panel, BRIDGE, 'saved');
    await page.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes(words));
      if (paragraph) paragraph.textContent = 'The engineer later withdrew every word of her statement.';
    }, BRIDGE);
    await inFront(page);
    await rowWhen(panel, BRIDGE, 'orphan');
    await inFront(panel);
    await page.evaluate(() => {
      const [text] = [...document.querySelectorAll('p')]
        .flatMap((one) => [...one.childNodes])
        .filter((node) => node.textContent?.startsWith('The engineer later'));
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 18);
    });
    await until('the row can be worked on', async () => {
      if ((await rowsOf(panel)).some(({ current, state }) => current && state === 'orphan')) return true;
      await panel.keyboard.press('j');
      return false;
    });
    await clickByRole(panel, 'button', i18n.t('sidepanel.attach'));
    await rowWhen(panel, 'The engineer later', 'saved');
    expect(await tableOf(panel, 'claims')).toMatchObject([
      { segments: [{ quote: { exact: 'The engineer later' } }], history: [{ field: 'segments' }] },
    ]);
  });

  test('the list follows a click on the page', async () => {
    await currentIs(panel, BRIDGE);
    await page.bringToFront();
    await clickOnText(page, FISH);
    await currentIs(panel, FISH);
  });

  // Firefox doesn't paint a tab that isn't in front, and there the panel is one, too.
  if (name === 'chromium') {
    test('the list follows the scrolling, and the tab in front', async () => {
      await page.mouse.wheel({ deltaY: 1_900 });
      await currentIs(panel, LAST);
      const other = await installed.driver.open(
        site.article('/harvest', 'Harvest begins', '<p>“The apples are early,” said Odile Brandt.</p>'),
      );
      await until('the panel says how to read the other tab', async () =>
        (await textOf(panel)).includes(i18n.t('sidepanel.noAccess')),
      );
      await page.bringToFront();
      await rowWhen(panel, BRIDGE, 'found');
      await other.close();
    });
  }

  test('the list follows a navigation without a new document', async () => {
    await panel.keyboard.press('s');
    await rowWhen(panel, BRIDGE, 'saved');
    await page.evaluate(() => {
      history.pushState(null, '', `${location.pathname}-part-2`);
      const article = document.querySelector('article');
      if (article)
        article.innerHTML =
          '<h1>Part two</h1><p>“We start again on Monday,” said the builder Ruben Castellane.</p>';
    });
    await inFront(page);
    await rowWhen(panel, 'We start again on Monday', 'found');
    await inFront(panel);
    await noRow(panel, BRIDGE);
    await panel.keyboard.press('s');
    await rowWhen(panel, 'We start again on Monday', 'saved');
    const pages = await tableWhen(panel, 'pages', 2);
    expect(pages.map(({ url }) => String(url)).filter((url) => url.endsWith('-part-2'))).toHaveLength(1);
  });
});

function hasFocus(panel: Page, tagName: string): Promise<boolean> {
  return panel.evaluate((tag) => document.activeElement?.tagName === tag, tagName);
}
