import type { Frame, Page } from 'puppeteer-core';
import { i18n } from '../../tests/support/i18n.ts';
import { byRole, clickByRole, clickOn } from '../browsers/by-role.ts';
import type { Driver } from '../browsers/driver.ts';
import { cardFrame } from '../browsers/surfaces.ts';
import { until } from '../browsers/waiting.ts';
import { foundClaims, save, waitUntilRead } from '../start/popup.ts';

const VIEWPORT = { width: 1280, height: 860 };
const NARROW = { width: 340, height: 860 };

/** Walks through the surfaces as a person does, and takes a picture of each state. @returns their names */
export async function* takeScreens(
  driver: Driver,
  article: string,
  pathOf: (name: string) => `${string}.png`,
): AsyncGenerator<string> {
  async function shoot(page: Page, name: string, fullPage = false): Promise<string> {
    await page.screenshot({ path: pathOf(name), fullPage });
    return name;
  }

  const page = await driver.open(article);
  await page.setViewport(VIEWPORT);

  let popup = await openRead(driver, page);
  yield await shoot(popup, 'popup-found');
  await clickByRole(popup, 'button', i18n.t('export.button'));
  await byRole(popup, 'menuitem', { beginning: i18n.t('export.everything', ['JSON']) });
  yield await shoot(popup, 'popup-export-menu');
  await driver.closePopup();
  yield await shoot(page, 'page-found');

  await openFirstCard(driver, page);
  yield await shoot(page, 'card-new');
  await tagClaim(page, await cardOf(page));
  yield await shoot(page, 'card-filled');
  await clickByRole(await cardOf(page), 'button', i18n.t('card.save'));
  await until('the card has closed', async () => !(await cardFrame(page)));

  popup = await openRead(driver, page);
  const found = await foundClaims(popup);
  const some = found.slice(1, 4);
  await save(popup, some, found, 1);
  await popup.evaluate('scrollTo(0, 0)');
  yield await shoot(popup, 'popup-saved');
  const menu = { beginning: i18n.t('mode.menu', ['127.0.0.1', '']).trim() };
  await clickByRole(popup, 'button', menu);
  await byRole(popup, 'menuitemradio', { beginning: i18n.t('mode.allSites') });
  yield await shoot(popup, 'popup-mode-menu');
  await driver.closePopup();

  popup = await openRead(driver, page);
  await clickByRole(popup, 'button', { beginning: i18n.t('popup.claimMenu', ['']).trim() });
  await clickByRole(popup, 'menuitem', { beginning: i18n.t('popup.edit') });
  await byRole(popup, 'button', i18n.t('common.cancel'));
  yield await shoot(popup, 'popup-editing');
  await clickByRole(popup, 'button', i18n.t('common.cancel'));
  await clickByRole(popup, 'button', { beginning: i18n.t('popup.claimMenu', ['']).trim() });
  await clickByRole(popup, 'menuitem', { beginning: i18n.t('popup.delete') });
  await byRole(popup, 'button', i18n.t('common.undo'));
  yield await shoot(popup, 'popup-deleted');
  await clickByRole(popup, 'button', i18n.t('common.undo'));
  await until('the claim is back', async () => !(await popup.$(`text/${i18n.t('common.undo')}`)));
  await driver.closePopup();
  yield await shoot(page, 'page-saved');

  await openFirstCard(driver, page);
  yield await shoot(page, 'card-saved');

  const own = await driver.openBrowserPage();
  popup = await driver.clickToolbarButton(own);
  await waitUntilRead(popup);
  yield await shoot(popup, 'popup-unreadable');
  await driver.closePopup();

  const welcome = await driver.openExtensionPage('/welcome.html');
  await byRole(welcome, 'heading', i18n.t('welcome.readingHeading'));
  await welcome.setViewport(VIEWPORT);
  yield await shoot(welcome, 'welcome-wide', true);
  await welcome.setViewport(NARROW);
  yield await shoot(welcome, 'welcome-narrow', true);
}

async function openRead(driver: Driver, page: Page): Promise<Page> {
  const popup = await driver.clickToolbarButton(page);
  await waitUntilRead(popup);
  return popup;
}

async function openFirstCard(driver: Driver, page: Page): Promise<void> {
  await driver.closePopup();
  await page.bringToFront();
  await page.evaluate('scrollTo(0, 0)');
  await driver.runCommand(page, 'next-claim');
  await until('a claim is active', () => page.evaluate(() => (CSS.highlights.get('or-c')?.size ?? 0) > 0));
  // Acknowledged only when the card, which takes the focus, has dealt with it.
  page.keyboard.press('Enter').catch(() => {});
  const card = await cardOf(page);
  await byRole(card, 'button', i18n.t('card.save'));
}

function cardOf(page: Page): Promise<Frame> {
  return until('the card opens', () => cardFrame(page));
}

async function tagClaim(page: Page, card: Frame): Promise<void> {
  const radio = await byRole(card, 'radio', i18n.t('grade.codeAndWord', ['3', i18n.t('grade.possible')]));
  const label = await radio.$('xpath/ancestor::label');
  if (label) await clickOn(label);
  const note = await byRole(card, 'textbox', i18n.t('form.note'));
  await clickOn(note);
  await note.type('Second-hand; ask the town hall for both letters.');
  const tags = await byRole(card, 'textbox', i18n.t('form.tags'));
  await clickOn(tags);
  await tags.type('water, sarrow,');
  await page.keyboard.press('Tab');
}
