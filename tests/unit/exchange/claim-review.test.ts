import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../../../lib/exchange/chunks.ts';
import { type ClaimReviewOptions, claimReviewChunks } from '../../../lib/exchange/claim-review.ts';
import { INSIGHTS_COLUMNS, insightsCsvChunks } from '../../../lib/exchange/csv-insights.ts';
import { readRows } from '../../../lib/exchange/csv-rows.ts';
import type { Dataset } from '../../../lib/exchange/dataset.ts';
import { DeskProfile } from '../../../lib/exchange/desk-profile.ts';
import { readClaimReviews } from '../../../lib/exchange/read-claim-review.ts';
import { ENGLISH } from '../../../lib/exchange/words.ts';
import { arbitraryDataset } from '../../support/arbitrary-records.ts';
import { exampleRecords, okay, only } from '../../support/exchange.ts';

const profile: DeskProfile = {
  name: 'Valmere Check',
  url: 'https://check.example/',
  reviewUrl: 'https://check.example/2025/ferry-fire?page=1',
  ratingScale: {
    best: 5,
    worst: 1,
    ratings: { refuted: { label: 'False', value: 1 }, conflicting: { label: 'Mixed' } },
  },
};

async function write(records: Dataset, options: Partial<ClaimReviewOptions> = {}) {
  const counts: unknown[] = [];
  const text = await toText(
    claimReviewChunks(records, { words: ENGLISH, profile, onDone: (done) => counts.push(done), ...options }),
  );
  return { text, items: JSON.parse(text), counts: only(counts) };
}

