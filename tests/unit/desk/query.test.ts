import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClaimQuery,
  DATE_FIELDS,
  DEFAULT_QUERY,
  normalizeQuery,
  queryFromHash,
  queryToHash,
  SORT_KEYS,
} from '../../../lib/desk/query.ts';

const values = fc.array(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), { maxLength: 4 });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const queries: fc.Arbitrary<ClaimQuery> = fc.record(
  {
    text: fc.string({ maxLength: 60, unit: 'grapheme' }),
    facets: fc.record(
      {
        speaker: values,
        site: values,
        credibility: fc.subarray([1, 2, 3, 4, 5, 6, 'none'] as const),
        reliability: fc.subarray(['A', 'F', 'none'] as const),
        status: fc.subarray(['to-check', 'parked'] as const),
        verdict: fc.subarray(['supported', 'none'] as const),
        tag: values,
        lang: values,
        form: fc.subarray(['direct', 'selected'] as const),
        question: values,
      },
      { requiredKeys: [] },
    ),
    dateField: fc.constantFrom(...DATE_FIELDS),
    from: day,
    to: day,
    sort: fc.record({ by: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
  },
  { requiredKeys: ['text', 'facets', 'dateField', 'sort'] },
);

describe('A query in the address', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { query: read, ignored } = queryFromHash(queryToHash(query));
        expect(read).toEqual(normalizeQuery(query));
        expect(ignored).toEqual([]);
      }),
    );
  });

  test('is the same for equal queries', () => {
    const one = { ...DEFAULT_QUERY, facets: { tag: ['b', 'a', 'b'], site: [] } };
    const other = { ...DEFAULT_QUERY, facets: { tag: ['a', 'b'] } };
    expect(queryToHash(one)).toBe(queryToHash(other));
  });

  test('is short and can be read', () => {
    expect(queryToHash(DEFAULT_QUERY)).toBe('');
    const query: ClaimQuery = {
      ...DEFAULT_QUERY,
      text: 'forced confession',
      facets: { credibility: [1, 'none'], site: ['courier.example'], tag: ['a,b & c'] },
      dateField: 'said',
      from: '2024-02-29',
      sort: { by: 'said', descending: false },
    };
    expect(queryToHash(query)).toBe(
      'q=forced+confession&site=courier.example&credibility=1,none&tag=a%2Cb+%26+c&date=said&from=2024-02-29&sort=said',
    );
  });

  test('with half an emoji is still an address', () => {
    expect(queryFromHash(queryToHash({ ...DEFAULT_QUERY, text: 'a\ud83d' })).query.text).toBe('a\ufffd');
  });

  test.each([
    ['credibility=7', 'credibility', 'unknown-value'],
    ['credibility=', 'credibility', 'unknown-value'],
    ['status=done', 'status', 'unknown-value'],
    ['from=2023-02-29', 'from', 'no-date'],
    ['to=yesterday', 'to', 'no-date'],
    ['date=updated', 'date', 'unknown-value'],
    ['sort=-size', 'sort', 'unknown-value'],
    ['q=%E0%A4%A', 'q', 'not-readable'],
    ['tag=%ff', 'tag', 'not-readable'],
    [`q=${'x'.repeat(3_000)}`, 'q', 'too-long'],
    ['__proto__=1', '__proto__', 'unknown-key'],
    ['constructor', 'constructor', 'unknown-key'],
    ['%00', '%00', 'unknown-key'],
  ])('leaves out %j and says so', (hash, key, why) => {
    const { query, ignored } = queryFromHash(`#${hash}`);
    expect(query).toEqual(DEFAULT_QUERY);
    expect(ignored).toMatchObject([{ key, why }]);
  });

  test('keeps what can be read beside what cannot', () => {
    const { query, ignored } = queryFromHash('#q=dam&credibility=2,9&from=tomorrow&q=again');
    expect(query).toEqual({ ...DEFAULT_QUERY, text: 'dam', facets: { credibility: [2] } });
    expect(ignored.map((part) => part.why)).toEqual(['unknown-value', 'no-date', 'repeated']);
  });

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        const { query } = queryFromHash(hash);
        expect(queryFromHash(queryToHash(query)).query).toEqual(query);
      }),
    );
  });
});
