import { useEffect, useRef, useState } from 'react';
import { failureWords } from '../../../components/claim/failure-words.ts';
import type { BackupOutcome } from '../../../components/exchange/exchange-props.ts';
import { isBackupDue } from '../../../lib/exchange/backup.ts';
import { downloadBlob, exportFileName } from '../../../lib/extension/download.ts';
import { keepLastBackup, readLastBackup } from '../../../lib/extension/exchange-settings.ts';
import { failure } from '../../../lib/model/result.ts';
import type { Database } from '../../../lib/store/database.ts';
import { recordTimes } from '../../../lib/store/record-times.ts';
import { askExchange } from './exchange-client.ts';
import { backupDay } from './use-backup-reminder.ts';
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
    const blob = await askExchange(
      'backup',
      { passphrase, generator: generator() },
      { signal, onProgress: (working) => setOutcome({ working }) },
    ).catch(() => failure('unexpected'));
    if (signal.aborted) return setOutcome('stopped');
    if (!blob.ok && blob.code !== 'cancelled')
      return setOutcome({ failure: failureWords({ code: blob.code, during: 'export' }).advice });
    if (!blob.ok) return setOutcome('stopped');
    const fileName = exportFileName('backup', passphrase === undefined ? 'json' : 'onrecord');
    downloadBlob(blob.value, fileName);
    await keepLastBackup(startedAt);
    setLastBackupAt(startedAt.toISOString());
    setDue(false);
    setOutcome({ fileName });
  }

  return {
    lastBackupAt: lastBackupAt && backupDay(lastBackupAt),
    due,
    outcome,
    backup: (passphrase: string | undefined) => void backup(passphrase),
    stop: () => ending.current.abort(),
  };
}
