import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClaimIndex, type SearchResult } from '../../../lib/desk/claim-index.ts';
import type { ClaimRow } from '../../../lib/desk/claim-row.ts';
import { type ClaimQuery, DEFAULT_QUERY, FACET_NAMES, SORT_KEYS } from '../../../lib/desk/query.ts';
import { tokensOf } from '../../../lib/desk/tokens.ts';
import { naiveSearch, saidOf } from './naive-index.ts';
import { makePage, makeRow, makeSpeaker, seededRows } from './rows.ts';

/** Busy machines take several times the usual. */
const SLOW = { timeout: 60_000 };

const ALL = { from: 0, count: 10_000, facetValues: 10_000 };

function indexOf(rows: readonly ClaimRow[]) {
  const index = createClaimIndex({ locale: 'en' });
  index.put(rows);
  return index;
}

function typed(text: string, rest: Partial<ClaimQuery> = {}): ClaimQuery {
  return { ...DEFAULT_QUERY, text, ...rest };
}

function expectLike(result: SearchResult, rows: readonly ClaimRow[], query: ClaimQuery): void {
  const naive = naiveSearch(rows, query);
  expect(new Set(result.ids)).toEqual(naive.ids);
  expect(result.total).toBe(naive.ids.size);
  for (const name of FACET_NAMES) {
    const told = Object.fromEntries(
      result.facets[name].filter(({ count }) => count > 0).map(({ value, count }) => [value, count]),
    );
    expect(told, name).toEqual(naive.counts[name]);
  }
}

const rows = seededRows({ claims: 400, pages: 30, speakers: 25, seed: 3 });
const words = [
  ...new Set(
    rows.flatMap((row) => [
      ...tokensOf(row.claim.segments[0]?.quote.exact ?? ''),
      ...tokensOf(row.page.title),
    ]),
  ),
];

