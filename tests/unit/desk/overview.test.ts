import { describe, expect, test } from 'vitest';
import { overviewOf, timelineOf } from '../../../lib/desk/overview.ts';
import type { Answer } from '../../../lib/model/records.ts';
import { makePage, makeRow, makeSpeaker, seededRows } from './rows.ts';

describe('The overview', () => {
  test('names the most quoted, sums up the others, and keeps claims without a speaker apart', () => {
    const [ada, bo, cy] = ['Ada', 'Bo', 'Cy'].map((name) => makeSpeaker(name));
    const rows = [
      makeRow({ speaker: ada ?? '', claim: { credibility: 1 } }),
      makeRow({ speaker: ada ?? '', claim: { credibility: 6 } }),
      makeRow({ speaker: ada ?? '' }),
      makeRow({ speaker: bo ?? '', claim: { credibility: 2 } }),
      makeRow({ speaker: cy ?? '', claim: { credibility: 2 } }),
      makeRow({}),
    ];
    const { bySpeaker, grades, total } = overviewOf(rows, { topSpeakers: 1 });
    expect(total).toBe(6);
    expect(grades).toMatchObject({ 1: 1, 2: 2, 6: 1, none: 2 });
    expect(bySpeaker).toMatchObject([
      { kind: 'speaker', name: 'Ada', speakerId: ada?.id, total: 3, grades: { 1: 1, 6: 1, none: 1 } },
      { kind: 'others', speakers: 2, total: 2, grades: { 2: 2, none: 0 } },
      { kind: 'without-speaker', total: 1, grades: { none: 1 } },
    ]);
  });

  test('adds up, whatever the store holds', () => {
    const rows = seededRows({ claims: 500, pages: 30, speakers: 40, seed: 2 });
    const overview = overviewOf(rows);
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    expect(sum(overview.bySpeaker.map((row) => row.total))).toBe(500);
    expect(sum(overview.bySpeaker.flatMap((row) => Object.values(row.grades)))).toBe(500);
    expect(sum(Object.values(overview.byStatus))).toBe(500);
    expect(sum(Object.values(overview.grades))).toBe(500);
    expect(sum(overview.weeks.map((week) => week.count))).toBe(500);
  });

  test('counts claims by the week from Monday, without gaps', () => {
    const at = (createdAt: string) => makeRow({ claim: { createdAt } });
    const { weeks } = overviewOf([
      at('2024-03-03T23:59:59.999Z'),
      at('2024-03-04T00:00:00.000Z'),
      at('2024-03-18T12:00:00.000Z'),
      at('no date'),
    ]);
    expect(weeks).toEqual([
      { week: '2024-02-26', count: 1 },
      { week: '2024-03-04', count: 1 },
      { week: '2024-03-11', count: 0 },
      { week: '2024-03-18', count: 1 },
    ]);
  });

  test('shows ten years at most, should a clock have been wrong', () => {
    const at = (createdAt: string) => makeRow({ claim: { createdAt } });
    const { weeks } = overviewOf([at('0001-01-01T00:00:00.000Z'), at('2024-03-18T12:00:00.000Z')]);
    expect(weeks).toHaveLength(520);
    expect(weeks.at(-1)).toEqual({ week: '2024-03-18', count: 1 });
  });

  test('of nothing is empty', () => {
    expect(overviewOf([])).toMatchObject({ total: 0, bySpeaker: [], weeks: [] });
    expect(timelineOf([], [], 'q')).toEqual([]);
  });
});

describe('The timeline of a question', () => {
  test('sets the claims that answer it in the order they were said', () => {
    const published = makePage({ publishedAt: '2019-11-08T06:00:00.000Z' });
    const rows = [
      makeRow({ speaker: 'Added', claim: { createdAt: '2024-05-01T00:00:00.000Z' } }),
      makeRow({ speaker: 'Published', page: published, claim: { credibility: 3 } }),
      makeRow({ speaker: 'Said', page: published, claim: { saidAt: '2019-11' } }),
      makeRow({ claim: { saidAt: '2018', attribution: { mention: 'a neighbour' } } }),
      makeRow({ speaker: 'Elsewhere' }),
    ];
    const answers = rows.map(
      ({ claim }, i): Answer => ({
        id: `a${i}`,
        questionId: i === 4 ? 'other' : 'q',
        claimId: claim.id,
        answer: i % 2 ? 'no' : 'yes',
        createdAt: '2024-01-01T00:00:00.000Z',
        updatedAt: '2024-01-01T00:00:00.000Z',
      }),
    );
    expect(timelineOf(rows, answers, 'q')).toMatchObject([
      { speakerName: 'a neighbour', speakerId: null, date: '2018', dateFrom: 'said', answer: 'no' },
      { speakerName: 'Said', date: '2019-11', dateFrom: 'said', answer: 'yes', credibility: null },
      { speakerName: 'Published', dateFrom: 'published', answer: 'no', credibility: 3 },
      { speakerName: 'Added', dateFrom: 'added', answer: 'yes' },
    ]);
  });
});
