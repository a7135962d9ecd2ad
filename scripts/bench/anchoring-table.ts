import { JSDOM } from 'jsdom';
import type { TextRange } from '../../lib/model/range.ts';
import type { Segment } from '../../lib/model/selector.ts';
import { createAnchorer } from '../../lib/page/anchor.ts';
import { readArticle } from '../../lib/page/article.ts';
import { describe } from '../../lib/page/describe.ts';
import { fold } from '../../lib/page/fold.ts';
import { findCandidates } from '../../lib/text/find-candidates.ts';
import {
  changeCharacters,
  changeWords,
  type Edited,
  insertAdverts,
  keepBlocks,
  type Random,
  reorder,
  seeded,
  takeOut,
} from './edits.ts';
import type { SavedPage } from './pages.ts';

/** What became of the claims of one kind on pages edited in one way. */
export interface Row {
  readonly name: string;
  claims: number;
  right: number;
  /** the same words at another place, or what has become of them there */
  elsewhere: number;
  /** the right place with a word too many or too few at its edges */
  near: number;
  /** a place whose words are not those of the claim */
  wrong: number;
  orphans: number;
  readonly examples: string[];
}

interface PageClaims {
  readonly slug: string;
  readonly text: string;
  readonly articleBlocks: readonly TextRange[];
  readonly claims: readonly {
    readonly segments: readonly Segment[];
    readonly ranges: readonly TextRange[];
  }[];
}

/** Stretches of a page that a person might have selected, besides the claims that are found on it. */
const SELECTIONS = 30;
/** A place is right when what it shares with the true one is this much of both together. */
const SHARED = 0.8;
const OVERLAPPING = 0.5;

/** Anchors the claims of all pages again after each kind of edit. */
export function anchoringTable(pages: readonly SavedPage[], seed = 1): Row[] {
  const random = seeded(seed);
  const described = pages.map((page) => claimsOf(page, random)).filter(({ claims }) => claims.length > 0);
  const unchanged = newRow('the page as it was');
  const words = newRow('5 % of its words changed, none of the claim');
  const ownWords = newRow('5 % of its words changed, some of the claim');
  const order = newRow('its blocks in another order');
  const adverts = newRow('an advert in every block');
  const cleaned = newRow('cleaned: only the article');
  const characters = newRow('2–10 % of the claim’s characters changed');
  const gone = newRow('the claim’s block taken out (to be orphans)');
  for (const page of described) {
    const same: Edited = { text: page.text, follow: (range) => range, touched: () => false };
    judge(page, same, () => unchanged);
    const changed = changeWords(page.text, 0.05, random);
    judge(page, changed, (ranges) => (ranges.some(changed.touched) ? ownWords : words));
    judge(page, reorder(page.text, random), () => order);
    const all = page.claims.flatMap(({ ranges }) => ranges);
    judge(page, insertAdverts(page.text, all, random), () => adverts);
    judge(page, keepBlocks(page.text, page.articleBlocks), () => cleaned);
    for (const claim of page.claims) {
      const one = { ...page, claims: [claim] };
      judge(one, changeCharacters(page.text, claim.ranges, 0.1, random), () => characters);
      judge(one, takeOut(page.text, claim.ranges), () => gone);
    }
  }
  return [unchanged, words, order, adverts, cleaned, ownWords, characters, gone];
}

function newRow(name: string): Row {
  return { name, claims: 0, right: 0, near: 0, elsewhere: 0, wrong: 0, orphans: 0, examples: [] };
}

function claimsOf({ slug, html }: SavedPage, random: Random): PageClaims {
  const contentType = html.startsWith('<?xml') ? 'application/xhtml+xml' : 'text/html';
  const { document } = new JSDOM(html, { url: 'https://page.example/', contentType }).window;
  const page = readArticle(document);
  const { text } = page.map;
  const found = findCandidates(page.article).map(({ ranges }) => page.toPage(ranges));
  const blocks = page.toPage((page.article.blocks ?? []).map(({ start, end }): TextRange => [start, end]));
  const selected = Array.from({ length: blocks.length > 0 ? SELECTIONS : 0 }, () =>
    selection(text, blocks, random),
  );
  const claims = [...found, ...selected]
    .map((ranges) => describe(text, ranges))
    .filter((segments) => segments.length > 0)
    .map((segments) => ({ segments, ranges: createAnchorer(text).anchor(segments).ranges }));
  return { slug, text, articleBlocks: blocks, claims };
}

/** Some whole words of a block. */
function selection(text: string, blocks: readonly TextRange[], random: Random): TextRange[] {
  const [start, end] = blocks[Math.floor(random() * blocks.length)] ?? [0, 0];
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  const first = Math.floor(random() * words.length);
  const last = Math.min(words.length - 1, first + 2 + Math.floor(random() * 50));
  const from = start + (words[first]?.index ?? 0);
  const to = start + (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
  return from < to ? [[from, to]] : [];
}

function judge(page: PageClaims, edited: Edited, rowOf: (ranges: readonly TextRange[]) => Row): void {
  const anchorer = createAnchorer(edited.text);
  for (const { segments, ranges } of page.claims) {
    const truth = ranges.map((range) => edited.follow(range));
    const row = rowOf(ranges);
    const isGone = truth.every((range) => range === null);
    // Cut away with everything around it: nothing to be found, but in the row that is about that.
    if (isGone && !row.name.startsWith('the claim’s block')) continue;
    row.claims++;
    const anchored = anchorer.anchor(segments);
    if (anchored.state === 'orphan') {
      row.orphans++;
      if (!isGone) note(row, page.slug, `lost: ${segments[0]?.quote.exact}`);
      continue;
    }
    const places = anchored.segments.map((range, index) =>
      placeOf(edited, range, truth[index] ?? null, segments[index], page.text),
    );
    if (places.includes('wrong')) {
      row.wrong++;
      const found = anchored.ranges.map((range) => edited.text.slice(...range)).join(' … ');
      note(
        row,
        page.slug,
        `wrong (${anchored.score.toFixed(2)}): ${segments.map(({ quote }) => quote.exact).join(' … ')}\n      → ${found}`,
      );
    } else if (places.includes('elsewhere')) {
      row.elsewhere++;
    } else if (places.includes('near')) row.near++;
    else row.right++;
  }
}

function placeOf(
  edited: Edited,
  found: TextRange | null,
  truth: TextRange | null,
  segment: Segment | undefined,
  before: string,
) {
  if (!found) return 'lost';
  const { text } = edited;
  if (truth) {
    const shared = sharedBy(found, truth);
    if (shared >= SHARED) return 'right';
    if (shared >= OVERLAPPING) return 'near';
  }
  const words = fold(text.slice(...found)).text;
  const exact = segment?.quote.exact ?? '';
  const wanted = [exact, truth ? text.slice(...truth) : ''];
  if (wanted.some((one) => fold(one).text === words)) return 'elsewhere';
  // A page that prints the claim twice had its words there, too, before they were edited.
  for (let at = before.indexOf(exact); exact !== '' && at !== -1; at = before.indexOf(exact, at + 1)) {
    const other = edited.follow([at, at + exact.length]);
    if (other && sharedBy(found, other) >= SHARED) return 'elsewhere';
  }
  return 'wrong';
}

/** 0…1: what two stretches share of both together. */
function sharedBy(one: TextRange, other: TextRange): number {
  const shared = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
  return shared / (Math.max(one[1], other[1]) - Math.min(one[0], other[0]));
}

function note(row: Row, slug: string, example: string): void {
  if (row.examples.length < 40) row.examples.push(`${slug}: ${example.slice(0, 400)}`);
}
