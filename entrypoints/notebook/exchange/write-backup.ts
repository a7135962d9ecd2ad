import { backupChunks, encryptedBackupChunks } from '../../../lib/exchange/backup.ts';
import { toBlob } from '../../../lib/exchange/chunks.ts';
import type { PaceOptions } from '../../../lib/exchange/pace.ts';
import type { Database } from '../../../lib/store/database.ts';
import { openEverything } from '../../../lib/store/snapshot.ts';
import type { ExchangeAnswers, ExchangeRequests } from './exchange-protocol.ts';

/** Writes everything to a file, with a passphrase encrypted. */
export async function writeBackup(
  database: Database,
  { passphrase, generator }: ExchangeRequests['backup'],
  pace: PaceOptions,
): Promise<ExchangeAnswers['backup']> {
  const opened = await openEverything(database);
  if (!opened.ok) return opened;
  const options = { ...pace, generator, total: opened.value.total };
  const chunks =
    passphrase === undefined
      ? backupChunks(opened.value, options)
      : encryptedBackupChunks(opened.value, passphrase, options);
  return toBlob(chunks, 'application/octet-stream');
}
