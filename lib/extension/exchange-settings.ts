import { browser } from 'wxt/browser';

const DESK = 'desk';
const LAST_BACKUP = 'last-backup';
const REMINDER_PUT_AWAY = 'backup-reminder-put-away';

/** The desk's profile as it was kept, unchecked; undefined when there is none. */
export async function readDesk(): Promise<unknown> {
  return (await browser.storage.local.get(DESK))[DESK];
}

export async function keepDesk(profile: object | undefined): Promise<void> {
  if (profile === undefined) await browser.storage.local.remove(DESK);
  else await browser.storage.local.set({ [DESK]: profile });
}

/** When the last backup was written; undefined when there was none. */
export async function readLastBackup(): Promise<string | undefined> {
  return timeIn(await browser.storage.local.get(LAST_BACKUP), LAST_BACKUP);
}

export async function keepLastBackup(at: Date): Promise<void> {
  await browser.storage.local.set({ [LAST_BACKUP]: at.toISOString() });
}

/** When the person put the reminder of a backup away. */
export async function readReminderPutAway(): Promise<string | undefined> {
  return timeIn(await browser.storage.local.get(REMINDER_PUT_AWAY), REMINDER_PUT_AWAY);
}

export async function putReminderAway(at: Date): Promise<void> {
  await browser.storage.local.set({ [REMINDER_PUT_AWAY]: at.toISOString() });
}

/** Calls back when a backup was made or the reminder put away, here or in another window, until the signal ends it. */
export function onBackupChange(listener: () => void, signal: AbortSignal): void {
  const listen = (changes: object) => {
    if (LAST_BACKUP in changes || REMINDER_PUT_AWAY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}

function timeIn(stored: Record<string, unknown>, key: string): string | undefined {
  const at = stored[key];
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : undefined;
}
