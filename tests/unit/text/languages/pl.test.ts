import { describe, expect, test } from 'vitest';
import { attributed, cases, type Row, roleIn } from './attributed.ts';

const ROWS: readonly Row[] = [
  ['„Woda już opada” – powiedziała Anna Sowa.', ['Woda już opada', 'Anna Sowa']],
  ['Piotr Wilk stwierdził: „Nie zamkniemy tej szkoły”.', ['Nie zamkniemy tej szkoły', 'Piotr Wilk']],
  ['Most zostanie otwarty w maju, według Jana Kosa.', ['Most zostanie otwarty w maju', 'Jana Kosa']],
  ['„Widziałem dym nad dachem” – opowiadał Olaf Kruk.', ['Widziałem dym nad dachem', 'Olaf Kruk']],
  [
    'Rzeczniczka szpitala Ewa Lis poinformowała, że oddział przyjmie pacjentów jesienią.',
    ['oddział przyjmie pacjentów jesienią', 'Ewa Lis'],
  ],
  ['Anna Sowa przyjechała rano. „Poradzimy sobie sami” – dodała.', ['Poradzimy sobie sami', 'Anna Sowa']],
  ['Burmistrz Adam Zając: „Drogę naprawimy przed zimą”', ['Drogę naprawimy przed zimą', 'Adam Zając']],
  ['– To był błąd – przyznał Zając. – Trzeba go naprawić.', ['To był błąd … Trzeba go naprawić.', 'Zając']],
  ['– Gdzie pan był w nocy? – pytał prokurator Wilk.', ['Gdzie pan był w nocy?', 'Wilk']],
  [
    'Premier powiedział: „Umowa nie jest jeszcze podpisana”.',
    ['Umowa nie jest jeszcze podpisana', 'Premier'],
  ],
];

describe('Polish', () => {
  test.each(cases(ROWS))('%s', (text, claims) => {
    expect(attributed(text, 'pl')).toEqual(claims);
  });

  test('the role stands apart from the name', () => {
    expect(roleIn('Rzeczniczka szpitala Ewa Lis powiedziała: „Jesteśmy gotowi”.', 'pl')).toBe(
      'Rzeczniczka szpitala',
    );
  });
});
