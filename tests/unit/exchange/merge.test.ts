import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../../../lib/exchange/chunks.ts';
import { csvChunks } from '../../../lib/exchange/csv.ts';
import { type Dataset, datasetOf, emptyDataset, TABLES } from '../../../lib/exchange/dataset.ts';
import { jsonChunks } from '../../../lib/exchange/json-stream.ts';
import { datasetForOthers } from '../../../lib/exchange/leave-out.ts';
import { applyPlan, planMerge, planMergeInSteps } from '../../../lib/exchange/merge.ts';
import { readAnnotations } from '../../../lib/exchange/read-annotation.ts';
import { readCsv } from '../../../lib/exchange/read-csv.ts';
import { readExport } from '../../../lib/exchange/read-export.ts';
import { annotationChunks } from '../../../lib/exchange/web-annotation.ts';
import { ENGLISH } from '../../../lib/exchange/words.ts';
import { Answer, Claim, Link, Page, Question, Speaker } from '../../../lib/model/records.ts';
import { arbitraryDataset } from '../../support/arbitrary-records.ts';
import { exampleRecords, keptFile, okay, only, sorted, storedAs } from '../../support/exchange.ts';

function imported(existing: Dataset, incoming: Dataset): Dataset {
  return applyPlan(existing, planMerge(existing, incoming));
}

/** Two states of records that share many ids, as two desks that work on one story have. */
const twoStates = fc
  .record({ one: arbitraryDataset, other: arbitraryDataset, share: fc.boolean() })
  .map(({ one, other, share }) => {
    if (!share) return { one, other };
    const pages = other.pages.map((page, i) => ({ ...page, id: one.pages[i]?.id ?? page.id }));
    const pageIds = new Map(other.pages.map(({ id }, i) => [id, pages[i]?.id ?? id]));
    const claims = other.claims.map((claim, i) => ({
      ...claim,
      id: one.claims[i]?.id ?? claim.id,
      pageId: pageIds.get(claim.pageId) ?? claim.pageId,
    }));
    const speakers = other.speakers.map((speaker, i) => ({
      ...speaker,
      name: one.speakers[i]?.name ?? speaker.name,
    }));
    return { one, other: datasetOf({ pages, claims, speakers }) };
  });

describe('importing', () => {
  it('any database into an empty one gives the same database', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (records) => {
        const generator = { name: 'On Record', version: '0.1.0' };
        const file = await toText(jsonChunks(records, { generator, purpose: 'backup' }));
        const read = okay(await readExport([file])).records;
        expect(imported(emptyDataset(), read)).toEqual(records);
      }),
      { numRuns: 100 },
    );
  });

  it('twice is the same as once, whatever was there before', async () => {
    fc.assert(
      fc.property(twoStates, ({ one, other }) => {
        const once = imported(one, other);
        const again = planMerge(once, other);
        expect(again.writes).toEqual(emptyDataset());
        expect(applyPlan(once, again)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no record, leaves valid ones, and none that refers to nothing', () => {
    fc.assert(
      fc.property(twoStates, ({ one, other }) => {
        const both = imported(one, other);
        for (const table of TABLES) {
          const ids = new Set(both[table].map(({ id }) => id));
          for (const { id } of one[table]) expect(ids.has(id)).toBe(true);
          expect(ids.size).toBe(both[table].length);
        }
        const schemas = {
          pages: Page,
          speakers: Speaker,
          claims: Claim,
          questions: Question,
          answers: Answer,
          links: Link,
        };
        for (const table of TABLES) {
          for (const record of both[table]) expect(schemas[table].safeParse(record).success).toBe(true);
        }
        const pageIds = new Set(both.pages.map(({ id }) => id));
        const speakerIds = new Set(both.speakers.map(({ id }) => id));
        for (const { pageId, speakerId } of both.claims) {
          expect(pageIds.has(pageId)).toBe(true);
          expect(speakerId === undefined || speakerIds.has(speakerId)).toBe(true);
        }
        expect(new Set(both.pages.map(({ url }) => url)).size).toBe(both.pages.length);
      }),
      { numRuns: 200 },
    );
  });

  it('one’s own export, whatever was left out of it, changes nothing', () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        fc.subarray(['notes', 'evidence', 'history', 'identities'] as const),
        (records, leaveOut) => {
          const plan = planMerge(records, datasetForOthers(records, leaveOut));
          expect(plan.writes).toEqual(emptyDataset());
        },
      ),
      { numRuns: 150 },
    );
  });

  it('one’s own tables and annotations changes nothing', async () => {
    const records = await exampleRecords();
    const words = ENGLISH;
    const csv = okay(await readCsv(csvChunks(records, { words }), { words }));
    expect(planMerge(records, csv.records).writes).toEqual(emptyDataset());
    const annotations = await toText(
      annotationChunks(records, {
        words,
        generator: { name: 'On Record', version: '0.1.0' },
        collectionId: '3d1b2c7e-5a90-4c1e-9a7e-6f0d2b8c4e11',
      }),
    );
    expect(planMerge(records, okay(await readAnnotations([annotations])).records).writes).toEqual(
      emptyDataset(),
    );
    const foreign = okay(await readAnnotations([keptFile('hypothesis-export.json')])).records;
    const once = imported(records, foreign);
    const later = okay(
      await readAnnotations([keptFile('hypothesis-export.json')], { importedAt: new Date('2030-01-01') }),
    );
    expect(planMerge(once, later.records).writes).toEqual(emptyDataset());
  });

  it('says beforehand what is new, the same, changed and in conflict', async () => {
    const records = await exampleRecords();
    const [first, second, third] = records.claims;
    if (!first || !second || !third) throw new Error('too few claims');
    const incoming = datasetOf({
      ...records,
      claims: [
        // knows our 4 and changed it
        {
          ...first,
          credibility: 5,
          updatedAt: '2026-01-01T00:00:00Z',
          history: [...first.history, change('credibility', 4, 5)],
        },
        // never saw our grade
        { ...second, credibility: 2, updatedAt: '2026-01-01T00:00:00Z' },
        third,
        { ...third, id: '0b0e4c5a-7a53-4b7c-8c1a-5b1f7a9d2e10' },
      ],
      answers: [],
      links: [],
    });
    const plan = planMerge(records, incoming);
    expect(plan.counts.claims).toEqual({ new: 1, same: 1, changed: 1, conflict: 1 });
    expect(plan.counts.pages).toEqual({ new: 0, same: 3, changed: 0, conflict: 0 });
    expect(plan.samples.map(({ outcome, label }) => [outcome, label])).toEqual([
      ['changed', 'The alarm worked.'],
      ['conflict', 'no automatic alarm was received'],
      ['new', 'a wall of smoke, and nobody with a plan'],
    ]);
    const [, conflict] = plan.samples;
    expect(only(conflict?.fields ?? [])).toEqual({
      field: 'credibility',
      mine: 1,
      theirs: 2,
      kept: 'theirs',
      conflict: true,
    });
    expect(plan.writes.claims[1]?.history).toEqual([
      { at: '2026-01-01T00:00:00Z', field: 'credibility', from: 1, to: 2 },
    ]);
  });

  it('is planned in steps to the same end, and can be stopped', async () => {
    const records = await exampleRecords();
    const nothing = storedAs(emptyDataset());
    expect(okay(await planMergeInSteps(nothing, records))).toEqual(planMerge(emptyDataset(), records));
    const edited = { ...records, claims: records.claims.map((claim) => ({ ...claim, note: 'edited' })) };
    expect(okay(await planMergeInSteps(storedAs(edited), records))).toEqual(planMerge(edited, records));
    const stop = new AbortController();
    stop.abort();
    expect(await planMergeInSteps(nothing, records, { signal: stop.signal })).toMatchObject({
      code: 'cancelled',
    });
  });
});

