import type { Asker } from './protocol.ts';

/** The part of `runtime.MessageSender` that says who sent a message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

export interface OwnIdentity {
  readonly id: string;
  /** origin of the extension's pages, without a slash at the end */
  readonly origin: string;
}

/** The card in its frame, and in a window of its own where a page refuses frames. */
const CARDS: readonly string[] = ['/card.html', '/card-window.html'];

/**
 * Who sent a message, or null when it is nobody the extension knows. The browser fills the sender in; a page
 * can't forge it. A web page that embeds the card gets no further than the card's token.
 */
export function askerOf(sender: Sender, own: OwnIdentity): Asker | null {
  if (sender.id !== own.id || !sender.url) return null;
  const url = parse(sender.url);
  if (!url) return null;
  if (`${url.protocol}//${url.host}` === own.origin) {
    return CARDS.includes(url.pathname)
      ? 'card'
      : sender.frameId === 0 || !sender.tab
        ? 'extension-page'
        : null;
  }
  const isWebPage = url.protocol === 'http:' || url.protocol === 'https:' || url.protocol === 'file:';
  return isWebPage && sender.frameId === 0 && sender.tab?.id !== undefined ? 'reader' : null;
}

/**
 * The address of the page that a reader runs in. Chromium's `sender.url` is that of the document when it was loaded:
 * after a navigation without a new document only the tab knows the new one. It is believed for the same origin, which
 * such a navigation can't leave.
 */
export function addressOfReader({ url, tab }: Sender): string | undefined {
  const own = url === undefined ? null : parse(url);
  const shown = tab?.url === undefined ? null : parse(tab.url);
  const isSame = own && shown && own.origin !== 'null' && own.origin === shown.origin;
  return isSame ? tab?.url : url;
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
