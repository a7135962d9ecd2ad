import { DEFAULT_SETTINGS, type MarkedFinds, type Settings } from '../../lib/extension/settings.ts';
import { ask } from '../../lib/messaging/client.ts';
import type { CardSubject, ClaimToAnchor } from '../../lib/messaging/protocol.ts';
import type { ClaimDraftSource } from '../../lib/model/claim-edit.ts';
import { LIMITS } from '../../lib/model/limits.ts';
import type { PageMetadata } from '../../lib/model/page-metadata.ts';
import type { TextRange } from '../../lib/model/range.ts';
import type { FoundClaim, ReaderStatus } from '../../lib/model/reader-status.ts';
import { wordsKey } from '../../lib/model/words-key.ts';
import { createAnchorer } from '../../lib/page/anchor.ts';
import { type PageText, readArticle } from '../../lib/page/article.ts';
import { describe } from '../../lib/page/describe.ts';
import { createMarks } from '../../lib/page/marks.ts';
import { readMetadata } from '../../lib/page/metadata.ts';
import { linkTo } from '../../lib/page/text-fragment.ts';
import { DEFAULT_THRESHOLD } from '../../lib/text/threshold.ts';
import { startPace } from './pace.ts';
import {
  exactOf,
  type FoundItem,
  foundItems,
  inReadingOrder,
  type PageItem,
  type SavedItem,
  selectedItem,
  startOf,
} from './page-claims.ts';
import { withoutSaved } from './without-saved.ts';

/** What the reader knows of its page, and what can be done with it. */
export interface Session {
  /** Reads the page anew and asks for its saved claims. */
  read(): Promise<void>;
  /** Takes over a page that was read again because it changed. */
  adopt(page: PageText, textChanged: boolean): void;
  /** The address is another page's: its own saved claims take the place of the last one's. */
  navigate(): Promise<void>;
  /** Asks again for the saved claims: one was saved, changed or deleted. */
  refresh(): Promise<void>;
  status(): ReaderStatus;
  metadata(): PageMetadata;
  /** marked claims in reading order */
  marked(): readonly PageItem[];
  item(key: string): PageItem | undefined;
  select(range: TextRange): FoundItem;
  activate(item: PageItem | null): void;
  readonly active: PageItem | null;
  page(): PageText;
  /** the link to a claim's words on this page; null where they hold no word */
  linkTo(ranges: readonly TextRange[]): string | null;
  /** what is saved of a find */
  sourceOf(item: FoundItem): ClaimDraftSource;
  subjectOf(item: PageItem): CardSubject;
  /** Follows what the person chose for marks. */
  apply(settings: Settings): void;
  stop(): void;
}

/** The least confidence of a marked find. */
const THRESHOLDS: Record<MarkedFinds, number> = { fewer: 0.9, usual: DEFAULT_THRESHOLD, more: 0.15 };

