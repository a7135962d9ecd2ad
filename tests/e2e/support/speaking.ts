import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll } from 'vitest';
import { type MessageTree, type Translate, translator } from '../../../lib/extension/translator.ts';
import type { Language } from '../../../lib/model/ui-languages.ts';
import { i18n } from '../../support/i18n.ts';

export function messagesOf(language: Language): MessageTree {
  return JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../../assets/locales/${language}.json`), 'utf8'),
  );
}

/** Has the tests of this file look for texts in other messages than the English ones, until they are given back. */
export function testsSpeak(messages: MessageTree | undefined): void {
  i18n.t = messages ? (translator(messages, missing) as unknown as typeof i18n.t) : english;
}

const english = i18n.t;
const missing: Translate = (key) => {
  throw new Error(`No message has the key "${key}".`);
};
afterAll(() => testsSpeak(undefined));
