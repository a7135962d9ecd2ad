import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byRole } from '../../scripts/browsers/by-role.ts';
import type { Surface } from '../../scripts/browsers/surfaces.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { fillDatabase, sampleDesk } from '../../scripts/screens/sample-desk.ts';
import { PROJECT } from '../../scripts/start/build.ts';
import { i18n } from '../support/i18n.ts';
import { messagesOf, testsSpeak } from '../support/speaking.ts';
import { browserForTests } from './support/browsers.ts';
import { noCard, openCard, pressKey } from './support/card.ts';
import { cutOff, overflowing, unmirrored } from './support/layout.ts';
import { markedAs } from './support/marks.ts';
import { mirroredBuild, mirroredMessages } from './support/mirrored.ts';
import { openPopup, press, savedClaimsWhen } from './support/popup.ts';
import { closeSidePanels, openSidePanel } from './support/side-panel.ts';
import { siteForTests } from './support/site.ts';

const SCREENS = resolve(PROJECT, 'out/right-to-left');
const NARROW = 320;
const WIDE = 1280;

const QUOTE = 'We were asked to sign an empty sheet before the count began';
const OTHER = 'The sheet was never empty';
const ARTICLE = `
  <p>Two versions of the night at the counting hall do not fit together.</p>
  <p>“${QUOTE},” said Odile Ferrand-Castelnau, an election observer from the northern district.</p>
  <p>“${OTHER},” said the returning officer, Bram Oosterling.</p>
  <p>“I have counted here since I was nineteen,” said a clerk.</p>`;

/** The side where each begins, its marks and its words. */
const QUOTES = [
  ['right', '«', 'لم يفتح أحد الصناديق قبل الفجر', '»'],
  ['right', '"', 'איש לא פתח את הקלפיות לפני עלות השחר', '"'],
  ['right', '«', 'Reuters لم تكن في القاعة قبل الفجر', '»'],
  ['left', '“', 'Nobody opened the boxes before dawn', '”'],
] as const;

const site = siteForTests();
/** An article for each try, on which nothing has been saved yet. */
let visits = 0;
const build = await mirroredBuild('chromium');

