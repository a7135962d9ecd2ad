import { describe, expect, test } from 'vitest';
import { textOf } from '../../scripts/browsers/surfaces.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { waitUntilRead } from '../../scripts/start/popup.ts';
import { i18n } from '../support/i18n.ts';
import { BROWSERS, browserForTests } from './support/browsers.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();

describe('installing in chromium', () => {
  const installed = browserForTests('chromium');

  test('shows no permission warning', async () => {
    const page = await installed.driver.openExtensionPage('/welcome.html');
    const warnings = await page.evaluate(`(async () => {
      const manifest = JSON.stringify(chrome.runtime.getManifest());
      return chrome.management.getPermissionWarningsByManifest(manifest);
    })()`);
    expect(warnings).toEqual([]);
  });

  test('would show one if it asked for all sites: the question is understood', async () => {
    const page = await installed.driver.openExtensionPage('/welcome.html');
    const warnings = await page.evaluate(`(async () => {
      const manifest = { ...chrome.runtime.getManifest(), host_permissions: ['*://*/*'] };
      return chrome.management.getPermissionWarningsByManifest(JSON.stringify(manifest));
    })()`);
    expect(warnings).toHaveLength(1);
  });
});

describe.each(BROWSERS)('pages that can’t be read, in %s', (name) => {
  const installed = browserForTests(name);

  test('the popup says so on the browser’s own pages, and what to do', async () => {
    const page = await installed.driver.openBrowserPage();
    const popup = await installed.driver.clickToolbarButton(page);
    const reading = await waitUntilRead(popup);
    // Chromium does not even tell which page it is.
    const [title, advice] =
      name === 'firefox'
        ? (['unreadable.browserPage', 'unreadable.browserPageAdvice'] as const)
        : (['unreadable.other', 'unreadable.otherAdvice'] as const);
    expect(reading).toEqual({ refused: i18n.t(title) });
    expect(await textOf(popup)).toContain(i18n.t(advice));
  });

  test('the popup says that there are no claims where nobody is quoted', async () => {
    const page = await installed.driver.open(
      site.article(
        '/quiet',
        'Opening hours',
        '<p>The library opens at nine and closes at six from Monday to Friday.</p>',
      ),
    );
    const popup = await installed.driver.clickToolbarButton(page);
    expect(await waitUntilRead(popup)).toBe('read');
    await until('the popup says that nothing was found', async () =>
      (await textOf(popup)).includes(i18n.t('popup.nothingFound')),
    );
  });

  test('a page without an article, and one without any text, are read without harm', async () => {
    for (const body of ['', '<p></p>', '<frameset></frameset>']) {
      const page = await installed.driver.open(
        site.publish('/bare', `<!doctype html><title>Bare</title>${body}`),
      );
      const popup = await installed.driver.clickToolbarButton(page);
      expect(await waitUntilRead(popup)).toBe('read');
    }
  });
});
