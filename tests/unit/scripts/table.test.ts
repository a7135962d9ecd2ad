import { describe, expect, test } from 'vitest';
import type { FoundClaim } from '../../../lib/model/reader-status.ts';
import { claimTable } from '../../../scripts/start/table.ts';

function claim(exact: string, speaker?: string): FoundClaim {
  return {
    key: 'a',
    source: {
      form: 'direct',
      segments: [{ quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } }],
      ...(speaker && { suggestion: { name: speaker } }),
    },
    confidence: 0.9,
    marked: true,
    start: 0,
  };
}

describe('the table of claims', () => {
  test('numbers them and names form, speaker and quote', () => {
    expect(claimTable([claim('We shut it.', 'Odalys Brandt'), claim('No.')], 80)).toBe(
      [
        '#  form    speaker        quote',
        '1  direct  Odalys Brandt  We shut it.',
        '2  direct  –              No.',
      ].join('\n'),
    );
  });

  test.each([
    ['Marek Holvest', 'Marek Holvast (“Marek Holvest”)'],
    ['the student Marek Holvest', 'Marek Holvast (“Marek Holvest”)'],
    ['the student Marek Holvast’s', 'Marek Holvast'],
    ['Holvast', 'Marek Holvast'],
    ['he', 'Marek Holvast'],
  ])('names a speaker who is printed as “%s”: %s', (mention, shown) => {
    const found = claim('I was at home.', 'Marek Holvast');
    const table = claimTable([{ ...found, source: { ...found.source, attribution: { mention } } }], 80);
    expect(table.split('\n')[1]).toBe(`1  direct  ${shown}  I was at home.`);
  });

  test.each([40, 60, 100])('keeps each claim on one line of %i columns', (width) => {
    const table = claimTable([claim('word '.repeat(200), 'A person with a rather long name')], width);
    const lines = table.split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    if (width > 70) expect(lines[1]?.length).toBeLessThanOrEqual(width);
  });

  test('counts wide characters as the two columns that they take', () => {
    const [, row = ''] = claimTable([claim('我们'.repeat(50))], 60).split('\n');
    const wide = [...row].filter((character) => character > '\u3000').length;
    expect(row.length + wide).toBeLessThanOrEqual(60);
  });

  test('hands no control or direction characters of the page to the terminal', () => {
    const table = claimTable([claim('red \u001b[31m alert\u0007 \u202eback', 'A\u001b]0;B')], 80);
    expect([...table].filter((c) => c !== '\n' && /[\p{Cc}\p{Cf}]/u.test(c))).toEqual([]);
  });
});