export function createSession(
  document: Document,
  /** the person came to another claim, or left it */
  onActivate: (item: PageItem | null) => void = () => {},
): Session {
  const marks = createMarks(document);
  let page = readArticle(document);
  /** read when the session was made, in the same task as the first call of `read`: not read twice for it */
  let unread: PageText | null = page;
  let candidates: FoundItem[] = [];
  /** what was read last; `page` and `candidates` follow when the saved claims are found in it */
  let newest: { readonly page: PageText; readonly items: FoundItem[] } = { page, items: [] };
  let claims: readonly ClaimToAnchor[] = [];
  let dismissedWords: ReadonlySet<string> = new Set();
  let found: FoundItem[] = [];
  let dismissed: FoundItem[] = [];
  let saved: SavedItem[] = [];
  let active: PageItem | null = null;
  let reading = true;
  let turn = 0;
  let taken = 0;
  let anchoring = 0;
  let settings: Settings = DEFAULT_SETTINGS;

  function metadata(): PageMetadata {
    return readMetadata(document, document.location.href);
  }

  function shown(item: PageItem): boolean {
    return item.kind === 'saved' || item.confidence >= THRESHOLDS[settings.finds];
  }

  function isDismissed(item: FoundItem): boolean {
    return dismissedWords.size > 0 && dismissedWords.has(wordsKey(item.source.segments));
  }

  function marked(): PageItem[] {
    return inReadingOrder([...found, ...saved]).filter((item) => item.ranges.length > 0 && shown(item));
  }

  function domRanges(item: PageItem) {
    return item.ranges.flatMap(([start, end]) => page.map.rangeOf(start, end));
  }

  function paint(): void {
    if (settings.discreet) {
      marks.paint({ found: [], saved: [], active: active ? domRanges(active) : [] });
      return;
    }
    marks.paint({
      found: found.filter(shown).flatMap(domRanges),
      saved: saved.flatMap(domRanges),
      active: active ? domRanges(active) : [],
    });
  }

  /**
   * Finds the saved claims in a text of the page, in slices: there may be a thousand. The text and all that stands
   * in it change together, since ranges of one text mean nothing in another.
   */
  async function anchor(): Promise<void> {
    const thisAnchoring = ++anchoring;
    const next = newest.page;
    const pace = startPace();
    const anchorer = createAnchorer(next.map.text);
    const anchored: SavedItem[] = [];
    for (const { id, segments } of claims) {
      await pace();
      if (thisAnchoring !== anchoring) return; // the page or its claims changed in the meantime
      const { state, ranges } = anchorer.anchor(segments);
      anchored.push({ kind: 'saved', key: id, ranges, exact: exactOf(segments), state });
    }
    page = next;
    candidates = newest.items;
    saved = anchored;
    settle();
  }

  /** Sets apart what is found, saved and dismissed, and shows it. */
  function settle(): void {
    const unsaved = withoutSaved(candidates, saved, page.map.text);
    found = unsaved.filter((item) => !isDismissed(item));
    dismissed = unsaved.filter(isDismissed);
    active = active && (marked().find(({ key }) => key === active?.key) ?? null);
    paint();
    const count = found.filter(shown).length;
    void ask('reader/counts', { found: count, saved: saved.length });
  }

  function statusOf(item: FoundItem): FoundClaim {
    return {
      key: item.key,
      source: item.source,
      confidence: item.confidence,
      ...(item.reason && { reason: item.reason }),
      marked: shown(item),
      start: startOf(item),
    };
  }

  /** Finds the claims in a new text of the page, and takes it over. */
  async function takeOver(next: PageText): Promise<void> {
    const thisTurn = ++turn;
    const answer = await ask('reader/candidates', { article: next.article });
    if (thisTurn !== turn) return; // read again in the meantime
    const items = answer.ok ? await foundItems(next, answer.value) : [];
    if (thisTurn !== turn) return;
    taken = turn;
    newest = { page: next, items };
    await anchor();
  }

  async function refresh(): Promise<void> {
    const answer = await ask('reader/hello', { metadata: metadata() });
    // Without an answer the marks stay as they are: nothing that was saved is lost, it can't be asked for now.
    if (answer.ok) {
      claims = answer.value.claims;
      dismissedWords = new Set(answer.value.dismissed);
    }
    await anchor();
  }

  function link(ranges: readonly TextRange[]): string | null {
    const first = ranges[0];
    const last = ranges.at(-1);
    return first && last ? linkTo(page.map.text, [first[0], last[1]], document.location.href) : null;
  }

  function sourceOf({ source, ranges }: FoundItem): ClaimDraftSource {
    const textFragment = link(ranges)?.split('#')[1]?.split(':~:')[1];
    return textFragment && textFragment.length <= LIMITS.textFragment ? { ...source, textFragment } : source;
  }

  return {
    async read() {
      reading = true;
      const next = unread ?? readArticle(document);
      unread = null;
      await takeOver(next);
      await refresh();
      reading = false;
    },
    adopt(changed, textChanged) {
      // While a new text is being taken over, the claims in hand are those of an older one.
      if (textChanged || turn !== taken) {
        void takeOver(changed);
        return;
      }
      newest = { page: changed, items: newest.items };
      void anchor();
    },
    async navigate() {
      claims = [];
      dismissedWords = new Set();
      active = null;
      saved = [];
      settle();
      await refresh();
    },
    refresh,
    metadata,
    marked,
    item: (key) => [...found, ...saved, ...dismissed].find((item) => item.key === key),
    select: (range) => selectedItem(page, range),
    activate(item) {
      active = item;
      paint();
      onActivate(item);
    },
    get active() {
      return active;
    },
    page: () => page,
    linkTo: link,
    sourceOf,
    subjectOf(item) {
      if (item.kind === 'saved') return { kind: 'saved', claimId: item.key };
      const { confidence, reason } = item;
      return { kind: 'new', source: sourceOf(item), confidence, ...(reason && { reason }) };
    },
    status: () => ({
      reading,
      metadata: metadata(),
      found: found.map(statusOf),
      dismissed: dismissed.map(statusOf),
      saved: saved.map((item) => ({
        id: item.key,
        state: item.state,
        start: item.ranges[0]?.[0] ?? null,
        ...(item.state === 'approximate' && { now: describe(page.map.text, item.ranges) }),
      })),
    }),
    apply(next) {
      settings = next;
      marks.dress(next.markColours, next.printMarks);
      settle();
    },
    stop: () => marks.clear(),
  };
}
