import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/model/ui-languages.ts';
import { byRole } from '../../scripts/browsers/by-role.ts';
import { BUILDS } from '../../scripts/browsers/launch.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { PROJECT } from '../../scripts/start/build.ts';
import { i18n } from '../support/i18n.ts';
import { messagesOf, testsSpeak } from '../support/speaking.ts';
import { BROWSERS, browserForTests } from './support/browsers.ts';
import { openCard } from './support/card.ts';
import { markedAs } from './support/marks.ts';
import { openPopup } from './support/popup.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();
const QUOTE = 'The ferry was overloaded on every crossing that week';

describe.each(BROWSERS)('the language of the interface in %s', (name) => {
  const installed = browserForTests(name);
  afterEach(() => testsSpeak(undefined));

  test('is chosen in the settings, and then spoken by every surface', async () => {
    const { driver } = installed;
    let settings = await driver.openExtensionPage('/notebook.html#/settings');
    await speaks(settings, 'en');
    await choose(settings, 'de');
    testsSpeak(messagesOf('de'));
    await byRole(settings, 'heading', i18n.t('settings.marks'));
    await speaks(settings, 'de');
    expect(await settings.title()).toBe(i18n.t('notebook.title'));

    const page = await driver.open(
      site.article(
        `/ferry-${name}`,
        'Inquiry into the ferry',
        `<p>“${QUOTE},” said the purser, Lene Aarup.</p>`,
      ),
    );
    const popup = await openPopup(driver, page);
    await byRole(popup, 'button', i18n.t('popup.saveOne'));
    await speaks(popup, 'de');
    await markedAs(page, 'found', QUOTE);
    const card = await openCard(driver, page, QUOTE);
    expect(await card.evaluate('document.documentElement.lang')).toBe('de');
    await until('the toolbar button says it, too', async () =>
      (await buttonTitles(settings)).includes(i18n.t('badge.title', ['0', '1'])),
    );

    settings = await driver.openExtensionPage('/notebook.html#/settings');
    await choose(settings, 'browser');
    testsSpeak(undefined);
    await byRole(settings, 'heading', i18n.t('settings.marks'));
    await speaks(settings, 'en');
  });

  test('stays the browser’s where one is stored that is not known', async () => {
    const { driver } = installed;
    const settings = await driver.openExtensionPage('/notebook.html#/settings');
    await settings.evaluate(
      `(globalThis.browser ?? chrome).storage.local.set({ settings: { language: 'tlh' } })`,
    );
    await settings.close();
    await speaks(await driver.openExtensionPage('/notebook.html#/settings'), 'en');
  });
});

describe.each(BROWSERS)('what the browser itself shows of the extension in %s', (name) => {
  const folder = resolve(PROJECT, BUILDS[name]);
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8'));

  test.each(LANGUAGES)('its name, what it is for and its shortcuts are said in %s', async (language) => {
    const manifest: string = JSON.stringify(await read('manifest.json'));
    const keys = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    const messages = await read(`_locales/${language}/messages.json`);
    expect(new Set(keys)).toEqual(
      new Set(['extName', 'extDescription', 'commandNextClaim', 'commandPreviousClaim']),
    );
    for (const key of keys) expect(messages[key]?.message, key).toBe(messagesOf(language)[key]);
  });
});

async function choose(settings: Page, language: string): Promise<void> {
  const select = await byRole(settings, 'combobox', i18n.t('settings.language'));
  await select.select(language);
}

async function speaks(page: Page, language: string): Promise<void> {
  await until(`the page speaks ${language}`, () =>
    page.evaluate(
      (lang) => document.documentElement.lang === lang && document.documentElement.dir === 'ltr',
      language,
    ),
  );
  await byRole(page, 'heading');
}

/** What the toolbar button is called, for each tab. */
async function buttonTitles(extensionPage: Page): Promise<string[]> {
  // The browser's titles are texts.
  return extensionPage.evaluate(`(async () => {
    const { action, tabs } = globalThis.browser ?? chrome;
    return Promise.all((await tabs.query({})).map(({ id }) => action.getTitle({ tabId: id })));
  })()`) as Promise<string[]>;
}
