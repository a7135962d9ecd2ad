import { describe, expect, test } from 'vitest';
import { between, MARKED_LANGUAGES, type Pair, printed } from './every-language.ts';
import { outerIn, quotedIn } from './found.ts';

/** In no list of CLDR, and the most common pair on the web. */
const STRAIGHT: Pair = ['"', '"'];

describe.each(MARKED_LANGUAGES)('$tag', ({ primary, alternate, sentence }) => {
  const said = between(sentence, '⟦', null);

  test.each([
    ['its primary marks', primary],
    ['its alternate marks', alternate],
    ['straight marks', STRAIGHT],
  ])('what stands in %s is the quotation', (_, pair) => {
    expect(quotedIn(printed(sentence, pair, null))).toEqual([said]);
  });

  test('a quotation inside a quotation is found with it', () => {
    expect(quotedIn(printed(sentence, primary, alternate))).toEqual([
      between(sentence, '⟦', alternate),
      between(sentence, '⟨', null),
    ]);
  });

  test('typed with the primary marks inside the primary ones, the outer quotation stays whole', () => {
    const text = printed(sentence, primary, primary);
    if (primary[0] === primary[1]) return expect(outerIn(text).length).toBeGreaterThan(0);
    expect(outerIn(text)).toEqual([between(sentence, '⟦', primary)]);
  });
});
