import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(resolve(import.meta.dirname, '../../components/tokens.css'), 'utf8');

/** A token's colour in the light and in the dark theme. */
function colours(token: string): [light: string, dark: string] {
  const pair = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\);`).exec(CSS);
  const single = new RegExp(`--${token}: (#\\w{6});`).exec(CSS);
  const light = pair?.[1] ?? single?.[1];
  const dark = pair?.[2] ?? light;
  if (!light || !dark) throw new Error(`There is no colour --${token}.`);
  return [light, dark];
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The lower of the two themes' contrasts. */
function contrast(one: string, other: string): number {
  const others = colours(other);
  const ratios = colours(one).map((colour, theme) => {
    const [low = 0, high = 0] = [luminance(colour), luminance(others[theme] ?? others[0])].sort(
      (a, b) => a - b,
    );
    return (high + 0.05) / (low + 0.05);
  });
  return Math.min(...ratios);
}

const PAPERS = ['paper', 'paper-raised', 'paper-sunken'];

describe('the colours', () => {
  it.each(['ink', 'ink-soft', 'ink-dim', 'found-ink', 'saved-ink', 'danger'])('let --%s be read', (ink) => {
    for (const paper of PAPERS) expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['line-strong', 'found', 'saved', 'focus'])('let --%s be told from every paper', (edge) => {
    for (const paper of PAPERS) expect(contrast(edge, paper)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['on-saved', 'saved'],
    ['ink', 'danger-wash'],
    ['danger', 'danger-wash'],
    ['on-grade-1', 'grade-1'],
    ['on-grade-2', 'grade-2'],
    ['on-grade-3', 'grade-3'],
    ['on-grade-4', 'grade-4'],
    ['on-grade-5', 'grade-5'],
  ])('let --%s be read on --%s', (ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('keep the grades in order without any hue: each is lighter by ten steps of L* at least', () => {
    const lightness = [1, 2, 3, 4, 5].map(
      (grade) => 116 * luminance(colours(`grade-${grade}`)[0]) ** (1 / 3) - 16,
    );
    const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(10);
  });
});
