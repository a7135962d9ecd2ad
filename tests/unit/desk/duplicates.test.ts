import { describe, expect, test } from 'vitest';
import { likelyDuplicates } from '../../../lib/desk/duplicates.ts';
import { seedRecords } from '../../../lib/desk/seed.ts';
import type { Speaker } from '../../../lib/model/records.ts';
import { makeSpeaker } from './rows.ts';

/** Busy machines take several times the usual. */
const SLOW = { timeout: 60_000 };

function found(a: string | Speaker, b: string | Speaker): string | null {
  const [one, other] = [a, b].map((name) => (typeof name === 'string' ? makeSpeaker(name) : name));
  if (!one || !other) return null;
  const [pair, more] = likelyDuplicates([one, other]);
  expect(more).toBeUndefined();
  return pair ? `${pair.strength} ${pair.reason}` : null;
}

function body(name: string, aliases: string[] = []): Speaker {
  return makeSpeaker(name, { kind: 'organization', aliases });
}

describe('Likely duplicates', () => {
  test.each([
    ['Hong Samcheat', 'Hong Somcheat', 'likely spelling'],
    ['J. Almeida', 'José Almeida', 'weak initials'],
    ['Dr. Müller', 'Mueller', 'likely title'],
    ['Dr. Eva Müller', 'Eva Mueller', 'strong title'],
    ['Eva Müller', 'Eva Muller', 'strong same-name'],
    ['EVA MÜLLER', 'Eva Müller', 'strong same-name'],
    ['Sor Chandeth', 'Chandeth Sor', 'strong order'],
    ['Chandeth, Sor', 'Sor Chandeth', 'strong order'],
    ['Kim Jong-un', 'Kim Jong Un', 'strong same-name'],
    ['Kim Jongun', 'Kim Jong-un', 'strong spelling'],
    ['Conor O’Brien', "Conor O'Brien", 'strong same-name'],
    ['Mohammed Yusuf', 'Muhammad Youssef', 'likely transliteration'],
    ['Olena Zelenska', 'Olena Selenska', 'likely spelling'],
    ['Viktor Tchaikin', 'Viktor Chaykin', 'likely transliteration'],
    ['Ana López', 'Ana María López', 'likely shorter-name'],
    ['John F. Brankov', 'John Brankov', 'likely shorter-name'],
    ['J. F. Brankov', 'John Brankov', 'weak initials'],
    ['President Ida Lund', 'Ida Lund', 'strong title'],
    ['Łukasz Żak', 'Lukasz Zak', 'strong same-name'],
    ['Jon Fosse', 'Jan Fosse', null],
    ['Anna Lind', 'Anne Lind', 'weak spelling'],
    ['Иван Петров', 'Иван Петрович', null],
    ['Фёдор Петров', 'Федор Петров', 'strong same-name'],
    ['张伟', '张伟', 'strong same-name'],
  ])('tells %j and %j as %j', (a, b, expected) => {
    expect(found(a, b)).toBe(expected);
  });

  test.each([
    ['Maria López', 'Pedro López'],
    ['López', 'Maria López'],
    ['Dr. López', 'Maria López'],
    ['P. López', 'Maria López'],
    ['Maria López', 'Maria Santos'],
    ['Ahmed Karim', 'Karim Haddad'],
    ['Li', 'Lu'],
    ['Kim Min-ji', 'Kim Jong-un'],
    ['Nguyen Van Anh', 'Nguyen Thi Anh'],
    ['Senior official', 'Junior official'],
    ['王伟', '李娜'],
    ['😀', '😁'],
    ['?', '!'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(found(a, b)).toBeNull();
  });

  test.each([
    ['The Ministry of Works', 'Ministry of Works', 'strong same-name'],
    ['Red Lantern Foundation Ltd.', 'Red Lantern Foundation', 'strong same-name'],
    ['U.N.', 'United Nations', 'likely initials'],
    ['Electoral Commision', 'Electoral Commission', 'weak spelling'],
    ['Ministry of Works', 'Ministry of Health', null],
    ['Port Authority', 'Port Union', null],
  ])('of organisations tells %j and %j as %j', (a, b, expected) => {
    expect(found(body(a), body(b))).toBe(expected);
  });

  test('sees an alias of one that is the other’s name', () => {
    const known = makeSpeaker('Sor Chandeth', { aliases: ['Uncle Deth'] });
    expect(found(known, 'Uncle Deth')).toBe('strong alias');
  });

  test('never takes a person for an organisation', () => {
    expect(found(body('Ada Mensah'), 'Ada Mensah')).toBeNull();
  });

  test('tells which two records and spellings it means, the strongest first', () => {
    const speakers = ['J. Almeida', 'Eva Müller', 'José Almeida', 'Eva Mueller'].map((name) =>
      makeSpeaker(name),
    );
    const pairs = likelyDuplicates(speakers);
    expect(pairs.map(({ strength, names }) => [strength, names])).toEqual([
      ['strong', ['Eva Müller', 'Eva Mueller']],
      ['weak', ['J. Almeida', 'José Almeida']],
    ]);
    expect(pairs[0]?.ids).toEqual([speakers[1]?.id, speakers[3]?.id]);
  });

  test('stays useful and quick among thousands', SLOW, () => {
    const [chunk] = seedRecords({ claims: 10, pages: 2, speakers: 2_000, seed: 5 });
    const seeded = chunk?.speakers ?? [];
    const hidden = seeded
      .filter((speaker) => speaker.kind === 'person' && !/[^ -~]/.test(speaker.name))
      .slice(0, 20)
      .map((speaker) => {
        const [given = '', family = ''] = speaker.name.split(' ');
        return makeSpeaker(`${family}, ${given}`, {
          aliases: [`Prof. ${speaker.name}`],
        });
      });
    const pairs = likelyDuplicates([...seeded, ...hidden]);
    for (const speaker of hidden) {
      expect(pairs.some(({ ids, strength }) => ids.includes(speaker.id) && strength === 'strong')).toBe(true);
    }
  });

  test('survives what no person writes', () => {
    const names = [
      'x'.repeat(500),
      'a '.repeat(250),
      '\u202eevil',
      '<b>bold</b>',
      '\ud800',
      ','.repeat(50),
      '   ',
    ];
    expect(likelyDuplicates(names.map((name) => makeSpeaker(name)))).toEqual([]);
  });
});
