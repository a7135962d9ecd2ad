import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/page/article.ts';
import { readMetadata } from '../../../lib/page/metadata.ts';
import { documentOf, ownPages } from './own-pages.ts';

function read(body: string, head = '') {
  return readArticle(new JSDOM(`<!doctype html><head>${head}</head><body>${body}`).window.document);
}

function textOf(body: string): string {
  return read(body).map.text;
}

describe.each(ownPages().filter(({ expected }) => !expected.needsBrowser))(
  '$slug: $expected.about',
  (page) => {
    const { article, map, toPage, toArticle } = readArticle(documentOf(page));
    const blocks = article.blocks ?? [];

    test.each(page.expected.present)('reads “%s”', (stretch) => {
      expect(article.text).toContain(stretch);
    });

    test.each(page.expected.absent)('leaves out “%s”', (stretch) => {
      expect(article.text).not.toContain(stretch);
    });

    test.each(page.expected.claims.map(({ quote }) => quote))('has the words of the claim “%s”', (quote) => {
      expect(article.text).toContain(quote);
    });

    test('says what its blocks are', () => {
      const kinds = page.expected.kinds ?? {};
      const counted = Object.keys(kinds).map((kind) => [
        kind,
        blocks.filter((block) => block.kind === kind).length,
      ]);
      expect(Object.fromEntries(counted)).toEqual(kinds);
    });

    test('joins its blocks by an empty line, in order', () => {
      expect(blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n')).toBe(article.text);
    });

    test('finds each block on the page again', () => {
      for (const { start, end } of blocks) {
        const [range] = toPage([[start, end]]);
        expect(range && map.text.slice(...range)).toBe(article.text.slice(start, end));
        expect(range && toArticle(range)).toEqual([start, end]);
      }
    });

    test('names authors, entries, sources and quoted elements as the page does', () => {
      const { expected } = page;
      if (expected.authors) expect(article.authors).toEqual(expected.authors);
      if (expected.entries)
        expect(new Set(blocks.flatMap(({ entry }) => entry ?? [])).size).toBe(expected.entries);
      if (expected.sources) {
        expect([...new Set(blocks.flatMap(({ source }) => source?.text ?? []))]).toEqual(expected.sources);
      }
      if (expected.quotations) {
        const quotations = blocks.flatMap((block) => block.quotations ?? []);
        expect(quotations.map((range) => article.text.slice(...range))).toEqual(expected.quotations);
      }
      for (const { source } of blocks) {
        if (source?.range) expect(article.text.slice(...source.range)).toBe(source.text);
      }
    });

    test('describes itself', () => {
      expect(readMetadata(documentOf(page), page.expected.url)).toMatchObject(page.expected.metadata ?? {});
    });
  },
);

describe('text as it is printed', () => {
  test.each([
    ['white space collapses', '<p>  one\n\t two   <b> three</b> </p>', 'one two three'],
    ['an inline element ends no word', '<p>un<b>believ</b>able</p>', 'unbelievable'],
    ['a break is a line, two are a paragraph', '<p>one<br>two<br> <br>three</p>', 'one\ntwo\n\nthree'],
    ['blocks are paragraphs', '<div>one<p>two</p>three</div>', 'one\n\ntwo\n\nthree'],
    ['a rule ends a paragraph', '<div>one<hr>two</div>', 'one\n\ntwo'],
    ['soft hyphens and zero-width characters are not printed', '<p>re&shy;port\u200bed</p>', 'reported'],
    ['a space that cannot break stays', '<p>10&nbsp;p.m.</p>', '10\u00a0p.m.'],
    [
      'ruby is read without its pronunciation',
      '<p><ruby>京<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby>都</p>',
      '京都',
    ],
    ['preformatted lines stay', '<pre>one\n  two</pre>', 'one\ntwo'],
    [
      'what is hidden is not read',
      '<p>one <span hidden>two</span><i style="display: none">three</i> four</p>',
      'one four',
    ],
    ['closed details are not read', '<details><summary>more</summary><p>less</p></details>', 'more'],
    ['open details are', '<details open><summary>more</summary><p>less</p></details>', 'more\n\nless'],
    [
      'nor code, fields, buttons',
      '<p>one<script>1</script><textarea>2</textarea><button>3</button></p>',
      'one',
    ],
    ['nor what a person is writing', '<p>one</p><div contenteditable>two</div>', 'one'],
    ['nor what assistive technology is not told', '<p>one <span aria-hidden="true">★</span></p>', 'one'],
    ['marks of direction are not printed', '<p>\u200f“سلام”\u200f</p>', '“سلام”'],
  ])('%s', (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  test('a page behind a dialog is read although it is aria-hidden', () => {
    expect(textOf(`<div aria-hidden="true"><p>${'word '.repeat(200)}</p></div>`)).toContain('word word');
  });
});

describe('bad input', () => {
  test('an empty document gives an empty article', () => {
    const empty = new JSDOM('').window.document;
    empty.documentElement.remove();
    expect(readArticle(empty).article.text).toBe('');
  });

  test('a document without a body is read', () => {
    const xml = new JSDOM('<note>one</note>', { contentType: 'text/xml' }).window.document;
    expect(readArticle(xml).article.text).toBe('one');
  });

  test('two megabytes in one paragraph are read', () => {
    const long = 'All of it in one line, he said. '.repeat(65_000);
    expect(read(`<p>${long}</p>`).article.text).toHaveLength(long.length - 1);
  });

  test('elements nested deeper than parsers allow are read', () => {
    const document = new JSDOM('<body>').window.document;
    let inner: Element = document.body;
    for (let depth = 0; depth < 2_000; depth++) inner = inner.appendChild(document.createElement('span'));
    inner.append('deep');
    expect(readArticle(document).article.text).toBe('deep');
  });

  test('broken linked data is passed over', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle",</script><meta name="author" content="Ada Quill">';
    expect(read('<p>one</p>', head).article.authors).toEqual(['Ada Quill']);
  });
});

describe('the main content', () => {
  const prose = 'A sentence that is long enough to count as prose, and then some more of it. '.repeat(8);

  test('a class name on the wrapper of everything does not hide the article', () => {
    expect(
      read(`<div class="share-comments-enabled"><h1>Title</h1><p>${prose}</p></div>`).article.text,
    ).toContain('A sentence');
  });

  test('the headline above the article is read with it', () => {
    const { article } = read(`<div><h1>Title</h1></div><div>menu</div><article><p>${prose}</p></article>`);
    expect(article.text.startsWith('Title\n\nA sentence')).toBe(true);
  });

  test('comments that outweigh the article stay out', () => {
    const { article } = read(
      `<div><div class="story"><h1>Title</h1><p>${prose}</p></div><div class="comments"><p>Loud ${prose.repeat(6)}</p></div></div>`,
    );
    expect(article.text).not.toContain('Loud');
  });

  test('what stands outside of it is still on the page', () => {
    const { map, article, toArticle } = read(
      `<article><p>${prose}</p></article><footer><p>Imprint</p></footer>`,
    );
    expect(article.text).not.toContain('Imprint');
    const at = map.text.indexOf('Imprint');
    expect(toArticle([at, at + 7])).toBeNull();
  });
});
