import { browser } from 'wxt/browser';
import { copyText } from '../../lib/extension/clipboard.ts';
import { followSettings } from '../../lib/extension/settings.ts';
import { speak } from '../../lib/extension/speak.ts';
import type { ReaderCommand } from '../../lib/messaging/protocol.ts';
import type { TextRange } from '../../lib/model/range.ts';
import { describe } from '../../lib/page/describe.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { createAdder } from './adder.ts';
import { createCardFrame } from './card-frame.ts';
import { followPerson } from './follow.ts';
import { areaOf, scrollTo } from './go-to.ts';
import { listenToKeyboard } from './keyboard.ts';
import { neighboursOf, type PageItem } from './page-claims.ts';
import { listenToPointer } from './pointer.ts';
import { readerTexts } from './reader-texts.ts';
import { createSession, type Session } from './session.ts';

/** Starts reading the page and answering the extension; returns what ends it all. */
export function startReader(document: Document): () => void {
  const ending = new AbortController();
  const session: Session = createSession(document, (item) => follow.came(item));
  const follow = followPerson(document, () => session, ending.signal);
  const card = createCardFrame(document, () => session.activate(null));
  const adder = createAdder(document, { addClaim: addSelection, copyLink });

  function open(item: PageItem): void {
    session.activate(item);
    void card.open(
      {
        subject: session.subjectOf(item),
        metadata: session.metadata(),
        link: session.linkTo(item.ranges) ?? undefined,
        others: neighboursOf(item, session.marked()),
      },
      () => areaOf(document, session.page(), item),
    );
  }

  function goTo(item: PageItem, opened: boolean): void {
    follow.settle();
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

  /** The selected stretch of the page's text, in UTF-16 units; null when there is none. */
  function selectedRange(): TextRange | null {
    const selected = document.getSelection();
    if (!selected || selected.isCollapsed || selected.rangeCount === 0) return null;
    return session.page().map.offsetsOf(selected.getRangeAt(0));
  }

  /** @returns whether there was a selection that stands in the page's text */
  function addSelection(): boolean {
    const range = selectedRange();
    if (range) open(session.select(range));
    return range !== null;
  }

  async function copyLink(): Promise<boolean> {
    const range = selectedRange();
    const link = range && session.linkTo([range]);
    return link ? copyText(link) : false;
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
      case 'reader/sources':
        return command.keys.flatMap((key) => {
          const item = session.item(key);
          return item?.kind === 'found' ? [{ key, source: session.sourceOf(item) }] : [];
        });
      case 'reader/add-selection':
        return addSelection();
      case 'reader/selection': {
        const range = selectedRange();
        return range && describe(session.page().map.text, [range]);
      }
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
  // A page that comes back from the back/forward cache heard nothing of what was saved in the meantime.
  document.defaultView?.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) void session.refresh();
    },
    { signal: ending.signal },
  );
  followSettings((settings) => {
    speak(readerTexts(settings.language));
    adder.enable(settings.adder);
    session.apply(settings);
  }, ending.signal);
  void session.read();

  return () => {
    ending.abort();
    browser.runtime.onMessage?.removeListener(onMessage);
    watch.stop();
    adder.stop();
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
