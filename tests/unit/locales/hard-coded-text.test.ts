import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

const PROJECT = resolve(import.meta.dirname, '../../..');

/** Attributes of elements, and props of our own components, that a person reads or hears. */
const READ_ALOUD: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'aria-braillelabel',
  'description',
  'hint',
  'label',
  'placeholder',
  'title',
]);

/** What no language changes: the name of the product, a key of the keyboard, an address. */
const NO_LANGUAGE = /^(?:On Record|\p{L}|https:\/\/|news\.example)$/u;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

describe('every text of the interface comes from the messages', () => {
  const files = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => join(folder, name)),
  );

  it('looks at all components and pages', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(files)('%s', (file) => {
    expect(hardCoded(readFileSync(join(PROJECT, file), 'utf8'))).toEqual([]);
  });
});

describe('a text that is written into the code', () => {
  it.each([
    ['<p>Nothing was saved.</p>', ['Nothing was saved.']],
    ["<p>{'Saved'}</p>", ['Saved']],
    ["<p>{done ? 'Saved' : i18n.t('card.save')}</p>", ['Saved']],
    ["<p>{done && 'Saved'}</p>", ['Saved']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code to be searched
    ['<p>{`Saved ${count}`}</p>', ['Saved ']],
    ['<button aria-label="Close" />', ['Close']],
    ["<Button label={open ? 'Close' : 'Open'} />", ['Close', 'Open']],
    ["<p className={wide ? 'wide' : 'narrow'}>{i18n.t('card.save')} · “<q>{quote}</q>”</p>", []],
    ["<p>{match(kind, 'direct')}</p>", []],
  ])('is found: %s', (source, texts) => {
    expect(hardCoded(source)).toEqual(texts);
  });
});

/** The texts with letters in them that a person would read as they stand in the code. */
function hardCoded(source: string): string[] {
  const found: string[] = [];
  // The tree is plain data in the ESTree shape; only what is asked for below is read.
  visit(parseAst(source, { lang: 'tsx' }) as unknown as Node, found);
  return found.filter((text) => /\p{L}/u.test(text) && !NO_LANGUAGE.test(text.trim()));
}

function visit(node: Node, found: string[]): void {
  if (node.type === 'JSXText') found.push(String(node.value));
  if (node.type === 'JSXAttribute') {
    const { name, value } = node as { name?: unknown; value?: unknown };
    if (isNode(name) && READ_ALOUD.has(String(name.name)) && isNode(value)) collectTexts(value, found);
  }
  if ((node.type === 'JSXElement' || node.type === 'JSXFragment') && Array.isArray(node.children)) {
    for (const child of node.children)
      if (isNode(child) && child.type === 'JSXExpressionContainer') collectTexts(child, found);
  }
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) visit(inner, found);
  }
}

/** The texts that an expression can come to, without looking into calls: their arguments are keys and values. */
function collectTexts(node: Node, found: string[]): void {
  switch (node.type) {
    case 'Literal':
      if (typeof node.value === 'string') found.push(node.value);
      return;
    case 'TemplateLiteral':
      for (const part of asNodes(node.quasis)) found.push(String((part.value as { raw: string }).raw));
      return;
    case 'JSXExpressionContainer':
      for (const part of asNodes([node.expression])) collectTexts(part, found);
      return;
    case 'ConditionalExpression':
      for (const part of asNodes([node.consequent, node.alternate])) collectTexts(part, found);
      return;
    case 'LogicalExpression':
    case 'BinaryExpression':
      if (/^(&&|\|\||\?\?|\+)$/.test(String(node.operator)))
        for (const part of asNodes([node.left, node.right])) collectTexts(part, found);
      return;
    default:
  }
}

function asNodes(values: unknown): Node[] {
  return Array.isArray(values) ? values.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';
}