describe('claims as ClaimReview', async () => {
  it('keep Google’s rules and Duke’s, whatever the claims hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (records) => {
        const { items, counts } = await write(records);
        const withVerdict = records.claims.filter(({ verdict }) => verdict !== undefined).length;
        expect(counts).toEqual({ reviews: withVerdict, plainClaims: records.claims.length - withVerdict });
        for (const item of items) expect(brokenRules(item)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('carry the desk, its words for the verdict, and a number only from its scale', async () => {
    const { items, counts } = await write(await exampleRecords());
    expect(counts).toEqual({ reviews: 5, plainClaims: 2 });
    expect(items[0]).toMatchObject({
      url: expect.stringMatching(/^https:\/\/check\.example\/2025\/ferry-fire\?page=1#claim-[0-9a-f-]{36}$/),
      datePublished: '2025-11-14',
      claimReviewed:
        'The fire alarm of the ferry terminal sounded for eleven minutes before firefighting began.',
      author: { name: 'Valmere Check' },
      reviewRating: { alternateName: 'False', ratingValue: '1', bestRating: '5', worstRating: '1' },
      itemReviewed: {
        author: { name: 'Odile Marchetti', jobTitle: 'harbour master' },
        datePublished: '2025-11-11',
        appearance: [{ url: 'https://courier.example/2025/11/ferry-terminal-fire' }],
      },
    });
    expect(items[1].reviewRating).toEqual({ '@type': 'Rating', alternateName: 'Supported' });
    expect(items[6].reviewRating).toEqual({ '@type': 'Rating', alternateName: 'Mixed' });
    expect(items[3].itemReviewed).not.toHaveProperty('datePublished'); // "2024" is no day
    expect(items[2]).toMatchObject({ '@type': 'Claim', text: 'a wall of smoke, and nobody with a plan' });
  });

  it('never hold a number that the desk’s scale doesn’t give to that verdict', async () => {
    const verdicts = ['supported', 'refuted', 'conflicting', 'not-enough-evidence', 'not-checkable'] as const;
    const rating = fc.option(
      fc.record(
        { label: fc.constantFrom('A', 'B'), value: fc.integer({ min: 1, max: 9 }) },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    );
    const ratings = fc.record(Object.fromEntries(verdicts.map((verdict) => [verdict, rating])));
    const scale = fc.option(fc.record({ best: fc.constant(9), worst: fc.constant(1), ratings }), {
      nil: undefined,
    });
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, scale, async (records, ratingScale) => {
        const desk = DeskProfile.parse({ ...profile, ratingScale });
        const { items, text } = await write(records, { profile: desk });
        const verdictOf = new Map(records.claims.map(({ id, verdict }) => [`claim-${id}`, verdict]));
        for (const { url, reviewRating } of items.filter(isReview)) {
          const verdict = verdictOf.get(new URL(url).hash.slice(1));
          const given = verdict && desk.ratingScale?.ratings[verdict]?.value;
          expect(reviewRating.ratingValue).toBe(given === undefined ? undefined : String(given));
          expect(reviewRating.bestRating).toBe(given === undefined ? undefined : '9');
          expect(reviewRating.worstRating).toBe(given === undefined ? undefined : '1');
        }
        if (!ratingScale) expect(text).not.toMatch(/"(?:ratingValue|bestRating|worstRating)"/);
        const rows = await toText(insightsCsvChunks(records, { words: ENGLISH, profile: desk }));
        if (!ratingScale) expect(await ratingColumns(rows)).toEqual(new Set(['']));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['without a desk', { profile: undefined }],
    ['with the desk’s identity left out', { leaveOut: ['identities'] }],
  ] as const)('are plain claims %s', async (_, options) => {
    const { text, counts } = await write(await exampleRecords(), options);
    expect(counts).toEqual({ reviews: 0, plainClaims: 7 });
    expect(text).not.toContain('Valmere Check');
  });

  it('hold no note and no evidence', async () => {
    const { text } = await write(await exampleRecords());
    for (const word of ['control-room audio', 'Control-room log', 'guard']) expect(text).not.toContain(word);
  });

  it.each([
    ['no name', { name: '', url: 'https://check.example/' }],
    ['no secure address', { name: 'Check', url: 'http://check.example/' }],
    ['no address', { name: 'Check', url: 'check.example' }],
  ])('want a desk with a name and an https address: %s', (_, desk) => {
    expect(DeskProfile.safeParse(desk).success).toBe(false);
  });
});

describe('reading ClaimReview', () => {
  it('brings back what ours says of quote, speaker, page and verdict', async () => {
    const records = await exampleRecords();
    const back = okay(await readClaimReviews([(await write(records)).text], { words: ENGLISH, profile }));
    expect(back.rejected).toEqual([]);
    expect(
      back.records.claims.map(({ id, verdict, saidAt }) => ({ id, verdict, saidAt: saidAt?.slice(0, 10) })),
    ).toEqual(
      records.claims.map(({ id, verdict, saidAt }) => ({
        id,
        verdict,
        saidAt: saidAt !== undefined && saidAt.length >= 10 ? saidAt.slice(0, 10) : undefined,
      })),
    );
    expect(back.records.pages.map(({ title }) => title)).toEqual(records.pages.map(({ title }) => title));
  });

  it('takes another desk’s rating as evidence, not as our verdict', async () => {
    const review = {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://other-desk.example/checks/1',
      datePublished: '2025-04-02',
      claimReviewed: 'The bridge was closed by noon.',
      author: { '@type': 'Organization', name: 'Other Desk' },
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 2,
        alternateName: 'Mostly false',
        ratingExplanation: 'It closed at three.',
      },
      itemReviewed: {
        '@type': 'CreativeWork',
        author: {
          '@type': 'Person',
          name: 'Ada Brandt',
          jobTitle: 'mayor',
          sameAs: ['https://town.example/brandt'],
        },
        datePublished: '2025-04-01',
        appearance: ['https://courier.example/bridge'],
      },
    };
    for (const content of [
      review,
      [review],
      { '@graph': [review] },
      { dataFeedElement: [{ item: [review] }] },
    ]) {
      const { records } = okay(await readClaimReviews([JSON.stringify(content)], { words: ENGLISH }));
      const claim = only(records.claims);
      expect(claim).not.toHaveProperty('verdict');
      expect(claim).toMatchObject({
        segments: [{ quote: { exact: 'The bridge was closed by noon.' } }],
        saidAt: '2025-04-01',
        evidence: [
          {
            title: 'Other Desk: Mostly false',
            url: 'https://other-desk.example/checks/1',
            stance: 'context',
            note: 'It closed at three.',
          },
        ],
      });
      expect(only(records.speakers)).toMatchObject({ name: 'Ada Brandt', role: 'mayor' });
      expect(only(records.pages).url).toBe('https://courier.example/bridge');
    }
  });

  it('gives back a review of nothing', async () => {
    const { rejected } = okay(
      await readClaimReviews(['[{"@type":"ClaimReview","url":"https://x.example"}]'], { words: ENGLISH }),
    );
    expect(only(rejected).reasons).toEqual([{ field: 'claimReviewed', problem: 'missing' }]);
    expect(await readClaimReviews(['{}'], { words: ENGLISH })).toMatchObject({
      ok: false,
      code: 'no-reviews',
    });
    expect(await readClaimReviews(['{'], { words: ENGLISH })).toMatchObject({ ok: false, code: 'not-json' });
  });
});

function isReview(item: { '@type': string }): boolean {
  return item['@type'] === 'ClaimReview';
}

/** What stands in the columns of numbers of Duke's layout. */
async function ratingColumns(csv: string): Promise<Set<string>> {
  const columns = (['ratingValue', 'bestRating', 'worstRating'] as const).map((name) =>
    INSIGHTS_COLUMNS.indexOf(`reviewRating.${name}`),
  );
  const values = new Set(['']);
  let isHeader = true;
  for await (const cells of readRows([csv])) {
    if (!isHeader) for (const column of columns) values.add(cells[column] ?? '');
    isHeader = false;
  }
  return values;
}

const TOP = [
  '@context',
  '@type',
  'datePublished',
  'url',
  'author',
  'claimReviewed',
  'reviewRating',
  'itemReviewed',
];
const RATING = ['@type', 'ratingValue', 'bestRating', 'worstRating', 'alternateName'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What Google requires of a ClaimReview and what Duke's MediaVault takes, as rules of this test's own. */
// biome-ignore lint/suspicious/noExplicitAny: the whole point is to look at JSON of any shape
function brokenRules(item: any): string[] {
  const broken: string[] = [];
  const must = (holds: boolean, rule: string) => holds || broken.push(rule);
  const claim = item['@type'] === 'ClaimReview' ? item.itemReviewed : item;
  must(item['@context'] === 'https://schema.org', 'context');
  must(claim['@type'] === 'Claim' && typeof claim.text === 'string', 'a Claim with its text');
  must(claim.datePublished === undefined || DAY.test(claim.datePublished), 'a day on which it was said');
  must(Array.isArray(claim.appearance), 'appearances in a list');
  for (const { url } of claim.appearance)
    must(/^[a-z-]+:[\x21-\x7e]+$/i.test(url), 'an address that is a URI');
  if (claim.author) {
    must(['Person', 'Organization'].includes(claim.author['@type']), 'a person or an organisation');
    must(claim.author.name !== '' && claim.author.url === undefined, 'a name, and no url beside it');
    must(claim.author.sameAs === undefined || Array.isArray(claim.author.sameAs), 'sameAs in a list');
  }
  if (item['@type'] === 'Claim') return broken;
  must(
    Object.keys(item).every((key) => TOP.includes(key)),
    'no key that Duke refuses',
  );
  must(DAY.test(item.datePublished), 'a day of the review');
  must(/^https:\/\/check\.example\//.test(item.url), 'a page of the desk');
  must(item.claimReviewed !== '', 'what is reviewed');
  must(item.author.name === 'Valmere Check' && item.author.url.startsWith('https://'), 'an author');
  const rating = item.reviewRating;
  must(rating['@type'] === 'Rating' && rating.alternateName !== '', 'the verdict in words');
  must(
    Object.keys(rating).every((key) => RATING.includes(key)),
    'no key of the rating that Duke refuses',
  );
  must(
    Object.values(rating).every((value) => typeof value === 'string'),
    'ratings are strings',
  );
  must((rating.ratingValue === undefined) === (rating.alternateName !== 'False'), 'no invented number');
  return broken;
}
