import { describe, expect, it } from 'vitest';
import { translator, withCounts } from '../../../lib/extension/translator.ts';
import { directionOf, LANGUAGES, OWN_NAMES } from '../../../lib/model/ui-languages.ts';
import { TRANSLATIONS } from '../../support/locale-messages.ts';

const t = translator(
  {
    save: 'Enregistrer',
    page: { title: 'Page « $1 », $2', price: '$$5 pour $1' },
    found: { '0': '$1 page', '1': '$1 page', n: '$1 pages' },
    column: { '1': '$1 : $2 réponse', n: '$1 : $2 réponses' },
  },
  (key) => `the browser’s ${key}`,
);

describe('messages in a language that the person chose', () => {
  it('are read by their key and filled in', () => {
    expect(t('save')).toBe('Enregistrer');
    expect(t('page.title', ['Marée', 3])).toBe('Page « Marée », 3');
    expect(t('page.price', ['deux'])).toBe('$5 pour deux');
  });

  it.each([
    [0, '0 page'],
    [1, '1 page'],
    [2, '2 pages'],
    [12, '12 pages'],
  ])('have the plural form of %i', (count, text) => {
    expect(t('found', count)).toBe(text);
  });

  it('take the count for the form and the values for the text', () => {
    expect(t('column', 1, ['Oui', '1'])).toBe('Oui : 1 réponse');
    expect(t('found', 1200, ['1 200'])).toBe('1 200 pages');
  });

  it('never fill in a value that looks like a placeholder', () => {
    expect(t('page.title', ['$2', 'x'])).toBe('Page « $2 », x');
  });

  it('are the browser’s where a script has only its own part of them', () => {
    expect(t('menu.add')).toBe('the browser’s menu.add');
    expect(t('page')).toBe('the browser’s page');
    expect(t('toString')).toBe('the browser’s toString');
  });
});

describe('counts in texts', () => {
  it.each([
    ['de', 12345, '12.345 pages'],
    ['fr', 12345, '12\u202f345 pages'],
    ['es', 1234, '1234 pages'],
    ['en', 1, '1 page'],
  ])('are written as %s writes them', (locale, count, text) => {
    expect(withCounts(t, locale)('found', count)).toBe(text);
  });

  it('are left as they are where somebody has written them', () => {
    expect(withCounts(t, 'de')('found', 1200, ['about 1 k'])).toBe('about 1 k pages');
    expect(withCounts(t, 'de')('page.title', ['Marée', 3000])).toBe('Page « Marée », 3000');
    expect(withCounts(t, 'de')('save')).toBe('Enregistrer');
  });
});

describe('the languages to choose from', () => {
  it('are those that there are messages for', () => {
    expect([...LANGUAGES]).toEqual(['en', ...TRANSLATIONS]);
    expect(Object.keys(OWN_NAMES)).toEqual([...LANGUAGES]);
  });

  it.each([
    ['de', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa_AF', 'rtl'],
    ['', 'ltr'],
  ])('“%s” runs %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});
