import { directionOf } from '../lib/model/ui-languages.ts';
import { uiLocale } from './ui/ui-locale.ts';

/**
 * Declares the language and direction that the texts are in, and names the document for a screen reader. That is the
 * messages' own language: a browser that speaks one which we don't shows English texts, from left to right.
 */
export function setDocumentLanguage(document: Document, title: string): void {
  document.documentElement.lang = uiLocale();
  document.documentElement.dir = directionOf(uiLocale());
  document.title = title;
}
