import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ExportFile } from '../../lib/model/export-file.ts';
import { type FoundClaim, ReaderStatus } from '../../lib/model/reader-status.ts';
import { i18n } from '../../tests/support/i18n.ts';
import { clickByRole, clickOn, findByRole } from '../browsers/by-role.ts';
import { textOf } from '../browsers/surfaces.ts';
import { until } from '../browsers/waiting.ts';

const UNREADABLE = [
  'unreadable.browserPage',
  'unreadable.storePage',
  'unreadable.pdf',
  'unreadable.fileAccess',
  'unreadable.other',
] as const;

/** Waits until the popup has read its page, or says why it can't: then that, in its own words. */
export async function waitUntilRead(popup: Page): Promise<'read' | { refused: string }> {
  return until(
    'the popup has read the page',
    async () => {
      if (await findByRole(popup, 'button', i18n.t('popup.readAgain'))) return 'read' as const;
      const text = await textOf(popup);
      const refused = UNREADABLE.map((key) => i18n.t(key)).find((words) => text.includes(words));
      if (refused) return { refused };
      if (!(await findByRole(popup, 'button', i18n.t('common.tryAgain')))) return null;
      return { refused: text };
    },
    60_000,
  );
}

/** What the reader found and thinks worth marking, in reading order. */
export async function foundClaims(popup: Page): Promise<FoundClaim[]> {
  const status = ReaderStatus.parse(
    await popup.evaluate(`(async () => {
      const { tabs } = globalThis.browser ?? chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      return tabs.sendMessage(tab.id, { kind: 'reader/status' });
    })()`),
  );
  return status.found.filter((claim) => claim.marked).sort((a, b) => a.start - b.start);
}

/**
 * Presses "Save" for these claims, with the speakers that are suggested, and waits until they are listed.
 * A claim that stands inside another one is not offered any more once that one is saved.
 * @returns how many were saved
 */
export async function save(
  popup: Page,
  chosen: readonly FoundClaim[],
  found: readonly FoundClaim[],
  savedBefore = 0,
): Promise<number> {
  let saved = 0;
  if (chosen.length === found.length && found.length > 1) {
    await clickByRole(popup, 'button', i18n.t('popup.saveAll', found.length));
    saved = found.length;
  } else {
    for (const claim of chosen) if (await saveOne(popup, claim)) saved++;
  }
  const count = i18n.t('popup.savedCount', savedBefore + saved);
  await until(`the popup says “${count}”`, async () => (await textOf(popup)).includes(count), 60_000);
  return saved;
}

/** The button is the one that its quote describes. @returns false if the claim is not offered any more */
async function saveOne(popup: Page, { key }: FoundClaim): Promise<boolean> {
  const button = await until('the claim is offered', async () => {
    const offered = await popup.$(`button[aria-describedby="found-${escaped(key)}"]`);
    if (offered) return offered;
    return (await foundClaims(popup)).some((claim) => claim.key === key) ? null : 'gone';
  });
  if (button === 'gone') return false;
  await clickOn(button);
  await until('the claim is saved', async () => (await popup.$(`#found-${escaped(key)}`)) === null);
  return true;
}

/** Keys are the reader's own: letters, digits and a few signs. */
function escaped(key: string): string {
  return key.replace(/[^\w-]/g, (character) => `\\${character}`);
}

/** Exports what is saved through the popup's menu, and reads the file that the browser then has downloaded. */
export async function exportClaims(popup: Page, downloads: string, saved: number): Promise<ExportFile> {
  await clickByRole(popup, 'button', i18n.t('export.button'));
  const entry = i18n.t(saved > 0 ? 'export.page' : 'export.everything', ['JSON']);
  await clickByRole(popup, 'menuitem', { beginning: entry });
  const file = await until('the export is downloaded', async () =>
    (await readdir(downloads)).find((name) => name.endsWith('.json')),
  );
  return until('the export is complete', async () =>
    ExportFile.parse(JSON.parse(await readFile(join(downloads, file), 'utf8'))),
  );
}
