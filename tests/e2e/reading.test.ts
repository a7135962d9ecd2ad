import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/waiting.ts';
import { i18n } from '../support/i18n.ts';
import { BROWSERS, browserForTests } from './support/browsers.ts';
import {
  noCard,
  openCard,
  openedCard,
  placeOfText,
  pressInCard,
  quoteIn,
  typedIn,
  typeInto,
} from './support/card.ts';
import { marked, markedAs } from './support/marks.ts';
import { openPopup, savedClaimsWhen } from './support/popup.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();
const QUOTE = 'The dike held because we did not sleep';

describe.each(BROWSERS)('pages that make reading hard, in %s', (name) => {
  const installed = browserForTests(name);
  let page: Page;

  afterEach(async () => {
    await installed.driver.closePopup();
    await page.close();
  });

  async function read(path: string, paragraphs: string, headers?: Record<string, string>): Promise<Page> {
    page = await installed.driver.open(site.article(path, 'A night at the dike', paragraphs, headers));
    return openPopup(installed.driver, page);
  }

  /** Saves the quote through its card and expects it in the popup. */
  async function saveQuote(words: string): Promise<void> {
    const card = await openCard(installed.driver, page, words);
    await pressInCard(card, i18n.t('card.save'));
    await noCard(page);
    await markedAs(page, 'saved', words);
    expect((await savedClaimsWhen(await openPopup(installed.driver, page), 1))[0]).toContain(words);
  }

  test('a strict content security policy with trusted types', async () => {
    await read('/strict', `<p>“${QUOTE},” said reeve Tomas Brink.</p>`, {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
    });
    await markedAs(page, 'found', QUOTE);
    await saveQuote(QUOTE);
  });

  test('text that can’t be selected', async () => {
    await read(
      '/unselectable',
      `<style>* { user-select: none; -webkit-user-select: none }</style><p>“${QUOTE},” said reeve Tomas Brink.</p>`,
    );
    await markedAs(page, 'found', QUOTE);
    await saveQuote(QUOTE);
  });

  test('a quote over ten inline elements', async () => {
    const words = QUOTE.split(' ');
    const tags = ['b', 'i', 'a href="#dike"', 'em', 'span', 'u', 'strong', 'mark', 'small', 'code'];
    const inline = tags.map((tag, i) => `<${tag}>${words[i] ?? 'at all'}</${tag.split(' ')[0]}>`).join(' ');
    await read('/inline', `<p>“${inline},” said reeve Tomas Brink.</p>`);
    const texts = await until('the quote is marked', async () => {
      const found = await marked(page, 'found');
      return found.length > 0 && found;
    });
    expect(texts.join('').replaceAll(/\s+/g, ' ')).toContain(QUOTE);
    const card = await openCard(installed.driver, page, 'because');
    expect((await card.evaluate(quoteIn)).replaceAll(/\s+/g, ' ')).toContain(QUOTE);
  });

  test('a page that writes its article again and again', async () => {
    await read(
      '/rewriting',
      `<div id="story"><p>“An early version,” said reeve Tomas Brink.</p></div>
      <script>
        const versions = Array.from({ length: 40 }, (_, i) => '<p>“Version ' + i + ' is not final,” said reeve Tomas Brink.</p>');
        versions.push('<p>“${QUOTE},” said reeve Tomas Brink.</p>');
        const timer = setInterval(() => {
          story.innerHTML = versions.shift();
          if (versions.length === 0) clearInterval(timer);
        }, 30);
      </script>`,
    );
    await markedAs(page, 'found', QUOTE);
    await until('nothing else is marked', async () =>
      (await marked(page, 'found')).every((t) => t.includes('dike')),
    );
    await saveQuote(QUOTE);
  });

  test('an article written from right to left', async () => {
    const words = 'لن نترك القرية قبل عودة المياه';
    page = await installed.driver.open(
      site.publish(
        '/rtl',
        `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>ليلة عند السد</title>
        <body><main><article><h1>ليلة عند السد</h1>
        <p>وقالت رئيسة البلدية سلمى حداد: «${words}».</p>
        <p>ولم يصدر تعليق من الشركة حتى مساء الأحد.</p></article></main></body></html>`,
      ),
    );
    await openPopup(installed.driver, page);
    await markedAs(page, 'found', words);
    await saveQuote(words);
  });

  test('XHTML', async () => {
    page = await installed.driver.open(
      site.publish(
        '/xhtml',
        `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>A night at the dike</title></head>
        <body><div><h1>A night at the dike</h1><p>“${QUOTE},” said reeve Tomas Brink.</p></div></body></html>`,
        { 'content-type': 'application/xhtml+xml' },
      ),
    );
    await openPopup(installed.driver, page);
    await markedAs(page, 'found', QUOTE);
    await saveQuote(QUOTE);
  });

  test('characters beyond the basic plane before and inside the quote', async () => {
    const words = 'We counted 𝟜𝟚 boats 🚤 that night';
    await read('/astral', `<p>🌊🌊 <b>👩🏽‍🚒</b> “${words},” said reeve Tomas Brink.</p>`);
    await markedAs(page, 'found', words);
    await saveQuote(words);
  });

  test('a paragraph of two megabytes leaves the page usable', async () => {
    const filler = 'The water rose by a hand and fell again before anybody had written it down. '.repeat(
      26_000,
    );
    await read('/huge', `<p>“${QUOTE},” said reeve Tomas Brink.</p><p>${filler}</p>`);
    await markedAs(page, 'found', QUOTE);
    expect(await page.evaluate('1 + 1')).toBe(2);
  });

  test('a page that shadows what scripts are built on', async () => {
    const { driver } = installed;
    page = await driver.open(
      site.article(
        '/hostile',
        'A night at the dike',
        `<form><input name="body"><input name="querySelectorAll"></form><p>“${QUOTE},” said reeve Tomas Brink.</p>
        <script>
          function shadow() {
            const refuse = () => { throw new Error('not yours'); };
            Array.prototype.map = Range.prototype.setStart = document.createElement = refuse;
            for (const type of ['click', 'keydown', 'mousedown', 'pointerdown'])
              document.addEventListener(type, (event) => event.stopPropagation());
          }
        </script>`,
      ),
    );
    const point = await page.evaluate(placeOfText, QUOTE);
    await page.evaluate('shadow()');
    await openPopup(driver, page);
    await driver.closePopup();
    await page.mouse.click(point.x, point.y);
    const card = await openedCard(page);
    await typeInto(card, 'textbox', i18n.t('form.note'), 'typed on a hostile page');
    expect(await typedIn(card, 'textbox', i18n.t('form.note'))).toBe('typed on a hostile page');
  });

  test('the page learns nothing of what is typed, and its text stays as it was', async () => {
    await read('/private', `<p>“${QUOTE},” said reeve Tomas Brink.</p>`);
    await markedAs(page, 'found', QUOTE);
    const before = await page.evaluate('document.body.outerHTML');
    const card = await openCard(installed.driver, page, QUOTE);
    await typeInto(card, 'textbox', i18n.t('form.note'), 'a secret of the desk');
    const seen = await page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      frames: document.querySelectorAll('iframe').length,
      windows: window.length,
    }));
    expect(seen.html).not.toContain('secret of the desk');
    expect(seen.html).not.toContain('Tomas Brink</');
    expect(seen.frames).toBe(0);
    expect(await page.evaluate('document.body.outerHTML')).toBe(before);
  });
});

describe.each(BROWSERS)('text that was not found, in %s', (name) => {
  const installed = browserForTests(name);

  test('is added as a claim from the context menu', async () => {
    const { driver } = installed;
    const words = 'the pumps had not been serviced since spring';
    const page = await driver.open(
      site.article('/selected', 'Pumps', `<p id="p">Papers seen by this newspaper show that ${words}.</p>`),
    );
    await openPopup(driver, page);
    await driver.closePopup();
    await page.evaluate(select, words);
    await driver.clickContextMenu(page, i18n.t('menu.addClaim'));
    const card = await openedCard(page);
    expect(await card.evaluate(quoteIn)).toContain(words);
    await pressInCard(card, i18n.t('card.save'));
    await noCard(page);
    const [saved] = await savedClaimsWhen(await openPopup(driver, page), 1);
    expect(saved).toContain(words);
  });
});

/** Runs in the page: selects these words. */
function select(words: string): void {
  const text = document.querySelector('#p')?.firstChild;
  const at = text?.textContent?.indexOf(words) ?? -1;
  if (text) getSelection()?.setBaseAndExtent(text, at, text, at + words.length);
}
