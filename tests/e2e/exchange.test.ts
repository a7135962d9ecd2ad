import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byRole, clickByRole } from '../../scripts/browsers/by-role.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { keptFile } from '../support/exchange.ts';
import { i18n } from '../support/i18n.ts';
import { browserForTests } from './support/browsers.ts';
import { waitForText } from './support/popup.ts';
import { emptyDatabase, tableOf, tableWhen } from './support/side-panel.ts';

const PASSPHRASE = 'harbour lantern walnut gravel copper';
const EXAMPLE: { claims: { id: string }[]; questions: unknown[]; links: unknown[] } = JSON.parse(
  keptFile('export-v1.json'),
);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('in and out, in chromium', () => {
  const installed = browserForTests('chromium');

  async function openExchange(): Promise<Page> {
    const page = await installed.driver.openExtensionPage('/notebook.html#/exchange');
    await byRole(page, 'heading', i18n.t('exchange.out.heading'));
    return page;
  }

  /** Gives a file to the view as if the person had chosen it. */
  async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
    const path = join(folder, name);
    await writeFile(path, content);
    const input = await page.waitForSelector('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  /** Presses what writes a file, and waits for the file. */
  async function downloaded(press: () => Promise<void>, ending: string): Promise<Uint8Array> {
    const before = new Set(await readdir(installed.downloads));
    await press();
    const name = await until(`a file *${ending} is downloaded`, async () =>
      (await readdir(installed.downloads)).find((one) => !before.has(one) && one.endsWith(ending)),
    );
    return until('the file is complete', async () => {
      const bytes = await readFile(join(installed.downloads, name));
      return bytes.length > 0 && bytes;
    });
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
    const page = await openExchange();
    const before = await tableWhen(page, 'claims', EXAMPLE.claims.length);
    await (await byRole(page, 'checkbox', i18n.t('exchange.backup.encrypt'))).click();
    for (const field of await page.$$('input[type=password]')) await field.type(PASSPHRASE);
    const press = () => clickByRole(page, 'button', i18n.t('exchange.backup.button'));
    const backup = await downloaded(press, '.onrecord');
    expect(new TextDecoder().decode(backup)).not.toContain(EXAMPLE.claims[0]?.id);
    await emptyDatabase(page);
    await page.reload();

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

  test('a table of another program is mapped, and its bad rows are told', async () => {
    const page = await openExchange();
    await emptyDatabase(page);
    await page.reload();
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
    await page.evaluate(axe.source);
    const found = await page.evaluate(`axe
      .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`);
    expect(found).toEqual([]);
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
