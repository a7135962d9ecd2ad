import type { Translation } from '../../support/locale-messages.ts';

/** Written alike in every language: names, the names of formats, and texts without words. */
const NAMES: ReadonlySet<string> = new Set([
  'On Record',
  'Markdown',
  'ClaimReview',
  'Ctrl ⏎',
  'Esc',
  'ClaimReview (schema.org)',
  'Web Annotation (JSON-LD)',
  'Web Annotations',
]);

/** Words that a language writes as English does. */
const SHARED: Readonly<Record<Translation, ReadonlySet<string>>> = {
  de: new Set([
    'Export',
    'Form',
    'Format',
    'Interview',
    'Name',
    'Organisation',
    'Passphrase',
    'Person',
    'Video',
  ]),
  fr: new Set([
    '$1 page',
    '$1 pages',
    'Date',
    'Document',
    'Export',
    'Format',
    'Image',
    'Improbable',
    'Note',
    'Notes',
    'notes',
    'Organisation',
    'Page',
    'Pages',
    'Question',
    'Questions',
    'Site',
    'Sources',
    'Verdict',
  ]),
  es: new Set(['Audio', 'Improbable', 'No']),
};

/** Whether a translation may read as the English does. */
export function sameInEnglish(text: string, locale: Translation): boolean {
  const wordless = !/\p{L}/u.test(text);
  return wordless || NAMES.has(text) || SHARED[locale].has(text);
}