describe('merging a claim', () => {
  const base = {
    id: '0b0e4c5a-7a53-4b7c-8c1a-5b1f7a9d2e10',
    pageId: '1b0e4c5a-7a53-4b7c-8c1a-5b1f7a9d2e10',
    segments: [{ quote: { type: 'TextQuoteSelector' as const, exact: 'No.', prefix: '', suffix: '' } }],
    form: 'direct' as const,
    note: 'first',
    tags: [],
    status: 'to-check' as const,
    createdAt: day(1),
    updatedAt: day(1),
    history: [],
  };

  function merged(mine: Partial<Claim>, theirs: Partial<Claim>): Claim {
    const existing = datasetOf({ claims: [{ ...base, ...mine }] });
    return only(imported(existing, datasetOf({ claims: [{ ...base, ...theirs }] })).claims);
  }

  it('takes each field from the side that changed it last', () => {
    const mine = { note: 'second', updatedAt: day(5), history: [change('note', 'first', 'second', 5)] };
    const theirs: Partial<Claim> = {
      status: 'checked',
      updatedAt: day(7),
      history: [change('status', 'to-check', 'checked', 7)],
    };
    for (const both of [merged(mine, theirs), merged(theirs, mine)]) {
      expect(both).toMatchObject({ note: 'second', status: 'checked', updatedAt: day(7) });
      expect(both.history).toHaveLength(2);
    }
  });

  it('keeps the value that lost', () => {
    const both = merged({ note: 'mine', updatedAt: day(3) }, { note: 'theirs', updatedAt: day(5) });
    expect(both.note).toBe('theirs');
    expect(both.history).toEqual([change('note', 'mine', 'theirs', 5)]);
    const other = merged({ note: 'mine', updatedAt: day(5) }, { note: 'theirs', updatedAt: day(3) });
    expect(other.note).toBe('mine');
    expect(other.history).toEqual([change('note', 'theirs', 'mine', 5)]);
    expect(other.updatedAt).toBe(day(5));
  });

  it('lets nothing beat something, unless it was removed there', () => {
    expect(merged({ verdict: 'refuted' }, { note: '', updatedAt: day(9) })).toMatchObject({
      note: 'first',
      verdict: 'refuted',
    });
    const removed = { note: '', updatedAt: day(9), history: [change('note', 'first', '', 9)] };
    expect(merged({}, removed).note).toBe('');
    expect(merged(removed, {}).note).toBe('');
  });

  it('merges evidence item by item, and keeps the confidential', () => {
    const open = {
      id: '2b0e4c5a-7a53-4b7c-8c1a-5b1f7a9d2e10',
      kind: 'data' as const,
      title: 'Log',
      stance: 'refutes' as const,
      confidential: false,
    };
    const secret = {
      ...open,
      id: '3b0e4c5a-7a53-4b7c-8c1a-5b1f7a9d2e10',
      title: 'A guard',
      confidential: true,
    };
    const added = { ...open, id: '4b0e4c5a-7a53-4b7c-8c1a-5b1f7a9d2e10', title: 'Photograph' };
    const both = merged(
      { evidence: [open, secret], updatedAt: day(2) },
      { evidence: [{ ...open, title: 'The log of 9 November' }, added], updatedAt: day(4) },
    );
    expect(both.evidence?.map(({ title }) => title)).toEqual([
      'The log of 9 November',
      'A guard',
      'Photograph',
    ]);
  });
});

