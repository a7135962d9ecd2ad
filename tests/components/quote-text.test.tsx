import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QuoteText } from '../../components/claim/QuoteText.tsx';
import { PUMPS, SPLIT, segment } from './samples.ts';

function text(segments: Parameters<typeof QuoteText>[0]['segments'], context: boolean): string {
  const { container } = render(<QuoteText segments={segments} context={context} />);
  return container.textContent;
}

describe('a quote alone', () => {
  it.each([
    ['in the marks of the page', PUMPS, '“The pumps were never tested under load”'],
    ['in guillemets', [segment('a dit : «', 'Rien n’a été testé', '». Le')], '«Rien n’a été testé»'],
    ['in corner brackets', [segment('局長は「', '試験していない', '」と')], '「試験していない」'],
    [
      'without marks where there are none',
      [segment('said that ', 'nothing was tested', '. The')],
      'nothing was tested',
    ],
    ['with its pieces joined', SPLIT, '“We asked for the report in March … We are still asking”'],
  ])('stands %s', (_, segments, expected) => {
    expect(text(segments, false)).toBe(expected);
  });

  it('of which only a part is quoted shows which', () => {
    const mixed = [segment('said it was ', 'a “gift to nobody” and more', '.', [[3, 17]])];
    const { getByText } = render(<QuoteText segments={mixed} />);
    expect(getByText('gift to nobody')).toHaveClass('quoted');
  });

  it('with ranges that do not fit still shows all of its words', () => {
    const wrong = [
      segment('', 'nothing was tested', '', [
        [0, 7],
        [3, 9],
        [10, 99],
      ]),
    ];
    expect(text(wrong, false)).toBe('nothing was tested');
  });
});

describe('a quote in its context', () => {
  it('stops at the paragraph', () => {
    const segments = [segment('An older paragraph.\n\nShe added: “', 'Nothing', '.”\n\nThe next one')];
    expect(text(segments, true)).toBe('She added: “Nothing.”');
  });

  it('leaves no half words where the context was cut', () => {
    const segments = [
      segment('mmittee on the eve of the flood: “', 'Nothing', '.” She then left for the harbour an'),
    ];
    expect(text(segments, true)).toBe(
      '… on the eve of the flood: “Nothing.” She then left for the harbour …',
    );
  });

  it('leaves out what lies between two distant pieces', () => {
    const segments = [segment('“', 'Nothing', ',” she said'), segment('later: “', 'Ever', '.”')];
    expect(text(segments, true)).toBe('“Nothing … Ever.”');
  });

  it('runs in its own direction', () => {
    const { container } = render(<QuoteText segments={[segment('«', 'لم نتلق أي تقرير', '»')]} context />);
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
  });

  it('also where it begins with a name in other letters', () => {
    const { container } = render(<QuoteText segments={[segment('«', 'Reuters لم تنشر أي تقرير', '»')]} />);
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
  });
});
