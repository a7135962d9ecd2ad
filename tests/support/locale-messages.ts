import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const TRANSLATIONS = ['de', 'fr', 'es'] as const;
export type Translation = (typeof TRANSLATIONS)[number];

/** One message: a single text, or its plural forms by count, "n" being any other. */
export type LocaleMessage = Readonly<Record<string, string>>;

/** The key of a message that has no plural forms. */
export const ONLY = '';

/** The messages of a language by their dotted keys, as they stand in assets/locales. */
export function localeMessages(locale: 'en' | Translation): ReadonlyMap<string, LocaleMessage> {
  const path = resolve(import.meta.dirname, `../../assets/locales/${locale}.json`);
  const found = new Map<string, LocaleMessage>();
  collect(JSON.parse(readFileSync(path, 'utf8')), [], found);
  return found;
}

function collect(value: unknown, path: readonly string[], found: Map<string, LocaleMessage>): void {
  const key = path.join('.');
  if (typeof value === 'string') {
    found.set(key, { [ONLY]: value });
    return;
  }
  if (typeof value !== 'object' || value === null) throw new Error(`The message "${key}" is no text.`);
  const entries = Object.entries(value);
  if (path.length > 0 && entries.every(([form]) => form === 'n' || /^\d+$/.test(form))) {
    found.set(key, Object.fromEntries(entries.map(([form, text]) => [form, String(text)])));
    return;
  }
  for (const [part, inner] of entries) collect(inner, [...path, part], found);
}
