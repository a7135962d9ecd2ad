import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { createAnchorer } from '../../../lib/page/anchor.ts';
import { indexCodePoints } from '../../../lib/page/code-points.ts';
import { readBlocks } from '../../../lib/page/read-blocks.ts';
import { createTextMap, type DomRange } from '../../../lib/page/text-map.ts';

/** All of a document that was never rendered, its title among it. */
function mapOf(html: string, split: boolean) {
  const { document } = new JSDOM(html).window;
  if (split) {
    const walker = document.createTreeWalker(document, 4);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    for (const node of nodes)
      for (let rest = node; rest.length > 1; rest = rest.splitText(1)) rest.before('');
  }
  const reading = readBlocks(document, { everything: true });
  reading.step(Number.POSITIVE_INFINITY);
  const { text, runs, scoped } = reading.result();
  return createTextMap(text, runs, scoped);
}

function printed({ startContainer, startOffset, endContainer, endOffset }: DomRange): string {
  const range = startContainer.ownerDocument?.createRange();
  range?.setStart(startContainer, startOffset);
  range?.setEnd(endContainer, endOffset);
  return String(range);
}

const HTML =
  '<title>Fair ground</title><p>The fair, a <b>fa<i>ir</i> fair</b>, was held at the fair ground.</p>';

describe.each([
  ['as it is', false],
  ['with each text node split into single characters', true],
])('quote selectors from other programs, in a document %s', (_, split) => {
  const map = mapOf(HTML, split);

  test.each([
    ['the first of several', { exact: 'fair' }, 'fair', 'Fair ground\n\nThe '.length],
    [
      'by what stands before',
      { exact: 'fair', prefix: 'fair ' },
      'fair',
      'Fair ground\n\nThe fair, a fair '.length,
    ],
    ['by what stands behind', { exact: 'fair', suffix: ' ground' }, 'fair', map.text.lastIndexOf('fair')],
    ['across elements', { exact: 'a fair fair, was' }, 'a fair fair, was', map.text.indexOf('a fair')],
    ['in the title', { exact: 'Fair ground' }, 'Fair ground', 0],
  ])('%s', (_name, selector, words, at) => {
    const quote = { type: 'TextQuoteSelector', prefix: '', suffix: '', ...selector } as const;
    const { state, ranges } = createAnchorer(map.text).anchor([{ quote }]);
    expect(state).toBe('exact');
    const [range = [0, 0]] = ranges;
    expect(map.rangeOf(...range).map(printed)).toEqual([words]);
    if (selector.exact !== 'fair' || 'prefix' in selector || 'suffix' in selector) expect(range[0]).toBe(at);
  });

  test('a letter of context is taken at its word, spaces included', () => {
    const quote = { type: 'TextQuoteSelector', exact: 'held', prefix: '', suffix: 'a' } as const;
    expect(createAnchorer(map.text).anchor([{ quote }]).state).toBe('orphan');
  });
});

test('positions count code points', () => {
  const map = mapOf('<p>A 😃 and a 😃 more.</p>', false);
  const points = indexCodePoints(map.text);
  const characters = [...map.text];
  for (let index = 0; index < characters.length; index++) {
    const start = points.offset(index);
    expect(map.text.slice(start, points.offset(index + 1))).toBe(characters[index]);
    expect(points.count(start)).toBe(index);
  }
});
