/** The languages that the interface is translated to: one file each in assets/locales. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `browser`: what the browser speaks, where that is one of ours, else English. */
export type LanguageChoice = 'browser' | Language;

/** Each language in its own words, so that whoever looks for theirs finds it. Never translated. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
};

/** Those of the browsers' languages for extensions that run right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'iw', 'ps', 'ug', 'ur', 'yi']);

/** The direction of texts in a language. @param tag BCP 47 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag.split(/[-_]/)[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}
