import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickByRole } from '../../scripts/browsers/by-role.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { i18n } from '../support/i18n.ts';
import { BROWSERS, browserForTests } from './support/browsers.ts';
import { markedAs } from './support/marks.ts';
import { openPopup } from './support/popup.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();
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

/** The rules of ours on a page, as the page itself could find out. */
function styles(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText.split('@media (forced-colors')[0]))
      .join(),
  );
}
