import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ask } from '../../lib/messaging/client.ts';
import type { RequestBody } from '../../lib/messaging/protocol.ts';
import type { Area } from './go-to.ts';
import { placeBeside } from './placement.ts';

const WIDTH = 360;
const FIRST_HEIGHT = 420;
/** A frame that the page's policy refuses never reports; by then the card gets a window of its own. */
const PATIENCE_MS = 2500;

const STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; right: auto !important; bottom: auto !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important;
  width: ${WIDTH}px !important; max-width: calc(100vw - 16px) !important; z-index: 2147483647 !important; color-scheme: normal !important; }
iframe { display: block; width: 100%; height: 100%; border: 0; border-radius: 10px; color-scheme: normal;
  box-shadow: 0 0 0 1px rgb(0 0 0 / 14%), 0 12px 36px rgb(0 0 0 / 28%); background: Canvas; }
@media print { :host { display: none !important; } }
`;

export interface CardFrame {
  /** Opens the card beside the rectangle that `anchor` gives, in place of one that is open. */
  open(about: RequestBody<'card/open'>, anchor: () => Area | null): Promise<void>;
  close(token?: string): void;
  loaded(token: string): void;
  resize(token: string, height: number): void;
  readonly isOpen: boolean;
}

interface OpenCard {
  readonly token: string;
  readonly host: HTMLElement;
  readonly position: CSSStyleSheet;
  readonly anchor: () => Area | null;
  readonly stop: AbortController;
  height: number;
  loaded: boolean;
}

/**
 * The card's frame: an extension page in a closed shadow root, which the page can neither read nor style. The
 * host element is in the page only while the card is open.
 */
export function createCardFrame(document: Document, onClosed: () => void): CardFrame {
  let card: OpenCard | null = null;

  function place(open: OpenCard): void {
    const { left, top, height } = placeBeside(
      open.anchor(),
      { width: WIDTH, height: open.height },
      viewport(document),
    );
    // An important rule inside the shadow root wins over everything the page says about its host.
    open.position.replaceSync(
      `:host { left: ${left}px !important; top: ${top}px !important; height: ${height}px !important; }`,
    );
  }

  function close(token?: string): void {
    if (!card || (token !== undefined && card.token !== token)) return;
    card.stop.abort();
    card.host.remove();
    card = null;
    onClosed();
  }

  async function open(about: RequestBody<'card/open'>, anchor: () => Area | null): Promise<void> {
    const answer = await ask('card/open', about);
    if (!answer.ok) return;
    close();
    const { token } = answer.value;
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    const position = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet, position];
    const frame = document.createElement('iframe');
    frame.title = i18n.t('reader.cardTitle');
    frame.allow = 'clipboard-write';
    frame.src = `${browser.runtime.getURL('/card.html')}#${token}`;
    root.append(frame);
    const opened: OpenCard = {
      token,
      host,
      position,
      anchor,
      stop: new AbortController(),
      height: FIRST_HEIGHT,
      loaded: false,
    };
    card = opened;
    place(opened);
    document.documentElement.append(host);
    showOnTop(host);
    frame.focus();
    followPage(document, () => place(opened), opened.stop.signal);
    const timer = setTimeout(() => {
      if (opened.loaded || card !== opened) return;
      void ask('card/open-window', { token });
      close(token);
    }, PATIENCE_MS);
    opened.stop.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  return {
    open,
    close,
    loaded(token) {
      if (card?.token === token) card.loaded = true;
    },
    resize(token, height) {
      if (card?.token !== token) return;
      card.height = height;
      place(card);
    },
    get isOpen() {
      return card !== null;
    },
  };
}

/** Above everything the page draws, by the top layer where there is one. */
function showOnTop(host: HTMLElement): void {
  if (!('showPopover' in host)) return;
  host.popover = 'manual';
  host.showPopover();
}

function followPage(document: Document, place: () => void, signal: AbortSignal): void {
  const { defaultView: view } = document;
  if (!view) return;
  let waiting = false;
  function later(): void {
    if (waiting) return;
    waiting = true;
    view?.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) place();
    });
  }
  view.addEventListener('scroll', later, { capture: true, passive: true, signal });
  view.addEventListener('resize', later, { passive: true, signal });
}

function viewport(document: Document): { width: number; height: number } {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  return {
    width: width || (document.defaultView?.innerWidth ?? 0),
    height: document.defaultView?.innerHeight ?? height,
  };
}
