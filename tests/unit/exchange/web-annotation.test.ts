import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../../../lib/exchange/chunks.ts';
import type { Dataset } from '../../../lib/exchange/dataset.ts';
import { readAnnotations } from '../../../lib/exchange/read-annotation.ts';
import { type AnnotationOptions, annotationChunks } from '../../../lib/exchange/web-annotation.ts';
import { ENGLISH } from '../../../lib/exchange/words.ts';
import { arbitraryDataset } from '../../support/arbitrary-records.ts';
import { exampleRecords, keptFile, okay, only, sorted } from '../../support/exchange.ts';
import { brokenRules, vanishing } from '../../support/json-ld.ts';

const profile = { name: 'Valmere Check', url: 'https://check.example/' };

async function write(records: Dataset, options: Partial<AnnotationOptions> = {}) {
  const text = await toText(
    annotationChunks(records, {
      words: ENGLISH,
      generator: { name: 'On Record', version: '0.1.0' },
      collectionId: '3d1b2c7e-5a90-4c1e-9a7e-6f0d2b8c4e11',
      ...options,
    }),
  );
  return { text, collection: JSON.parse(text) };
}

describe('claims as Web Annotations', async () => {
  it('keep the model’s rules, and nothing vanishes in expansion, whatever the claims hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (records) => {
        const { collection } = await write(records, { profile });
        expect(vanishing(collection)).toEqual([]);
        expect(collection.items).toHaveLength(records.claims.length);
        expect(collection.partOf.total).toBe(records.claims.length);
        for (const annotation of collection.items) expect(brokenRules(annotation)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('come back with all that an annotation says', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (records) => {
        const back = okay(await readAnnotations([(await write(records)).text]));
        expect(back.rejected).toEqual([]);
        expect(sorted(back.records)).toEqual(sorted(annotatable(records)));
      }),
      { numRuns: 80 },
    );
  });

  it('assess the words on their page, in words that other tools show', async () => {
    const { collection } = await write(await exampleRecords(), { profile });
    const [annotation] = collection.items;
    expect(annotation).toMatchObject({
      motivation: 'assessing',
      creator: { type: 'Organization', name: 'Valmere Check' },
      credibility: 4,
      verdict: 'refuted',
    });
    expect(annotation.target.map(({ selector }: { selector: unknown[] }) => selector)).toMatchObject([
      [{ exact: 'The alarm worked.' }, { start: 412 }],
      [{ exact: 'It rang for eleven minutes before the first hose was laid.' }, { start: 455 }],
    ]);
    const shown = annotation.body.map(({ purpose, value, source }: Record<string, string>) => [
      purpose,
      value ?? source,
    ]);
    expect(shown).toContainEqual(['assessing', 'Doubtful']);
    expect(shown).toContainEqual(['assessing', 'Refuted']);
    expect(shown).toContainEqual(['tagging', 'alarm']);
    expect(shown).toContainEqual(['linking', 'https://fire-valmere.example/logs/2025-11-09']);
  });

  it('don’t name the desk, nor hold notes, when those are left out', async () => {
    const leaveOut = ['identities', 'notes', 'evidence'] as const;
    const { text } = await write(await exampleRecords(), { profile, leaveOut });
    for (const word of ['Valmere Check', 'Lindqvist', 'control-room audio', 'Control-room log', 'who pays']) {
      expect(text).not.toContain(word);
    }
  });
});

