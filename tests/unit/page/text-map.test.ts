import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/page/article.ts';
import type { DomRange } from '../../../lib/page/text-map.ts';

function open(body: string) {
  const { document } = new JSDOM(`<!doctype html><body>${body}`).window;
  return { document, map: readArticle(document).map };
}

function printed(range: DomRange): string {
  const live = range.startContainer.ownerDocument?.createRange();
  live?.setStart(range.startContainer, range.startOffset);
  live?.setEnd(range.endContainer, range.endOffset);
  return String(live);
}

function textOf(document: Document, selector: string): Text {
  const node = document.querySelector(selector)?.firstChild;
  if (!node) throw new Error(`Nothing in ${selector}.`);
  return node as Text;
}

describe('from the text to the page', () => {
  test('a stretch across ten inline elements is one range', () => {
    const letters = [...'abcdefghij'];
    const { map } = open(`<p>${letters.map((letter) => `<i>${letter}</i>`).join('')}</p>`);
    expect(map.rangeOf(2, 8).map(printed)).toEqual(['cdefgh']);
  });

  test('a stretch across paragraphs is one range for each', () => {
    const { map } = open('<p>first one</p><p>second one</p><p>third</p>');
    const start = map.text.indexOf('one');
    expect(map.rangeOf(start, map.text.indexOf('third') + 2).map(printed)).toEqual([
      'one',
      'second one',
      'th',
    ]);
  });

  test('collapsed white space and soft hyphens lie inside of ranges', () => {
    const { map } = open('<p>pure   inven&shy;tion\n  by all</p>');
    const start = map.text.indexOf('invention');
    expect(map.rangeOf(start, start + 9).map(printed)).toEqual(['inven\u00adtion']);
    expect(map.rangeOf(0, 14).map(printed)).toEqual(['pure   inven\u00adtion']);
  });

  test('between two paragraphs there is nothing to mark', () => {
    const { map } = open('<p>one</p><p>two</p>');
    expect(map.rangeOf(3, 5)).toEqual([]);
  });

  test('each character is found where it stands, and back', () => {
    const { map } = open('<div>a  b <b> c</b>\n<p>d😃e<br>f</p> g</div>');
    for (let offset = 0; offset < map.text.length; offset++) {
      const [range] = map.rangeOf(offset, offset + 1);
      if (!range) continue;
      expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(offset);
    }
    expect(map.text).toBe('a b c\n\nd😃e\nf\n\ng');
  });
});

describe('from a selection to the text', () => {
  test('a selection inside one text', () => {
    const { document, map } = open('<p id="a">one two three</p>');
    const node = textOf(document, '#a');
    expect(map.offsetsOf({ startContainer: node, startOffset: 4, endContainer: node, endOffset: 7 })).toEqual(
      [4, 7],
    );
  });

  test('white space at its ends is not meant', () => {
    const { document, map } = open('<p id="a">one two three</p>');
    const node = textOf(document, '#a');
    expect(map.offsetsOf({ startContainer: node, startOffset: 3, endContainer: node, endOffset: 8 })).toEqual(
      [4, 7],
    );
  });

  test('a triple click ends before the next paragraph', () => {
    const { document, map } = open('<p id="a">one two</p>\n<p id="b">three</p>');
    const range = map.offsetsOf({
      startContainer: textOf(document, '#a'),
      startOffset: 0,
      endContainer: document.querySelector('#b') as Element,
      endOffset: 0,
    });
    expect(range && map.text.slice(...range)).toBe('one two');
  });

  test('ends in what is not shown move to the text that is', () => {
    const { document, map } = open('<p>one <span id="x" hidden>secret</span>two</p>');
    const end = { endContainer: document.body, endOffset: document.body.childNodes.length };
    const range = map.offsetsOf({ startContainer: textOf(document, '#x'), startOffset: 2, ...end });
    expect(range && map.text.slice(...range)).toBe('two');
  });

  test('all of the page', () => {
    const { document, map } = open('<p>one</p><p>two</p>');
    const { body } = document;
    const all = { startContainer: body, startOffset: 0, endContainer: body, endOffset: 2 };
    expect(map.offsetsOf(all)).toEqual([0, map.text.length]);
  });

  test('a selection of no text is none', () => {
    const { document, map } = open('<p>one</p><p><img id="i"></p>');
    const image = document.querySelector('#i')?.parentNode as Element;
    expect(
      map.offsetsOf({ startContainer: image, startOffset: 0, endContainer: image, endOffset: 1 }),
    ).toBeNull();
  });
});
