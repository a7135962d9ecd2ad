import type { ElementHandle } from 'puppeteer-core';
import { type Surface, textOf } from './surfaces.ts';
import { TimedOut, until } from './waiting.ts';

/**
 * The roles that our surfaces use, with the elements that have them without saying so.
 * https://www.w3.org/TR/html-aria/#docconformance
 */
const IMPLICIT = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  heading: 'h1,h2,h3,h4,h5,h6',
  link: 'a[href]',
  menuitem: '',
  menuitemradio: '',
  option: 'option',
  radio: 'input[type=radio]',
  region: 'section',
  status: 'output',
  textbox: 'textarea,input:not([type]),input[type=text],input[type=search],input[type=url]',
} as const;
export type Role = keyof typeof IMPLICIT;

/** The name as a whole, or how it begins: an entry of a menu goes on with what explains it. */
export type Name = string | { readonly beginning: string };

/**
 * The first shown element with this role and accessible name; null if there is none now.
 *
 * Computed here and not asked of the browser: Firefox's own search waits seconds for each element that has no
 * place in the accessibility tree. A short form of https://www.w3.org/TR/accname-1.2/, enough for our surfaces.
 */
export async function findByRole(
  surface: Surface,
  role: Role,
  name?: Name,
): Promise<ElementHandle<HTMLElement> | null> {
  const wanted = { role, implicit: IMPLICIT[role], name: name ?? null };
  const handle = await surface.evaluateHandle(search, wanted);
  const element = handle.asElement();
  // `search` gives nothing but HTML elements.
  return element as ElementHandle<HTMLElement> | null;
}

/** Waits for it; see findByRole. */
export async function byRole(surface: Surface, role: Role, name?: Name): Promise<ElementHandle<HTMLElement>> {
  const called = name === undefined ? '' : ` “${typeof name === 'string' ? name : `${name.beginning}…`}”`;
  try {
    return await until(`there is a ${role}${called}`, () => findByRole(surface, role, name));
  } catch (error) {
    if (!(error instanceof TimedOut)) throw error;
    throw new TimedOut(`${error.message} The page says: ${await wordsOf(surface)}`, { cause: error });
  }
}

/** What a person would have seen instead, for the message of a test that failed. */
async function wordsOf(surface: Surface): Promise<string> {
  const words = await textOf(surface).catch(String);
  const width = await surface.evaluate(() => innerWidth).catch(String);
  return `${words.replace(/\s+/g, ' ').slice(0, 1_500)} (${width} px wide)`;
}

/** Clicks with the mouse, in the middle of what can be seen: away from what sticks to the edges and covers it. */
export async function clickOn(element: ElementHandle<Element>): Promise<void> {
  await element.evaluate((target) => target.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element.click();
}

/** Waits for it, then clicks on it; see findByRole. */
export async function clickByRole(surface: Surface, role: Role, name?: Name): Promise<void> {
  try {
    await clickOn(await byRole(surface, role, name));
  } catch (error) {
    // drawn anew between being found and being clicked on, as it is when what it shows changes: nothing was clicked
    if (!/detached/.test(String(error))) throw error;
    await clickOn(await byRole(surface, role, name));
  }
}

/** Runs in the surface's document: it can use nothing from outside itself. */
function search({
  role,
  implicit,
  name,
}: {
  role: string;
  implicit: string;
  name: Name | null;
}): HTMLElement | null {
  function textOf(node: Node): string {
    if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (node instanceof Element && node.getAttribute('aria-label'))
      return node.getAttribute('aria-label') ?? '';
    const inner = [...node.childNodes].map(textOf).join('');
    const isBlock = node instanceof Element && !getComputedStyle(node).display.startsWith('inline');
    return isBlock ? ` ${inner} ` : inner;
  }

  function nameOf(element: Element): string {
    const named = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const words =
      named.map((id) => textOf(document.getElementById(id) ?? document.createTextNode(''))).join(' ') ||
      element.getAttribute('aria-label') ||
      labels.map(textOf).join(' ') ||
      textOf(element);
    return plain(words).trim();
  }

  /** Blanks of every kind are one blank, in names as in what is looked for. */
  function plain(words: string): string {
    return words.replace(/\s+/g, ' ');
  }

  const selector = [`[role~="${role}"]`, ...(implicit ? [`:is(${implicit}):not([role])`] : [])].join(',');
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('[aria-hidden=true],[inert]')) continue;
    if (name === null) return element;
    const own = nameOf(element);
    if (typeof name === 'string' ? own === plain(name).trim() : own.startsWith(plain(name.beginning)))
      return element;
  }
  return null;
}
