import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { ExportScope, ExportState } from '../../components/popup/popup-props.ts';
import { toJson } from '../../lib/exchange/json.ts';
import type { Database } from '../../lib/store/database.ts';
import { readEverything, readPage } from '../../lib/store/everything.ts';
import type { PageAddress } from '../../lib/store/pages.ts';

/** Writes the records of the page, or all of them, to a file that the browser downloads. */
export function useExport(database: Database, address: PageAddress | undefined) {
  const [state, setState] = useState<ExportState>('idle');

  async function exportClaims(scope: ExportScope): Promise<void> {
    setState('working');
    const records = await (scope === 'page' && address
      ? readPage(database, address)
      : readEverything(database));
    if (!records.ok) return setState({ code: records.code, during: 'export' });
    const { version } = browser.runtime.getManifest();
    const file = toJson(records.value, { name: 'On Record', version });
    if (!file.ok) return setState({ code: file.code, during: 'export' });
    const fileName = fileNameFor(scope, address, new Date());
    download(file.value, fileName);
    setState({ done: { fileName, claims: records.value.claims.length } });
  }

  return { state, exportClaims };
}

/** "on-record paper.example 2026-05-04.json" */
function fileNameFor(scope: ExportScope, address: PageAddress | undefined, now: Date): string {
  const host = scope === 'page' && address && URL.canParse(address.url) ? new URL(address.url).hostname : '';
  const day = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  return ['on-record', host, day].filter(Boolean).join('-').concat('.json');
}

function download(text: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = fileName;
  link.click();
  // The download reads the blob after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
