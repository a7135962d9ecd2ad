import { browser } from 'wxt/browser';
import type { ReaderCommand } from '../../lib/messaging/protocol.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { createCardFrame } from './card-frame.ts';
import { areaOf, scrollTo } from './go-to.ts';
import { listenToKeyboard } from './keyboard.ts';
import type { PageItem } from './page-claims.ts';
import { listenToPointer } from './pointer.ts';
import { createSelectionButton } from './selection-button.ts';
import { createSession, subjectOf } from './session.ts';

/** Starts reading the page and answering the extension; returns what ends it all. */
export function startReader(document: Document): () => void {
  const ending = new AbortController();
  const session = createSession(document);
  const card = createCardFrame(document, () => session.activate(null));
  const selection = createSelectionButton(document, addSelection);

  function open(item: PageItem): void {
    session.activate(item);
    void card.open(subjectOf(item), session.metadata(), () => areaOf(document, session.page(), item));
  }

  function goTo(item: PageItem, opened: boolean): void {
    session.activate(item);
    scrollTo(document, session.page(), item);
    if (opened) open(item);
  }

  function step(by: 1 | -1): void {
    const items = session.marked();
    if (items.length === 0) return;
    const at = items.findIndex(({ key }) => key === session.active?.key);
    const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length];
    card.close();
    if (next) goTo(next, false);
  }

  /** @returns whether there was a selection that stands in the page's text */
  function addSelection(): boolean {
    const selected = document.getSelection();
    if (!selected || selected.isCollapsed || selected.rangeCount === 0) return false;
    const range = session.page().map.offsetsOf(selected.getRangeAt(0));
    if (!range) return false;
    open(session.select(range));
    return true;
  }

  function answer(command: ReaderCommand): unknown {
    switch (command.kind) {
      case 'reader/status':
        return session.status();
      case 'reader/refresh':
        return session.refresh();
      case 'reader/read-again':
        return session.read().then(() => watch.seen(session.page()));
      case 'reader/step':
        return step(command.by);
      case 'reader/go-to': {
        const item = session.item(command.id ?? command.key ?? '');
        if (item) goTo(item, command.open ?? false);
        return item !== undefined;
      }
      case 'reader/add-selection':
        return addSelection();
      case 'reader/card-closed':
        return card.close(command.token);
      case 'reader/card-loaded':
        return card.loaded(command.token);
      case 'reader/card-height':
        return card.resize(command.token, command.height);
    }
  }

  function onMessage(
    message: unknown,
    sender: { id?: string; tab?: unknown },
    respond: (value: unknown) => void,
  ): boolean {
    // Only the extension itself can send here; another content script of it would have a tab and an address.
    if (sender.id !== browser.runtime.id || !isCommand(message)) return false;
    void Promise.resolve(answer(message)).then((value) => respond(value ?? null));
    return true;
  }

  browser.runtime.onMessage.addListener(onMessage);
  listenToPointer(document, session, card, open, ending.signal);
  listenToKeyboard(document, session, open, ending.signal);
  const watch = watchPage(document, {
    onChange: session.adopt,
    onNavigate() {
      card.close();
      void session.navigate();
    },
  });
  watch.seen(session.page());
  void session.read();

  return () => {
    ending.abort();
    browser.runtime.onMessage?.removeListener(onMessage);
    watch.stop();
    selection.stop();
    card.close();
    session.stop();
  };
}

function isCommand(message: unknown): message is ReaderCommand {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    typeof message.kind === 'string' &&
    message.kind.startsWith('reader/')
  );
}