describe('records under other ids', () => {
  it('a page of the same address and a speaker of the same name are the ones that are known', async () => {
    const records = await exampleRecords();
    const [page] = records.pages;
    const [speaker] = records.speakers;
    const [claim] = records.claims;
    if (!page || !speaker || !claim) throw new Error('the example is empty');
    const incoming = datasetOf({
      pages: [{ ...page, id: '5b0e4c5a-7a53-4b7c-8c1a-5b1f7a9d2e10' }],
      speakers: [{ ...speaker, id: '6b0e4c5a-7a53-4b7c-8c1a-5b1f7a9d2e10', name: 'ODILE  MARCHETTI' }],
      claims: [
        {
          ...claim,
          id: '7b0e4c5a-7a53-4b7c-8c1a-5b1f7a9d2e10',
          pageId: '5b0e4c5a-7a53-4b7c-8c1a-5b1f7a9d2e10',
          speakerId: '6b0e4c5a-7a53-4b7c-8c1a-5b1f7a9d2e10',
        },
      ],
    });
    const plan = planMerge(records, incoming);
    expect(only(plan.writes.claims)).toMatchObject({ pageId: page.id, speakerId: speaker.id });
    expect(plan.writes.pages).toEqual([]);
    expect(plan.counts.speakers.new).toBe(0);
  });

  it('a page that the file has by its address is no second one by its canonical address', () => {
    const page = (n: number, url: string, more: Partial<Page> = {}): Page => ({
      id: `${n}b0e4c5a-7a53-4b7c-8c1a-5b1f7a9d2e10`,
      url,
      title: '',
      addedAt: day(1),
      readAt: day(1),
      ...more,
    });
    const wire = 'https://wire.example/quay-fire';
    const existing = datasetOf({
      pages: [
        page(1, 'https://daily.example/fire'),
        page(2, 'https://herald.example/blaze', { canonicalUrl: wire }),
      ],
    });
    const copies = [
      page(3, 'https://daily.example/fire', { canonicalUrl: wire }),
      page(4, wire, { lang: 'en' }),
    ];
    for (const pages of [copies, copies.toReversed()]) {
      const once = imported(existing, datasetOf({ pages }));
      expect(once.pages.map(({ url, lang }) => [url, lang])).toEqual([
        ['https://daily.example/fire', undefined],
        ['https://herald.example/blaze', 'en'],
      ]);
      expect(planMerge(once, datasetOf({ pages })).writes).toEqual(emptyDataset());
    }
  });

  it('namesakes whom their kind or web page tells apart stay two', () => {
    const speaker: Speaker = {
      id: '6b0e4c5a-7a53-4b7c-8c1a-5b1f7a9d2e10',
      name: 'Vale',
      kind: 'person',
      aliases: [],
      sameAs: 'https://a.example',
      createdAt: day(1),
      updatedAt: day(1),
    };
    const existing = datasetOf({ speakers: [speaker] });
    const other = { ...speaker, id: '7b0e4c5a-7a53-4b7c-8c1a-5b1f7a9d2e10' };
    for (const namesake of [
      { ...other, kind: 'organization' as const },
      { ...other, sameAs: 'https://b.example' },
    ]) {
      expect(imported(existing, datasetOf({ speakers: [namesake] })).speakers).toHaveLength(2);
    }
    const { sameAs: _, ...unknown } = other;
    expect(imported(existing, datasetOf({ speakers: [unknown] })).speakers).toEqual([speaker]);
  });

  it('a file that one gives away and gets back from two desks ends the same in either order of ids', async () => {
    const records = await exampleRecords();
    const shuffled = datasetOf({
      ...records,
      speakers: records.speakers.toReversed(),
      pages: records.pages.toReversed(),
    });
    expect(sorted(imported(records, shuffled))).toEqual(sorted(records));
  });
});

function day(n: number): string {
  return `2026-01-0${n}T00:00:00Z`;
}

function change(field: string, from: string | number, to: string | number, n = 1) {
  return { at: day(n), field, from, to };
}