describe('reading annotations', () => {
  it('takes another tool’s, whatever container they come in', async () => {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://notes.example/a/7',
      type: 'Annotation',
      created: '2025-05-01T10:00:00+02:00',
      body: [
        { type: 'TextualBody', value: 'Ask him for the receipt.', purpose: 'commenting' },
        { type: 'TextualBody', value: 'money', purpose: 'tagging' },
        'https://notes.example/about',
      ],
      target: {
        source: 'https://paper.example/bill',
        selector: [
          { type: 'TextPositionSelector', start: 4, end: 20 },
          { type: 'TextQuoteSelector', exact: 'We paid in full', prefix: 'he said: ' },
        ],
      },
    };
    for (const content of [
      annotation,
      [annotation],
      { '@graph': [annotation] },
      { type: 'AnnotationPage', items: [annotation] },
    ]) {
      const { records } = okay(await readAnnotations([JSON.stringify(content)]));
      expect(only(records.claims)).toMatchObject({
        segments: [{ quote: { exact: 'We paid in full', prefix: 'he said: ', suffix: '' } }],
        note: 'Ask him for the receipt.\n\nhttps://notes.example/about',
        tags: ['money'],
        createdAt: '2025-05-01T08:00:00.000Z',
      });
      expect(only(records.claims).segments[0]).not.toHaveProperty('position');
      expect(only(records.pages).url).toBe('https://paper.example/bill');
    }
  });

  it('takes Hypothesis’s export, and gives back replies and page notes', async () => {
    const { records, rejected } = okay(await readAnnotations([keptFile('hypothesis-export.json')]));
    expect(records.claims).toMatchObject([
      {
        segments: [{ quote: { exact: 'the bridge was closed in good time' } }],
        note: 'The log says 22:10.',
        tags: ['bridge', 'log'],
        createdAt: '2025-06-02T08:11:05.123Z',
      },
      { note: '', tags: [] },
    ]);
    expect(only(records.pages)).toMatchObject({
      url: 'https://courier.example/2025/06/bridge',
      title: 'Why the bridge stayed open',
    });
    expect(rejected.map(({ reasons }) => only(reasons).problem)).toEqual(['is-reply', 'no-quote']);
    expect(
      okay(await readAnnotations([keptFile('hypothesis-export.json')])).records.claims.map(({ id }) => id),
    ).toEqual(records.claims.map(({ id }) => id));
  });

  it.each([
    ['{"type":"Person"}', 'not-annotations'],
    ['[', 'not-json'],
  ])('refuses %s', async (text, code) => {
    expect(await readAnnotations([text])).toMatchObject({ ok: false, code });
  });

  it('gives back an annotation that it can’t take, with the field', async () => {
    const { collection } = await write(await exampleRecords());
    collection.items[0].credibility = 9;
    collection.items[1].target.selector = { type: 'CssSelector', value: 'p' };
    const { records, rejected } = okay(await readAnnotations([JSON.stringify(collection)]));
    expect(records.claims).toHaveLength(5);
    expect(rejected.map(({ reasons }) => reasons[0])).toContainEqual({
      field: 'credibility',
      problem: 'not-one-of',
      expected: '1, 2, 3, 4, 5, 6',
    });
    expect(rejected.map(({ reasons }) => reasons[0])).toContainEqual({
      field: 'target.selector',
      problem: 'no-quote',
    });
  });
});

/** The records as annotations hold them: without histories, and without what no claim refers to. */
function annotatable(records: Dataset): Dataset {
  const claims = records.claims.map(({ evidence = [], chain, attribution, ...claim }) => {
    const open = evidence
      .filter(({ confidential }) => !confidential)
      .map((item) => withoutEmpty(item, ['note']));
    return {
      ...withoutEmpty(claim, ['statement', 'context']),
      ...(open.length > 0 && { evidence: open }),
      ...(chain && { chain }),
      ...(attribution && { attribution: withoutEmpty(attribution, ['cue']) }),
      history: [],
    };
  });
  const speakerIds = new Set(claims.map(({ speakerId }) => speakerId));
  const pageIds = new Set(claims.map(({ pageId }) => pageId));
  const questionIds = new Set(records.answers.map(({ questionId }) => questionId));
  return {
    pages: records.pages
      .filter(({ id }) => pageIds.has(id))
      .map((page) => withoutEmpty(page, ['outlet', 'byline'])),
    speakers: records.speakers
      .filter(({ id }) => speakerIds.has(id))
      .map(({ history: _, ...speaker }) => speaker),
    claims,
    questions: records.questions
      .filter(({ id }) => questionIds.has(id))
      .map(({ history: _, ...question }) => withoutEmpty(question, ['note'])),
    answers: records.answers.map(({ history: _, ...answer }) => answer),
    links: records.links.map(({ history: _, ...link }) => withoutEmpty(link, ['note'])),
  };
}

/** An empty text and an absent one say the same. */
function withoutEmpty<Item extends object>(item: Item, keys: readonly string[]): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([key, value]) => value !== '' || !keys.includes(key)),
  ) as Item; // only optional keys go
}
