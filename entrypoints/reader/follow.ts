import { browser } from 'wxt/browser';
import { FOLLOW_PORT } from '../../lib/messaging/follow-port.ts';
import type { ActiveClaim } from '../../lib/model/reader-status.ts';
import { rectOf } from './go-to.ts';
import type { PageItem } from './page-claims.ts';
import type { Session } from './session.ts';

/** After scrolling to a claim by itself the page settles: until then its scrolling is nobody's. Milliseconds. */
const SETTLING_MS = 1_500;
/** What stands above is under the page's own header, as often as not. In px of the viewport. */
const TOP = 24;

type Port = ReturnType<typeof browser.runtime.connect>;

export interface Follow {
  /** The person came to this claim on the page. */
  came(item: PageItem | null): void;
  /** The page is about to be scrolled to a claim. */
  settle(): void;
}

/**
 * Tells a side panel which claim the person came to on the page: the one that was clicked or walked to, and when
 * the last one has left the screen, the topmost that can be seen. Costs nothing while no panel is there; with one,
 * some ten rectangles a frame while the page is scrolled.
 */
export function followPerson(document: Document, session: () => Session, signal: AbortSignal): Follow {
  const view = document.defaultView;
  const ports = new Set<Port>();
  let listening: AbortController | null = null;
  let current: string | null = null;
  let settlingUntil = 0;
  let waiting = false;

  function tell(key: string, by: ActiveClaim['by']): void {
    if (key === current && by === 'scroll') return;
    current = key;
    for (const port of ports) port.postMessage({ key, by } satisfies ActiveClaim);
  }

  function onScroll(): void {
    if (waiting || performance.now() < settlingUntil) return;
    waiting = true;
    view?.requestAnimationFrame(() => {
      waiting = false;
      if (signal.aborted || ports.size === 0) return;
      const items = session().marked();
      if (isOnScreen(items.find(({ key }) => key === current))) return;
      const top = topmost(items);
      if (top) tell(top.key, 'scroll');
    });
  }

  function bottomOf(item: PageItem): number | undefined {
    return rectOf(document, session().page(), item)?.bottom;
  }

  function isOnScreen(item: PageItem | undefined): boolean {
    const rect = item && rectOf(document, session().page(), item);
    return Boolean(rect && rect.bottom > TOP && rect.top < (view?.innerHeight ?? 0));
  }

  /** The first claim that ends below the top of the screen, if it is on the screen. By halves: claims stand in order. */
  function topmost(items: readonly PageItem[]): PageItem | null {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = items[middle];
      const bottom = item && bottomOf(item);
      // One that isn't laid out (in a closed box, say) counts as above.
      if (bottom === undefined || bottom <= TOP) low = middle + 1;
      else high = middle;
    }
    const item = items[low];
    return item && isOnScreen(item) ? item : null;
  }

  function listen(): void {
    if (listening) return;
    listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    const settled = () => {
      settlingUntil = 0;
    };
    document.addEventListener('scroll', onScroll, options);
    for (const type of ['scrollend', 'wheel', 'touchmove', 'keydown'])
      document.addEventListener(type, settled, options);
  }

  function onConnect(port: Port): void {
    if (port.name !== FOLLOW_PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (ports.size > 0) return;
      listening?.abort();
      listening = null;
    });
    listen();
    const { active } = session();
    if (active) tell(active.key, 'person');
  }

  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    listening?.abort();
    browser.runtime.onConnect?.removeListener(onConnect);
    for (const port of ports) port.disconnect();
    ports.clear();
  });

  return {
    came(item) {
      if (item) tell(item.key, 'person');
    },
    settle() {
      settlingUntil = performance.now() + SETTLING_MS;
    },
  };
}
