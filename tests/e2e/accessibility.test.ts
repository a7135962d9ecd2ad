import { describe, expect, test } from 'vitest';
import { byRole } from '../../scripts/browsers/by-role.ts';
import { waitUntilRead } from '../../scripts/start/popup.ts';
import { i18n } from '../support/i18n.ts';
import { problems } from './support/axe.ts';
import { BROWSERS, browserForTests } from './support/browsers.ts';
import { noCard, openCard, pressInCard } from './support/card.ts';
import { markedAs } from './support/marks.ts';
import { openPopup, savedClaimsWhen, waitForText } from './support/popup.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();
const QUOTE = 'We have never owned a second set of books';

describe.each(BROWSERS)('the surfaces are accessible in %s', (name) => {
  const installed = browserForTests(name);

  test.each(['light', 'dark'] as const)(
    'popup, card and welcome page, filled, empty and refused, %s',
    async (scheme) => {
      const { driver } = installed;
      await driver.preferColorScheme(scheme);
      const page = await driver.open(
        site.article(
          `/books-${scheme}`,
          'Audit at the cooperative',
          `<p>“${QUOTE},” said treasurer Hanne Ravn.</p><p>“Nobody asked me,” said the bookkeeper, Luc Amsel.</p>`,
        ),
      );
      await openPopup(driver, page);
      await markedAs(page, 'found', QUOTE);
      let card = await openCard(driver, page, QUOTE);
      expect(await card.evaluate(`matchMedia('(prefers-color-scheme: ${scheme})').matches`)).toBe(true);
      expect(await problems(card)).toEqual([]);
      await pressInCard(card, i18n.t('card.save'));
      await noCard(page);
      await markedAs(page, 'saved', QUOTE);
      card = await openCard(driver, page, QUOTE);
      expect(await problems(card)).toEqual([]);

      const popup = await openPopup(driver, page);
      await savedClaimsWhen(popup, 1);
      expect(await problems(popup)).toEqual([]);
      await driver.closePopup();

      const quiet = await driver.open(
        site.article(
          `/hours-${scheme}`,
          'Opening hours',
          '<p>The library opens at nine and closes at six.</p>',
        ),
      );
      const empty = await openPopup(driver, quiet);
      await waitForText(empty, i18n.t('popup.nothingFound'));
      expect(await problems(empty)).toEqual([]);
      const refused = await driver.clickToolbarButton(await driver.openBrowserPage());
      expect(await waitUntilRead(refused)).toHaveProperty('refused');
      expect(await problems(refused)).toEqual([]);
      await driver.closePopup();

      const welcome = await driver.openExtensionPage('/welcome.html');
      await byRole(welcome, 'heading', i18n.t('welcome.readingHeading'));
      expect(await problems(welcome)).toEqual([]);
    },
  );
});
