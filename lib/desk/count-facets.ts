import type { ClaimTable } from './claim-table.ts';
import type { Sequences } from './columns.ts';
import type { Interner } from './interner.ts';
import { type ClaimQuery, FACET_NAMES, type FacetName } from './query.ts';
import { scratchIntegers } from './scratch.ts';

type Codes = Uint8Array | Uint32Array;

/** Where a facet's codes stand: one a claim, one a page or speaker of the claim, or a list a claim. */
interface Facet {
  readonly name: FacetName;
  readonly bit: number;
  readonly values: Interner;
  readonly codes?: Codes;
  /** by slot: whose code it is, where it isn't the claim's */
  readonly of?: Uint32Array;
  readonly lists?: Sequences;
}

/** By facet: how many claims have each code, apart from what is chosen in the facet itself. */
export type CodeCounts = Readonly<Record<FacetName, Uint32Array>>;

const ALL = 0xffff_ffff;
const failedRoom = scratchIntegers();

/**
 * Narrows `matches` (1 for each slot that the text and the dates let through) to what is chosen in all facets, and counts.
 * A claim counts in a facet if everything else lets it through.
 */
export function applyFacets(
  table: ClaimTable,
  query: ClaimQuery,
  matches: Uint8Array,
): { counts: CodeCounts; total: number } {
  const facets = facetsOf(table);
  const { end } = table;
  const failed = failedRoom.take(end);
  for (const facet of facets) {
    const chosen = query.facets[facet.name];
    if (chosen && chosen.length > 0) markFailed(facet, chosen.map(String), end, failed);
  }
  // What the text or the dates keep out fails all facets, so that counting looks at one number a claim.
  for (let slot = 0; slot < end; slot++) if (!matches[slot]) failed[slot] = ALL;
  const counts: Record<string, Uint32Array> = {};
  for (const facet of facets) counts[facet.name] = countFacet(facet, end, failed);
  let total = 0;
  for (let slot = 0; slot < end; slot++) {
    if (failed[slot]) matches[slot] = 0;
    else total += matches[slot] ?? 0;
  }
  // facetsOf has each of FACET_NAMES once.
  return { counts: counts as CodeCounts, total };
}

export function valuesOfFacet(table: ClaimTable, name: FacetName): Interner {
  const facet = facetsOf(table).find((one) => one.name === name);
  if (!facet) throw new RangeError(`There is no facet ${name}.`);
  return facet.values;
}

function facetsOf(table: ClaimTable): Facet[] {
  const page = table.page.data;
  const speaker = table.speaker.data;
  const made: Record<FacetName, Omit<Facet, 'name' | 'bit'>> = {
    speaker: { values: table.speakers, codes: speaker },
    site: { values: table.sites, codes: table.pageSite.data, of: page },
    credibility: { values: table.grades, codes: table.credibility.data },
    reliability: { values: table.reliabilities, codes: table.speakerReliability.data, of: speaker },
    status: { values: table.statuses, codes: table.status.data },
    verdict: { values: table.verdicts, codes: table.verdict.data },
    tag: { values: table.tagValues, lists: table.tags },
    lang: { values: table.langs, codes: table.pageLang.data, of: page },
    form: { values: table.forms, codes: table.form.data },
    question: { values: table.questionValues, lists: table.questions },
  };
  return FACET_NAMES.map((name, i) => ({ name, bit: 1 << i, ...made[name] }));
}

function markFailed(facet: Facet, chosen: readonly string[], end: number, failed: Uint32Array): void {
  const wanted = new Uint8Array(facet.values.size);
  for (const value of chosen) {
    const code = facet.values.find(value);
    if (code !== undefined) wanted[code] = 1;
  }
  const { bit, codes, of, lists } = facet;
  if (lists) {
    const { data } = lists;
    const starts = lists.starts.data;
    const lengths = lists.lengths.data;
    for (let slot = 0; slot < end; slot++) {
      const start = starts[slot] ?? 0;
      const length = lengths[slot] ?? 0;
      let has = length === 0 ? (wanted[0] ?? 0) : 0;
      for (let at = start; at < start + length; at++) has |= wanted[data[at] ?? 0] ?? 0;
      if (!has) failed[slot] = (failed[slot] ?? 0) | bit;
    }
    return;
  }
  if (!codes) return;
  for (let slot = 0; slot < end; slot++) {
    const code = codes[of ? (of[slot] ?? 0) : slot] ?? 0;
    if (!wanted[code]) failed[slot] = (failed[slot] ?? 0) | bit;
  }
}

function countFacet(facet: Facet, end: number, failed: Uint32Array): Uint32Array {
  const counts = new Uint32Array(facet.values.size);
  const { bit, codes, of, lists } = facet;
  const others = ~bit;
  if (lists) {
    const { data } = lists;
    const starts = lists.starts.data;
    const lengths = lists.lengths.data;
    for (let slot = 0; slot < end; slot++) {
      if ((failed[slot] ?? 0) & others) continue;
      const start = starts[slot] ?? 0;
      const length = lengths[slot] ?? 0;
      if (length === 0) counts[0] = (counts[0] ?? 0) + 1;
      for (let at = start; at < start + length; at++) {
        const code = data[at] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
    }
    return counts;
  }
  if (!codes) return counts;
  for (let slot = 0; slot < end; slot++) {
    if ((failed[slot] ?? 0) & others) continue;
    const code = codes[of ? (of[slot] ?? 0) : slot] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
