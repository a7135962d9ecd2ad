import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { byRole } from '../../scripts/browsers/by-role.ts';
import { addressOf, textOf } from '../../scripts/browsers/surfaces.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { i18n } from '../support/i18n.ts';
import { BROWSERS, browserForTests } from './support/browsers.ts';
import { noCard, openCard, pressInCard } from './support/card.ts';
import { markedAs } from './support/marks.ts';
import { openPopup } from './support/popup.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();
const QUOTE = 'The grant was spent before it arrived';
const TOKEN = '00000000-0000-4000-8000-000000000000';

describe.each(BROWSERS)('messages that the background did not expect, in %s', (name) => {
  const installed = browserForTests(name);
  let page: Page;
  let extensionPage: Page;

  beforeAll(async () => {
    const { driver } = installed;
    page = await driver.open(
      site.article('/grant', 'A grant', `<p>“${QUOTE},” said auditor Mirela Faust.</p>`),
    );
    await openPopup(driver, page);
    await markedAs(page, 'found', QUOTE);
    const card = await openCard(driver, page, QUOTE);
    await pressInCard(card, i18n.t('card.save'));
    await noCard(page);
    extensionPage = await driver.openExtensionPage('/welcome.html');
    await oneClaimIsStored();
  });

  /** The welcome page counts what the database holds, and follows it. */
  async function oneClaimIsStored(): Promise<void> {
    await byRole(extensionPage, 'heading', i18n.t('welcome.eraseHeading'));
    await until('one claim is stored', async () =>
      (await textOf(extensionPage)).includes(i18n.t('welcome.claims', 1)),
    );
  }

  function send(message: unknown): Promise<unknown> {
    return extensionPage.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`,
    );
  }

  test.each([
    { what: 'nothing at all', message: null, code: 'bad-request' },
    { what: 'a text', message: 'reader/hello', code: 'bad-request' },
    { what: 'no kind', message: {}, code: 'bad-request' },
    { what: 'an unknown kind', message: { kind: 'claims/erase' }, code: 'bad-request' },
    { what: 'the name of an inherited property', message: { kind: 'constructor' }, code: 'bad-request' },
    { what: 'a wrong shape', message: { kind: 'page/read', tabId: 'first' }, code: 'bad-request' },
    { what: 'a request of the card', message: { kind: 'claim/delete', token: TOKEN }, code: 'forbidden' },
    {
      what: 'a request of the reader',
      message: { kind: 'reader/counts', found: 1, saved: 1 },
      code: 'forbidden',
    },
  ])('$what gets an error and changes nothing', async ({ message, code }) => {
    expect(await send(message)).toMatchObject({ ok: false, code });
    await oneClaimIsStored();
  });

  test('a page of the web has no way to send any', async () => {
    const reachable = await page.evaluate(
      () =>
        (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage !==
        undefined,
    );
    expect(reachable).toBe(false);
  });

  test('a card that a page puts up itself can’t save, and shows nothing of what is saved', async () => {
    const { driver } = installed;
    const trap = await driver.open(
      site.publish(
        '/trap',
        `<!doctype html><title>Trap</title><p>Look</p><iframe src="${driver.extensionOrigin}/card.html#${TOKEN}"></iframe>`,
      ),
    );
    for (const frame of trap.frames().slice(1)) {
      const address = await addressOf(frame).catch(() => '');
      if (!address.includes('/card.html')) continue;
      const answer = await frame.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage({ kind: 'claim/delete', token: '${TOKEN}' })`,
      );
      expect(answer).toMatchObject({ ok: false });
      expect(await textOf(frame)).not.toContain(QUOTE);
    }
    await trap.close();
    await extensionPage.bringToFront();
    await oneClaimIsStored();
  });
});
