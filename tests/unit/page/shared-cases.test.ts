import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, describe as group, test } from 'vitest';
import type { Segment } from '../../../lib/model/selector.ts';
import { createAnchorer } from '../../../lib/page/anchor.ts';
import { describe } from '../../../lib/page/describe.ts';
import { readBlocks } from '../../../lib/page/read-blocks.ts';
import { createTextMap, type TextMap } from '../../../lib/page/text-map.ts';

/** Cases of others, for measuring beside a checkout; where they are not there, `selector-cases.test.ts` stands alone. */
const FOLDER = '../shared/cases/anchoring';

interface Place {
  readonly startContainerXPath: string;
  readonly startOffset: number;
  readonly endContainerXPath: string;
  readonly endOffset: number;
}

interface Case {
  readonly name: string;
  readonly html: string;
}

interface MatchCase extends Case {
  readonly selector: { exact?: string; prefix?: string; suffix?: string; start?: number; end?: number };
  readonly expected: readonly Place[];
}

interface DescribeCase extends Case {
  readonly range: Place;
}

function cases<Kind extends Case>(name: string): readonly Kind[] {
  const path = `${FOLDER}/${name}.json`;
  if (!existsSync(path)) {
    process.stderr.write(`${path} is not there: its cases are left out.
`);
    return [];
  }
  return JSON.parse(readFileSync(path, 'utf8')).cases;
}

function open(html: string): { document: Document; map: TextMap } {
  const { document } = new JSDOM(html).window;
  const reading = readBlocks(document, { everything: true });
  reading.step(Number.POSITIVE_INFINITY);
  const { text, runs, scoped } = reading.result();
  return { document, map: createTextMap(text, runs, scoped) };
}

function nodeAt(document: Document, path: string): Node {
  const node = document.evaluate(path, document, null, 9, null).singleNodeValue;
  if (!node) throw new Error(`no node at ${path}`);
  return node;
}

/** A place as offsets into the text: which container a boundary is written with doesn't matter. */
function offsetsOf(document: Document, map: TextMap, place: Place): [number, number] {
  const start = map.offsetOf(nodeAt(document, place.startContainerXPath), place.startOffset);
  const end = map.offsetOf(nodeAt(document, place.endContainerXPath), place.endOffset);
  return [start ?? map.text.length, end ?? map.text.length];
}

const match = cases<MatchCase>('text-quote-match');
const positions = cases<MatchCase>('text-position-match');
const described = cases<DescribeCase>('text-quote-describe');

test('all of the shared cases are read, or none', () => {
  expect([0, 25 + 7 + 22]).toContain(match.length + positions.length + described.length);
});

const EMPTY = { type: 'TextQuoteSelector', prefix: '', suffix: '' } as const;

group.runIf(match.length > 0)('quote selectors of the shared cases', () => {
  test.each(match.map((one) => [one.name, one] as const))('%s', (_, { html, selector, expected }) => {
    const { document, map } = open(html);
    const exact = selector.exact ?? '';
    const { prefix = '', suffix = '' } = selector;
    const segment: Segment = { quote: { ...EMPTY, exact, prefix, suffix } };
    const { state, ranges } = createAnchorer(map.text).anchor([segment]);
    if (exact === '' || expected.length === 0) {
      // Nothing, or not these words in this context: never found as if it were the same.
      const [range] = ranges;
      const inContext =
        range && map.text.slice(0, range[0]).endsWith(prefix) && map.text.slice(range[1]).startsWith(suffix);
      expect(state === 'exact' && inContext && exact !== '').toBe(false);
      return;
    }
    const places = expected.map((place) => offsetsOf(document, map, place));
    expect(state).toBe('exact');
    expect(places).toContainEqual(ranges[0]);
  });
});

group.runIf(positions.length > 0)('position selectors of the shared cases', () => {
  test.each(positions.map((one) => [one.name, one] as const))('%s', (_, { html, selector, expected }) => {
    const { document, map } = open(html);
    const [place] = expected;
    const { start = 0, end = 0 } = selector;
    if (!place || start === end) return expect(createAnchorer(map.text).anchor([]).ranges).toEqual([]);
    const range = offsetsOf(document, map, place);
    const quote = { ...EMPTY, exact: map.text.slice(...range) };
    const position = { type: 'TextPositionSelector', start, end } as const;
    expect(createAnchorer(map.text).anchor([{ quote, position }]).ranges).toEqual([range]);
    // And it is described by the same code points.
    expect(describe(map.text, [range], [])[0]?.position).toEqual(position);
  });
});

group.runIf(described.length > 0)('descriptions of the shared ranges', () => {
  test.each(described.map((one) => [one.name, one] as const))('%s', (_, { html, range }) => {
    const { document, map } = open(html);
    const place = offsetsOf(document, map, range);
    if (place[0] === place[1]) return expect(map.text.slice(...place)).toBe('');
    const segments = describe(map.text, [place], []).map(({ quote }) => ({ quote }));
    const { ranges } = createAnchorer(map.text).anchor(segments);
    const words = (text: string) => text.trim();
    expect(ranges.map((one) => words(map.text.slice(...one)))).toEqual([words(map.text.slice(...place))]);
    expect(Math.abs((ranges[0]?.[0] ?? -99) - place[0])).toBeLessThanOrEqual(1);
  });
});
