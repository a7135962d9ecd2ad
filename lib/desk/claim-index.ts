import { keepDates, TextMatcher, type TextMatches } from './claim-matches.ts';
import { orderOf } from './claim-order.ts';
import type { ClaimRow } from './claim-row.ts';
import { ClaimTable } from './claim-table.ts';
import { applyFacets, type CodeCounts, valuesOfFacet } from './count-facets.ts';
import { type ClaimQuery, FACET_NAMES, type FacetName, normalizeQuery } from './query.ts';
import { scratchBytes, scratchIntegers } from './scratch.ts';
import { sortSlots } from './sort-slots.ts';
import { type Tallies, talliesOf } from './tallies.ts';

/** One value of a facet and how many claims have it. */
export interface FacetValue {
  /** what a query's facet is set to: an id, a grade as text, or "none" */
  readonly value: string;
  /** a name that was typed or printed; equal to `value` where the UI has words of its own (grades, status) */
  readonly label: string;
  readonly count: number;
}
export type FacetCounts = Readonly<Record<FacetName, readonly FacetValue[]>>;

export interface Window {
  readonly from: number;
  readonly count: number;
  /** how many values of a facet are told, the most frequent first; chosen ones always are. 100 unless given */
  readonly facetValues?: number | undefined;
}

export interface SearchResult {
  readonly total: number;
  /** ids of the claims of the window, in the query's order */
  readonly ids: readonly string[];
  /** a facet's own choice doesn't narrow its own counts */
  readonly facets: FacetCounts;
  readonly tookMs: number;
}

export interface ClaimIndex {
  /**
   * Adds rows, or replaces those with the same claim's id. The newest record of a page or speaker counts for all of
   * their claims. Hand over about 2,000 at a time to stay under 50 ms.
   */
  put(rows: readonly ClaimRow[]): void;
  /** Renamed speakers or re-read pages, without their claims. Unknown ones are left out. */
  putSpeakers(speakers: readonly NonNullable<ClaimRow['speaker']>[]): void;
  putPages(pages: readonly ClaimRow['page'][]): void;
  remove(ids: readonly string[]): void;
  clear(): void;
  readonly size: number;
  search(query: ClaimQuery, window: Window): SearchResult;
  /** all ids in the query's order, for bulk actions */
  idsOf(query: ClaimQuery): string[];
  /** how many claims each page and each speaker has; counted once until something changes */
  tallies(): Tallies;
}

export interface ClaimIndexOptions {
  /** for the order of names and titles; the runtime's own unless given */
  readonly locale?: string | undefined;
  /** whose midnight begins a day of `from` and `to`: UTC's unless given */
  readonly days?: 'utc' | 'local' | undefined;
}

const FACET_VALUES = 100;

/**
 * An index of claims in memory, for a worker or a page. Searching 100,000 claims takes a few milliseconds; the answer
 * to the last query is kept until something changes, so that scrolling through it costs nothing.
 */
export function createClaimIndex(options: ClaimIndexOptions = {}): ClaimIndex {
  let table = new ClaimTable(options.locale);
  const days = options.days ?? 'utc';
  const matcher = new TextMatcher();
  const room = { matches: scratchBytes(), found: scratchIntegers(), slots: scratchIntegers() };
  // Each step of the last answer is kept, so that another sort or facet doesn't search the text again.
  let text: TextMatches | null = null;
  let found: Found | null = null;
  let answer: Answer | null = null;
  let tallies: Tallies | null = null;

  function changed(): void {
    text = null;
    found = null;
    answer = null;
    tallies = null;
  }

  function find(query: ClaimQuery): Found {
    const { sort: _, ...filter } = query;
    const key = JSON.stringify(filter);
    const ranked = query.sort.by === 'relevance';
    if (!text || text.text !== query.text || (ranked && !text.scores)) {
      text = matcher.match(table, query.text, ranked);
      found = null;
    }
    if (found?.key === key) return found;
    const matches = room.matches.copyOf(text.matches, table.end);
    keepDates(table, query, days, matches);
    const { counts, total } = applyFacets(table, query, matches);
    const slots = room.found.take(total);
    let i = 0;
    for (let slot = 0; slot < table.end; slot++) if (matches[slot]) slots[i++] = slot;
    found = { key, slots, counts };
    return found;
  }

  function answerTo(asked: ClaimQuery): Answer {
    const query = normalizeQuery(asked);
    const key = JSON.stringify(query);
    if (answer?.key === key) return answer;
    const { slots, counts } = find(query);
    const sorted = room.slots.copyOf(slots, slots.length);
    sortSlots(sorted, orderOf(table, query, text?.scores ?? null));
    answer = { key, slots: sorted, counts };
    return answer;
  }

  function idsBetween(slots: Uint32Array): string[] {
    const ids: string[] = [];
    for (const slot of slots) {
      const id = table.ids[slot];
      if (id !== undefined) ids.push(id);
    }
    return ids;
  }

  return {
    put(rows) {
      for (const row of rows) table.put(row);
      changed();
    },
    putSpeakers(speakers) {
      for (const speaker of speakers) if (table.knowsSpeaker(speaker.id)) table.putSpeaker(speaker);
      changed();
    },
    putPages(pages) {
      for (const page of pages) if (table.knowsPage(page.id)) table.putPage(page);
      changed();
    },
    remove(ids) {
      for (const id of ids) table.remove(id);
      changed();
    },
    clear() {
      table = new ClaimTable(options.locale);
      changed();
    },
    get size() {
      return table.size;
    },
    search(query, window) {
      const started = performance.now();
      const { slots, counts } = answerTo(query);
      const from = Math.max(0, window.from);
      const ids = idsBetween(slots.subarray(from, from + Math.max(0, window.count)));
      const facets = facetCounts(table, query, counts, window.facetValues ?? FACET_VALUES);
      return { total: slots.length, ids, facets, tookMs: performance.now() - started };
    },
    idsOf(query) {
      return idsBetween(answerTo(query).slots);
    },
    tallies() {
      tallies ??= talliesOf(table);
      return tallies;
    },
  };
}

/** What matches, in no order. */
interface Found {
  readonly key: string;
  readonly slots: Uint32Array;
  readonly counts: CodeCounts;
}

/** The same in the query's order. */
type Answer = Found;

function facetCounts(table: ClaimTable, query: ClaimQuery, counts: CodeCounts, limit: number): FacetCounts {
  const facets: Record<string, FacetValue[]> = {};
  for (const name of FACET_NAMES) {
    const values = valuesOfFacet(table, name);
    const chosen = new Set((query.facets[name] ?? []).map(String));
    const ofCode = counts[name];
    const codes: number[] = [];
    for (let code = 0; code < ofCode.length; code++) if (ofCode[code]) codes.push(code);
    codes.sort((a, b) => (ofCode[b] ?? 0) - (ofCode[a] ?? 0) || a - b);
    const told: FacetValue[] = [];
    for (const [i, code] of codes.entries()) {
      const value = values.valueOf(code);
      if (!chosen.delete(value) && i >= limit) continue;
      told.push({ value, label: values.labelOf(code), count: ofCode[code] ?? 0 });
    }
    // What is chosen must be seen to be taken back, even where nothing has it any more.
    for (const value of chosen) {
      const code = values.find(value);
      told.push({ value, label: code === undefined ? value : values.labelOf(code), count: 0 });
    }
    facets[name] = told;
  }
  // The keys are FACET_NAMES.
  return facets as Record<FacetName, FacetValue[]>;
}
