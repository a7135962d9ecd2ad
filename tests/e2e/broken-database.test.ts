import { describe, expect, test } from 'vitest';
import { textOf } from '../../scripts/browsers/surfaces.ts';
import { i18n } from '../support/i18n.ts';
import { problems } from './support/axe.ts';
import { browserForTests } from './support/browsers.ts';
import { shows } from './support/notebook.ts';
import { openPopup } from './support/popup.ts';
import { openSidePanel } from './support/side-panel.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();
const QUOTE = 'The archive is drier than it has ever been';
const VIEWS = ['claims', 'pages', 'speakers', 'compare', 'overview', 'exchange'] as const;

/** Firefox lets no driver run a script before those of an extension’s page. */
describe.each(['light', 'dark'] as const)('a browser that keeps the database closed, %s', (scheme) => {
  const installed = browserForTests('chromium');

  test('is told of in popup and side panel, which say nothing that they don’t know', async () => {
    const { driver } = installed;
    await driver.preferColorScheme(scheme);
    const story = `<p>“${QUOTE},” said Ada Bly, a clerk.</p>`;
    const page = await driver.open(site.article('/archive', 'Archive', story));
    const popup = await openPopup(driver, page);
    await popup.evaluateOnNewDocument(refuseStorage);
    await popup.reload();
    await shows(popup, i18n.t('failure.load'));
    await shows(popup, i18n.t('failure.databaseUnavailable'));
    expect(await problems(popup)).toEqual([]);
    await driver.closePopup();

    const panel = await openSidePanel(driver, page);
    await panel.evaluateOnNewDocument(refuseStorage);
    await panel.reload();
    await shows(panel, i18n.t('failure.load'));
    expect(await textOf(panel)).not.toContain(i18n.t('popup.nothingFound'));
    expect(await problems(panel)).toEqual([]);
  });

  test('is told of in every view of the notebook; the settings can still be changed', async () => {
    const { driver } = installed;
    await driver.preferColorScheme(scheme);
    const notebook = await driver.openExtensionPage('/notebook.html');
    await notebook.evaluateOnNewDocument(refuseStorage);
    await notebook.reload();
    for (const view of VIEWS) {
      await notebook.evaluate((name) => {
        location.hash = `#/${name}`;
      }, view);
      await shows(notebook, i18n.t('notebook.unavailable'));
      const words = await textOf(notebook);
      for (const key of ['notebook.noClaims', 'pages.none', 'speakers.none', 'compare.none'] as const)
        expect(words).not.toContain(i18n.t(key));
    }
    expect(await problems(notebook)).toEqual([]);
    await notebook.evaluate(() => {
      location.hash = '#/settings';
    });
    await shows(notebook, i18n.t('settings.marks'));
    expect(await problems(notebook)).toEqual([]);
  });
});

/** Runs in a page of the extension before its own scripts, as where the person keeps sites from storing anything. */
function refuseStorage(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
}
