import type { ElementHandle, Page } from 'puppeteer-core';
import type { FacetName } from '../../lib/desk/query.ts';
import { i18n } from '../../tests/support/i18n.ts';
import { byRole, clickByRole, clickOn } from '../browsers/by-role.ts';
import type { Driver } from '../browsers/driver.ts';
import { textOf } from '../browsers/surfaces.ts';
import { until } from '../browsers/waiting.ts';
import type { SeededArticle, SeededDesk } from './desk-entry.ts';
import { type Awaited, openingTime, timeToPaint } from './desk-timing.ts';

const OPENINGS = 20;
/** Between two openings, in milliseconds. */
const REST = 700;
const ROWS = '[data-index] [data-open]';
/** A search may find nothing, and is answered then, too. */
const ANSWERED = 'section[aria-busy=false]';
/** Typed letter by letter; each is searched as it comes. */
const TYPED = ['forced', 'harbour inspection', 'police', 'the council'];
const FACETS = ['credibility', 'status', 'lang', 'speaker', 'site'] as const;
const SORTS = ['updated', 'said', 'page', 'speaker', 'credibility', 'status', 'added'] as const;
const SUGGESTIONS = 10;

/** The browser's own share of every opening. */
export const EMPTY = 'an empty page of the extension';

/** What is waited for while pages open: as many claims as the popup has room for, and the notebook's first rows. */
export const AWAITED: Awaited = {
  popup: {
    first: '[aria-labelledby=saved-heading] > ul > li:nth-child(5)',
    all: '[aria-labelledby=saved-heading] > ul > li:nth-child(50)',
  },
  notebook: { rows: ROWS },
  empty: { shown: 'p' },
};

/** Goes through the desk as a person does, and takes the time of each answer. */
export async function measureDesk(
  driver: Driver,
  article: SeededArticle,
  desk: SeededDesk,
  add: Add,
): Promise<void> {
  await measurePopup(driver, article, add);
  const notebook = await measureOpening(driver, desk, add);
  await measureClaims(notebook, add);
  await measureViews(notebook, add);
  await measureSuggestions(notebook, desk, add);
  await notebook.close();
}

/** Takes down how many milliseconds one run of something took. */
type Add = (what: string, milliseconds: number) => void;

/** By turns as it was shown last and, as after a change, from the database. */
async function measurePopup(driver: Driver, article: SeededArticle, add: Add): Promise<void> {
  const other = await driver.open(`${driver.extensionOrigin}/empty.html`);
  const page = await driver.open(article.url);
  await rest();
  for (let opening = 0; opening <= 2 * OPENINGS; opening++) {
    const isKept = opening % 2 === 0;
    if (!isKept) await forgetLooks(other);
    await rest();
    const popup = await driver.clickToolbarButton(page);
    const first = await openingTime(popup, 'first');
    const all = await openingTime(popup, 'all');
    // The first opening is also the page's first reading.
    if (opening > 0) add(isKept ? 'popup' : 'popup, after a change', first);
    if (opening > 0 && isKept) add('popup, all 50 claims', all);
    await driver.closePopup();
  }
  await page.close();
  await other.close();
}

/** What every change of a record does. */
function forgetLooks(page: Page): Promise<unknown> {
  return page.evaluate('chrome.storage.session.clear()');
}

/**
 * Opens the notebook while another page of the extension is open, as the popup is whose button a person presses.
 * @returns the notebook that was opened last, with all claims in memory
 */
async function measureOpening(driver: Driver, desk: SeededDesk, add: Add): Promise<Page> {
  const other = await driver.open(`${driver.extensionOrigin}/empty.html`);
  for (let opening = 0; ; opening++) {
    const empty = await opened(driver, '/empty.html');
    add(EMPTY, await openingTime(empty, 'shown'));
    await empty.close();
    await forgetLooks(other);
    const before = await opened(driver, '/notebook.html');
    add('notebook, after a change', await openingTime(before, 'rows'));
    await before.close();
    const page = await opened(driver, '/notebook.html');
    add('notebook', await openingTime(page, 'rows'));
    const found = i18n.t('notebook.found', desk.claims, [desk.claims.toLocaleString('en')]);
    await until('all claims are in memory', async () => (await textOf(page)).includes(found), 120_000);
    add('notebook, all searchable', await page.evaluate(() => performance.now()));
    if (opening === OPENINGS - 1) {
      await other.close();
      return page;
    }
    await page.close();
  }
}

/** What was closed is put away first: a desk's memory is given back for a while, and nobody opens what they just closed. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST));
}

/** A page of the extension, opened when the one before has been put away. */
async function opened(driver: Driver, path: string): Promise<Page> {
  const page = await driver.open('about:blank');
  await page.setViewport({ width: 1280, height: 860 });
  await rest();
  await page.goto(driver.extensionOrigin + path);
  return page;
}

