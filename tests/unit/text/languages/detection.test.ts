import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../../lib/text/detect-language.ts';
import { LANGUAGES } from '../../../../lib/text/languages/all.ts';
import { spanish } from './es.data.ts';
import { french } from './fr.data.ts';
import { italian } from './it.data.ts';
import { dutch } from './nl.data.ts';
import type { Passage } from './passage.ts';
import { portuguese } from './pt.data.ts';

const tables: Readonly<Record<string, readonly Passage[]>> = {
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

function detected(text: string, declared?: string): string | undefined {
  return detectLanguage(text, declared, LANGUAGES)?.tag;
}

describe('the language of a text', () => {
  test.each(Object.entries(tables))('is told from one or two sentences: %s', (tag, passages) => {
    for (const { text } of passages) expect(detected(text), text).toBe(tag);
  });

  test.each(Object.entries(tables))('is %s even where the page declares English', (tag, passages) => {
    const text = passages.map((passage) => passage.text).join('\n');
    expect(detected(text, 'en-US')).toBe(tag);
  });

  test('is the declared one where the words would fit two', () => {
    expect(detected('La casa de Ana', 'es')).toBe('es');
    expect(detected('La casa de Ana', 'pt-BR')).toBe('pt');
  });

  test('is unknown where no word is known', () => {
    expect(detected('Zxqv 123')).toBeUndefined();
  });
});
