import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { failureWords } from '../../../components/claim/failure-words.ts';
import type { BackupOutcome } from '../../../components/exchange/exchange-props.ts';
import { backupChunks, encryptedBackupChunks, isBackupDue } from '../../../lib/exchange/backup.ts';
import { toBlob } from '../../../lib/exchange/chunks.ts';
import { downloadBlob, exportFileName } from '../../../lib/extension/download.ts';
import { keepLastBackup, readLastBackup } from '../../../lib/extension/exchange-settings.ts';
import type { Database } from '../../../lib/store/database.ts';
import { openEverything, recordTimes } from '../../../lib/store/importing.ts';
import { generator } from './use-exporting.ts';

/** Writes backups, remembers when, and knows whether the next one is due. */
export function useBackup(database: Database) {
  const [outcome, setOutcome] = useState<BackupOutcome>('idle');
  const [lastBackupAt, setLastBackupAt] = useState<string>();
  const [due, setDue] = useState(false);
  const ending = useRef(new AbortController());

  useEffect(() => {
    void (async () => {
      const [last, times] = await Promise.all([readLastBackup(), recordTimes(database)]);
      setLastBackupAt(last);
      setDue(times.ok && isBackupDue({ ...times.value, lastBackupAt: last }, new Date()));
    })();
  }, [database]);

  async function backup(passphrase: string | undefined): Promise<void> {
    ending.current = new AbortController();
    const { signal } = ending.current;
    // What is changed while the file is written may be missing from it.
    const startedAt = new Date();
    setOutcome({ working: { done: 0 } });
    const opened = await openEverything(database);
    if (!opened.ok) {
      return setOutcome({ failure: failureWords({ code: opened.code, during: 'export' }).advice });
    }
    const options = {
      signal,
      generator: generator(),
      total: opened.value.total,
      onProgress: (working: { done: number; total?: number | undefined }) =>
        !signal.aborted && setOutcome({ working }),
    };
    const chunks =
      passphrase === undefined
        ? backupChunks(opened.value, options)
        : encryptedBackupChunks(opened.value, passphrase, options);
    const blob = await toBlob(chunks, 'application/octet-stream');
    if (!blob.ok) return setOutcome('idle');
    const fileName = exportFileName('backup', passphrase === undefined ? 'json' : 'onrecord');
    downloadBlob(blob.value, fileName);
    await keepLastBackup(startedAt);
    setLastBackupAt(startedAt.toISOString());
    setDue(false);
    setOutcome({ fileName });
  }

  return {
    lastBackupAt:
      lastBackupAt && new Date(lastBackupAt).toLocaleString(i18n.t('locale'), { dateStyle: 'long' }),
    due,
    outcome,
    backup: (passphrase: string | undefined) => void backup(passphrase),
    stop: () => ending.current.abort(),
  };
}
