import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { PageMetadata } from '../../../lib/model/page-metadata.ts';
import { readMetadata } from '../../../lib/page/metadata.ts';

const URL = 'https://www.post.example/news/mill?id=7&utm_source=mail#top';

function read(head: string, body = '', url = URL) {
  const { document } = new JSDOM(`<!doctype html><head>${head}</head><body>${body}`, { url }).window;
  return readMetadata(document, url);
}

describe('what a page says about itself', () => {
  test('the address loses its fragment and what tracks the reader', () => {
    expect(read('').url).toBe('https://www.post.example/news/mill?id=7');
  });

  test.each([
    ['the same site', 'https://post.example/news/mill', 'https://post.example/news/mill'],
    ['a mobile edition of it', 'https://m.post.example/news/mill', 'https://m.post.example/news/mill'],
    ['a relative address', '/news/mill', 'https://www.post.example/news/mill'],
    ['another site', 'https://other.example/news/mill', undefined],
    ['a site that contains its name', 'https://post.example.evil.example/news/mill', undefined],
    ['the front page', 'https://www.post.example/', undefined],
    ['a script', 'javascript:alert(1)', undefined],
  ])('its canonical address is believed or not: %s', (_, href, canonical) => {
    expect(read(`<link rel="canonical" href="${href}">`).canonicalUrl).toBe(canonical);
  });

  test('linked data comes before other metadata', () => {
    const data = {
      '@type': ['NewsArticle'],
      headline: 'Mill burnt',
      author: { name: 'Ida Kern' },
      publisher: { name: 'The Post' },
      datePublished: '2026-02-03T04:05:06Z',
    };
    const head = `<script type="application/ld+json">${JSON.stringify([{ '@graph': [data] }])}</script><meta property="og:title" content="Other"><meta name="author" content="Nobody"><title>Third</title>`;
    expect(read(head)).toMatchObject({
      title: 'Mill burnt',
      byline: 'Ida Kern',
      outlet: 'The Post',
      publishedAt: '2026-02-03T04:05:06.000Z',
    });
  });

  test.each([
    ['2026-02-03', '2026-02-03T00:00:00.000Z'],
    ['2026-02-03T10:00:00+02:00', '2026-02-03T08:00:00.000Z'],
    ['Friday', undefined],
    ['10:45', undefined],
    ['', undefined],
  ])('a publication date that is one: “%s”', (content, publishedAt) => {
    expect(read(`<meta property="article:published_time" content="${content}">`).publishedAt).toBe(
      publishedAt,
    );
  });

  test.each([
    ['By Ida Kern and Jon Lund', 'Ida Kern, Jon Lund'],
    ['Von Ida Kern', 'Ida Kern'],
    ['https://social.example/ida', undefined],
  ])('the byline “%s”', (content, byline) => {
    expect(read(`<meta name="author" content="${content}">`).byline).toBe(byline);
  });

  test('nothing it says is too long to be kept, or of the wrong kind', () => {
    const long = 'x'.repeat(9_000);
    const data = {
      '@type': 'NewsArticle',
      headline: { a: 1 },
      author: [[long], 7, null],
      publisher: [null],
      datePublished: 5,
    };
    const head = `<title>${long}</title><meta property="og:site_name" content="${long}"><script type="application/ld+json">${JSON.stringify(data)}</script><script type="application/ld+json">[[[[[[[[]]]]]]]]</script>`;
    expect(PageMetadata.safeParse(read(head)).success).toBe(true);
  });
});
