import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../lib/text/find-candidates.ts';
import { DEFAULT_THRESHOLD } from '../../../lib/text/threshold.ts';

function marked(text: string): string[] {
  return findCandidates({ text, lang: 'en' })
    .filter(({ confidence }) => confidence >= DEFAULT_THRESHOLD)
    .map(({ exact }) => exact);
}

describe('words that a headline quotes', () => {
  const body = [
    'Mayor Ivo Lang called the new ferry contract ‘a gift to nobody’ on Monday.',
    '‘We pay twice for half the boats,’ Lang told the council in Tarnbeck.',
  ];

  test('are marked once: in the body', () => {
    const text = ['Ferry deal is ‘a gift to nobody’, mayor says', ...body].join('\n');
    expect(marked(text).filter((exact) => exact.includes('gift to nobody'))).toHaveLength(1);
    expect(findCandidates({ text, lang: 'en' }).find(({ reason }) => reason === 'repeated')?.exact).toContain(
      'a gift to nobody',
    );
  });

  test('whatever their capitals', () => {
    const text = ['Lang: ‘We Pay Twice For Half The Boats’', ...body].join('\n');
    expect(marked(text)).not.toContain('We Pay Twice For Half The Boats');
    expect(marked(text)).toContain('We pay twice for half the boats,');
  });

  test('stand in its second line as well', () => {
    const text = ['Ferry contract divides Tarnbeck', 'Mayor sees ‘a gift to nobody’', ...body].join('\n');
    expect(marked(text).filter((exact) => exact.includes('gift to nobody'))).toHaveLength(1);
  });

  test('are marked when the body does not have them', () => {
    const text = ['Lang: ‘I was never asked about the boats’', ...body].join('\n');
    expect(marked(text)).toContain('I was never asked about the boats');
  });

  test('are marked in a heading of a page only when the body does not have them', () => {
    const heading = 'Lang: “We pay twice for half the boats”';
    const paragraph = '“We pay twice for half the boats,” Lang told the council in Tarnbeck.';
    const text = `${heading}\n\n${paragraph}`;
    const found = findCandidates({
      text,
      lang: 'en',
      blocks: [
        { start: 0, end: heading.length, kind: 'heading' },
        { start: heading.length + 2, end: text.length, kind: 'paragraph' },
      ],
    }).filter(({ confidence }) => confidence >= DEFAULT_THRESHOLD);
    expect(found.map(({ exact }) => exact)).toEqual(['We pay twice for half the boats,']);
  });

  test('do not make a first paragraph with a speaker of its own doubtful on a page with blocks', () => {
    const first = '“We pay twice for half the boats,” Lang said.';
    const second = 'Feldt asked what “We pay twice for half the boats” was to mean.';
    const text = `${first}\n\n${second}`;
    const found = findCandidates({
      text,
      lang: 'en',
      blocks: [
        { start: 0, end: first.length, kind: 'paragraph' },
        { start: first.length + 2, end: text.length, kind: 'paragraph' },
      ],
    });
    expect(found[0]).toMatchObject({ exact: 'We pay twice for half the boats,', form: 'direct' });
    expect(found[0]?.confidence).toBeGreaterThanOrEqual(DEFAULT_THRESHOLD);
  });
});
