import { browser } from 'wxt/browser';
import { toJson } from '../../lib/exchange/json.ts';
import { downloadText, exportFileName } from '../../lib/extension/download.ts';
import { failure, type Result, success } from '../../lib/model/result.ts';
import type { Database } from '../../lib/store/database.ts';
import { readClaims } from '../../lib/store/everything.ts';

/** Writes these claims, with what belongs to them, to a file that the browser downloads. */
export async function exportClaimsFile(database: Database, ids: readonly string[]): Promise<Result<string>> {
  const records = await readClaims(database, ids);
  if (!records.ok) return records;
  const { version } = browser.runtime.getManifest();
  const file = toJson(records.value, { name: 'On Record', version });
  if (!file.ok) return failure(file.code, file.detail);
  const fileName = exportFileName('selection');
  downloadText(file.value, fileName);
  return success(fileName);
}
