import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ClaimEdit } from '../model/claim-edit.ts';

/** Drafts that nobody came back to are dropped after this time, and beyond this number the oldest ones. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
const KEPT = 200;
const PREFIX = 'draft:';

const StoredDraft = z.object({ at: z.number(), edit: ClaimEdit });

/**
 * What was typed for a claim and not saved, or null. It lies in the extension's local storage, where closing
 * the card, the browser or a failed save can't reach it.
 * @param key one for each claim, see `CardContents.draftKey`
 */
export async function loadDraft(key: string): Promise<ClaimEdit | null> {
  const stored = StoredDraft.safeParse((await browser.storage.local.get(PREFIX + key))[PREFIX + key]);
  return stored.success ? stored.data.edit : null;
}

export async function keepDraft(key: string, edit: ClaimEdit): Promise<void> {
  await browser.storage.local.set({ [PREFIX + key]: { at: Date.now(), edit } });
}

export async function dropDraft(key: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + key);
}

/** Removes all drafts. */
export async function dropAllDrafts(): Promise<void> {
  await browser.storage.local.remove((await drafts()).map(({ key }) => key));
}

/** Removes drafts that are old, or too many. */
export async function pruneDrafts(now = Date.now()): Promise<void> {
  const newestFirst = (await drafts()).sort((a, b) => b.at - a.at);
  const old = newestFirst.filter(({ at }, index) => index >= KEPT || now - at > KEPT_MS);
  if (old.length > 0) await browser.storage.local.remove(old.map(({ key }) => key));
}

async function drafts(): Promise<{ key: string; at: number }[]> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => ({ key, at: StoredDraft.safeParse(value).data?.at ?? 0 }));
}
