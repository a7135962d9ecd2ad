import { browser } from 'wxt/browser';
import type { CardSubject, Neighbour } from '../../lib/messaging/protocol.ts';
import type { PageMetadata } from '../../lib/model/page-metadata.ts';
import type { Undo } from '../../lib/store/undo.ts';

/**
 * An opened card: what it shows, for which page, in which tab. Kept in session storage, since the worker may
 * die between opening the card and saving.
 */
export interface CardSession {
  /** the tab whose page the claim stands on */
  readonly tabId: number;
  /** the tab that the card itself runs in: the same, unless it has a window of its own */
  readonly cardTabId: number;
  readonly url: string;
  readonly metadata: PageMetadata;
  readonly subject: CardSubject;
  readonly link?: string | undefined;
  readonly others?: readonly Neighbour[] | undefined;
  /** the id the claim has, or gets when it is saved */
  readonly claimId: string;
}

const keyOf = (token: string) => `card:${token}`;
const undoKeyOf = (token: string) => `undo:${token}`;

export async function openSession(session: CardSession): Promise<string> {
  await closeSessionsOf(session.tabId);
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(token)]: session });
  return token;
}

/** The session of a token, if it was opened for a card in this tab. */
export async function findSession(token: string, cardTabId: number): Promise<CardSession | null> {
  const key = keyOf(token);
  // Only `openSession` and `moveSession` write under this key.
  const session = (await browser.storage.session.get(key))[key] as CardSession | undefined;
  return session?.cardTabId === cardTabId ? session : null;
}

export async function moveSession(token: string, session: CardSession, cardTabId: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(token)]: { ...session, cardTabId } });
}

/** Keeps what takes the card's deletion back, for as long as the card is open. */
export async function keepUndo(token: string, undo: Undo): Promise<void> {
  await browser.storage.session.set({ [undoKeyOf(token)]: undo });
}

/** Hands out the kept undo, once. */
export async function takeUndo(token: string): Promise<Undo | null> {
  const key = undoKeyOf(token);
  const undo = (await browser.storage.session.get(key))[key] as Undo | undefined; // written by keepUndo alone
  await browser.storage.session.remove(key);
  return undo ?? null;
}

async function closeSessionsOf(tabId: number): Promise<void> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  const old = Object.entries(all).filter(
    ([key, value]) => key.startsWith('card:') && (value as CardSession).tabId === tabId,
  );
  const tokens = old.map(([key]) => key.slice('card:'.length));
  if (old.length > 0)
    await browser.storage.session.remove(tokens.flatMap((token) => [keyOf(token), undoKeyOf(token)]));
}
