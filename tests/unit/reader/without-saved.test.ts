import { describe, expect, test } from 'vitest';
import type { FoundItem, SavedItem } from '../../../entrypoints/reader/page-claims.ts';
import { withoutSaved } from '../../../entrypoints/reader/without-saved.ts';
import type { TextRange } from '../../../lib/model/range.ts';

const NESTED = 'He looked up and said, ‘The mill was sold before the fire, and they knew,’';
const TEXT = [
  `“${NESTED}” said Ann Holm.`,
  '“We asked twice,” said Bo Lind. “Nobody answered the door,” said Ann Holm.',
  'Bo Lind, who led the council for eleven years, said that the sale was “shameful and secret”.',
].join('\n');

/** Where these pieces stand, in their order. */
function rangesOf(...pieces: readonly string[]): TextRange[] {
  let from = 0;
  return pieces.map((piece) => {
    const start = TEXT.indexOf(piece, from);
    if (start < 0) throw new Error(`Not in the text: ${piece}`);
    from = start + piece.length;
    return [start, from];
  });
}

function found(speaker: string | undefined, form: 'direct' | 'mixed', ...pieces: string[]): FoundItem {
  return {
    kind: 'found',
    key: pieces.join(),
    ranges: rangesOf(...pieces),
    exact: pieces.join(' … '),
    source: { form, segments: [], ...(speaker && { suggestion: { name: speaker } }) },
    confidence: 0.9,
    reason: undefined,
  };
}

function saved(...pieces: string[]): SavedItem {
  const ranges = rangesOf(...pieces);
  return { kind: 'saved', key: pieces.join(), ranges, exact: pieces.join(' … '), state: 'exact' };
}

const OUTER = found('Ann Holm', 'direct', NESTED);
const ASKED = found('Bo Lind', 'direct', 'We asked twice');
const DOOR = found('Ann Holm', 'direct', 'Nobody answered the door');
const SALE = found('Bo Lind', 'mixed', 'the sale was “shameful and secret”');
const INNER_WORDS = 'The mill was sold before the fire, and they knew';

describe('a find', () => {
  test.each<[string, FoundItem[], SavedItem[], FoundItem[]]>([
    ['is offered while nothing is saved', [OUTER, ASKED], [], [OUTER, ASKED]],
    ['is saved with its own words', [ASKED, DOOR], [saved('We asked twice')], [DOOR]],
    ['is saved with most of its words', [DOOR], [saved('answered the door')], []],
    ['is offered when a few of its words are saved', [DOOR], [saved('door')], [DOOR]],
    ['is saved with two claims that share its words', [DOOR], [saved('Nobody'), saved('answered')], []],
    [
      'is offered where two claims have the same few of its words',
      [DOOR],
      [saved('Nobody a'), saved('Nobody a')],
      [DOOR],
    ],
    [
      'is saved with the sentence that it is told in',
      [SALE],
      [saved('Bo Lind, who led the council for eleven years, said that the sale was “shameful and secret”')],
      [],
    ],
    [
      'is offered beside the others of a passage that was saved as one',
      [ASKED, DOOR],
      [saved('We asked twice,” said Bo Lind. “Nobody answered the door')],
      [ASKED, DOOR],
    ],
    [
      'of the same speaker is saved with such a passage',
      [ASKED, { ...DOOR, source: ASKED.source }],
      [saved('We asked twice,” said Bo Lind. “Nobody answered the door')],
      [],
    ],
    ['is offered when only a quotation within it is saved', [OUTER], [saved(INNER_WORDS)], [OUTER]],
    ['the same, with the comma of the quotation', [OUTER], [saved(`${INNER_WORDS},`)], [OUTER]],
    [
      'is saved with the words that it puts in marks itself',
      [SALE],
      [saved('sale was “shameful and secret')],
      [],
    ],
    [
      'is offered where the saved claim is no more on the page',
      [ASKED],
      [{ ...saved('We'), ranges: [] }],
      [ASKED],
    ],
  ])('%s', (_, finds, claims, left) => {
    expect(withoutSaved(finds, claims, TEXT)).toEqual(left);
  });

  test('quoted by another speaker within a saved claim is offered, the same speaker’s words are not', () => {
    const inner = found('the foreman', 'direct', INNER_WORDS);
    const own = found('Ann Holm', 'direct', 'looked up');
    expect(withoutSaved([OUTER, inner, own], [saved(NESTED)], TEXT)).toEqual([inner]);
    expect(withoutSaved([OUTER, inner, own], [saved(INNER_WORDS)], TEXT)).toEqual([OUTER, own]);
    expect(withoutSaved([OUTER, inner], [saved(NESTED), saved(INNER_WORDS)], TEXT)).toEqual([]);
  });

  test('in two pieces is saved with both, and offered with the shorter one alone', () => {
    const split = found('Ann Holm', 'direct', 'We asked twice', 'Nobody answered the door');
    expect(withoutSaved([split], [saved('We asked twice', 'Nobody answered the door')], TEXT)).toEqual([]);
    expect(withoutSaved([split], [saved('We asked twice')], TEXT)).toEqual([split]);
  });
});
