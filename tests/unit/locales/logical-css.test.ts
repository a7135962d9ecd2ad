import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../../..');

/** What may name a side of the screen, by the file and the declaration, with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {};

const SIDED_NAME =
  /^(?:left|right|(?:margin|padding|scroll-margin|scroll-padding)-(?:left|right)|border-(?:left|right)(?:-.*)?|border-(?:top|bottom)-(?:left|right)-radius)$/;
const SIDED_VALUE = /^(?:text-align|float|clear|justify-content|justify-self|caption-side): (?:left|right)\b/;
/** Shorthands whose second and fourth value are right and left. */
const FOUR_SIDES =
  /^(?:margin|padding|inset|border-width|border-color|border-style|scroll-margin|scroll-padding)$/;

describe('style sheets mirror by themselves for languages that run right to left', () => {
  const files = readdirSync(join(PROJECT, 'components'), { recursive: true, encoding: 'utf8' })
    .concat(
      readdirSync(join(PROJECT, 'entrypoints'), { recursive: true, encoding: 'utf8' }).map(
        (file) => `../entrypoints/${file}`,
      ),
    )
    .filter((file) => file.endsWith('.css'))
    .map((file) => join('components', file));

  it('in all of them', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it.each(files)('%s', (file) => {
    const sided = sidedDeclarations(readFileSync(join(PROJECT, file), 'utf8'));
    expect(
      sided.filter((declaration) => !(`${file} ${declaration}` in ALLOWED)),
      'Use the logical property: margin-inline-start for margin-left, inset-inline-end for right, text-align: start.',
    ).toEqual([]);
  });
});

describe('a declaration that names a side', () => {
  it.each([
    ['a { margin-left: 4px; }', ['margin-left: 4px']],
    ['a { border-right: 1px solid var(--line); top: 0 }', ['border-right: 1px solid var(--line)']],
    ['a { text-align: left }', ['text-align: left']],
    ['a { padding: 1px 2px 1px 0; }', ['padding: 1px 2px 1px 0']],
    ['a { margin: 0 calc(-1 * var(--space-3)) calc(2px + 1px); }', []],
    ['a { padding: 1px 2px 3px 2px; margin-inline-start: 4px }', []],
    ['/* left: 0 */ a { inset-inline-end: 0; content: "right: 1px" }', []],
  ])('is found in %s', (css, found) => {
    expect(sidedDeclarations(css)).toEqual(found);
  });
});

function sidedDeclarations(css: string): string[] {
  const plain = css.replace(/\/\*.*?\*\//gs, '').replace(/"[^"]*"|'[^']*'/g, '""');
  return plain
    .split(/[{};]/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((declaration) => {
      const [, name = '', value = ''] = /^([a-z-]+): ?(.*)$/.exec(declaration) ?? [];
      if (SIDED_NAME.test(name) || SIDED_VALUE.test(declaration)) return true;
      const [, right, , left] = FOUR_SIDES.test(name) ? valuesOf(value) : [];
      return left !== undefined && left !== right;
    });
}

/** The values of a shorthand; what stands in brackets is one. */
function valuesOf(value: string): string[] {
  const values: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of value) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ' ' && depth === 0) {
      values.push(current);
      current = '';
    } else current += character;
  }
  return [...values, current].filter((each) => each !== '');
}
