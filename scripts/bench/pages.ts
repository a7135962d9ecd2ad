import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface SavedPage {
  readonly slug: string;
  readonly html: string;
}

const OWN = resolve(import.meta.dirname, '../../tests/pages');
const SHARED = resolve(import.meta.dirname, '../../../shared/pages');

/** The pages to measure on: real ones where they lie beside the project, else the project's own. */
export function pagesToMeasure(): SavedPage[] {
  const shared = [
    ...pagesIn(join(SHARED, 'sample-article'), 'article.html', 'sample-article'),
    ...foldersIn(join(SHARED, 'readability')).flatMap((slug) =>
      pagesIn(join(SHARED, 'readability', slug), 'source.html', slug),
    ),
  ];
  return shared.length > 0 ? shared : ownPages();
}

/** The pages written for this project, in HTML. */
export function ownPages(): SavedPage[] {
  return foldersIn(OWN).flatMap((slug) => pagesIn(join(OWN, slug), 'page.html', slug));
}

function pagesIn(folder: string, file: string, slug: string): SavedPage[] {
  const path = join(folder, file);
  return existsSync(path) ? [{ slug, html: readFileSync(path, 'utf8') }] : [];
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
