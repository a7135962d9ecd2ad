import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { ExportScope, ExportState } from '../../components/popup/popup-props.ts';
import { toJson } from '../../lib/exchange/json.ts';
import { downloadText, exportFileName } from '../../lib/extension/download.ts';
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
    const fileName = exportFileName(scope === 'page' ? hostOf(address) : '');
    downloadText(file.value, fileName);
    setState({ done: { fileName, claims: records.value.claims.length } });
  }

  return { state, exportClaims };
}

function hostOf(address: PageAddress | undefined): string {
  return address && URL.canParse(address.url) ? new URL(address.url).hostname : '';
}
