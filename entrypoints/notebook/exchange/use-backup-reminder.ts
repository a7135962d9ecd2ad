import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { isBackupDue } from '../../../lib/exchange/backup.ts';
import {
  onBackupChange,
  putReminderAway,
  readLastBackup,
  readReminderPutAway,
} from '../../../lib/extension/exchange-settings.ts';
import type { Database } from '../../../lib/store/database.ts';
import { recordTimes } from '../../../lib/store/record-times.ts';

/** Whether a backup is to be thought of now, and the putting away of that thought for some days. */
export function useBackupReminder(database: Database) {
  const [reminder, setReminder] = useState<{ lastBackupAt: string | undefined }>();

  useEffect(() => {
    const ending = new AbortController();
    async function look(): Promise<void> {
      const [last, putAwayAt, times] = await Promise.all([
        readLastBackup(),
        readReminderPutAway(),
        recordTimes(database),
      ]);
      if (ending.signal.aborted) return;
      const due = times.ok && isBackupDue({ ...times.value, lastBackupAt: last, putAwayAt }, new Date());
      setReminder(due ? { lastBackupAt: last && backupDay(last) } : undefined);
    }
    // What a page is opened for comes first.
    requestIdleCallback(() => void look());
    onBackupChange(() => void look(), ending.signal);
    return () => ending.abort();
  }, [database]);

  return { reminder, putAway: () => void putReminderAway(new Date()) };
}

/** The day of a backup in the language of the messages. */
export function backupDay(time: string): string {
  return new Date(time).toLocaleString(i18n.t('locale'), { dateStyle: 'long' });
}
