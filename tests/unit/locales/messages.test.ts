import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type LocaleMessage,
  localeMessages,
  ONLY,
  TRANSLATIONS,
  type Translation,
} from '../../support/locale-messages.ts';
import { sameInEnglish } from './same-words.ts';

/** What to do, for whoever meets a red test here after adding a text. */
const ADVICE =
  'A text is added, changed or removed in all four files of assets/locales: en.json, de.json, fr.json, es.json. docs/translating.md has the words that each language uses.';

const english = localeMessages('en');

/** The browsers cut or refuse what is longer in a manifest. */
const MANIFEST_LIMITS = { extName: 75, extDescription: 132 } as const;

/** Above this a label that fits in English no longer does: so many times the English, or so many characters more. */
const ROOM = { times: 2.2, more: 14 } as const;

/** Terms that stand in more than one place and are the same words in each. */
const ONE_WORD: readonly (readonly [string, string])[] = [
  ...['confirmed', 'probable', 'possible', 'doubtful', 'improbable', 'unjudgeable'].map(
    (grade, i) => [`grade.${grade}`, `exchange.words.credibility.grade${i + 1}`] as const,
  ),
  ...['a', 'b', 'c', 'd', 'e', 'f'].map(
    (grade) => [`reliability.${grade}`, `exchange.words.reliability.${grade.toUpperCase()}`] as const,
  ),
  ...['supported', 'refuted', 'conflicting', 'notEnoughEvidence', 'notCheckable'].map(
    (verdict) => [`verdict.${verdict}`, `exchange.words.verdict.${verdict}`] as const,
  ),
  ['verdict.supported', 'editor.verdictSupported'],
  ['verdict.refuted', 'editor.verdictRefuted'],
  ['verdict.conflicting', 'editor.verdictConflicting'],
  ['verdict.notEnoughEvidence', 'editor.verdictNotEnough'],
  ['verdict.notCheckable', 'editor.verdictNotCheckable'],
  ['editor.ruleOnRecord', 'exchange.words.groundRule.onRecord'],
  ['editor.ruleBackground', 'exchange.words.groundRule.background'],
  ['editor.ruleDeepBackground', 'exchange.words.groundRule.deepBackground'],
  ['editor.ruleOffRecord', 'exchange.words.groundRule.offRecord'],
  ['editor.ruleEmbargoed', 'exchange.words.groundRule.embargoed'],
  ['grade.none', 'exchange.words.notGraded'],
];

