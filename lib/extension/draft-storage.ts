import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ClaimEdit } from '../model/claim-edit.ts';

/** Drafts that nobody came back to are dropped after this time, and beyond this number the oldest ones. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
const KEPT = 200;
const PREFIX = 'draft:';

const StoredDraft = z.object({
  at: z.number(),
  edit: z.optional(ClaimEdit),
  /** the form as it stood, where it has more fields or text that can't be saved yet */
  typed: z.optional(z.unknown()),
});

/**
 * What was typed for a claim and not saved, or null. It lies in the extension's local storage, where closing
 * the card, the browser or a failed save can't reach it.
 * @param key one for each claim, see `CardContents.draftKey`
 */
export async function loadDraft(key: string): Promise<ClaimEdit | null> {
  return (await load(key))?.edit ?? null;
}

/** What was kept of a form; `typed` is as `keepDraft` was given it. Its shape is whatever the form was then: check it. */
export interface KeptDraft {
  readonly edit?: ClaimEdit | undefined;
  readonly typed?: unknown;
}

/** All that was kept of a form with more fields than `loadDraft` knows; undefined where nothing was. */
export async function loadKept(key: string): Promise<KeptDraft | undefined> {
  return load(key);
}

/** @param typed the form as it stands, for `loadKept`; an edit that can't be saved as it is, is left out */
export async function keepDraft(key: string, edit: ClaimEdit, typed?: unknown): Promise<void> {
  const usable = ClaimEdit.safeParse(edit).success;
  await browser.storage.local.set({
    [PREFIX + key]: { at: Date.now(), ...(usable && { edit }), ...(typed !== undefined && { typed }) },
  });
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

async function load(key: string): Promise<z.infer<typeof StoredDraft> | undefined> {
  return StoredDraft.safeParse((await browser.storage.local.get(PREFIX + key))[PREFIX + key]).data;
}

async function drafts(): Promise<{ key: string; at: number }[]> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => ({ key, at: StoredDraft.safeParse(value).data?.at ?? 0 }));
}
