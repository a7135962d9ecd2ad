import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';

/** What must be found on a page of `tests/pages`. Only what a page is about is listed. */
export interface Expected {
  readonly about: string;
  readonly url: string;
  readonly contentType?: 'application/xhtml+xml';
  /** it has shadow roots or frames, which jsdom reads differently or not at all */
  readonly needsBrowser?: boolean;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly authors?: readonly string[];
  /** stretches of the article's text, and stretches that must not be in it */
  readonly present: readonly string[];
  readonly absent: readonly string[];
  /** stretches that only a browser knows to be hidden, since a style sheet does it */
  readonly hidden?: readonly string[];
  /** how many blocks of a kind there are */
  readonly kinds?: Readonly<Record<string, number>>;
  readonly entries?: number;
  readonly quotations?: readonly string[];
  readonly sources?: readonly string[];
  readonly claims: readonly {
    readonly form: string;
    readonly speaker: string | null;
    readonly quote: string;
  }[];
}

export interface OwnPage {
  readonly slug: string;
  readonly html: string;
  readonly expected: Expected;
}

const FOLDER = resolve(import.meta.dirname, '../../pages');

export function ownPages(): OwnPage[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      slug: name,
      html: readFileSync(join(FOLDER, name, 'page.html'), 'utf8'),
      // Written beside the page, by hand, in this shape.
      expected: JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected,
    }));
}

export function documentOf({ html, expected }: OwnPage): Document {
  return new JSDOM(html, { url: expected.url, contentType: expected.contentType ?? 'text/html' }).window
    .document;
}
