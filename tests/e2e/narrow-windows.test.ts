import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/model/ui-languages.ts';
import { textOf } from '../../scripts/browsers/surfaces.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { fillDatabase, sampleDesk } from '../../scripts/screens/sample-desk.ts';
import { browserForTests } from './support/browsers.ts';
import { cutOff, overflowing } from './support/layout.ts';

/** The width that WCAG 2.2 (1.4.10, Reflow) asks for: that of a window of 1280 px at 400 %. */
const NARROW = { width: 320, height: 900 };

const desk = sampleDesk();
/** The views of the notebook, each with words of the desk that it shows. */
const VIEWS = [
  ['claims', desk.claims[0]?.segments[0]?.quote.exact],
  [`claims/${desk.claims[0]?.id}`, desk.claims[0]?.segments[0]?.quote.exact],
  ['pages', desk.pages[0]?.title],
  ['speakers', desk.speakers[0]?.name],
  [`speakers/${desk.speakers[0]?.id}`, desk.speakers[0]?.name],
  [`compare/${desk.questions[0]?.id}`, desk.claims[2]?.segments[0]?.quote.exact],
  ['overview', desk.questions[0]?.text],
  ['exchange', 'ClaimReview'],
  ['settings', 'Alt+Shift+J'],
] as const;

describe('in a window of 320 px nothing leaves the notebook at a side, and no words of a control are cut off', () => {
  const installed = browserForTests('chromium');

  test.each(LANGUAGES)('in %s', async (language) => {
    const notebook = await installed.driver.openExtensionPage('/notebook.html#/claims');
    await until('the notebook is there', async () => (await textOf(notebook)).includes('On Record'));
    await fillDatabase(notebook, desk);
    await notebook.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify({ language })} })`);
    await notebook.setViewport(NARROW);
    await notebook.reload();
    for (const [view, words] of VIEWS) {
      await notebook.evaluate((hash) => {
        location.hash = hash;
      }, `#/${view}`);
      await until(`the view ${view} is there`, () =>
        notebook.evaluate(
          (shown) =>
            document.body.textContent.includes(shown) && document.querySelector('[aria-busy=true]') === null,
          words ?? '',
        ),
      );
      expect.soft(await notebook.evaluate(overflowing), view).toEqual([]);
      expect.soft(await notebook.evaluate(cutOff), view).toEqual([]);
    }
    expect(await notebook.evaluate(() => document.documentElement.lang)).toBe(language);
    await notebook.close();
  });
});