describe('the languages', () => {
  it('are English and the three that are translated', () => {
    const files = readdirSync(resolve(import.meta.dirname, '../../../assets/locales')).sort();
    expect(files).toEqual(['en', ...TRANSLATIONS].map((locale) => `${locale}.json`).sort());
  });

  it('have keys that the browsers accept, without hyphens', () => {
    expect([...english.keys()].filter((key) => !/^[A-Za-z0-9.]+$/.test(key))).toEqual([]);
  });

  it('use straight quotes and apostrophes nowhere', () => {
    for (const locale of ['en', ...TRANSLATIONS] as const) {
      expect(
        textsWhere(localeMessages(locale), (text) => /["']/.test(text)),
        locale,
      ).toEqual([]);
    }
  });
});

describe.each(TRANSLATIONS)('%s', (locale) => {
  const messages = localeMessages(locale);
  /** Each text beside its English: a plural form that English lacks beside the English of any other count. */
  const pairs = [...english].flatMap(([key, original]) =>
    Object.entries(messages.get(key) ?? {}).map(([form, text]) => ({
      key: form === ONLY ? key : `${key} (${form})`,
      text,
      original: original[form] ?? original['1'] ?? original[ONLY] ?? '',
    })),
  );

  it('says everything that English says, and nothing else', () => {
    const missing = [...english.keys()].filter((key) => !messages.has(key));
    const unknown = [...messages.keys()].filter((key) => !english.has(key));
    expect({ missing, unknown }, ADVICE).toEqual({ missing: [], unknown: [] });
  });

  it('names itself', () => {
    expect(messages.get('locale')?.[ONLY]).toBe(locale);
  });

  it('has plural forms where English has them: for one, for others, and where the language asks, for none', () => {
    const wrong = [...english].flatMap(([key, original]) => {
      const forms = Object.keys(messages.get(key) ?? original);
      const expected = ONLY in original ? [[ONLY]] : [formsOf(locale)];
      return expected.some((one) => one.join() === forms.join()) ? [] : [`${key}: ${forms.join(', ')}`];
    });
    expect(wrong, ADVICE).toEqual([]);
  });

  it('keeps the placeholders, in every plural form', () => {
    const wrong = [...english].flatMap(([key, original]) => {
      const expected = placeholdersOf(original);
      return Object.entries(messages.get(key) ?? {})
        .filter(([, text]) => placeholdersOf({ [ONLY]: text }) !== expected)
        .map(([form, text]) => `${key} ${form}: “${text}” should have ${expected || 'none'}`);
    });
    expect(wrong, ADVICE).toEqual([]);
  });

  it('leaves nothing empty, and no blanks at the ends or twice', () => {
    expect(textsWhere(messages, (text) => text.trim() === '' || /^\s|\s$|\s\s/u.test(text))).toEqual([]);
  });

  it('leaves nothing in English but for names and words that both languages share', () => {
    const english = pairs.filter(({ text, original }) => text === original && !sameInEnglish(text, locale));
    expect(
      english.map(({ key, text }) => `${key}: ${text}`),
      ADVICE,
    ).toEqual([]);
  });

  it('takes no more room than there is', () => {
    const long = pairs.filter(
      ({ text, original }) =>
        text.length > Math.max(original.length * ROOM.times, original.length + ROOM.more),
    );
    expect(
      long.map(({ key, text, original }) => `${key}: “${original}” → “${text}”`),
      ADVICE,
    ).toEqual([]);
    for (const [key, limit] of Object.entries(MANIFEST_LIMITS))
      expect(messages.get(key)?.[ONLY]?.length ?? 0, key).toBeLessThanOrEqual(limit);
  });

  it('is set as the language is set: quotes, spaces and marks', () => {
    expect(textsWhere(messages, (text) => !isWellSet(text, locale))).toEqual([]);
  });

  it('has one word for one term', () => {
    const differing = ONE_WORD.filter(([a, b]) => messages.get(a)?.[ONLY] !== messages.get(b)?.[ONLY]);
    expect(differing).toEqual([]);
  });
});

describe('the check of how a text is set', () => {
  it.each([
    ['de', 'Die „Brücke“ wird geprüft\u00a0…', true],
    ['de', 'Die “Brücke” wird geprüft', false],
    ['de', 'Wird geprüft…', false],
    ['fr', 'Une affirmation\u202f: «\u202fle pont\u202f», vraiment\u202f?', true],
    ['fr', 'Vraiment ?', false],
    ['fr', 'Vraiment?', false],
    ['fr', '« le pont »', false],
    ['fr', 'une adresse en https://, ou speaker:nom', true],
    ['es', '¿De verdad? «El puente»', true],
    ['es', 'De verdad?', false],
    ['es', '“El puente”', false],
  ] as const)('%s: %s', (locale, text, well) => {
    expect(isWellSet(text, locale)).toBe(well);
  });
});

/** French counts none as one (“0 page”), so it has a form for none too. */
function formsOf(locale: Translation): readonly string[] {
  return locale === 'fr' ? ['0', '1', 'n'] : ['1', 'n'];
}

function placeholdersOf(message: LocaleMessage): string {
  const found = new Set(Object.values(message).flatMap((text) => text.match(/\$[\d$]/g) ?? []));
  return [...found].sort().join(' ');
}

function textsWhere(messages: ReadonlyMap<string, LocaleMessage>, test: (text: string) => boolean): string[] {
  return [...messages].flatMap(([key, forms]) =>
    Object.entries(forms)
      .filter(([, text]) => test(text))
      .map(([, text]) => `${key}: ${text}`),
  );
}

function isWellSet(text: string, locale: Translation): boolean {
  if (locale === 'de')
    return !/[“”«»„]/.test(text.replace(/„[^„“”]*“/g, '')) && !/[\p{L}\p{N}] ?…/u.test(text);
  if (locale === 'es') {
    const count = (mark: string) => text.split(mark).length;
    const quotes = text.replace(/«\S(?:[^«»]*\S)?»/g, '');
    return !/[“”«»„]/.test(quotes) && count('¿') === count('?') && count('¡') === count('!');
  }
  // A colon within a word is a sign of an address or of the search's own syntax.
  const spaced = /(?<!\u202f)(?:[;!?»]|:(?=\s|$))|«(?!\u202f)/u;
  return !spaced.test(text) && !/[“”„]|(?<=[ \u00a0])[;!?»:]/u.test(text) && !/\p{L} …/u.test(text);
}