const word = fc.constantFrom(...words);
const term = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.tuple(word, fc.nat(4)).map(([text, length]) => [...text].slice(0, length + 1).join('')),
  fc.tuple(fc.constantFrom(...rows), fc.nat(20), fc.integer({ min: 1, max: 3 })).map(([row, at, count]) => {
    const parts = (row.claim.segments[0]?.quote.exact ?? '').replace(/["“”„«»]/g, '').split(' ');
    return `"${parts.slice(at % parts.length, (at % parts.length) + count).join(' ')}"`;
  }),
  fc
    .tuple(fc.constantFrom('speaker', 'title', 'note', 'tag', 'quote', 'site'), word)
    .map((parts) => parts.join(':')),
);
const text = fc
  .tuple(fc.array(fc.tuple(fc.boolean(), term), { maxLength: 3 }), fc.boolean())
  .map(
    ([terms, ended]) =>
      terms.map(([minus, part], i) => `${minus && i > 0 ? '-' : ''}${part}`).join(' ') + (ended ? ' ' : ''),
  );

function some<Value>(values: readonly Value[]) {
  return fc.subarray([...new Set(values)], { maxLength: 3 });
}

const queries: fc.Arbitrary<ClaimQuery> = fc.record(
  {
    text,
    facets: fc.record(
      {
        speaker: some([...rows.map((row) => row.claim.speakerId ?? 'none'), 'nobody']),
        site: some(rows.map((row) => new URL(row.page.url).hostname.replace('www.', ''))),
        credibility: fc.subarray([1, 3, 6, 'none'] as const),
        reliability: fc.subarray(['A', 'B', 'none'] as const),
        status: fc.subarray(['to-check', 'checked'] as const),
        verdict: fc.subarray(['supported', 'none'] as const),
        tag: some([...rows.flatMap((row) => row.claim.tags), 'none', 'nowhere']),
        lang: some(['en', 'de', 'km', 'none']),
        form: fc.subarray(['direct', 'mixed'] as const),
        question: some([...rows.flatMap((row) => row.questions?.map((one) => one.id) ?? []), 'none']),
      },
      { requiredKeys: [] },
    ),
    dateField: fc.constantFrom('added', 'said'),
    from: fc.constantFrom('2019-06-01', '2020-01-01', '2022-03-15'),
    to: fc.constantFrom('2021-12-31', '2023-02-28', '2019-06-01'),
    sort: fc.record({ by: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
  },
  { requiredKeys: ['text', 'facets', 'dateField', 'sort'] },
);

describe('The index of claims', () => {
  test('finds and counts what going through all rows finds and counts', SLOW, () => {
    const index = indexOf(rows);
    fc.assert(
      fc.property(queries, (query) => {
        expectLike(index.search(query, ALL), rows, query);
      }),
      { numRuns: 300 },
    );
  });

  test('stays right while claims come, change and go', SLOW, () => {
    const edit = fc.record({
      at: fc.nat(rows.length - 1),
      count: fc.integer({ min: 1, max: 40 }),
      kind: fc.constantFrom('put', 'remove', 'edit'),
    });
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 12 }),
        fc.array(queries, { minLength: 1, maxLength: 2 }),
        (edits, asked) => {
          const index = createClaimIndex({ locale: 'en' });
          const held = new Map<string, ClaimRow>();
          for (const { at, count, kind } of edits) {
            const touched = rows.slice(at, at + count);
            if (kind === 'remove') {
              index.remove(touched.map((row) => row.claim.id));
              for (const row of touched) held.delete(row.claim.id);
            } else {
              const put = kind === 'put' ? touched : touched.map(edited);
              index.put(put);
              for (const row of put) held.set(row.claim.id, row);
            }
          }
          expect(index.size).toBe(held.size);
          for (const query of asked) expectLike(index.search(query, ALL), [...held.values()], query);
        },
      ),
      { numRuns: 100 },
    );
  });

  test.each([
    ['added', (row: ClaimRow) => row.claim.createdAt],
    ['updated', (row: ClaimRow) => row.claim.updatedAt],
    ['said', (row: ClaimRow) => saidOf(row)?.slice(0, 4)],
    ['credibility', (row: ClaimRow) => row.claim.credibility],
  ] as const)('sorts by %s, both ways, with what has none last', (by, keyOf) => {
    const index = indexOf(rows);
    const byId = new Map(rows.map((row) => [row.claim.id, row]));
    for (const descending of [true, false]) {
      const keys = index.idsOf(typed('', { sort: { by, descending } })).map((id) => {
        const row = byId.get(id);
        return row && keyOf(row);
      });
      const set = keys.filter((key) => key !== undefined);
      expect(keys).toHaveLength(rows.length);
      expect(keys.slice(0, set.length)).toEqual(set);
      const sorted = [...set].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(set).toEqual(descending ? sorted.reverse() : sorted);
    }
  });

  test('sorts by speaker as the alphabet of the language has it, claims without one last', () => {
    const sorted = ['Ámbar Ruiz', 'Bo Lind', 'Érik Sand', 'Zoë Ahn'];
    const made = ['Zoë Ahn', undefined, 'Érik Sand', 'Bo Lind', 'Ámbar Ruiz'].map((speaker) =>
      makeRow(speaker ? { speaker } : {}),
    );
    const names = new Map(made.map((row) => [row.claim.id, row.speaker?.name]));
    const order = (descending: boolean) =>
      indexOf(made)
        .idsOf(typed('', { sort: { by: 'speaker', descending } }))
        .map((id) => names.get(id));
    expect(order(false)).toEqual([...sorted, undefined]);
    expect(order(true)).toEqual([...sorted.reverse(), undefined]);
  });

  test('sorts by page in reading order', () => {
    const page = makePage({ title: 'B' });
    const other = makePage({ title: 'A' });
    const at = (start: number, of: typeof page, quote: string) =>
      makeRow({
        page: of,
        claim: {
          segments: [
            {
              quote: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
              position: { type: 'TextPositionSelector', start, end: start + 5 },
            },
          ],
        },
      });
    const made = [at(90, page, 'b90'), at(5, other, 'a5'), at(70_000, page, 'b70000'), at(3, page, 'b3')];
    const quotes = new Map(made.map((row) => [row.claim.id, row.claim.segments[0]?.quote.exact]));
    const ids = indexOf(made).idsOf(typed('', { sort: { by: 'page', descending: false } }));
    expect(ids.map((id) => quotes.get(id))).toEqual(['a5', 'b3', 'b90', 'b70000']);
  });

  test('puts the claim that says it before the one whose page only mentions it', () => {
    const said = makeRow({ quote: 'The ferry was overloaded.' });
    const twice = makeRow({ quote: 'That ferry? The ferry sank in minutes.' });
    const titled = makeRow({ title: 'Questions about a ferry', quote: 'I was asleep.' });
    const ids = indexOf([titled, said, twice]).idsOf(
      typed('ferry', { sort: { by: 'relevance', descending: true } }),
    );
    expect(ids).toEqual([twice.claim.id, said.claim.id, titled.claim.id]);
  });

  test('hands out windows of one order', () => {
    const index = indexOf(rows);
    const query = typed('', { sort: { by: 'speaker', descending: false } });
    const all = index.idsOf(query);
    const parts = [0, 150, 300, 450].flatMap((from) => index.search(query, { from, count: 150 }).ids);
    expect(parts).toEqual(all);
    expect(index.search(query, { from: -5, count: 2 }).ids).toEqual(all.slice(0, 2));
    expect(index.search(query, { from: 0, count: -1 }).ids).toEqual([]);
  });

  test.each([
    ['បង្ខំ', 'គាត់ត្រូវបានគេបង្ខំឱ្យសារភាព'],
    ['本人', '供词并非出于本人意愿'],
    ['本', '供词并非出于本人意愿'],
    ['愿', '供词并非出于本人意愿'],
    ['脅し', '脅しは一切なかった'],
    ['สมัครใจ', 'ไม่ได้ทำด้วยความสมัครใจ'],
    ['서울', '그는 서울에서 체포되었다'],
    ['الكتاب', 'أَخَذُوا الكِتَابَ'],
    ['istanbul', 'İSTANBUL’da bir tanık'],
    ['12000', 'about 12,000 people'],
    ['cafe', 'in the café'],
    ['o’brien', 'Mr O’Brien left'],
    ['o', 'Mr O’Brien left'],
    ['😀', 'so he wrote 😀😀'],
  ])('finds %j in %j', (search, quote) => {
    const row = makeRow({ quote });
    const index = indexOf([makeRow({ quote: 'nothing of the kind' }), row]);
    const { ids } = index.search(typed(search), ALL);
    expect(ids).toContain(row.claim.id);
  });

  test.each([
    ['自陈', '自愿陈述'],
    ['"will own"', 'of his own will'],
    ['"own will"', 'his own free will'],
    ['"his own goat"', 'of his own will'],
    ['"goat own will"', 'of his own will'],
    ['forc ', 'he was forced'],
    ['orced', 'he was forced'],
    ['note:forced', 'he was forced'],
    ['forced -confession', 'a forced confession'],
  ])('does not find %j in %j', (search, quote) => {
    expect(indexOf([makeRow({ quote })]).search(typed(search), ALL).total).toBe(0);
  });

  test('finds no phrase across two fields', () => {
    const index = indexOf([
      makeRow({ quote: 'of his own', note: 'will call again', tags: ['call', 'back'] }),
    ]);
    for (const text of ['"own will"', '"again call"', '"call back"']) {
      expect(index.search(typed(text), ALL).total).toBe(0);
    }
  });

  test('takes a renamed speaker and a re-read page over for all their claims', () => {
    const speaker = makeSpeaker('Hong Samcheat');
    const page = makePage({ title: 'Old title' });
    const made = [
      makeRow({ speaker, page }),
      makeRow({ speaker, page }),
      makeRow({ speaker: 'Someone Else' }),
    ];
    const index = indexOf(made);
    index.putSpeakers([{ ...speaker, name: 'Hong Somcheat', reliability: 'B' }, makeSpeaker('Never Seen')]);
    index.putPages([{ ...page, title: 'New headline', lang: 'en-GB' }]);
    expect(index.search(typed('samcheat'), ALL).total).toBe(0);
    const { total, facets } = index.search(typed('somcheat headline'), ALL);
    expect(total).toBe(2);
    expect(facets.speaker).toEqual([{ value: speaker.id, label: 'Hong Somcheat', count: 2 }]);
    expect(facets.reliability).toEqual([{ value: 'B', label: 'B', count: 2 }]);
    expect(facets.lang).toEqual([{ value: 'en', label: 'en', count: 2 }]);
  });

  test('finds the spelling that the page prints of the chosen speaker, and of nobody else', () => {
    const speaker = makeSpeaker('Hong Samcheat');
    const attribution = { mention: 'Hong Somcheat', name: 'Hong Samcheat' };
    const index = indexOf([
      makeRow({ speaker, claim: { attribution } }),
      makeRow({ speaker: 'Someone Else', claim: { attribution } }),
      makeRow({ speaker, claim: { attribution: { mention: 'He', name: 'Hong Samcheat' } } }),
      makeRow({ claim: { attribution } }),
    ]);
    expect(index.search(typed('speaker:somcheat'), ALL).total).toBe(2);
    expect(index.search(typed('speaker:samcheat'), ALL).total).toBe(2);
    expect(index.search(typed('speaker:"he"'), ALL).total).toBe(0);
  });

  test('names chosen values even where nothing has them, and few others if asked', () => {
    const index = indexOf(rows);
    const { facets, total } = index.search(
      { ...DEFAULT_QUERY, facets: { tag: ['gone'], lang: ['km'] } },
      { from: 0, count: 0, facetValues: 1 },
    );
    expect(total).toBe(0);
    expect(facets.tag).toContainEqual({ value: 'gone', label: 'gone', count: 0 });
    expect(facets.lang.map(({ value }) => value)).toContain('km');
  });

  test('counts a whole month or year as soon as it may lie within the days', () => {
    const said = ['2024', '2024-02', '2024-02-10', '2024-02-10T08:00:00Z', '2024-03-01', '2023-12'].map(
      (saidAt) => makeRow({ claim: { saidAt } }),
    );
    const index = indexOf([...said, makeRow({})]);
    const ids = index.idsOf(typed('', { dateField: 'said', from: '2024-02-10', to: '2024-02-29' }));
    expect(ids.toSorted()).toEqual(
      said
        .slice(0, 4)
        .map((row) => row.claim.id)
        .toSorted(),
    );
  });

  test('survives what no person writes', () => {
    const hostile = [
      makeRow({ quote: 'x'.repeat(20_000) }),
      makeRow({ quote: '<script>alert(1)</script>', note: 'long '.repeat(20_000) }),
      makeRow({ speaker: '😀', tags: Array.from({ length: 100 }, (_, i) => `tag ${i}`) }),
      makeRow({ quote: '\u202eright to left\u202c \ud800', claim: { saidAt: '2024-13-45' } }),
      makeRow({ url: 'not an address', claim: { createdAt: 'never', updatedAt: '' } }),
    ];
    const index = indexOf(hostile);
    expect(index.search(typed('script'), ALL).total).toBe(1);
    expect(index.search(typed('speaker:😀'), ALL).total).toBe(1);
    for (const by of SORT_KEYS)
      expect(index.idsOf(typed('', { sort: { by, descending: true } }))).toHaveLength(5);
    index.remove(['unknown', ...hostile.map((row) => row.claim.id)]);
    expect(index.search(typed(''), ALL)).toMatchObject({ total: 0, ids: [] });
    index.put(hostile);
    index.clear();
    expect(index.size).toBe(0);
  });
});

function edited(row: ClaimRow): ClaimRow {
  const { credibility: _, ...claim } = row.claim;
  return {
    ...row,
    claim: {
      ...claim,
      note: `${claim.note} asked the harbour master again`,
      tags: ['none of these', ...claim.tags],
    },
    questions: [],
  };
}
