import fc from 'fast-check';
import { type Dataset, datasetOf } from '../../lib/exchange/dataset.ts';
import type {
  Answer,
  Change,
  Claim,
  Evidence,
  Link,
  Page,
  Question,
  Speaker,
} from '../../lib/model/records.ts';

/** Any text that can be typed or stand on a page: all of Unicode but half characters, which no file can hold. */
export function arbitraryText(minLength = 1, maxLength = 40): fc.Arbitrary<string> {
  const typical = fc.constantFrom(
    '“We knew nothing.”',
    '=1+1',
    "'=quoted",
    'a;b, "c"\r\nd',
    '<b>&amp;</b>',
    ' \t lead',
    'ما كنا نعرف',
    '我们不知道',
    '- [x](y)',
  );
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength, maxLength }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength, maxLength }) },
      { weight: 1, arbitrary: typical },
    )
    .filter((text) => text.length >= minLength && text.length <= 100 && !/\p{Surrogate}/u.test(text));
}

/** As the store writes times. */
export const arbitraryTime = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const id = fc.uuid();
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom(
    'https://zeitung.example/straße?q=ä b',
    'https://paper.example/a|b"c',
    'nicht-eine-adresse',
  ),
);
/** Optional fields are absent, never `undefined`, as IndexedDB and JSON have them. */
const record = <T extends object, K extends keyof T>(
  model: { [Key in keyof T]: fc.Arbitrary<T[Key]> },
  requiredKeys: K[],
) => fc.record(model, { requiredKeys });

const change: fc.Arbitrary<Change> = record(
  {
    at: arbitraryTime,
    field: fc.constantFrom('note', 'credibility', 'tags', 'status', 'speakerId'),
    from: fc.oneof(
      arbitraryText(0),
      fc.integer(),
      fc.array(arbitraryText(0), { maxLength: 3 }),
      fc.constant(null),
    ),
    to: fc.oneof(arbitraryText(0), fc.integer(), fc.boolean()),
  },
  ['at', 'field'],
);
const history = fc.array(change, { maxLength: 3 });

const page: fc.Arbitrary<Page> = record(
  {
    id,
    url,
    canonicalUrl: url,
    title: arbitraryText(0),
    outlet: arbitraryText(0),
    byline: arbitraryText(0),
    publishedAt: arbitraryTime,
    lang: fc.constantFrom('en', 'de', 'ar', 'zh-Hans'),
    addedAt: arbitraryTime,
    readAt: arbitraryTime,
  },
  ['id', 'url', 'title', 'addedAt', 'readAt'],
);

const speaker: fc.Arbitrary<Speaker> = record(
  {
    id,
    name: arbitraryText(),
    role: arbitraryText(),
    kind: fc.constantFrom('person', 'organization', 'group', 'document'),
    aliases: fc.array(arbitraryText(), { maxLength: 3 }),
    affiliation: arbitraryText(),
    sameAs: url,
    reliability: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
    createdAt: arbitraryTime,
    updatedAt: arbitraryTime,
    history,
  },
  ['id', 'name', 'kind', 'aliases', 'createdAt', 'updatedAt'],
);

const evidence: fc.Arbitrary<Evidence> = record(
  {
    id,
    kind: fc.constantFrom('document', 'web-page', 'video', 'image', 'audio', 'data', 'interview', 'other'),
    title: arbitraryText(),
    url,
    archiveUrl: url,
    accessedAt: arbitraryTime,
    stance: fc.constantFrom('supports', 'refutes', 'context'),
    confidential: fc.boolean(),
    note: arbitraryText(0),
  },
  ['id', 'kind', 'title', 'stance', 'confidential'],
);

const segment: fc.Arbitrary<Claim['segments'][number]> = arbitraryText().chain((exact) =>
  record(
    {
      quote: fc.record({
        type: fc.constant('TextQuoteSelector' as const),
        exact: fc.constant(exact),
        prefix: arbitraryText(0, 32),
        suffix: arbitraryText(0, 32),
      }),
      position: fc.nat(100_000).map((start) => ({
        type: 'TextPositionSelector' as const,
        start,
        end: start + [...exact].length,
      })),
      quoted: fc.array(
        fc
          .tuple(fc.nat(exact.length), fc.nat(exact.length))
          .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as [number, number]),
        { maxLength: 2 },
      ),
    },
    ['quote'],
  ),
);

