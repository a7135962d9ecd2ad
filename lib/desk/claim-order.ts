import type { ClaimTable } from './claim-table.ts';
import type { ClaimQuery, SortKey } from './query.ts';
import { type Keys, orient } from './sort-slots.ts';

/** The chosen order; then the newest first; then as they stand on their page. */
export function orderOf(table: ClaimTable, query: ClaimQuery, scores: Float32Array | null): Keys[] {
  const created = table.created.data;
  const position = table.position.data;
  const newest: Keys = (slot) => orient(created[slot] ?? Number.NaN, true);
  const reading: Keys = (slot) => position[slot] ?? 0;
  const value = sortValueOf(table, query.sort.by, scores);
  const chosen: Keys = (slot) => orient(value(slot), query.sort.descending);
  if (query.sort.by === 'added') return [chosen, reading];
  return query.sort.by === 'page' ? [chosen, reading, newest] : [chosen, newest, reading];
}

/** NaN comes last in both directions. */
function sortValueOf(table: ClaimTable, by: SortKey, scores: Float32Array | null): (slot: number) => number {
  const page = table.page.data;
  const speaker = table.speaker.data;
  switch (by) {
    case 'added':
    case 'updated': {
      const times = by === 'added' ? table.created.data : table.updated.data;
      return (slot) => times[slot] ?? Number.NaN;
    }
    case 'said': {
      const said = table.saidStart.data;
      const published = table.pagePublished.data;
      return (slot) => {
        const own = said[slot] ?? Number.NaN;
        return Number.isNaN(own) ? (published[page[slot] ?? 0] ?? Number.NaN) : own;
      };
    }
    case 'page': {
      const ranks = table.pageOrder.ranks();
      return (slot) => ranks[page[slot] ?? 0] ?? Number.NaN;
    }
    case 'speaker': {
      const ranks = table.speakerOrder.ranks();
      return (slot) => ranks[speaker[slot] ?? 0] ?? Number.NaN;
    }
    case 'credibility': {
      const grades = table.credibility.data;
      return (slot) => grades[slot] || Number.NaN;
    }
    case 'status': {
      const statuses = table.status.data;
      return (slot) => statuses[slot] || Number.NaN;
    }
    case 'relevance':
      return (slot) => Math.round((scores?.[slot] ?? 0) * 1_000);
  }
}
