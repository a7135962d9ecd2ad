import { type PageText, startReading } from './article.ts';
import { createChanges } from './changes.ts';
import { pageUrl } from './page-url.ts';

export interface PageCallbacks {
  /** The page changed and was read again. `textChanged` is false when only its nodes are new, and marks must follow. */
  onChange(page: PageText, textChanged: boolean): void;
  /** The address is that of another page, without a new document. Its text may follow later. */
  onNavigate(url: string): void;
}

export interface PageWatch {
  /** Reads again in idle time, whether or not anything was seen to change. */
  recheck(): void;
  /** The text that later readings are compared with. */
  seen(page: PageText): void;
  stop(): void;
}

/** Changes come in bursts: wait until they pause, but not forever. Milliseconds. */
const PAUSE = 150;
const LONGEST_WAIT = 1_000;
/** A page that never rests (tickers, countdowns) is read at most this often in the long run. */
const LEAST_INTERVAL = 250;
const MOST_INTERVAL = 5_000;
/** Main-thread time of one step of reading. */
const STEP = 8;
/** After a click something may appear by a class that no observer of nodes sees. */
const AFTER_CLICK = 400;
const ADDRESS_CHECK = 1_000;
/** A page that changes more often than this is not listened to until it is read: each record costs it time. */
const BURST = 100;
/** What no observer sees (a style sheet, a new shadow root) is noticed when the whole page is read; not later than this. */
const WHOLE_AFTER = 30_000;

/**
 * Watches a page for new text and for client-side navigation. What changed is read again in idle time, in
 * steps of a few milliseconds; nothing happens in the page's own tasks but noting what changed.
 */
