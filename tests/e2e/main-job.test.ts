import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { byRole } from '../../scripts/browsers/by-role.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { exportClaims } from '../../scripts/start/popup.ts';
import { i18n } from '../support/i18n.ts';
import { BROWSERS, browserForTests } from './support/browsers.ts';
import {
  chooseGrade,
  noCard,
  openCard,
  openedCard,
  pressInCard,
  pressKey,
  quoteIn,
  typedIn,
  typeInto,
} from './support/card.ts';
import { marked, markedAs } from './support/marks.ts';
import { chooseFromMenu, openPopup, press, savedClaimsWhen, waitForText } from './support/popup.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();

const STORY = `
  <p>The ferry line to Skarholm will stop in October, the island council said on Monday.</p>
  <p>“Nobody told us that the ferry would stop,” said harbour master Edda Nordin.</p>
  <p>“We lost money on every crossing,” said Karsten Wiik, who owns the line.</p>
  <p>The regional transport office said that it would look for another company.</p>`;

const QUOTE = 'Nobody told us that the ferry would stop';
const OTHER_QUOTE = 'We lost money on every crossing';
/** How the menu of the only saved claim is called, before the beginning of its quote. */
const ACTIONS = { beginning: i18n.t('popup.claimMenu', ['']).trim() };

