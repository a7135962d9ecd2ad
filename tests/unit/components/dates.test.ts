import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../../components/notebook/dates.ts';
import { countTicks, dayTicks } from '../../../components/overview/chart-words.ts';
import { type Translate, translator } from '../../../lib/extension/translator.ts';
import { i18n } from '../../support/i18n.ts';

const english = i18n.t;

function speak(locale: string): void {
  i18n.t = translator({ locale }, english as unknown as Translate) as unknown as typeof i18n.t;
}

describe.each(['America/Los_Angeles', 'Asia/Tokyo'])('a day, written in %s', (zone) => {
  const before = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = zone;
  });
  afterEach(() => {
    process.env.TZ = before;
    i18n.t = english;
  });

  it.each([
    ['en', '2026-03-02', 'Mar 2, 2026'],
    ['de', '2026-03-02', '02.03.2026'],
    ['fr', '2026-03-02', '2 mars 2026'],
    ['es', '2026-03-02', '2 mar 2026'],
    ['de', '2026-03', 'März 2026'],
    ['fr', '2026', '2026'],
    ['en', 'last spring', 'last spring'],
  ])('is that day for everybody: %s %s', (locale, time, text) => {
    speak(locale);
    expect(dayOf(time)).toBe(text);
  });

  it('with a time of day is the day that it was there', () => {
    expect(dayOf('2026-03-02T20:00:00.000Z')).toBe(zone === 'Asia/Tokyo' ? 'Mar 3, 2026' : 'Mar 2, 2026');
  });
});

describe('the axis of a picture', () => {
  afterEach(() => {
    i18n.t = english;
  });

  it.each([
    [9.4, 2, 2],
    [9.4, 400, 9],
    [0.3, 5, 1],
    [4, 0, 1],
  ])('with room for %f marks up to %i has %i, none of them a fraction', (room, greatest, ticks) => {
    expect(countTicks(room, greatest)).toBe(ticks);
  });

  it('has a mark a day at most, in the words of the language', () => {
    speak('fr');
    const { ticks, tickFormat } = dayTicks(8, new Date('2026-02-10'), new Date('2026-02-13'));
    expect(ticks).toBe(3);
    expect(tickFormat(new Date('2026-02-10'))).toBe('10 févr.');
  });

  it('names the year where it spans about one or more', () => {
    speak('de');
    const { tickFormat } = dayTicks(8, new Date('2024-02-10'), new Date('2026-02-13'));
    expect(tickFormat(new Date('2025-03-01'))).toBe('März 2025');
  });

  it('does without any day', () => {
    expect(dayTicks(8, new Date(Number.NaN), new Date(Number.NaN)).ticks).toBe(1);
  });
});
