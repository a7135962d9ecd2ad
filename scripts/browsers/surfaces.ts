import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from './waiting.ts';

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
    if (await matches(item).catch(() => false)) return item;
  }
  return null;
}

/** The frame of the card that is open on this page, or null. */
export async function cardFrame(page: Page, extensionOrigin: string): Promise<Frame | null> {
  return findAsync(page.frames(), async (frame) =>
    (await addressOf(frame)).startsWith(`${extensionOrigin}/card.html`),
  );
}

/** The first element with this ARIA role and exactly this accessible name, as the browser computes them. */
export async function findByRole(
  surface: Surface,
  role: string,
  name?: string,
): Promise<ElementHandle<Element> | null> {
  const named = name === undefined ? '' : `[name=${JSON.stringify(name)}]`;
  return surface.$(`::-p-aria(${named}[role="${role}"])`);
}

/** Waits for it; see findByRole. */
export function byRole(surface: Surface, role: string, name?: string): Promise<ElementHandle<Element>> {
  return until(`there is a ${role}${name === undefined ? '' : ` “${name}”`}`, () =>
    findByRole(surface, role, name),
  );
}

export async function textOf(surface: Surface): Promise<string> {
  return String(await surface.evaluate('document.body.innerText'));
}
