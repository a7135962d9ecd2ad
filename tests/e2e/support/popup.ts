import type { Page } from 'puppeteer-core';
import { clickByRole, findByRole, type Name } from '../../../scripts/browsers/by-role.ts';
import type { Driver } from '../../../scripts/browsers/driver.ts';
import { textOf } from '../../../scripts/browsers/surfaces.ts';
import { until } from '../../../scripts/browsers/waiting.ts';
import { waitUntilRead } from '../../../scripts/start/popup.ts';
import { i18n } from '../../support/i18n.ts';

/** Presses the toolbar button and waits until the page has been read. */
export async function openPopup(driver: Driver, page: Page): Promise<Page> {
  const popup = await driver.clickToolbarButton(page);
  const reading = await waitUntilRead(popup);
  if (reading !== 'read') throw new Error(`The popup refuses to read: ${reading.refused}`);
  return popup;
}

/** The text of each saved claim in the list, as it is shown. */
export async function savedClaims(popup: Page): Promise<string[]> {
  const region = await findByRole(popup, 'region', i18n.t('popup.savedHeading'));
  if (!region) return [];
  return region.evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>(':scope > ul > li')].map((item) => item.innerText),
  );
}

/** Waits until the list of saved claims has this many entries, and gives their texts. */
export function savedClaimsWhen(popup: Page, count: number): Promise<string[]> {
  return until(`the popup lists ${count} saved claims`, async () => {
    const claims = await savedClaims(popup);
    return claims.length === count && claims;
  });
}

export async function waitForText(popup: Page, text: string): Promise<void> {
  await until(`the popup says “${text}”`, async () => (await textOf(popup)).includes(text));
}

/** Opens a menu by its button and chooses an entry, by what they are called. */
export async function chooseFromMenu(
  popup: Page,
  button: Name,
  entry: string,
  role: 'menuitem' | 'menuitemradio' = 'menuitem',
): Promise<void> {
  await clickByRole(popup, 'button', button);
  await clickByRole(popup, role, { beginning: entry });
}

export async function press(popup: Page, name: string): Promise<void> {
  await clickByRole(popup, 'button', name);
}
