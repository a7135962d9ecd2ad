import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../components/sidepanel/word-diff.ts';

describe('comparing two wordings', () => {
  it.each([
    {
      before: 'We lost forty homes',
      after: 'We lost fifty homes',
      parts: ['We lost ', '-forty', '+fifty', ' homes'],
    },
    { before: 'No', after: 'No comment', parts: ['No', '+ comment'] },
    {
      before: 'the old wooden bridge fell',
      after: 'the new iron bridge fell',
      parts: ['the ', '-old wooden', '+new iron', ' bridge fell'],
    },
    { before: '我们不知道', after: '他们不知道', parts: ['-我们', '+他们', '不知道'] },
    { before: 'same', after: 'same', parts: ['same'] },
  ])('“$before” → “$after”', ({ before, after, parts }) => {
    const marks = { same: '', removed: '-', added: '+' };
    expect(diffWords(before, after).map(({ kind, text }) => marks[kind] + text)).toEqual(parts);
  });

  it('loses nothing of either text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const parts = diffWords(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('of two long texts with nothing in common answers at once', () => {
    const parts = diffWords('yes '.repeat(20_000), 'no '.repeat(20_000));
    expect(parts.some(({ kind }) => kind === 'removed')).toBe(true);
  });
});
