import type { ElementHandle, Page } from 'puppeteer-core';
import { findByRole } from '../../../scripts/browsers/by-role.ts';
import { textOf } from '../../../scripts/browsers/surfaces.ts';
import { until } from '../../../scripts/browsers/waiting.ts';
import { i18n } from '../../support/i18n.ts';

/** Waits until these words are on the screen. */
export async function shows(page: Page, words: string): Promise<void> {
  await until(`the notebook shows “${words}”`, async () => (await textOf(page)).includes(words));
}

/** Waits until the list has these claims and no others. */
export async function listed(page: Page, quotes: readonly string[]): Promise<void> {
  await until(`the list has just: ${quotes.join(' / ')}`, async () => {
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('[data-index]')].map((row) => row.textContent),
    );
    return rows.length === quotes.length && quotes.every((quote) => rows.some((row) => row.includes(quote)));
  });
}

export function hashOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash);
}

/** Opens a menu and chooses from it with keys alone: an entry by its number, or by what it is called. */
export async function chooseByKeys(
  page: Page,
  button: ElementHandle<HTMLElement>,
  entry: number | string,
): Promise<void> {
  await button.focus();
  await page.keyboard.press('Enter');
  await until('the menu has the focus', () =>
    page.evaluate(() => document.activeElement?.getAttribute('role') === 'menuitem'),
  );
  if (typeof entry === 'number') {
    for (let at = 0; at < entry; at++) await page.keyboard.press('ArrowDown');
  } else {
    await until(`“${entry}” has the focus`, async () => {
      if (await page.evaluate((label) => document.activeElement?.textContent === label, entry)) return true;
      await page.keyboard.press('ArrowDown');
      return false;
    });
  }
  await page.keyboard.press('Enter');
}

export async function suggestionWith(page: Page, words: string): Promise<ElementHandle<HTMLElement> | null> {
  const region = await findByRole(page, 'region', { beginning: i18n.t('compare.suggestionsFor') });
  const items = (await region?.$$('li')) ?? [];
  for (const item of items) {
    if ((await item.evaluate((one) => one.textContent)).includes(words)) {
      // `$$` of a list gives nothing but its items.
      return item as ElementHandle<HTMLElement>;
    }
  }
  return null;
}
