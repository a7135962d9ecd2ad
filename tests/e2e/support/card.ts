import type { Frame, Page } from 'puppeteer-core';
import { byRole, clickByRole, clickOn, findByRole, type Role } from '../../../scripts/browsers/by-role.ts';
import type { Driver } from '../../../scripts/browsers/driver.ts';
import { cardFrame, type Surface } from '../../../scripts/browsers/surfaces.ts';
import { until } from '../../../scripts/browsers/waiting.ts';
import { i18n } from '../../support/i18n.ts';

/** Waits for the card that opens on this page, until it shows its form or what was deleted. */
export async function openedCard(page: Page): Promise<Frame> {
  const card = await until('the card opens', () => cardFrame(page));
  await byRole(card, 'button', i18n.t('card.close'));
  await byRole(card, 'combobox', i18n.t('form.speaker'));
  await settled(card);
  return card;
}

/**
 * Waits until the card keeps its size. It is as high as its contents, and moves when they grow or shrink: a
 * click that is meant for it must not hit the page beside it.
 */
async function settled(card: Frame): Promise<void> {
  let before = '';
  let times = 0;
  await until('the card stands still', async () => {
    const size = await card.evaluate(() => `${innerHeight} ${document.body.innerText.length}`);
    times = size === before ? times + 1 : 0;
    before = size;
    return times >= 4;
  });
}

export async function noCard(page: Page): Promise<void> {
  await until('the card has closed', async () => !(await cardFrame(page)));
}

/** Clicks on words of the page, as they are shown, with the mouse. */
export async function clickOnText(page: Page, words: string): Promise<void> {
  const point = await page.evaluate(placeOfText, words);
  await page.mouse.click(point.x, point.y);
}

/** Opens the card of a claim by clicking on its words. */
export async function openCard(driver: Driver, page: Page, words: string): Promise<Frame> {
  await driver.closePopup();
  await page.bringToFront();
  await clickOnText(page, words);
  return openedCard(page);
}

export async function typeInto(surface: Surface, role: Role, name: string, text: string): Promise<void> {
  const field = await byRole(surface, role, name);
  await clickOn(field);
  await field.evaluate((element) => {
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
  });
  await field.type(text);
}

export async function typedIn(surface: Surface, role: Role, name: string): Promise<string> {
  const field = await byRole(surface, role, name);
  return field.evaluate((element) =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '',
  );
}

/** Chooses a grade by the words that name it: "3: Possibly true". */
export async function chooseGrade(card: Frame, name: string): Promise<void> {
  // The radio button itself is hidden behind the swatch that its label shows.
  const radio = await byRole(card, 'radio', name);
  await settled(card);
  const label = await radio.$('xpath/ancestor::label');
  if (label) await clickOn(label);
  await until(`the grade is “${name}”`, async () =>
    (await findByRole(card, 'radio', name))?.evaluate(
      (element) => element instanceof HTMLInputElement && element.checked,
    ),
  );
}

export async function pressInCard(card: Frame, name: string): Promise<void> {
  await byRole(card, 'button', name);
  await settled(card);
  await clickByRole(card, 'button', name);
}

/** Runs in the page: the middle of the first line on which these words stand, in px of the viewport. */
export function placeOfText(words: string): { x: number; y: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const [line] = range.getClientRects();
    if (line) return { x: line.x + Math.min(line.width / 2, 60), y: line.y + line.height / 2 };
  }
  throw new Error(`The page does not show “${words}”.`);
}

/** Runs in the card: the text of its quote, which leaves no room for reading the wrong claim. */
export function quoteIn(): string {
  return document.querySelector('blockquote')?.innerText ?? '';
}

/**
 * Presses a key that opens or closes the card. The browser acknowledges a key only when the document that has
 * the focus has dealt with it, and that one comes or goes in between: what the key does is waited for instead.
 */
export function pressKey(page: Page, key: 'Enter' | 'Escape'): void {
  page.keyboard.press(key).catch(() => {});
}