describe('where the language runs from right to left', () => {
  const installed = browserForTests('chromium', build);
  beforeAll(async () => {
    await mkdir(SCREENS, { recursive: true });
    testsSpeak(mirroredMessages(messagesOf('en')));
  });
  afterAll(async () => {
    testsSpeak(undefined);
    await rm(build, { recursive: true, force: true });
  });

  test('popup, card and side panel are mirrored, and nothing leaves them at a side', async () => {
    const { driver } = installed;
    const page = await driver.open(site.article(`/count-${++visits}`, 'The night of the count', ARTICLE));
    let popup = await openPopup(driver, page);
    await isMirrored(popup, 'popup-found');
    await press(popup, i18n.t('popup.saveAll', 3));
    await savedClaimsWhen(popup, 3);
    await isMirrored(popup, 'popup-saved');
    await driver.closePopup();

    await markedAs(page, 'saved', QUOTE);
    const card = await openCard(driver, page, QUOTE);
    await isMirrored(card, 'card', page);
    pressKey(page, 'Escape');
    await noCard(page);

    const panel = await openSidePanel(driver, page);
    await panel.setViewport({ width: NARROW, height: 800 });
    await until('the panel lists the claims', async () => (await panel.$$('[role=row]')).length >= 2);
    await isMirrored(panel, 'side-panel');
    await panel.keyboard.press('j');
    await panel.keyboard.press('e');
    await byRole(panel, 'heading', i18n.t('editor.titleSaved'));
    await isMirrored(panel, 'side-panel-editor');
    await closeSidePanels(driver);
    popup = await openPopup(driver, page);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('he');
    await driver.closePopup();
  });

  test('so is every view of the notebook, wide and narrow', async () => {
    const { driver } = installed;
    const notebook = await driver.openExtensionPage('/notebook.html#/claims');
    await byRole(notebook, 'heading');
    await fillDatabase(notebook, sampleDesk());
    await notebook.reload();
    for (const [view, heading] of VIEWS()) {
      await notebook.evaluate((hash) => {
        location.hash = hash;
      }, `#/${view}`);
      for (const width of [WIDE, NARROW]) {
        await notebook.setViewport({ width, height: 900 });
        await until(`the view ${view} is there`, () =>
          notebook.evaluate((words) => document.body.innerText.includes(words), heading),
        );
        await isMirrored(notebook, `notebook-${view.replace('/', '-').slice(0, 20)}-${width}`);
      }
    }
  });

  test('so is the welcome page', async () => {
    const welcome = await installed.driver.openExtensionPage('/welcome.html');
    await byRole(welcome, 'heading', i18n.t('welcome.readingHeading'));
    for (const width of [WIDE, NARROW]) {
      await welcome.setViewport({ width, height: 900 });
      await isMirrored(welcome, `welcome-${width}`);
    }
  });

  test('a quote begins at the side where its own language begins, whichever way the interface runs', async () => {
    const notebook = await installed.driver.openExtensionPage('/notebook.html#/claims');
    await notebook.setViewport({ width: WIDE, height: 900 });
    const desk = sampleDesk();
    const [first] = desk.claims;
    if (!first) throw new Error('The sample has no claims.');
    const claims = QUOTES.map(([, opening, exact, closing], at) => ({
      ...first,
      id: `99999999-0000-4000-8000-00000000000${at}`,
      segments: [{ quote: { type: 'TextQuoteSelector' as const, exact, prefix: opening, suffix: closing } }],
    }));
    await fillDatabase(notebook, { ...desk, claims: [...desk.claims, ...claims] });
    await notebook.reload();
    for (const dir of ['rtl', 'ltr'] as const) {
      for (const [side, , exact] of QUOTES) {
        const marks = await until(`“${exact}” is listed`, () => notebook.evaluate(placesOfMarks, exact));
        await notebook.evaluate((way) => {
          document.documentElement.dir = way;
        }, dir);
        const { opening, closing } = (await notebook.evaluate(placesOfMarks, exact)) ?? marks;
        expect(opening < closing ? 'left' : 'right', `${exact} in an interface that is ${dir}`).toBe(side);
      }
    }
    await notebook.close();
  });
});

/** Runs in the notebook: where the first and the last mark of a quote in the list stand, in px; null if it isn't there. */
function placesOfMarks(exact: string): { opening: number; closing: number } | null {
  const quote = [...document.querySelectorAll('[data-open] > [dir]')].find(({ textContent }) =>
    textContent.includes(exact),
  );
  const [opening, closing] = [quote?.firstElementChild, quote?.lastElementChild].map(
    (mark) => mark?.getBoundingClientRect().x,
  );
  if (opening === undefined || closing === undefined) return null;
  return { opening, closing };
}

/** The views of the notebook, each with words that show that it is there. */
function VIEWS(): readonly (readonly [string, string])[] {
  const { claims, pages, speakers, questions } = sampleDesk();
  return [
    ['claims', claims[0]?.segments[0]?.quote.exact ?? ''],
    ['pages', pages[0]?.title ?? ''],
    ['speakers', speakers[0]?.name ?? ''],
    [`compare/${questions[0]?.id}`, claims[2]?.segments[0]?.quote.exact ?? ''],
    [`speakers/${speakers[0]?.id}`, i18n.t('speakers.sameAs')],
    [`claims/${claims[0]?.id}`, claims[0]?.note ?? ''],
    ['overview', i18n.t('overview.bySpeaker')],
    ['settings', i18n.t('settings.marks')],
    ['exchange', i18n.t('exchange.out.heading')],
  ];
}

/** Asserts it, and leaves a picture. @param shown the page that shows the surface, if it isn't a page itself */
async function isMirrored(surface: Surface, picture: string, shown?: Page): Promise<void> {
  const page = shown ?? (surface as Page); // a surface is a page, or a frame whose page is given
  await page.screenshot({ path: `${SCREENS}/${picture}.png` });
  expect(await surface.evaluate(() => document.documentElement.dir), picture).toBe('rtl');
  expect.soft(await surface.evaluate(overflowing), picture).toEqual([]);
  expect.soft(await surface.evaluate(cutOff), picture).toEqual([]);
  expect.soft(await surface.evaluate(unmirrored), picture).toEqual([]);
}