describe.each(BROWSERS)('the main job in %s', (name) => {
  const installed = browserForTests(name);
  let page: Page;
  let stories = 0;

  beforeEach(async () => {
    page = await installed.driver.open(site.article(`/ferry-${++stories}`, 'Island loses its ferry', STORY));
  });

  async function tag(words: string, note = 'ask for the letter'): Promise<void> {
    const card = await openCard(installed.driver, page, words);
    await typeInto(card, 'textbox', i18n.t('form.note'), note);
    await pressInCard(card, i18n.t('card.save'));
    await noCard(page);
  }

  test('reads, tags, saves, lists, marks again after a reload, and exports', async () => {
    const { driver, downloads } = installed;
    await openPopup(driver, page);
    await markedAs(page, 'found', QUOTE);
    await markedAs(page, 'found', OTHER_QUOTE);

    const card = await openCard(driver, page, QUOTE);
    expect(await typedIn(card, 'combobox', i18n.t('form.speaker'))).toBe('Edda Nordin');
    await typeInto(card, 'combobox', i18n.t('form.speaker'), 'Edda Nordin-Lund');
    // The list of known speakers covers the rest of the form until it is left.
    await page.keyboard.press('Tab');
    await chooseGrade(card, '3: Possibly true');
    await typeInto(card, 'textbox', i18n.t('form.note'), 'second-hand; ask for the letter');
    await typeInto(card, 'textbox', i18n.t('form.tags'), 'ferry, islands');
    await pressInCard(card, i18n.t('card.save'));
    await noCard(page);
    await markedAs(page, 'saved', QUOTE);
    await markedAs(page, 'found', OTHER_QUOTE);

    let popup = await openPopup(driver, page);
    const [saved] = await savedClaimsWhen(popup, 1);
    for (const words of [
      QUOTE,
      'Edda Nordin-Lund',
      'Possibly true',
      'second-hand; ask for the letter',
      'islands',
    ]) {
      expect(saved).toContain(words);
    }
    await driver.closePopup();

    await page.reload();
    expect(await marked(page, 'saved')).toEqual([]);
    popup = await openPopup(driver, page);
    await markedAs(page, 'saved', QUOTE);
    await markedAs(page, 'found', OTHER_QUOTE);
    await savedClaimsWhen(popup, 1);

    for (const old of await readdir(downloads)) await rm(join(downloads, old));
    const file = await exportClaims(popup, downloads, 1);
    expect(file.claims).toHaveLength(1);
    expect(file.claims[0]).toMatchObject({
      form: 'direct',
      credibility: 3,
      note: 'second-hand; ask for the letter',
      tags: ['ferry', 'islands'],
      segments: [{ quote: { type: 'TextQuoteSelector', exact: expect.stringContaining(QUOTE) } }],
    });
    expect(file.speakers).toMatchObject([{ name: 'Edda Nordin-Lund' }]);
    expect(file.speakers[0]?.id).toBe(file.claims[0]?.speakerId);
    expect(file.pages).toMatchObject([
      { url: page.url(), title: expect.stringContaining('Island loses its ferry') },
    ]);
  });

  test('the open popup follows what is saved on the page', async () => {
    await openPopup(installed.driver, page);
    await markedAs(page, 'found', QUOTE);
    const card = await openCard(installed.driver, page, QUOTE);
    const popup = await openPopup(installed.driver, page);
    await savedClaimsWhen(popup, 0);
    // Without the mouse: a click on the page would close the popup.
    const save = await byRole(card, 'button', { beginning: i18n.t('card.save') });
    await save.evaluate((button) => button.click());
    const [saved] = await savedClaimsWhen(popup, 1);
    expect(saved).toContain(QUOTE);
    await waitForText(popup, i18n.t('popup.savedCount', 1));
  });

  test('a claim deleted in the popup comes back whole by undo', async () => {
    await openPopup(installed.driver, page);
    await markedAs(page, 'found', OTHER_QUOTE);
    await tag(OTHER_QUOTE, 'books are public');
    const popup = await openPopup(installed.driver, page);
    await savedClaimsWhen(popup, 1);
    await chooseFromMenu(popup, ACTIONS, i18n.t('popup.delete'));
    await savedClaimsWhen(popup, 0);
    await waitForText(popup, i18n.t('card.deleted'));
    await press(popup, i18n.t('common.undo'));
    const [restored] = await savedClaimsWhen(popup, 1);
    expect(restored).toContain('books are public');
  });

  test('a claim deleted in its card comes back by undo, and stays away without', async () => {
    await openPopup(installed.driver, page);
    await markedAs(page, 'found', QUOTE);
    await tag(QUOTE);
    await markedAs(page, 'saved', QUOTE);
    const card = await openCard(installed.driver, page, QUOTE);
    await pressInCard(card, i18n.t('card.delete'));
    await pressInCard(card, i18n.t('common.undo'));
    expect(await typedIn(card, 'textbox', i18n.t('form.note'))).toBe('ask for the letter');
    await pressInCard(card, i18n.t('card.delete'));
    await pressInCard(card, i18n.t('card.close'));
    await markedAs(page, 'found', QUOTE);
  });

  test('a claim is corrected in place in the popup', async () => {
    await openPopup(installed.driver, page);
    await markedAs(page, 'found', QUOTE);
    await tag(QUOTE);
    const popup = await openPopup(installed.driver, page);
    await savedClaimsWhen(popup, 1);
    await chooseFromMenu(popup, ACTIONS, i18n.t('popup.edit'));
    await typeInto(popup, 'textbox', i18n.t('form.note'), 'the letter exists');
    await press(popup, i18n.t('card.save'));
    await until('the list shows the new note', async () =>
      (await savedClaimsWhen(popup, 1))[0]?.includes('the letter exists'),
    );
  });

  test('what was typed survives a card that is closed by accident', async () => {
    await openPopup(installed.driver, page);
    await markedAs(page, 'found', QUOTE);
    let card = await openCard(installed.driver, page, QUOTE);
    await typeInto(card, 'textbox', i18n.t('form.note'), 'half a thought');
    await pressInCard(card, i18n.t('card.close'));
    await noCard(page);
    card = await openCard(installed.driver, page, QUOTE);
    expect(await typedIn(card, 'textbox', i18n.t('form.note'))).toBe('half a thought');
  });

  test('saves although the background was stopped while the person was typing', async () => {
    await openPopup(installed.driver, page);
    await markedAs(page, 'found', QUOTE);
    const card = await openCard(installed.driver, page, QUOTE);
    await typeInto(card, 'textbox', i18n.t('form.note'), 'written before the worker died');
    await installed.driver.stopBackground();
    await pressInCard(card, i18n.t('card.save'));
    await noCard(page);
    const popup = await openPopup(installed.driver, page);
    expect((await savedClaimsWhen(popup, 1))[0]).toContain('written before the worker died');
  });

  test('says that a quote is gone from the page, and keeps the claim', async () => {
    const { driver } = installed;
    await openPopup(driver, page);
    await markedAs(page, 'found', QUOTE);
    await tag(QUOTE);
    site.article(
      `/ferry-${stories}`,
      'Island loses its ferry',
      '<p>This article was withdrawn. The editors regret its errors.</p>',
    );
    await page.reload();
    const popup = await openPopup(driver, page);
    const [saved] = await savedClaimsWhen(popup, 1);
    expect(saved).toContain(QUOTE);
    await waitForText(popup, i18n.t('popup.notOnPage'));
  });

  test('walks the claims by keyboard and opens one with Enter', async () => {
    const { driver } = installed;
    await openPopup(driver, page);
    await markedAs(page, 'found', QUOTE);
    await driver.closePopup();
    await driver.runCommand(page, 'next-claim');
    const [first] = await activeWhen(([text]) => text !== undefined);
    await driver.runCommand(page, 'next-claim');
    await activeWhen(([text]) => text !== undefined && text !== first);
    await driver.runCommand(page, 'previous-claim');
    await activeWhen(([text]) => text === first);
    pressKey(page, 'Enter');
    const card = await openedCard(page);
    expect(await card.evaluate(quoteIn)).toContain(first);
    pressKey(page, 'Escape');
    await noCard(page);

    function activeWhen(matches: (texts: string[]) => boolean): Promise<string[]> {
      return until('another claim is active', async () => {
        const texts = await marked(page, 'active');
        return matches(texts) && texts;
      });
    }
  });
});
