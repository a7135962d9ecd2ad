import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type MessageTree, type Translate, translator } from '../../lib/extension/translator.ts';
import type { Language } from '../../lib/model/ui-languages.ts';
import { i18n } from './i18n.ts';

/** The messages of a language, as they stand in its file. */
export function messagesOf(language: Language): MessageTree {
  return JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../assets/locales/${language}.json`), 'utf8'),
  );
}

/** Has tests and scripts look for texts in these messages, and without any in the English ones again. */
export function testsSpeak(messages: MessageTree | undefined): void {
  i18n.t = messages ? (translator(messages, missing) as unknown as typeof i18n.t) : english;
}

const english = i18n.t;
const missing: Translate = (key) => {
  throw new Error(`No message has the key "${key}".`);
};
