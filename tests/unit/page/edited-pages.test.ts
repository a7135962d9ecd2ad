import { describe, expect, test } from 'vitest';
import { anchoringTable } from '../../../scripts/bench/anchoring-table.ts';
import { ownPages } from './own-pages.ts';

/** The same table as `npm run bench -- anchoring`, on the project's own pages; the edits are seeded. */
const rows = anchoringTable(ownPages().filter(({ expected }) => !expected.needsBrowser));

describe('claims on pages that were edited', () => {
  test.each(rows)('are not anchored at other words: $name', ({ name, wrong, claims }) => {
    expect(claims).toBeGreaterThan(50);
    // Where a claim is gone, its words in a pull quote or a teaser, set a little differently, may stand in for it.
    expect(wrong / claims).toBeLessThanOrEqual(name.includes('taken out') ? 0.01 : 0.001);
  });

  test.each([
    ['the page as it was', 1],
    ['5 % of its words changed, none of the claim', 0.995],
    ['its blocks in another order', 0.99],
    ['an advert in every block', 0.99],
    ['cleaned: only the article', 0.99],
    ['2–10 % of the claim’s characters changed', 0.97],
  ])('are found again: %s', (name, share) => {
    const row = rows.find((one) => one.name === name);
    const found = (row?.right ?? 0) + (row?.near ?? 0) + (row?.elsewhere ?? 0);
    expect(found / (row?.claims ?? Number.NaN)).toBeGreaterThanOrEqual(share);
  });
});
