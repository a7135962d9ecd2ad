import { i18n } from '#i18n';

/** Declares the language and direction that the texts are in, and names the document for a screen reader. */
export function setDocumentLanguage(document: Document, title: string): void {
  document.documentElement.lang = i18n.t('@@ui_locale').replace('_', '-');
  document.documentElement.dir = i18n.t('@@bidi_dir');
  document.title = title;
}
