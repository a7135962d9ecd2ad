import { describe, expect, test } from 'vitest';
import {
  type Comparer,
  createComparer,
  type Reason,
  type Statement,
  type Suggestion,
} from '../../../lib/desk/comparisons.ts';
import { CONTRADICTIONS, DISTRACTORS } from './contradictions.ts';
import { makePage, makeRow, makeSpeaker, seededRows } from './rows.ts';

/** Busy machines take several times the usual. */
const SLOW = { timeout: 60_000 };

function statement(id: string, text: string, rest: Partial<Statement> = {}): Statement {
  return { id, text, speakerId: `speaker of ${id}`, pageId: `page of ${id}`, lang: 'en', ...rest };
}

const pool: Statement[] = [
  ...CONTRADICTIONS.flatMap(({ matter, lang, one, other }) => [
    statement(`${matter} 1`, one, { lang }),
    statement(`${matter} 2`, other, { lang }),
  ]),
  ...DISTRACTORS.map(([lang, text], i) => statement(`distractor ${i}`, text, { lang })),
];
const comparer = createComparer(pool);

function suggestionsFor(a: string, b: string, rest: Partial<Statement> = {}): Suggestion[] {
  return createComparer([statement('a', a), statement('b', b, rest)]).suggest('a', 3);
}

function reasonOf(suggestion: Suggestion | undefined, kind: Reason['kind']): Reason | undefined {
  return suggestion?.reasons.find((reason) => reason.kind === kind);
}

