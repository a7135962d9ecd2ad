import { describe, expect, test } from 'vitest';
import { MARK_COLOURS } from '../../../lib/model/mark-colours.ts';
import {
  type Ground,
  type MarkKind,
  type MarkLook,
  markLooks,
  markStyle,
} from '../../../lib/page/mark-style.ts';

type Rgb = readonly [number, number, number];

const KINDS: readonly MarkKind[] = ['found', 'saved', 'active'];
/** What articles are printed on, and in what; between these lies nearly everything. */
const PAPERS: Readonly<Record<Ground, readonly string[]>> = {
  light: ['#ffffff', '#f7f2e8'],
  dark: ['#000000', '#22252b'],
};
const INKS: Readonly<Record<Ground, readonly string[]>> = {
  light: ['#000000', '#444444'],
  dark: ['#ffffff', '#dddddd'],
};
const EACH = MARK_COLOURS.flatMap((colours) =>
  (['light', 'dark'] as const).map((ground) => ({ colours, ground, looks: markLooks(colours, ground) })),
);

describe.each(EACH)('the marks “$colours” on $ground pages', ({ colours, ground, looks }) => {
  test('have lines that can be seen', () => {
    for (const { line, fill } of KINDS.map((kind) => looks[kind])) {
      if (!line) continue;
      for (const paper of PAPERS[ground]) {
        // A line stands on its own fill.
        const under = fill ? over(fill, paper) : rgb(paper);
        expect(contrast(rgb(line.colour), under)).toBeGreaterThanOrEqual(colours === 'strong' ? 7 : 3);
      }
    }
  });

  test('leave the words legible', () => {
    for (const { fill, ink } of KINDS.map((kind) => looks[kind])) {
      if (!fill) continue;
      for (const paper of PAPERS[ground])
        for (const words of ink ? [ink] : INKS[ground])
          expect(contrast(rgb(words), over(fill, paper))).toBeGreaterThanOrEqual(
            colours === 'strong' ? 7 : 4.5,
          );
    }
  });

  test('tell the three kinds apart', () => {
    expect(new Set(KINDS.map((kind) => JSON.stringify(looks[kind]))).size).toBe(3);
  });
});

describe('the marks “safe”', () => {
  const pairs: readonly [MarkKind, MarkKind][] = [
    ['found', 'saved'],
    ['saved', 'active'],
  ];

  test.each([
    ['red', protanopia()],
    ['green', deuteranopia()],
    ['blue', tritanopia()],
  ])('are told apart by hue without a sense for %s, and by the kind of line without any', (_, sight) => {
    for (const ground of ['light', 'dark'] as const) {
      const looks = markLooks('safe', ground);
      for (const [one, other] of pairs) {
        const apart = difference(seen(lineOf(looks[one]), sight), seen(lineOf(looks[other]), sight));
        expect(apart).toBeGreaterThan(20);
      }
      expect(new Set(KINDS.map((kind) => looks[kind].line?.style)).size).toBe(3);
    }
  });
});

test('“lines” fill nothing, and “strong” says the colour of the words on its fills', () => {
  for (const ground of ['light', 'dark'] as const) {
    for (const kind of KINDS) {
      expect(markLooks('lines', ground)[kind]).not.toHaveProperty('fill');
      const { fill, ink } = markLooks('strong', ground)[kind];
      expect(ink === undefined).toBe(fill === undefined);
    }
  }
});

test('in forced colours all are the same', () => {
  const names = { found: 'a', saved: 'b', active: 'c' };
  const forced = EACH.map(({ colours, ground }) =>
    markStyle(names, ground, colours, false).replace(/^.*(?=@media \(forced-colors)/s, ''),
  );
  expect(new Set(forced).size).toBe(1);
  expect(forced[0]).toContain('background-color:Mark');
});

function lineOf({ line }: MarkLook): Rgb {
  if (!line) throw new Error('There is no line.');
  return rgb(line.colour);
}

/** "#rgb", "#rrggbb" */
function rgb(colour: string): Rgb {
  const digits = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** A fill, see-through or not, on paper. */
function over(fill: string, paper: string): Rgb {
  const see = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(fill);
  if (!see) return rgb(fill);
  const share = Number(see[4]);
  const [red = 0, green = 0, blue = 0] = rgb(paper).map(
    (value, at) => Number(see[at + 1]) * share + value * (1 - share),
  );
  return [red, green, blue];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(colour: Rgb): Rgb {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/**
 * Linear colours as they are seen without one kind of cones: Machado, Oliveira, Fernandes, A Physiologically-based Model
 * for Simulation of Color Vision Deficiency (2009), severity 1.
 */
function protanopia(): readonly Rgb[] {
  return [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ];
}

function deuteranopia(): readonly Rgb[] {
  return [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ];
}

function tritanopia(): readonly Rgb[] {
  return [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ];
}

/** As CIE L*a*b*, D65. */
function seen(colour: Rgb, sight: readonly Rgb[]): Rgb {
  const [r, g, b] = linear(colour);
  const [red = 0, green = 0, blue = 0] = sight.map(([x, y, z]) =>
    Math.min(1, Math.max(0, x * r + y * g + z * b)),
  );
  const x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505;
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089;
  const [fx = 0, fy = 0, fz = 0] = [x, y, z].map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116));
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function difference(one: Rgb, other: Rgb): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
