import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextRange } from '../../../lib/model/range.ts';
import { createAnchorer } from '../../../lib/page/anchor.ts';
import { describe as describeRanges } from '../../../lib/page/describe.ts';

const ARTICLE = [
  'Bell thief strikes again in Upper Tarn',
  'For the third time this winter somebody has carried a church bell down a mountain, and again nobody heard a thing.',
  '“I would have woken up,” said the verger, Casimir Holt, who lives beside the tower. “It rings when you look at it.”',
  'The police think that two men took part. “One man can’t lift ninety kilos through a window,” said Inspector Nadia Farrow on Monday.',
  'She asked drivers who used the pass road between two and four in the morning to come forward.',
  'The parish has offered a reward of five hundred crowns and, says Mr Holt, “as much plum brandy as a man can carry”.',
].join('\n\n');

function rangeOf(text: string, words: string, from = 0): TextRange {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return [start, start + words.length];
}

/** What is found in `later` of a claim that was made on `words` in the article. */
function followed(words: readonly string[], later: string, article = ARTICLE) {
  const segments = describeRanges(
    article,
    words.map((piece) => rangeOf(article, piece)),
  );
  const anchored = createAnchorer(later).anchor(segments);
  return { ...anchored, texts: anchored.ranges.map((range) => later.slice(...range)) };
}

describe('describing', () => {
  test('gives 32 characters of context and the position in code points', () => {
    const text = `😃😃 ${ARTICLE}`;
    const [segment] = describeRanges(text, [rangeOf(text, 'two men took part')]);
    expect(segment?.quote.prefix).toBe(
      '“It rings when you look at it.”\n\nThe police think that '.slice(-32),
    );
    expect(segment?.quote.suffix).toBe('. “One man can’t lift ninety kil');
    const characters = [...text];
    const { start = 0, end = 0 } = segment?.position ?? {};
    expect(characters.slice(start, end).join('')).toBe('two men took part');
  });

  test('makes one segment of each paragraph', () => {
    const [start] = rangeOf(ARTICLE, 'It rings');
    const [, end] = rangeOf(ARTICLE, 'took part');
    const segments = describeRanges(ARTICLE, [[start, end]]);
    expect(segments.map(({ quote }) => quote.exact)).toEqual([
      'It rings when you look at it.”',
      'The police think that two men took part',
    ]);
  });

  test('says what stands in quotation marks within each segment', () => {
    const [start] = rangeOf(ARTICLE, 'The police');
    const quoted = rangeOf(ARTICLE, 'One man can’t lift ninety kilos through a window');
    const [segment] = describeRanges(ARTICLE, [[start, quoted[1]]], [quoted]);
    const [inside] = segment?.quoted ?? [];
    expect(inside && segment?.quote.exact.slice(...inside)).toBe(
      'One man can’t lift ninety kilos through a window',
    );
  });

  test('never cuts a character in two', () => {
    const text = `${'😃'.repeat(40)}x${'😃'.repeat(40)}`;
    const [segment] = describeRanges(text, [rangeOf(text, 'x')]);
    expect([...(segment?.quote.prefix ?? '')].every((character) => character === '😃')).toBe(true);
    expect([...(segment?.quote.suffix ?? '')].every((character) => character === '😃')).toBe(true);
  });
});

describe('anchoring on a page that did not change', () => {
  test('any stretch is found where it was', () => {
    fc.assert(
      fc.property(fc.nat(ARTICLE.length - 1), fc.integer({ min: 1, max: 300 }), (start, length) => {
        const segments = describeRanges(ARTICLE, [[start, Math.min(ARTICLE.length, start + length)]]);
        const { state, ranges } = createAnchorer(ARTICLE).anchor(segments);
        if (segments.length === 0) return;
        expect(state).toBe('exact');
        expect(ranges.map((range) => ARTICLE.slice(...range))).toEqual(
          segments.map(({ quote }) => quote.exact),
        );
      }),
    );
  });
});

describe('what is no reason to lose a claim', () => {
  const words = 'One man can’t lift ninety kilos through a window';
  test.each([
    ['straight marks instead of curly ones', ARTICLE.replaceAll('’', "'").replace(/[“”]/g, '"')],
    ['spaces that cannot break', ARTICLE.replaceAll('ninety kilos', 'ninety\u00a0kilos')],
    ['a line break', ARTICLE.replace('can’t lift', 'can’t\nlift')],
    ['double spaces', ARTICLE.replaceAll(' ', '  ')],
    ['soft hyphens', ARTICLE.replace('window', 'win\u00addow')],
    [
      'ligatures',
      ARTICLE.replace('lift', 'li\ufb05').replace('li\ufb05', 'li\ufb00t').replace('li\ufb00t', 'lift'),
    ],
    ['the case of a letter in brackets', ARTICLE.replace('One man', '[o]ne man')],
    ['capitals', ARTICLE.toUpperCase()],
    [
      'another paragraph before it',
      ARTICLE.replace('The police think', 'An advert for skis.\n\nThe police think'),
    ],
  ])('%s', (_, later) => {
    const { state, texts } = followed([words], later);
    expect(state).toBe('exact');
    expect(texts[0]?.toLowerCase()).toMatch(/(?:one|\[o\]ne)\s+man/);
    expect(texts[0]?.toLowerCase()).toMatch(/dow$/);
  });

  test('a ligature in the page', () => {
    const { state, texts } = followed(['offered a reward'], ARTICLE.replace('offered', 'o\ufb00ered'));
    expect([state, texts]).toEqual(['exact', ['o\ufb00ered a reward']]);
  });

  test('accents that are written in two characters', () => {
    const article = 'Le maire a déclaré que « l’école restera fermée » jusqu’à jeudi.';
    const { state, texts } = followed(['l’école restera fermée'], article.normalize('NFD'), article);
    expect([state, texts]).toEqual(['exact', ['l’école restera fermée'.normalize('NFD')]]);
  });
});

