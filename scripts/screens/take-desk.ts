import type { Page } from 'puppeteer-core';
import { markedAs } from '../../tests/e2e/support/marks.ts';
import { chooseByKeys } from '../../tests/e2e/support/notebook.ts';
import { i18n } from '../../tests/support/i18n.ts';
import { byRole, clickByRole } from '../browsers/by-role.ts';
import type { Driver } from '../browsers/driver.ts';
import { textOf } from '../browsers/surfaces.ts';
import { until } from '../browsers/waiting.ts';
import { waitUntilRead } from '../start/popup.ts';
import { fillDatabase, sampleDesk } from './sample-desk.ts';

const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 320, height: 860 };

/** Pictures of the side panel on an article and of every view of the notebook, wide and narrow. @returns their names */
export async function* takeDeskScreens(
  driver: Driver,
  article: string,
  pathOf: (name: string) => `${string}.png`,
): AsyncGenerator<string> {
  async function shoot(page: Page, name: string): Promise<string> {
    await page.screenshot({ path: pathOf(name) });
    return name;
  }

  const page = await driver.open(article);
  const popup = await driver.clickToolbarButton(page);
  await waitUntilRead(popup);
  await clickByRole(popup, 'button', i18n.t('sidepanel.open'));
  const target = await driver.browser.waitForTarget((one) => one.url().includes('/sidepanel.html'));
  const panel = await driver.inPreferredColors(await target.asPage());
  await panel.setViewport(NARROW);
  // The browser's frame around the panel takes the new height later than its page, and says nothing of it.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await until('the panel lists claims', async () => (await panel.$$('[role=row]')).length > 0);
  yield await shoot(panel, 'side-panel');
  await panel.keyboard.press('?');
  await byRole(panel, 'heading', i18n.t('sidepanel.help'));
  yield await shoot(panel, 'side-panel-help');
  await panel.keyboard.press('Escape');
  await until('the help is closed', async () => !(await textOf(panel)).includes(i18n.t('sidepanel.keyHelp')));
  await panel.keyboard.press('j');
  await panel.keyboard.press('e');
  await byRole(panel, 'heading', i18n.t('editor.titleNew'));
  yield await shoot(panel, 'side-panel-editor');
  await panel.close();

  const desk = sampleDesk();
  const notebook = await driver.openExtensionPage('/notebook.html#/claims?q=zeppelin');
  await notebook.setViewport(WIDE);
  await until('nothing is found', async () =>
    (await textOf(notebook)).includes(i18n.t('notebook.nothingFound')),
  );
  yield await shoot(notebook, 'notebook-nothing');
  await fillDatabase(notebook, desk);
  await notebook.reload();
  for (const [view, words] of [
    ['claims', desk.claims[0]?.segments[0]?.quote.exact],
    [`claims/${desk.claims[0]?.id}`, i18n.t('editor.titleSaved')],
    ['pages', desk.pages[0]?.title],
    [`pages/${desk.pages[0]?.id}`, i18n.t('pages.readAgain')],
    ['speakers', desk.speakers[0]?.name],
    [`speakers/${desk.speakers[0]?.id}`, i18n.t('speakers.sameAs')],
    [`compare/${desk.questions[0]?.id}`, desk.claims[2]?.segments[0]?.quote.exact],
    ['overview', i18n.t('overview.timeline')],
    ['exchange', i18n.t('exchange.in.heading')],
    ['settings', i18n.t('settings.marks')],
  ] as const) {
    await notebook.evaluate((hash) => {
      location.hash = hash;
    }, `#/${view}`);
    await until(`the notebook shows “${words}”`, async () => (await textOf(notebook)).includes(words ?? ''));
    const name = `notebook-${view.replace(/\/.*/, view.startsWith('compare') ? '' : '-open')}`;
    await notebook.setViewport(WIDE);
    yield await shoot(notebook, `${name}-wide`);
    await notebook.setViewport(NARROW);
    yield await shoot(notebook, `${name}-narrow`);
  }

  // What the open article says of the same matter, and nobody saved.
  const words = 'Our crews never stopped measuring, in January or after it';
  await page.bringToFront();
  await page.evaluate((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.querySelector('article')?.append(paragraph);
  }, `“${words},” said Linnea Brouwer, a dredging contractor.`);
  await markedAs(page, 'found', words);
  await notebook.bringToFront();
  await notebook.setViewport(WIDE);
  await notebook.evaluate((hash) => {
    location.hash = hash;
  }, `#/compare/${desk.questions[0]?.id}`);
  const quote = desk.claims[1]?.segments[0]?.quote.exact.slice(0, 20) ?? '';
  const menu = { beginning: i18n.t('compare.claimMenu', [quote]).slice(0, 20) };
  await chooseByKeys(notebook, await byRole(notebook, 'button', menu), i18n.t('compare.suggest'));
  for (const [viewport, width] of [
    [WIDE, 'wide'],
    [NARROW, 'narrow'],
  ] as const) {
    await notebook.setViewport(viewport);
    // What is suggested may be drawn anew meanwhile.
    await until('the suggestion is in view', async () => {
      const button = await byRole(notebook, 'button', i18n.t('compare.savePlaceAs'));
      return button.evaluate((one) => {
        const isInView = one.getBoundingClientRect().bottom <= innerHeight;
        if (!isInView) one.scrollIntoView({ block: 'end' });
        return isInView;
      });
    });
    yield await shoot(notebook, `notebook-suggestions-${width}`);
  }
}