async function measureClaims(page: Page, add: Add): Promise<void> {
  const search = await byRole(page, 'textbox', i18n.t('notebook.search'));
  for (const words of TYPED) {
    await clickOn(search);
    for (const letter of words) {
      add(
        'search, a keystroke',
        await timeToPaint(page, 'keydown', ANSWERED, () => page.keyboard.press(letter as 'a')),
      );
    }
    await search.evaluate((input) => (input as HTMLInputElement).select());
    add(
      'search, taken away',
      await timeToPaint(page, 'keydown', ANSWERED, () => page.keyboard.press('Backspace')),
    );
  }
  for (const name of FACETS) {
    for (let nth = 0; nth < 2; nth++) {
      for (const what of ['facet, chosen', 'facet, taken away']) {
        const box = await facetValue(page, name, nth);
        await box.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
        add(what, await timeToPaint(page, 'click', ANSWERED, () => box.click()));
      }
    }
  }
  const sort = await byRole(page, 'combobox', i18n.t('notebook.sort'));
  for (const by of [...SORTS, ...SORTS]) {
    add('sort', await timeToPaint(page, 'change', ANSWERED, () => sort.evaluate(choose, by)));
  }
  for (let opened = 0; opened < 8; opened++) {
    await page.evaluate(focusRow, opened);
    add(
      'a claim with all its fields',
      await timeToPaint(page, 'keydown', 'aside blockquote', () => page.keyboard.press('Enter')),
    );
    await page.evaluate(() => {
      location.hash = '#/claims';
    });
    await until('the claim is closed', () =>
      page.evaluate(() => !document.querySelector('aside blockquote')),
    );
  }
}

/** The nth value of a facet that is not chosen, or the chosen one. */
async function facetValue(page: Page, name: FacetName, nth: number): Promise<ElementHandle<Element>> {
  const handle = await page.evaluateHandle(
    (title, at) => {
      const facet = [...document.querySelectorAll('fieldset')].find(
        (one) => one.querySelector('legend')?.textContent === title,
      );
      const chosen = facet?.querySelector('input:checked');
      return (chosen ?? facet?.querySelectorAll('input')[at])?.closest('label') ?? null;
    },
    i18n.t(`facet.${name}`),
    nth,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`There is no facet ${name}.`);
  return element as ElementHandle<Element>; // a label
}

/** Runs in the page: what choosing from a native list does. */
function choose(select: HTMLElement, value: string): void {
  if (!(select instanceof HTMLSelectElement)) throw new Error('No list to choose from.');
  // React listens to what is set by a person only.
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the page. */
function focusRow(index: number): void {
  document.querySelector<HTMLElement>(`[data-index="${index}"] [data-open]`)?.focus();
}

const VIEWS = [
  { hash: 'pages', shown: 'tbody tr' },
  { hash: 'speakers', shown: 'tbody tr' },
  { hash: 'claims', shown: ROWS },
] as const;

async function measureViews(page: Page, add: Add): Promise<void> {
  for (let round = 0; round < 6; round++) {
    for (const { hash, shown } of VIEWS) {
      const link = await page.$(`nav a[href="#/${hash}"]`);
      if (!link) throw new Error(`There is no way to the ${hash}.`);
      add(`to the ${hash}`, await timeToPaint(page, 'click', shown, () => link.click()));
    }
  }
}

async function measureSuggestions(page: Page, { questionId }: SeededDesk, add: Add): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `#/compare/${id}`;
  }, questionId);
  const cards = 'section li[draggable]';
  await page.waitForSelector(cards);
  const count = Math.min(SUGGESTIONS, (await page.$$(cards)).length);
  for (let nth = 0; nth < count; nth++) {
    const button = await page.evaluateHandle(
      (selector, at) => document.querySelectorAll(selector)[at]?.querySelector('button'),
      cards,
      nth,
    );
    await (button.asElement() as ElementHandle<HTMLElement> | null)?.focus();
    await page.keyboard.press('Enter');
    await until('the entry has the focus', async () => {
      if (await page.evaluate(isFocused, i18n.t('compare.suggest'))) return true;
      await page.keyboard.press('ArrowDown');
      return false;
    });
    const shown = 'section[aria-labelledby=suggestions] [role=status]';
    add(
      'compare: suggestions',
      await timeToPaint(page, 'keydown', shown, () => page.keyboard.press('Enter')),
    );
    await clickByRole(page, 'button', i18n.t('notebook.close'));
  }
}

/** Runs in the page. */
function isFocused(label: string): boolean {
  return (
    document.activeElement?.getAttribute('role') === 'menuitem' &&
    document.activeElement.textContent === label
  );
}