function claimOf(pages: readonly Page[], speakers: readonly Speaker[]): fc.Arbitrary<Claim> {
  return record(
    {
      id,
      pageId: fc.constantFrom(...pages.map((one) => one.id)),
      textFragment: arbitraryText(0).map((text) => `text=${text}`),
      segments: fc.array(segment, { minLength: 1, maxLength: 3 }),
      form: fc.constantFrom('direct', 'mixed', 'indirect', 'selected'),
      speakerId: speakers.length > 0 ? fc.constantFrom(...speakers.map((one) => one.id)) : id,
      attribution: record(
        { mention: arbitraryText(0), name: arbitraryText(), role: arbitraryText(), cue: arbitraryText(0) },
        ['mention'],
      ),
      credibility: fc.constantFrom(1, 2, 3, 4, 5, 6),
      note: arbitraryText(0),
      tags: fc.uniqueArray(arbitraryText(), { maxLength: 3 }),
      status: fc.constantFrom('to-check', 'checking', 'awaiting-reply', 'checked', 'parked'),
      statement: arbitraryText(0),
      verdict: fc.constantFrom('supported', 'refuted', 'conflicting', 'not-enough-evidence', 'not-checkable'),
      translation: record(
        {
          text: arbitraryText(),
          fromLang: fc.constantFrom('km', 'ar'),
          original: arbitraryText(0),
          by: arbitraryText(),
        },
        ['text', 'fromLang'],
      ),
      saidAt: fc.constantFrom('2019', '2019-11', '2019-11-08', '2019-11-08T07:30:00Z'),
      firstAppearance: url,
      evidence: fc.uniqueArray(evidence, { maxLength: 3, selector: (item) => item.id }),
      chain: fc.array(arbitraryText(), { maxLength: 3 }),
      groundRule: fc.constantFrom('on-record', 'background', 'deep-background', 'off-record', 'embargoed'),
      context: arbitraryText(0),
      createdAt: arbitraryTime,
      updatedAt: arbitraryTime,
      history,
    },
    ['id', 'pageId', 'segments', 'form', 'note', 'tags', 'status', 'createdAt', 'updatedAt', 'history'],
  ).map(({ speakerId, ...claim }) =>
    speakerId !== undefined && speakers.length > 0 ? { ...claim, speakerId } : claim,
  );
}

const question: fc.Arbitrary<Question> = record(
  {
    id,
    text: arbitraryText(),
    note: arbitraryText(0),
    createdAt: arbitraryTime,
    updatedAt: arbitraryTime,
    history,
  },
  ['id', 'text', 'createdAt', 'updatedAt'],
);

function answerOf(questions: readonly Question[], claims: readonly Claim[]): fc.Arbitrary<Answer> {
  return record(
    {
      id,
      questionId: fc.constantFrom(...questions.map((one) => one.id)),
      claimId: fc.constantFrom(...claims.map((one) => one.id)),
      answer: fc.constantFrom('yes', 'no', 'partly', 'unclear'),
      createdAt: arbitraryTime,
      updatedAt: arbitraryTime,
      history,
    },
    ['id', 'questionId', 'claimId', 'answer', 'createdAt', 'updatedAt'],
  );
}

function linkOf(claims: readonly Claim[]): fc.Arbitrary<Link> {
  return record(
    {
      id,
      fromClaimId: fc.constantFrom(...claims.map((one) => one.id)),
      toClaimId: fc.constantFrom(...claims.map((one) => one.id)),
      kind: fc.constantFrom('contradicts', 'corroborates', 'same-claim', 'updates'),
      independent: fc.boolean(),
      note: arbitraryText(0),
      createdAt: arbitraryTime,
      updatedAt: arbitraryTime,
      history,
    },
    ['id', 'fromClaimId', 'toClaimId', 'kind', 'createdAt', 'updatedAt'],
  );
}

/** Any database: pages of different addresses, and records that refer only to what is there. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .record({
    pages: fc.uniqueArray(page, {
      maxLength: 3,
      comparator: (a, b) => a.id === b.id || a.url === b.url,
    }),
    speakers: fc.uniqueArray(speaker, { maxLength: 3, selector: (one) => one.id }),
    questions: fc.uniqueArray(question, { maxLength: 2, selector: (one) => one.id }),
  })
  .chain((base) =>
    (base.pages.length === 0
      ? fc.constant<Claim[]>([])
      : fc.uniqueArray(claimOf(base.pages, base.speakers), { maxLength: 4, selector: (one) => one.id })
    ).map((claims) => ({ ...base, claims })),
  )
  .chain((base) =>
    fc.record({
      base: fc.constant(base),
      answers:
        base.claims.length === 0 || base.questions.length === 0
          ? fc.constant<Answer[]>([])
          : fc.uniqueArray(answerOf(base.questions, base.claims), {
              maxLength: 3,
              comparator: (a, b) =>
                a.id === b.id || (a.questionId === b.questionId && a.claimId === b.claimId),
            }),
      links:
        base.claims.length === 0
          ? fc.constant<Link[]>([])
          : fc.uniqueArray(linkOf(base.claims), {
              maxLength: 3,
              comparator: (a, b) =>
                a.id === b.id ||
                (a.fromClaimId === b.fromClaimId && a.toClaimId === b.toClaimId && a.kind === b.kind),
            }),
    }),
  )
  .map(({ base, answers, links }) => datasetOf({ ...base, answers, links }));
