import { browser } from 'wxt/browser';

const DESK = 'desk';
const LAST_BACKUP = 'last-backup';

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
  const at = (await browser.storage.local.get(LAST_BACKUP))[LAST_BACKUP];
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : undefined;
}

export async function keepLastBackup(at: Date): Promise<void> {
  await browser.storage.local.set({ [LAST_BACKUP]: at.toISOString() });
}
