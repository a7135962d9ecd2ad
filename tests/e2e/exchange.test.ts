import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { byRole, clickByRole, findByRole } from '../../scripts/browsers/by-role.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { keptFile } from '../support/exchange.ts';
import { i18n } from '../support/i18n.ts';
import { problems } from './support/axe.ts';
import { BROWSERS, browserForTests } from './support/browsers.ts';
import { filesForTests } from './support/files.ts';
import { chooseFromMenu, openPopup, press, savedClaimsWhen, waitForText } from './support/popup.ts';
import { emptyDatabase, tableOf, tableWhen } from './support/side-panel.ts';
import { siteForTests } from './support/site.ts';

const PASSPHRASE = 'harbour lantern walnut gravel copper';
const EXAMPLE: { claims: { id: string }[]; questions: unknown[]; links: unknown[] } = JSON.parse(
  keptFile('export-v1.json'),
);

const files = filesForTests();
const site = siteForTests();

describe.each(BROWSERS)('in and out, in %s', (name) => {
  const installed = browserForTests(name);
  const choose = files.choose;
  const downloaded = (press: () => Promise<void>, ending: string) =>
    files.downloaded(installed.downloads, press, ending);

  async function openExchange(): Promise<Page> {
    const page = await installed.driver.openExtensionPage('/notebook.html#/exchange');
    await byRole(page, 'heading', i18n.t('exchange.out.heading'));
    return page;
  }

  /** Firefox can't reload a page of an extension at a driver's word. */
  async function reopened(page: Page): Promise<Page> {
    await page.close();
    return openExchange();
  }

  async function select(page: Page, label: string, value: string): Promise<void> {
    const element = await byRole(page, 'combobox', label);
    await element.select(value);
  }

  test('a file is previewed, imported, undone, imported again, and then nothing is new', async () => {
    const page = await openExchange();
    await emptyDatabase(page);
    const count = EXAMPLE.claims.length;
    await choose(page, 'export.json', keptFile('export-v1.json'));
    await byRole(page, 'heading', i18n.t('exchange.in.previewHeading'));
    expect(await tableOf(page, 'claims')).toEqual([]);
    await clickByRole(page, 'button', i18n.t('exchange.in.importAll'));
    await tableWhen(page, 'claims', count);
    expect(await tableOf(page, 'questions')).toHaveLength(EXAMPLE.questions.length);
    expect(await tableOf(page, 'links')).toHaveLength(EXAMPLE.links.length);
    await clickByRole(page, 'button', i18n.t('common.undo'));
    await tableWhen(page, 'claims', 0);
    await choose(page, 'export.json', keptFile('export-v1.json'));
    await clickByRole(page, 'button', i18n.t('exchange.in.importAll'));
    await tableWhen(page, 'claims', count);
    await choose(page, 'export.json', keptFile('export-v1.json'));
    await waitForText(page, i18n.t('exchange.in.nothing'));
    await page.close();
  });

  test('claims leave as a table and as a report', async () => {
    const page = await openExchange();
    await tableWhen(page, 'claims', EXAMPLE.claims.length);
    const press = () => clickByRole(page, 'button', i18n.t('exchange.out.button'));
    await select(page, i18n.t('exchange.out.format'), 'csv');
    const table = new TextDecoder().decode(await downloaded(press, '.csv'));
    for (const { id } of EXAMPLE.claims) expect(table).toContain(id);
    await select(page, i18n.t('exchange.out.format'), 'html');
    const report = new TextDecoder().decode(await downloaded(press, '.html'));
    expect(report).toContain('<!doctype html>');
    await page.close();
  });

  test('one claim is exported from a selection, and copied as a citation', async () => {
    const id = EXAMPLE.claims[0]?.id ?? '';
    const page = await installed.driver.openExtensionPage(`/notebook.html#/exchange?ids=${id}`);
    const press = () => clickByRole(page, 'button', i18n.t('exchange.out.button'));
    const file = new TextDecoder().decode(await downloaded(press, '.json'));
    expect(JSON.parse(file).claims).toMatchObject([{ id }]);
    await page.close();

    const notebook = await installed.driver.openExtensionPage(`/notebook.html#/claims/${id}`);
    await clickByRole(notebook, 'button', i18n.t('exchange.cite.button'));
    await clickByRole(notebook, 'menuitem', i18n.t('exchange.cite.html'));
    await waitForText(notebook, i18n.t('exchange.cite.done'));
    await notebook.close();
  });

  test('an encrypted backup opens by its passphrase alone, and brings everything back', async () => {
    let page = await openExchange();
    const before = await tableWhen(page, 'claims', EXAMPLE.claims.length);
    await (await byRole(page, 'checkbox', i18n.t('exchange.backup.encrypt'))).click();
    for (const field of await page.$$('input[type=password]')) await field.type(PASSPHRASE);
    const press = () => clickByRole(page, 'button', i18n.t('exchange.backup.button'));
    const backup = await downloaded(press, '.onrecord');
    expect(new TextDecoder().decode(backup)).not.toContain(EXAMPLE.claims[0]?.id);
    await emptyDatabase(page);
    page = await reopened(page);

    await choose(page, 'mine.onrecord', backup);
    await openWith(page, 'another passphrase');
    await waitForText(page, i18n.t('exchange.words.failure.wrongPassphrase'));
    await openWith(page, PASSPHRASE);
    await clickByRole(page, 'button', i18n.t('exchange.in.importAll'));
    const after = await tableWhen(page, 'claims', EXAMPLE.claims.length);
    expect(after).toEqual(before);

    const damaged = new Uint8Array(backup);
    damaged[damaged.length - 20] = (damaged[damaged.length - 20] ?? 0) ^ 1;
    await choose(page, 'damaged.onrecord', damaged);
    await openWith(page, PASSPHRASE);
    await waitForText(page, i18n.t('exchange.words.failure.damaged'));
    expect(await tableOf(page, 'claims')).toEqual(before);
    await page.close();
  });

  test('a backup that is due is told of in the notebook, until it is put away', async () => {
    const { driver } = installed;
    const page = await openExchange();
    // The backup of the test before is forgotten, and the example is old.
    await page.evaluate(() => {
      interface Storage {
        local: { remove(key: string): Promise<void> };
      }
      const { browser, chrome } = globalThis as unknown as Record<string, { storage: Storage } | undefined>;
      return (browser ?? chrome)?.storage.local.remove('last-backup');
    });
    await tableWhen(page, 'claims', EXAMPLE.claims.length);
    await page.close();
    const notebook = await driver.openExtensionPage('/notebook.html#/claims');
    await byRole(notebook, 'region', i18n.t('exchange.backup.due'));
    const topOfView = () =>
      notebook.evaluate(() => document.querySelector('main')?.getBoundingClientRect().top);
    const under = await topOfView();
    await clickByRole(notebook, 'button', i18n.t('common.dismiss'));
    const isGone = async () => !(await findByRole(notebook, 'region', i18n.t('exchange.backup.due')));
    await until('the reminder goes', isGone);
    expect(await topOfView(), 'the reminder moves nothing').toBe(under);
    await notebook.close();
    const again = await driver.openExtensionPage('/notebook.html#/claims');
    await waitForText(again, i18n.t('notebook.found', EXAMPLE.claims.length));
    expect(await findByRole(again, 'region', i18n.t('exchange.backup.due'))).toBeNull();
    await again.close();
  });

  test('an import that is stopped while it is written leaves nothing behind', async () => {
    const page = await openExchange();
    await emptyDatabase(page);
    await choose(page, 'many.json', manyClaims(8_000));
    await clickByRole(page, 'button', i18n.t('exchange.in.importAll'));
    await clickByRole(page, 'button', i18n.t('exchange.stop'));
    await waitForText(page, i18n.t('exchange.in.stopped'));
    for (const table of ['pages', 'speakers', 'claims']) expect(await tableOf(page, table)).toEqual([]);
    await page.close();
  });

  test('an import that is being written goes on when the view is left, and can be undone there', async () => {
    const page = await openExchange();
    await emptyDatabase(page);
    await choose(page, 'many.json', manyClaims(2_000));
    await clickByRole(page, 'button', i18n.t('exchange.in.importAll'));
    await clickByRole(page, 'link', i18n.t('notebook.viewSpeakers'));
    await clickByRole(page, 'button', i18n.t('common.undo'));
    await tableWhen(page, 'claims', 0);
    await page.close();
  });

  test('a page’s claims leave from the popup, in another format too', async () => {
    const { driver } = installed;
    const quote = 'The pumps were never tested after the storm';
    const article = site.article(
      '/pumps',
      'Inquiry hears of untested pumps',
      `<p>The inquiry into the flood met again.</p><p>“${quote},” said Ilse Verbruggen, an engineer.</p>`,
    );
    const popup = await openPopup(driver, await driver.open(article));
    await press(popup, i18n.t('popup.saveOne'));
    await savedClaimsWhen(popup, 1);
    const table = await downloaded(
      () => chooseFromMenu(popup, i18n.t('export.button'), i18n.t('export.page', ['CSV'])),
      '.csv',
    );
    expect(new TextDecoder().decode(table)).toContain(quote);
    await driver.closePopup();
  });

  test('a table of another program is mapped, and its bad rows are told', async () => {
    let page = await openExchange();
    await emptyDatabase(page);
    page = await reopened(page);
    const rows = [
      'Was gesagt wurde,Who,Link',
      '"We sold the pier in May",Greta Lund,https://paper.example/pier',
      ',Nobody,https://paper.example/none',
    ];
    await choose(page, 'sheet.csv', rows.join('\n'));
    await select(
      page,
      i18n.t('exchange.in.column', [i18n.t('exchange.in.fields.quote')]),
      'Was gesagt wurde',
    );
    await clickByRole(page, 'button', i18n.t('exchange.in.mapped'));
    await waitForText(page, i18n.t('exchange.in.rejected', 1));
    expect(await problems(page)).toEqual([]);
    await clickByRole(page, 'button', i18n.t('exchange.in.importGood'));
    const [claim] = await tableWhen(page, 'claims', 1);
    expect(claim).toMatchObject({ segments: [{ quote: { exact: 'We sold the pier in May' } }] });
    await page.close();
  });
});

async function openWith(page: Page, passphrase: string): Promise<void> {
  const field = await until('a passphrase is asked for', () => page.$('form input[type=password]'));
  await field.evaluate((input) => input instanceof HTMLInputElement && input.select());
  await field.type(passphrase);
  await clickByRole(page, 'button', i18n.t('exchange.in.open'));
}

/** An export of copies of the example's first claim. */
function manyClaims(count: number): string {
  const claims = Array.from({ length: count }, (_, i) => ({
    ...EXAMPLE.claims[0],
    id: `${String(i).padStart(8, '0')}-0000-4000-8000-000000000000`,
  }));
  return JSON.stringify({ ...EXAMPLE, claims, answers: [], links: [] });
}
