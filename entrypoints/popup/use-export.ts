import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { ExportScope, ExportState } from '../../components/popup/popup-props.ts';
import { DeskProfile } from '../../lib/exchange/desk-profile.ts';
import { toJson } from '../../lib/exchange/json.ts';
import { downloadBlob, exportFileName } from '../../lib/extension/download.ts';
import { readDesk } from '../../lib/extension/exchange-settings.ts';
import type { ExportFormat } from '../../lib/model/export-format.ts';
import { failure, type Result, success } from '../../lib/model/result.ts';
import type { Database } from '../../lib/store/database.ts';
import { readPage } from '../../lib/store/everything.ts';
import type { PageAddress } from '../../lib/store/pages.ts';

/** Writes the records of the page, or all of them, to a file that the browser downloads. */
export function useExport(database: Database, address: PageAddress | undefined) {
  const [state, setState] = useState<ExportState>('idle');

  async function exportClaims(scope: ExportScope, format: ExportFormat): Promise<void> {
    setState('working');
    const page = scope === 'page' ? address : undefined;
    const write = page && format === 'json' ? jsonOfPage(database, page) : streamed(database, page, format);
    const written = await write.catch(() => failure('unexpected'));
    if (!written.ok) return setState({ code: written.code, during: 'export' });
    const { blob, extension, claims } = written.value;
    const fileName = exportFileName(hostOf(page), extension);
    downloadBlob(blob, fileName);
    setState({ done: { fileName, claims } });
  }

  return { state, exportClaims };
}

interface Written {
  readonly blob: Blob;
  readonly extension: string;
  readonly claims: number;
}

/** A page's records are few enough to be checked against the file's schema before they leave. */
async function jsonOfPage(database: Database, page: PageAddress): Promise<Result<Written>> {
  const records = await readPage(database, page);
  if (!records.ok) return records;
  const file = toJson(records.value, generator());
  if (!file.ok) return file;
  const blob = new Blob([file.value], { type: 'application/json' });
  return success({ blob, extension: 'json', claims: records.value.claims.length });
}

/** Piece by piece. The formats are loaded when one is asked for: the popup opens without them. */
async function streamed(
  database: Database,
  page: PageAddress | undefined,
  format: ExportFormat,
): Promise<Result<Written>> {
  const { writeExport } = await import('../notebook/exchange/write-export.ts');
  const { exchangeWords } = await import('../notebook/exchange/exchange-words.ts');
  const request = {
    scope: page ? ({ kind: 'page', address: page } as const) : ({ kind: 'everything' } as const),
    format,
    leaveOut: [],
    byteOrderMark: false,
    profile: DeskProfile.safeParse(await readDesk()).data,
    words: exchangeWords(),
    generator: generator(),
  };
  const written = await writeExport(database, request, {});
  if (written.ok) return written;
  // Nobody ends it, and what has nothing to export is not offered: what was there is gone since.
  return failure(written.code === 'cancelled' || written.code === 'nothing' ? 'not-found' : written.code);
}

function generator(): { name: string; version: string } {
  return { name: 'On Record', version: browser.runtime.getManifest().version };
}

function hostOf(address: PageAddress | undefined): string {
  return address && URL.canParse(address.url) ? new URL(address.url).hostname : '';
}
