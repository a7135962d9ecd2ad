import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../lib/desk/fold.ts';
import { parseSearch } from '../../../lib/desk/search-text.ts';
import { tokensOf } from '../../../lib/desk/tokens.ts';

describe('Folding', () => {
  test.each([
    ['CAFÉ', 'café'],
    ['Straße', 'strasse'],
    ['İSTANBUL', 'istanbul'],
    ['ISPARTA', 'ısparta'],
    ['Łódź', 'Lodz'],
    ['Søren Ærø', 'soren aero'],
    ['Ἀθῆναι', 'αθηναι'],
    ['ΟΔΟΣ', 'οδος'],
    ['ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
    ['ﬁnance', 'finance'],
    ['كِتَابٌ', 'كتاب'],
    ['کتاب', 'كتاب'],
    ['أحمد', 'احمد'],
    ['שָׁלוֹם', 'שלום'],
    ['ёлка', 'елка'],
    ['co\u00adoperate', 'cooperate'],
    ['\u202eevil\u202c', 'evil'],
    ['٤٢', '42'],
    ['៤២', '42'],
  ])('takes %j and %j for the same', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test.each([
    ['が', 'か'],
    ['กิน', 'กน'],
    ['कि', 'क'],
    ['ស្រី', 'សរី'],
  ])('keeps %j apart from %j, whose marks are letters', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  test('changes nothing more when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('Words', () => {
  test.each([
    ['He wasn’t “there”.', ['he', 'wasn', 't', 'there']],
    ['l’homme d’État', ['l', 'homme', 'd', 'etat']],
    ['1,200 and 1.200 and 1 200 and 1200', ['1200', 'and', '1200', 'and', '1', '200', 'and', '1200']],
    ['12\u00a0000 €', ['12000']],
    ['3,5 % or 3.5 %', ['3.5', 'or', '3.5']],
    ['2019-11-08', ['2019', '11', '08']],
    ['COVID-19, B2B, 5G', ['covid', '19', 'b2b', '5g']],
    ['自愿陈述', ['自愿', '愿陈', '陈述', '述']],
    ['橋とダム', ['橋と', 'とタ\u3099'.normalize('NFC'), 'ダム', 'ム']],
    ['서울에서', ['서울', '울에', '에서', '서']],
    ['ស្ពាន', ['ស្ពា', 'ន'].map((_, i, units) => units.slice(i, i + 2).join(''))],
    ['สะพาน', ['สะ', 'ะพ', 'พา', 'าน', 'น']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['警察2019年', ['警察', '察', '2019', '年']],
    ['😀', ['😀']],
    ['— … !', []],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(tokensOf(text)).toEqual(words);
  });

  test('are never longer than 64 units, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const word of tokensOf(text)) expect(word.length).toBeLessThanOrEqual(64);
      }),
    );
  });

  test('of a million characters without a blank are one short word', () => {
    expect(tokensOf('a'.repeat(1_000_000))).toEqual(['a'.repeat(64)]);
  });
});

describe('What was typed', () => {
  function read(text: string): string[] {
    return parseSearch(text).map(
      ({ words, prefix, excluded, field }) =>
        `${excluded ? '-' : ''}${field ? `${field}:` : ''}${words.join('+')}${prefix ? '*' : ''}`,
    );
  }

  test.each([
    ['forced conf', ['forced', 'conf*']],
    ['forced conf ', ['forced', 'conf']],
    ['"own will"', ['own+will']],
    ['“own will” now', ['own+will', 'now*']],
    ['"own wi', ['own+wi*']],
    ['dam -safe', ['dam', '-safe']],
    ['-"own will" dam', ['-own+will', 'dam*']],
    ['speaker:mens', ['speaker:mens*']],
    ['Speaker:"Ada Mensah" x', ['speaker:ada+mensah', 'x*']],
    ['site:courier.example ', ['site:courier+example']],
    ['-tag:police ', ['-tag:police']],
    ['note:', ['note*']],
    ['http://a.example ', ['http+a+example']],
    ['o’brien ', ['o+brien']],
    ['自愿 ', ['自愿']],
    ['自 ', ['自*']],
    ['自愿陈 ', ['自愿+愿陈']],
    ['!!! — ""', []],
    ['   ', []],
  ])('%j means %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  test('is read up to thirty terms', () => {
    expect(parseSearch('x '.repeat(100))).toHaveLength(30);
  });
});