export function watchPage(document: Document, callbacks: PageCallbacks): PageWatch {
  const window = document.defaultView;
  const abort = new AbortController();
  const { signal } = abort;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastRead = 0;
  let interval = LEAST_INTERVAL;
  let reading: ReturnType<typeof startReading> | null = null;
  let changedWhileReading = false;
  /** what was read last, and what changed since; `taken` of that is being read */
  let last: PageText | null = null;
  let changes = createChanges();
  let taken = changes;
  let lastWhole = performance.now();
  let listening = false;
  /** records since the last reading began */
  let noted = 0;
  let address = addressOf(document);

  const observer = new MutationObserver((records) => {
    checkAddress();
    noted += records.length;
    if (noted > BURST) {
      changes.noteEverything();
      listening = false;
      observer.disconnect();
      noteChange();
      return;
    }
    changes.note(records);
    if (records.some(isReadable)) noteChange();
  });
  const observed = new Set<Node>();

  function observe(root: Node): void {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, OBSERVED);
  }

  function listen(): void {
    if (listening) return;
    listening = true;
    for (const root of observed) observer.observe(root, OBSERVED);
  }

  /** What no observer saw may have changed anything. */
  function noteUnseen(): void {
    changes.noteEverything();
    noteChange();
  }

  function noteChange(): void {
    if (reading) changedWhileReading = true;
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    else clearTimeout(timer);
    const pause = Math.min(PAUSE, Math.max(0, firstChange + LONGEST_WAIT - now));
    timer = setTimeout(whenQuiet, Math.max(pause, lastRead + interval - now));
  }

  function whenQuiet(): void {
    timer = undefined;
    if (signal.aborted || reading) return;
    // Hidden tabs wait: nobody looks at their marks.
    if (document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', noteChange, { once: true, signal });
      return;
    }
    listen();
    noted = 0;
    const now = performance.now();
    if (now - lastWhole > WHOLE_AFTER) changes.noteEverything();
    if (changes.everything) lastWhole = now;
    reading = startReading(document, { earlier: last ? { blocks: last.blocks, changes } : undefined });
    taken = changes;
    changes = createChanges();
    changedWhileReading = false;
    idle(step);
  }

  function step(budget: number): void {
    if (signal.aborted || !reading) return;
    if (!reading.step(Math.max(2, Math.min(STEP, budget)))) {
      idle(step);
      return;
    }
    if (changedWhileReading) {
      // What was read is of two states of the page: once more, after the next pause.
      reading = null;
      changes.add(taken);
      noteChange();
      return;
    }
    idle(finish);
  }

  function finish(): void {
    if (signal.aborted || !reading) return;
    const page = reading.finish();
    reading = null;
    const now = performance.now();
    interval = now - lastRead < 2 * interval ? Math.min(MOST_INTERVAL, interval * 2) : LEAST_INTERVAL;
    lastRead = now;
    const textChanged = page.map.text !== last?.map.text;
    seen(page);
    callbacks.onChange(page, textChanged);
    if (changedWhileReading) noteChange();
  }

  function idle(task: (budget: number) => void): void {
    if (window?.requestIdleCallback) {
      window.requestIdleCallback((deadline) => task(deadline.timeRemaining()), { timeout: 500 });
    } else {
      setTimeout(() => task(STEP), 0);
    }
  }

  function seen(page: PageText): void {
    last = page;
    // Observers don't see into shadow roots and frames.
    for (const root of page.map.roots()) observe(root);
  }

  function checkAddress(): void {
    const now = addressOf(document);
    if (now === address) return;
    address = now;
    interval = LEAST_INTERVAL;
    callbacks.onNavigate(document.location.href);
    noteUnseen();
  }

  if (document.documentElement) observe(document);
  listening = true;
  // The Navigation API where there is one; else the events, and a look at the address, which has none for pushState.
  const navigation = window && 'navigation' in window ? (window as NavigationWindow).navigation : undefined;
  if (navigation) navigation.addEventListener('currententrychange', checkAddress, { signal });
  window?.addEventListener('popstate', checkAddress, { signal });
  window?.addEventListener('hashchange', checkAddress, { signal });
  const poll = navigation ? undefined : setInterval(checkAddress, ADDRESS_CHECK);
  window?.addEventListener('pageshow', (event) => event.persisted && noteUnseen(), { signal });
  const onClick = () => setTimeout(noteUnseen, AFTER_CLICK);
  document.addEventListener('click', onClick, { capture: true, passive: true, signal });
  document.addEventListener('toggle', noteUnseen, { capture: true, signal });
  // A frame's document comes without any change of the page around it.
  const onLoad = (event: Event) => (event.target as Element).localName === 'iframe' && noteUnseen();
  document.addEventListener('load', onLoad, { capture: true, signal });

  return {
    recheck: noteUnseen,
    seen,
    stop() {
      abort.abort();
      observer.disconnect();
      clearTimeout(timer);
      clearInterval(poll);
      reading = null;
    },
  };
}

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'aria-hidden', 'open', 'inert', 'slot', 'class'],
};

interface NavigationWindow {
  readonly navigation: EventTarget;
}

/** Whether a record may change what the page prints. */
function isReadable(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  // A class changes for many reasons; what it shows or hides is read with the next change.
  if (record.type === 'attributes') return record.attributeName !== 'class';
  for (const list of [record.addedNodes, record.removedNodes]) {
    for (const node of list) {
      if (node.nodeType === 3 ? node.nodeValue?.trim() : node.nodeType === 1 && hasText(node as Element))
        return true;
    }
  }
  return false;
}

const WITHOUT_TEXT = new Set([
  'script',
  'style',
  'link',
  'meta',
  'img',
  'svg',
  'video',
  'audio',
  'noscript',
  'template',
]);

function hasText(element: Element): boolean {
  if (WITHOUT_TEXT.has(element.localName)) return false;
  return element.firstChild !== null || element.shadowRoot !== null || element.localName === 'iframe';
}

/** What makes a page another page: the address without tracking and fragment, but with a fragment that routes. */
function addressOf(document: Document): string {
  const { href, hash } = document.location;
  return /^#!?\//.test(hash) ? pageUrl(href) + hash : pageUrl(href);
}