describe('of equal words', () => {
  const article = `Minister: no new taxes\n\nShe said there would be “no new taxes” before the vote.\n\n${'Filler about the weather in the valley. '.repeat(9)}\n\nAsked again, she repeated: “no new taxes” this year.`;

  test.each([
    ['the headline', 0],
    ['the first time in the body', 1],
    ['the last', 2],
  ])('%s stays the one that was meant, after an edit', (_, index) => {
    const places = [...article.matchAll(/no new taxes/g)].map((match) => match.index);
    const start = places[index] ?? -1;
    const segments = describeRanges(article, [[start, start + 12]]);
    const later = `Breaking news banner that was not there\n\n${article}`;
    const { ranges } = createAnchorer(later).anchor(segments);
    expect(ranges[0]?.[0]).toBe(start + later.length - article.length);
  });

  test('without any context the nearest is taken', () => {
    const text = 'yes no yes no yes';
    const segment = { quote: { type: 'TextQuoteSelector', exact: 'yes', prefix: '', suffix: '' } as const };
    const position = { type: 'TextPositionSelector', start: 13, end: 16 } as const;
    expect(createAnchorer(text).anchor([{ ...segment, position }]).ranges).toEqual([[14, 17]]);
  });

  test('a word alone is not taken for the claim when nothing around it fits', () => {
    const later = 'An altogether different report, in which somebody took part in a race over the hills.';
    expect(followed(['took part'], later).state).toBe('orphan');
  });
});

describe('on a page that was edited', () => {
  test('a reworded quote is found, and what changed is told', () => {
    const later = ARTICLE.replace(
      'lift ninety kilos through a window',
      'lift almost ninety kilos out of a window',
    );
    const { state, texts, changed } = followed(['One man can’t lift ninety kilos through a window'], later);
    expect(state).toBe('approximate');
    expect(texts).toEqual(['One man can’t lift almost ninety kilos out of a window']);
    expect(changed).toEqual([
      {
        from: 'One man can’t lift ninety kilos through a window',
        to: 'One man can’t lift almost ninety kilos out of a window',
      },
    ]);
  });

  test('a quote whose paragraph was taken out is an orphan', () => {
    const later = ARTICLE.replace(/The police think[^\n]*\n\n/, '');
    expect(followed(['One man can’t lift ninety kilos through a window'], later).state).toBe('orphan');
  });

  test('of a split quote, the piece that stays is kept, and the other is told to be gone', () => {
    const pieces = ['I would have woken up', 'It rings when you look at it'];
    const { state, texts, changed } = followed(pieces, ARTICLE.replace(/ “It rings[^”]*”/, ''));
    expect(state).toBe('approximate');
    expect(texts).toEqual(['I would have woken up']);
    expect(changed).toEqual([{ from: 'It rings when you look at it', to: '' }]);
  });

  test('of a split quote whose long piece is gone, the short one is not the claim', () => {
    const pieces = [
      'I would have woken up',
      'The police think that two men took part. “One man can’t lift ninety kilos',
    ];
    const later = ARTICLE.replace(/The police think[^\n]*\n\n/, '');
    expect(followed(pieces, later).state).toBe('orphan');
  });

  test('paragraphs that changed places are followed', () => {
    const [head = '', ...rest] = ARTICLE.split('\n\n');
    const later = [head, ...rest.reverse()].join('\n\n');
    const { state, texts } = followed(['I would have woken up', 'It rings when you look at it'], later);
    expect([state, texts]).toEqual(['exact', ['I would have woken up', 'It rings when you look at it']]);
  });

  test('an empty page leaves an orphan', () => {
    expect(followed(['took part'], '').state).toBe('orphan');
  });

  test('nothing makes it throw', () => {
    const segment = fc.record({
      quote: fc.record({
        type: fc.constant('TextQuoteSelector' as const),
        exact: fc.string({ minLength: 1, unit: 'grapheme' }),
        prefix: fc.string({ unit: 'grapheme' }),
        suffix: fc.string({ unit: 'grapheme' }),
      }),
      position: fc.record({
        type: fc.constant('TextPositionSelector' as const),
        start: fc.nat(999),
        end: fc.nat(999),
      }),
    });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.array(segment, { maxLength: 3 }),
        (text, segments) => {
          const { ranges } = createAnchorer(text).anchor(segments);
          for (const [start, end] of ranges) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
