import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';

/** A document that is being replaced may leave a question unanswered for as long as the protocol waits, in ms. */
const ANSWER_WITHIN = 2000;

/** Something that shows a document: a tab, the popup, or the card's frame. */
export type Surface = Page | Frame;

/** The address as the document itself knows it: Puppeteer is not told of Firefox's extension pages. */
export async function addressOf(surface: Surface): Promise<string> {
  return String(await surface.evaluate('location.href'));
}

export async function findAsync<Item>(
  items: readonly Item[],
  matches: (item: Item) => Promise<boolean>,
): Promise<Item | null> {
  for (const item of items) {
    // A document that is just being closed or replaced can't answer: it isn't the one.
    const answer = matches(item).catch(() => false);
    if (await Promise.race([answer, pause(ANSWER_WITHIN, false, { ref: false })])) return item;
  }
  return null;
}

/**
 * The frame of the card that is open on this page, or null. Its host is not the extension's id: Chromium gives
 * it a new one each time, so that pages can't ask for it by name.
 */
export async function cardFrame(page: Page): Promise<Frame | null> {
  return findAsync(page.frames(), async (frame) =>
    /^[a-z]+-extension:\/\/[^/]+\/card\.html/.test(await addressOf(frame)),
  );
}

export async function textOf(surface: Surface): Promise<string> {
  return String(await surface.evaluate('document.body.innerText'));
}
