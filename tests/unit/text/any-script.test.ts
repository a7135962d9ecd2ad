import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '../../../lib/model/article.ts';
import { findCandidates } from '../../../lib/text/find-candidates.ts';
import { GROWTH, readingTime } from '../../support/growth.ts';

/** Words of attributions in scripts without capitals or blanks, with the marks that stand among them. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  zh: ['李明', '说', '：', '“', '”', '，', '。', '表示', '据', '报道', '市长', '他', '「', '」', '10日', '·'],
  ja: [
    '市長',
    'は',
    '「',
    '」',
    'と',
    '述べた',
    '。',
    '、',
    '氏',
    'の',
    'によると',
    '佐藤',
    '彼女',
    '（',
    '『',
  ],
  ko: ['김민수', '시장은 ', '“', '”', '고 ', '말했다', '. ', '에 따르면', ' 씨는', '"', '라고 ', '그는 '],
  ar: ['قال ', 'محمد ', 'العلي', '«', '»', '، ', 'إن ', 'وزير ', ': ', '"', '. ', 'بحسب ', '\u200f'],
  he: ['אמר ', 'דן ', 'לוי', '"', '״', ', ', 'כי ', 'שר ', ': ', 'לדברי ', '׳', '. '],
  km: ['លោក', ' សុខ', ' ដារា', 'បានថ្លែង', 'ថា', '«', '»', '៖', '។', '”'],
  th: ['นาย', 'สมชาย', ' ', 'กล่าวว่า', '“', '”', 'โฆษก', 'ใจดี'],
  hi: ['राजेश ', 'ने ', 'कहा', ', ', '“', '”', 'कि ', '। ', 'के अनुसार'],
  tr: ['Ayşe ', 'Demir', ', ', '“', '”', ' dedi', '. ', ' diye ', "Ata'ya göre ", '"'],
  ru: ['— ', 'Анна ', 'Белова', ', ', '«', '»', 'сказала ', '. ', 'по словам ', '„', '“'],
};
const NOISE = ['\ud83d', '\udc4d', '👍', '\u200b', '\u202e', '\n', ' ', '(', 'Ann Lee', '𠮷', '\u0301'];
const KINDS: readonly BlockKind[] = [
  'paragraph',
  'heading',
  'caption',
  'list-item',
  'table-cell',
  'block-quotation',
  'pull-quotation',
  'post',
];

const written = fc.constantFrom(...Object.keys(PIECES)).chain((lang) =>
  fc.record({
    lang: fc.constant(lang),
    parts: fc.array(fc.array(fc.constantFrom(...(PIECES[lang] ?? []), ...NOISE), { maxLength: 30 }), {
      maxLength: 6,
    }),
    kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 6, maxLength: 6 }),
    source: fc.option(fc.constantFrom('Ann Lee, baker', '', '—', '李明')),
  }),
);

function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

describe('any text of any script', () => {
  test('yields ranges within it, in order, on code-point boundaries', () => {
    fc.assert(
      fc.property(written, ({ lang, parts, kinds, source }) => {
        const blocks: Block[] = [];
        let text = '';
        for (const [i, part] of parts.entries()) {
          if (i > 0) text += '\n\n';
          const start = text.length;
          text += part.join('');
          const kind = kinds[i] ?? 'paragraph';
          blocks.push({
            start,
            end: text.length,
            kind,
            ...(source !== null && { source: { text: source, range: null } }),
          });
        }
        let last = 0;
        for (const { ranges, quoted, speaker, cue } of findCandidates({ text, lang, blocks })) {
          const all = [...ranges, ...quoted, speaker?.range, cue?.range].filter((range) => range != null);
          for (const [start, end] of all) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
          }
          for (let i = 1; i < ranges.length; i++)
            expect(ranges[i]?.[0]).toBeGreaterThanOrEqual(ranges[i - 1]?.[1] ?? 0);
          expect(ranges[0]?.[0] ?? 0).toBeGreaterThanOrEqual(last);
          last = ranges[0]?.[0] ?? 0;
        }
      }),
      {
        numRuns: 500,
        examples: [
          [
            {
              lang: 'zh',
              parts: [['李明', '据', '李明', '表示', '10日', '李明']],
              kinds: Array<BlockKind>(6).fill('paragraph'),
              source: null,
            },
          ],
        ],
      },
    );
  });
});

describe('reading takes time that grows with the length', () => {
  test.each([
    ['straight marks', '"'],
    ['turned marks', '‘'],
    ['guillemets', '«'],
    ['brackets', '('],
    ['half characters', '\ud83d'],
    ['zero-width characters', '\u200b'],
    ['direction marks', '\u202e'],
    ['corner brackets', '「'],
    ['gershayim', 'צה״ל '],
    ['Chinese cues', '李明说，'],
    ['Chinese quotations', '李明说：“好”'],
    ['Japanese cues', 'と述べた'],
    ['Japanese quotations', '市長は「あ」と述べた、'],
    ['Korean quotations', '김 씨는 “아”라고 말했다 '],
    ['Arabic verbs', 'قال '],
    ['Arabic clauses', 'قال سامر إن '],
    ['Khmer cues', 'លោកថ្លែងថា'],
    ['Russian dialogue', '— Да, — сказал он. '],
    ['Turkish clauses', 'Ayşe Demir, “a” dedi '],
  ])('of %s', GROWTH, (_, piece) => {
    readingTime(piece, 10_000);
    const small = Math.max(20, readingTime(piece, 15_000));
    // six times the length; the square would take thirty-six times as long
    expect(readingTime(piece, 90_000) / small).toBeLessThan(20);
  });

  test.each(['"', '‘', '«', '(', '\ud83d', '\u200b', '\u202e'])(
    'a megabyte of %j is read',
    (mark) => {
      for (const { ranges } of findCandidates({ text: mark.repeat(1_000_000) }))
        for (const [start, end] of ranges) expect(end - start).toBeLessThanOrEqual(1_000_000);
    },
    60_000,
  );
});