describe('Suggested comparisons', () => {
  test.each(
    CONTRADICTIONS.flatMap(({ matter }) => [
      [`${matter} 1`, `${matter} 2`],
      [`${matter} 2`, `${matter} 1`],
    ]),
  )('for %j find %j before all that only shares a word', (asked, expected) => {
    const ids = comparer.suggest(asked, 3).map(({ claimId }) => claimId);
    expect(ids[0]).toBe(expected);
  });

  test('hold little else', () => {
    const answers = CONTRADICTIONS.flatMap(({ matter }) =>
      [1, 2].map((n) => ({ matter, found: comparer.suggest(`${matter} ${n}`, 3) })),
    );
    const told = answers.flatMap(({ matter, found }) =>
      found.map(({ claimId }) => claimId.startsWith(matter)),
    );
    const right = told.filter(Boolean).length;
    expect(right / told.length).toBeGreaterThan(0.85);
  });

  test.each([
    [
      'He was forced to sign the confession.',
      'The confession was signed without intimidation.',
      ['forced'],
      ['without intimidation'],
    ],
    [
      'It wasn’t made of his own will, that confession.',
      'He made the confession freely.',
      ['wasn’t own will'],
      ['freely'],
    ],
    ['Rents in Korvany rose.', 'Rents in Korvany fell.', ['rose'], ['fell']],
    [
      'Nobody was killed at the Ostrel slope.',
      'Twelve people were killed at the Ostrel slope.',
      ['Nobody killed'],
      ['killed'],
    ],
  ])('show the sides that %j and %j take', (a, b, words, otherWords) => {
    const [found] = suggestionsFor(a, b);
    const reason = reasonOf(found, 'opposite') ?? reasonOf(found, 'negation');
    expect(reason).toMatchObject({ words, otherWords });
  });

  test('see that two who word it differently agree', () => {
    const [found] = suggestionsFor(
      'The confession wasn’t given freely.',
      'The confession was given under duress.',
    );
    expect(reasonOf(found, 'same-side')).toBeDefined();
    expect(reasonOf(found, 'opposite')).toBeUndefined();
    expect(reasonOf(found, 'negation')).toBeUndefined();
  });

  test('show names, numbers and dates as both print them', () => {
    const [found] = suggestionsFor(
      'On 8 November 2019 the deputy Ida Brankov took 12,500 crowns.',
      'We gave Ida Brankov 12500 crowns on November 8.',
    );
    expect(reasonOf(found, 'name')).toMatchObject({ words: ['Ida Brankov'], otherWords: ['Ida Brankov'] });
    expect(reasonOf(found, 'number')).toMatchObject({ words: ['12,500'], otherWords: ['12500'] });
    expect(reasonOf(found, 'date')).toMatchObject({ words: ['8 November'], otherWords: ['8 November'] });
  });

  test('reach across languages by names, numbers and sides', () => {
    const [found] = suggestionsFor(
      'The driver Tomas Wellin was forced to testify in Brandow.',
      'Der Fahrer Tomas Wellin hat in Brandow freiwillig ausgesagt.',
      { lang: 'de' },
    );
    expect(reasonOf(found, 'opposite')).toMatchObject({ words: ['forced'], otherWords: ['freiwillig'] });
    expect(reasonOf(found, 'name')?.words).toEqual(['Tomas Wellin', 'Brandow']);
  });

  test('work by parts of words where no blanks part them', () => {
    const [found] = createComparer([
      statement('a', '林市长否认收到水库的检查报告', { lang: 'zh' }),
      statement('b', '水库的检查报告在五月交给林市长', { lang: 'zh' }),
      statement('c', '今天天气很好', { lang: 'zh' }),
    ]).suggest('a', 3);
    expect(found?.claimId).toBe('b');
  });

  test.each([
    ['by record', { speakerId: 'x' }, { speakerId: 'x' }],
    [
      'by printed name',
      { speakerId: undefined, speakerName: 'Ada Méndez' },
      { speakerId: undefined, speakerName: 'ada mendez' },
    ],
  ])('leave out the speaker’s own claims, known %s', (_, a, b) => {
    const own = createComparer([
      statement('a', 'The Tolva bridge is safe.', a),
      statement('b', 'The Tolva bridge is dangerous.', b),
    ]);
    expect(own.suggest('a', 5)).toEqual([]);
  });

  test('are made for a found claim that is not saved, too', () => {
    const ids = comparer.suggest(statement('found', 'The clinic at Selby has been shut since spring.'), 1);
    expect(ids[0]?.claimId).toBe('clinic 2');
  });

  test('are made among found claims as among saved ones, and keep none of them', () => {
    const own = createComparer(pool);
    const found = [
      statement('open 1', 'The clinic at Selby never closed.'),
      statement('open 2', 'Nobody has asked about the weather.'),
      statement('open 3', 'The clinic at Selby is shut.', { speakerId: 'speaker of clinic 1' }),
    ];
    const suggestions = own.suggestAmong('clinic 1', found, 5);
    expect(suggestions.map(({ claimId }) => claimId)).toEqual(['open 1']);
    expect(reasonOf(suggestions[0], 'name')?.otherWords).toContain('Selby');
    expect(own.size).toBe(pool.length);
    expect(own.suggest('clinic 1', 1)[0]?.claimId).toBe('clinic 2');
    expect(own.suggestAmong('unknown', found, 5)).toEqual([]);
    expect(own.suggestAmong('clinic 1', found, 0)).toEqual([]);
  });

  test('leave out a found claim that is weak beside a saved one', () => {
    const asked = statement('a', 'The clinic at Selby has been closed since April.');
    const opposite = statement('b', 'The clinic at Selby has been open since April.');
    const open = DISTRACTORS.map(([lang, text], i) => statement(`open ${i}`, text, { lang }));
    open.push(statement('weak', 'The council met in Selby for tea.'));
    const ids = (comparer: Comparer) => comparer.suggestAmong('a', open, 5).map(({ claimId }) => claimId);
    expect(ids(createComparer([asked]))).toEqual(['weak']);
    expect(ids(createComparer([asked, opposite]))).toEqual([]);
  });

  test('take the titles of two pages as a hint, but not of one page', () => {
    const title = 'Doubts about the confession of Ilan Sorrow';
    const of = (pageId: string) => ({ title, pageId });
    const elsewhere = createComparer([
      statement('a', 'He was forced.', of('1')),
      statement('b', 'Everything was voluntary.', of('2')),
    ]).suggest('a', 1);
    expect(reasonOf(elsewhere[0], 'title')?.words).toContain('Ilan Sorrow');
    const here = createComparer([
      statement('a', 'He was forced.', of('1')),
      statement('b', 'Everything was voluntary.', of('1')),
    ]).suggest('a', 1);
    expect(here[0]?.reasons.map(({ kind }) => kind)).toEqual(['opposite']);
  });

  test('forget removed claims and know changed ones', () => {
    const changing: Comparer = createComparer(pool);
    changing.remove(['clinic 2', 'unknown']);
    expect(changing.suggest('clinic 1', 3).map(({ claimId }) => claimId)).not.toContain('clinic 2');
    expect(changing.suggest('clinic 2', 3)).toEqual([]);
    changing.put([statement('distractor 0', 'The clinic in Selby never closed.')]);
    expect(changing.suggest('clinic 1', 1)[0]?.claimId).toBe('distractor 0');
    expect(changing.size).toBe(pool.length - 1);
  });

  test('come from records with their page and speaker', () => {
    const page = makePage({ lang: 'en' });
    const speaker = makeSpeaker('Ada Mensah');
    const rows = [
      makeRow({ page, speaker, quote: 'The dam at Kossa was inspected.' }),
      makeRow({ page, speaker, quote: 'Nobody inspected the dam at Kossa.' }),
      makeRow({ page, speaker: 'Bo Lind', quote: 'The dam at Kossa was not inspected.' }),
    ];
    const found = createComparer(rows).suggest(rows[0]?.claim.id ?? '', 5);
    expect(found.map(({ claimId }) => claimId)).toEqual([rows[2]?.claim.id]);
    expect(reasonOf(found[0], 'negation')?.otherWords).toEqual(['not inspected']);
  });

  test('survive what no person writes', () => {
    const hostile = [
      '',
      ' ',
      '…',
      'x'.repeat(100_000),
      '😀'.repeat(5_000),
      '\ud800',
      'not '.repeat(5_000),
      '1,'.repeat(9_999),
    ];
    const strange = createComparer(hostile.map((text, i) => statement(String(i), text)));
    for (const [i] of hostile.entries()) expect(strange.suggest(String(i), 3).length).toBeLessThanOrEqual(3);
    expect(comparer.suggest('clinic 1', -1)).toEqual([]);
  });

  test('stay within the claims of others in a store of thousands', SLOW, () => {
    const rows = seededRows({ claims: 2_000, pages: 100, speakers: 60, seed: 11 });
    const big = createComparer(rows);
    const byId = new Map(rows.map((row) => [row.claim.id, row]));
    for (const row of rows.slice(0, 50)) {
      for (const { claimId, score, reasons } of big.suggest(row.claim.id, 5)) {
        const other = byId.get(claimId);
        expect(other?.claim.id).not.toBe(row.claim.id);
        if (row.speaker) expect(other?.speaker?.id).not.toBe(row.speaker.id);
        expect(score).toBeGreaterThan(0);
        expect(reasons.length).toBeGreaterThan(0);
        for (const { words, otherWords } of reasons) {
          expect(words.length).toBeGreaterThan(0);
          expect(otherWords.length).toBeGreaterThan(0);
        }
      }
    }
  });
});
