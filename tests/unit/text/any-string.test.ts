import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/model/candidate.ts';
import { findCandidates } from '../../../lib/text/find-candidates.ts';
import { GROWTH, readingTime } from '../../support/growth.ts';

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '‚',
  '‹',
  '›',
  '「',
  '」',
  '״',
  '`',
  "''",
  'said',
  'Ann Lee',
  'told reporters that',
  'according to',
  'laut',
  'teilte',
  'mit',
  'he',
  'who',
  ',',
  '.',
  ':',
  '—',
  '(',
  ')',
  '\n',
  '\nHOST: ',
  '\n"LEE: ',
  '(CROSSTALK)\n',
  ' ',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ud83d',
  '\udc4d',
  '👍',
  'שלום',
  'سلام',
  '한국',
  'ខ្មែរ',
  'the plan',
  'and',
  'sei',
  '5"',
  "don't",
];

const messy = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 60,
});

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return (
    at > 0 && at < text.length && before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000
  );
}

function rangesOf(candidate: Candidate): (readonly [number, number])[] {
  const { ranges, quoted, speaker, chain = [], cue } = candidate;
  const sources = [...(speaker ? [speaker] : []), ...chain].flatMap(({ range }) => (range ? [range] : []));
  return [...ranges, ...quoted, ...sources, ...(cue ? [cue.range] : [])];
}

describe('any string', () => {
  it('yields ranges within the text, in order, on code-point boundaries', () => {
    fc.assert(
      fc.property(
        messy,
        fc.constantFrom('', ' '),
        fc.constantFrom('en', 'de', undefined),
        (pieces, glue, lang) => {
          const text = pieces.join(glue);
          const candidates = findCandidates({ text, lang });
          let last = 0;
          for (const candidate of candidates) {
            expect(candidate.ranges.length).toBeGreaterThan(0);
            expect(candidate.confidence).toBeGreaterThanOrEqual(0);
            expect(candidate.confidence).toBeLessThanOrEqual(1);
            for (const [start, end] of rangesOf(candidate)) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
              expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
            }
            for (const list of [candidate.ranges, candidate.quoted]) {
              for (let i = 1; i < list.length; i++)
                expect(list[i]?.[0]).toBeGreaterThanOrEqual(list[i - 1]?.[1] ?? 0);
            }
            expect(candidate.exact).toBe(candidate.ranges.map(([s, e]) => text.slice(s, e)).join(' … '));
            const first = candidate.ranges[0]?.[0] ?? 0;
            expect(first).toBeGreaterThanOrEqual(last);
            last = first;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('in one paragraph leaves the next one as it is, whatever mark stays open', () => {
    const next = 'On Monday Ann Lee told reporters: “The plan for the harbour is sound.”';
    fc.assert(
      fc.property(messy, (pieces) => {
        const before = pieces.join(' ').replace(/[\n\r\u2028\u2029\u0085\v\f]/g, ' ');
        const text = `${before}\n\n${next}`;
        const at = text.length - next.length;
        const here = findCandidates({ text, lang: 'en' }).filter(({ ranges }) =>
          ranges.some(([, end]) => end > at),
        );
        const said = here.flatMap(({ quoted }) => quoted.map(([start, end]) => text.slice(start, end)));
        expect(said).toContain('The plan for the harbour is sound.');
        for (const { ranges } of here)
          for (const [start, end] of ranges) expect(start >= at || end <= at).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '"',
    '“a ',
    'said ',
    'Ann said that ',
    'Lee, who ',
    '“a\n',
    "''",
    'teilte ',
    'it is so.\n',
    'Ann LEE: “a” b.\nHOST: c.\n',
    '"LEE: a.\n"HOST: “b.\n',
    '“he said ‘a’ ',
  ])('of %j is read in time that grows with its length', GROWTH, (piece) => {
    readingTime(piece, 5_000); // warm
    const small = Math.max(4, readingTime(piece, 10_000));
    const large = readingTime(piece, 40_000);
    // four times as much, with room for a busy machine; sixteen times would be the square
    expect(large / small).toBeLessThan(12);
  });
});
