import type { Neighbour } from '../../lib/messaging/protocol.ts';
import type { Candidate, Source } from '../../lib/model/candidate.ts';
import type { ClaimDraftSource } from '../../lib/model/claim-edit.ts';
import { LIMITS } from '../../lib/model/limits.ts';
import type { TextRange } from '../../lib/model/range.ts';
import type { AnchorState } from '../../lib/model/reader-status.ts';
import type { Attribution } from '../../lib/model/records.ts';
import type { Segment } from '../../lib/model/selector.ts';
import type { PageText } from '../../lib/page/article.ts';
import { type CodePoints, indexCodePoints } from '../../lib/page/code-points.ts';
import { describe } from '../../lib/page/describe.ts';
import { overlap } from './overlap.ts';
import { startPace } from './pace.ts';

/** The most names that a record's chain holds. */
const LONGEST_CHAIN = 20;

/** A claim that was found. Ranges are UTF-16, half-open, into the text of the whole page. */
export interface FoundItem {
  readonly kind: 'found';
  readonly key: string;
  readonly ranges: readonly TextRange[];
  /** the words, for telling claims apart */
  readonly exact: string;
  readonly source: ClaimDraftSource;
  readonly confidence: number;
  readonly reason: Candidate['reason'];
}

/** A saved claim and where it stands now; an orphan has no ranges. */
export interface SavedItem {
  readonly kind: 'saved';
  readonly key: string;
  readonly ranges: readonly TextRange[];
  readonly exact: string;
  readonly state: AnchorState;
}

export type PageItem = FoundItem | SavedItem;

/** The candidates of a page as claims that can be marked, opened and saved; in slices, since there may be many. */
export async function foundItems(page: PageText, candidates: readonly Candidate[]): Promise<FoundItem[]> {
  const pace = startPace();
  const items: FoundItem[] = [];
  const points = indexCodePoints(page.map.text);
  for (const candidate of candidates) {
    await pace();
    const item = foundItem(page, candidate, points);
    if (item) items.push(item);
  }
  return items;
}

function foundItem(page: PageText, candidate: Candidate, points: CodePoints): FoundItem | null {
  const ranges = page.toPage(candidate.ranges);
  if (ranges.length === 0) return null;
  const segments = describe(page.map.text, ranges, page.toPage(candidate.quoted), points).slice(
    0,
    LIMITS.segments,
  );
  const source: ClaimDraftSource = { form: candidate.form, segments };
  const { speaker, confidence, reason } = candidate;
  if (speaker) {
    source.attribution = attributionOf(speaker, candidate.cue?.text);
    const name = speaker.name ?? unnamedSource(speaker);
    if (name) {
      source.suggestion = { name: cut(name), ...(speaker.kind && { kind: speaker.kind }) };
      if (speaker.role && speaker.name) source.suggestion.role = cut(speaker.role);
      if (speaker.affiliation) source.suggestion.affiliation = cut(speaker.affiliation);
    }
  }
  if (candidate.chain) {
    source.chain = candidate.chain.slice(0, LONGEST_CHAIN).map(({ name, text }) => cut(name ?? text));
  }
  return { kind: 'found', key: keyOf(ranges), ranges, exact: exactOf(segments), source, confidence, reason };
}

/** The words of a claim, its pieces joined as a split quote is printed. */
export function exactOf(segments: readonly Segment[]): string {
  return segments.map(({ quote }) => quote.exact).join(' … ');
}

/** The text that the person selected, as a claim. */
export function selectedItem(page: PageText, range: TextRange): FoundItem {
  const segments = describe(page.map.text, [range], []);
  return {
    kind: 'found',
    key: keyOf([range]),
    ranges: [range],
    exact: exactOf(segments),
    source: { form: 'selected', segments },
    confidence: 1,
    reason: undefined,
  };
}

/** In reading order; claims that begin at the same place, the longer one first. Orphans come last. */
export function inReadingOrder(items: readonly PageItem[]): PageItem[] {
  return [...items].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

export function startOf(item: PageItem): number {
  return item.ranges[0]?.[0] ?? Number.POSITIVE_INFINITY;
}

function endOf(item: PageItem): number {
  return item.ranges.at(-1)?.[1] ?? Number.POSITIVE_INFINITY;
}

function keyOf(ranges: readonly TextRange[]): string {
  return `${ranges[0]?.[0] ?? 0}-${ranges.at(-1)?.[1] ?? 0}-${ranges.length}`;
}

function attributionOf(speaker: Source, cue: string | undefined): Attribution {
  const attribution: Attribution = { mention: cut(speaker.text) };
  if (speaker.name) attribution.name = cut(speaker.name);
  if (speaker.role) attribution.role = cut(speaker.role);
  if (cue) attribution.cue = cut(cue);
  return attribution;
}

/** An unnamed source is suggested as printed, HOST too; a pronoun that could not be resolved is nobody. */
function unnamedSource({ text }: Source): string | null {
  return /^\p{L}{1,4}$/u.test(text) && !/^\p{Lu}{2,}$/u.test(text) ? null : text;
}

function cut(text: string): string {
  return text.slice(0, LIMITS.name);
}

const MOST_NEIGHBOURS = 20;

/** The other claims on the words of this one, in reading order: the card offers them. */
export function neighboursOf(item: PageItem, all: readonly PageItem[]): Neighbour[] {
  const others = all.filter(
    ({ key, ranges }) => key !== item.key && ranges.some((range) => overlap(range, item.ranges) > 0),
  );
  return others.slice(0, MOST_NEIGHBOURS).map(({ key, exact }) => ({ key, exact: exact.slice(0, 200) }));
}
