import { describe, expect, test } from 'vitest';
import { createClaimIndex } from '../../../lib/desk/claim-index.ts';
import type { ClaimRow } from '../../../lib/desk/claim-row.ts';
import { RecordLists } from '../../../lib/desk/record-lists.ts';
import { seedRecords } from '../../../lib/desk/seed.ts';

const [SEED] = seedRecords({ claims: 60, pages: 6, speakers: 5, seed: 3 });
if (!SEED) throw new Error('The seed made nothing.');
const { pages, speakers, claims } = SEED;
const ROWS: ClaimRow[] = claims.flatMap((claim) => {
  const page = pages.find(({ id }) => id === claim.pageId);
  return page ? [{ claim, page, speaker: speakers.find(({ id }) => id === claim.speakerId) }] : [];
});

describe('how many claims pages and speakers have', () => {
  test('is what counting them one by one gives', () => {
    const index = createClaimIndex();
    index.put(ROWS);
    const { pages: byPage, speakers: bySpeaker } = index.tallies();
    for (const page of pages) {
      const own = claims.filter(({ pageId }) => pageId === page.id);
      expect(byPage.get(page.id)).toEqual({
        claims: own.length,
        checked: own.filter(({ status }) => status === 'checked').length,
      });
    }
    for (const { id } of speakers)
      expect(bySpeaker.get(id) ?? 0).toBe(claims.filter(({ speakerId }) => speakerId === id).length);
  });

  test('follows claims that are edited and removed', () => {
    const index = createClaimIndex();
    const [row] = ROWS;
    if (!row) throw new Error('There is no row.');
    index.put([{ ...row, claim: { ...row.claim, status: 'to-check' } }]);
    expect(index.tallies().pages.get(row.page.id)).toEqual({ claims: 1, checked: 0 });
    index.put([{ ...row, claim: { ...row.claim, status: 'checked' } }]);
    expect(index.tallies().pages.get(row.page.id)).toEqual({ claims: 1, checked: 1 });
    index.remove([row.claim.id]);
    expect(index.tallies().pages.size).toBe(0);
    expect(index.tallies().speakers.size).toBe(0);
  });
});

describe('the lists of pages and speakers', () => {
  function filled(): RecordLists {
    const lists = new RecordLists('en');
    lists.putPages(pages);
    lists.putSpeakers(speakers);
    return lists;
  }

  test('have the newest page first and speakers by name, without numbers until claims are counted', () => {
    const lists = filled();
    const added = lists.pages(undefined).map(({ page }) => page.addedAt);
    expect(added).toEqual(added.toSorted().reverse());
    expect(lists.pages(undefined)[0]).toMatchObject({ claims: undefined, checked: undefined });
    const names = lists.speakers(undefined).map(({ speaker }) => speaker.name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });

  test('a page without claims has none, and is listed', () => {
    const tallies = { pages: new Map(), speakers: new Map() };
    const lists = filled();
    expect(lists.pages(tallies)).toHaveLength(pages.length);
    expect(lists.pages(tallies)[0]).toMatchObject({ claims: 0, checked: 0 });
    expect(lists.speakers(tallies)[0]).toMatchObject({ claims: 0 });
  });

  test('records that change stand at their new place, and those that are gone are not listed', () => {
    const lists = filled();
    const [first, second] = speakers;
    if (!first || !second) throw new Error('There are too few speakers.');
    lists.putSpeakers([{ ...first, name: 'Zz Last' }], [second.id]);
    const names = lists.speakers(undefined).map(({ speaker }) => speaker.name);
    expect(names.at(-1)).toBe('Zz Last');
    expect(names).not.toContain(second.name);
    lists.clear();
    expect(lists.pages(undefined)).toEqual([]);
    expect(lists.speakers(undefined)).toEqual([]);
  });

  test('two spellings of one name are told as likely the same, until they are one', () => {
    const lists = new RecordLists('en');
    const [one] = speakers;
    if (!one) throw new Error('There is no speaker.');
    const other = { ...one, id: '00000000-0000-4000-8000-000000000001', name: 'Tomas Harow', aliases: [] };
    lists.putSpeakers([
      { ...one, kind: 'person', name: 'Tomas Harrow', aliases: [] },
      { ...other, kind: 'person' },
    ]);
    expect(lists.duplicates()).toMatchObject([{ reason: 'spelling' }]);
    lists.putSpeakers([], [other.id]);
    expect(lists.duplicates()).toEqual([]);
  });
});
