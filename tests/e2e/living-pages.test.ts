import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/waiting.ts';
import { i18n } from '../support/i18n.ts';
import { BROWSERS, browserForTests } from './support/browsers.ts';
import { noCard, openCard, pressInCard } from './support/card.ts';
import { isMarked, marked, markedAs } from './support/marks.ts';
import { openPopup, savedClaimsWhen } from './support/popup.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();

const FIRST = 'The dam was inspected on Friday';
const SECOND = 'Nobody warned the lower town';
const QUOTES = `<p>“${FIRST},” said engineer Tilda Varga.</p><p>“${SECOND},” said mayor Oskar Brandt.</p>`;

/** A page whose script writes and rewrites the article; `story` is called with the element that holds it. */
function scripted(path: string, script: string, headers: Readonly<Record<string, string>> = {}): string {
  return site.publish(
    path,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dam</title></head><body>
      <header><nav><a href="/">Front page</a></nav></header>
      <main><article id="story"><h1>Water over the dam</h1></article></main>
      <script>const story = document.getElementById('story'); const QUOTES = ${JSON.stringify(QUOTES)}; ${script}</script>
    </body></html>`,
    headers,
  );
}

describe.each(BROWSERS)('on a living page in %s', (name) => {
  const installed = browserForTests(name);

  async function read(url: string): Promise<Page> {
    const page = await installed.driver.open(url);
    await openPopup(installed.driver, page);
    await installed.driver.closePopup();
    return page;
  }

  async function save(page: Page, words: string): Promise<void> {
    const card = await openCard(installed.driver, page, words);
    await pressInCard(card, i18n.t('card.save'));
    await noCard(page);
    await markedAs(page, 'saved', words);
  }

  test('claims are found that the page renders two seconds later', async () => {
    const page = await read(
      scripted('/late', `setTimeout(() => story.insertAdjacentHTML('beforeend', QUOTES), 2000);`),
    );
    expect(await isMarked(page, 'found', FIRST)).toBe(false);
    await markedAs(page, 'found', FIRST);
    await save(page, FIRST);
    await page.reload();
    await openPopup(installed.driver, page);
    await installed.driver.closePopup();
    await markedAs(page, 'saved', FIRST);
    await markedAs(page, 'found', SECOND);
  });

  test('a page that comes back from the back/forward cache has its marks, and what was done meanwhile', async () => {
    // A page that may not be stored is not kept.
    const stored = { 'cache-control': 'max-age=60' };
    const page = await read(scripted('/kept', `story.insertAdjacentHTML('beforeend', QUOTES);`, stored));
    await markedAs(page, 'found', FIRST);
    await save(page, FIRST);
    await page.evaluate(() => Object.assign(globalThis, { wasHere: true }));
    await page.goto(scripted('/elsewhere', ''));
    // Without waiting for a load, which a page from the cache hasn't.
    await page.evaluate(() => history.back());
    // The page that was left, and not a new one.
    await until('the page is there again', () =>
      // While it goes from one page to the other there is nothing to ask.
      page.evaluate(() => 'wasHere' in globalThis).catch(() => false),
    );
    await markedAs(page, 'saved', FIRST);
    await markedAs(page, 'found', SECOND);
    await save(page, SECOND);
  });

  test('another article without a new document has its own claims, and the first one’s come back', async () => {
    const page = await read(
      scripted(
        '/app/dam',
        `const OTHER = '<h1>Ferry</h1><p>“The ferry stays,” said harbour master Edda Lund.</p>';
         function render() {
           story.innerHTML = location.pathname.endsWith('/ferry') ? OTHER : '<h1>Dam</h1>' + QUOTES;
         }
         addEventListener('popstate', render);
         globalThis.go = (path) => { history.pushState(null, '', path); render(); };
         render();`,
      ),
    );
    await save(page, FIRST);
    await page.evaluate("go('/app/ferry')");
    await markedAs(page, 'found', 'The ferry stays');
    expect(await marked(page, 'saved')).toEqual([]);
    await page.evaluate('history.back()');
    await markedAs(page, 'saved', FIRST);
    await markedAs(page, 'found', SECOND);
    const popup = await openPopup(installed.driver, page);
    expect((await savedClaimsWhen(popup, 1))[0]).toContain(FIRST);
  });

  test('a live blog’s new posts are read as they come, and what is saved stays where it was', async () => {
    const page = await read(
      scripted(
        '/live',
        `story.insertAdjacentHTML('beforeend', QUOTES);
         globalThis.post = (html) => story.querySelector('h1').insertAdjacentHTML('afterend', html);`,
      ),
    );
    await save(page, SECOND);
    for (let number = 1; number <= 5; number++) {
      const words = `Gate number ${number} is open`;
      await page.evaluate(
        `post('<section><h2>Update ${number}</h2><p>“${words},” said engineer Tilda Varga.</p></section>')`,
      );
      await markedAs(page, 'found', words);
    }
    expect((await marked(page, 'saved')).filter((text) => text.includes(SECOND))).toHaveLength(1);
  });

  test('a marked paragraph that a framework renders anew is marked again, and no other', async () => {
    const page = await read(
      scripted(
        '/rerender',
        `story.insertAdjacentHTML('beforeend', QUOTES);
         globalThis.rerender = () => {
           for (const old of story.querySelectorAll('p')) old.replaceWith(Object.assign(document.createElement('p'), { textContent: old.textContent }));
         };`,
      ),
    );
    await save(page, FIRST);
    for (let round = 0; round < 3; round++) {
      await page.evaluate('rerender()');
      await until('both marks follow', async () => {
        const [saved, found] = [await marked(page, 'saved'), await marked(page, 'found')];
        return saved.join().includes(FIRST) && found.join().includes(SECOND);
      });
      expect(await isMarked(page, 'found', FIRST)).toBe(false);
    }
  });

  test('a plain click on a link inside a mark follows the link', async () => {
    const target = site.article('/dam-report', 'Report', '<p>The report has 40 pages.</p>');
    const url = site.article(
      '/linked',
      'Dam',
      `<p>“The dam <a id="link" href="${target}">was inspected</a> on Friday,” said engineer Tilda Varga.</p>`,
    );
    const page = await read(url);
    await until('the quote is marked', () => isMarked(page, 'found', 'was inspected'));
    await Promise.all([page.waitForNavigation(), page.click('#link')]);
    expect(page.url()).toBe(target);
  });
});
