import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database.ts';
import { dismiss, dismissedWords, undismiss } from '../../../lib/store/dismissals.ts';
import { newProfile } from '../../support/database.ts';
import { foundSource } from '../../support/records.ts';

const PAGE = { url: 'https://paper.example/harbour' };
let db: Database;

beforeEach(() => {
  db = newProfile().open();
});

function words(text: string) {
  return foundSource(text).segments;
}

describe('dismissing a candidate', () => {
  it('is remembered for its page, whatever the blanks and accents are made of', async () => {
    await dismiss(db, PAGE, [words('so-called  cafe\u0301 owners')]);
    expect(await dismissedWords(db, PAGE)).toEqual(['so-called café owners']);
    expect(await dismissedWords(db, { url: 'https://paper.example/other' })).toEqual([]);
    expect(
      await dismissedWords(db, { url: 'https://amp.paper.example/harbour', canonicalUrl: PAGE.url }),
    ).toEqual(['so-called café owners']);
  });

  it('is taken back by undo, but not what was dismissed before', async () => {
    await dismiss(db, PAGE, [words('one')]);
    const second = await dismiss(db, PAGE, [words('one'), words('two'), words('two')]);
    expect(second).toMatchObject({ ok: true, value: [{ exact: 'two' }] });
    if (second.ok)
      await undismiss(
        db,
        second.value.map(({ id }) => id),
      );
    expect(await dismissedWords(db, PAGE)).toEqual(['one']);
  });

  it('of very long words keeps a short key, and tells two of them apart by their length', async () => {
    const long = 'word '.repeat(20_000);
    await dismiss(db, PAGE, [words(long), words(`${long} more`)]);
    const kept = await dismissedWords(db, PAGE);
    expect(kept).toHaveLength(2);
    expect(Math.max(...kept.map((text) => text.length))).toBeLessThan(600);
  });
});
