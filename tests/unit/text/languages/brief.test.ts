import { describe, expect, test } from 'vitest';
import { attributed, cases, type Row } from './attributed.ts';

const LANGUAGES: readonly (readonly [name: string, lang: string, rows: readonly Row[]])[] = [
  [
    'Czech',
    'cs',
    [
      ['„Voda už opadá,“ řekla Anna Sovová.', ['Voda už opadá,', 'Anna Sovová']],
      ['Petr Vlk uvedl: „Školu nezavřeme.“', ['Školu nezavřeme.', 'Petr Vlk']],
      [
        'Starostka Eva Lišková řekla, že most bude otevřen v květnu.',
        ['most bude otevřen v květnu', 'Eva Lišková'],
      ],
    ],
  ],
  ['Slovak', 'sk', [['„Voda už opadá,“ povedala Anna Sovová.', ['Voda už opadá,', 'Anna Sovová']]]],
  [
    'Finnish',
    'fi',
    [
      ['”Vesi laskee jo”, sanoo Anna Koski.', ['Vesi laskee jo', 'Anna Koski']],
      ['– Odotamme yhä vastausta, sanoo Matti Harju.', ['Odotamme yhä vastausta', 'Matti Harju']],
    ],
  ],
  [
    'Hungarian',
    'hu',
    [
      ['„Az apadás megkezdődött” – mondta Nagy Anna.', ['Az apadás megkezdődött', 'Nagy Anna']],
      ['Kiss Péter közölte: „Nem zárjuk be az iskolát.”', ['Nem zárjuk be az iskolát.', 'Kiss Péter']],
    ],
  ],
  [
    'Greek',
    'el',
    [
      ['«Το νερό υποχωρεί», είπε η Άννα Λιακού.', ['Το νερό υποχωρεί', 'Άννα Λιακού']],
      [
        'Ο Πέτρος Βάρδας δήλωσε στους δημοσιογράφους: «Δεν θα κλείσουμε το σχολείο».',
        ['Δεν θα κλείσουμε το σχολείο', 'Πέτρος Βάρδας'],
      ],
    ],
  ],
  ['Romanian', 'ro', [['„Apa scade deja”, a declarat Ana Lupu.', ['Apa scade deja', 'Ana Lupu']]]],
  ['Bulgarian', 'bg', [['„Водата вече спада“, каза Анна Вълкова.', ['Водата вече спада', 'Анна Вълкова']]]],
  ['Croatian', 'hr', [['„Voda se već povlači“, rekla je Ana Vuk.', ['Voda se već povlači', 'Ana Vuk']]]],
  ['Serbian', 'sr', [['„Вода се већ повлачи”, рекла је Ана Вук.', ['Вода се већ повлачи', 'Ана Вук']]]],
  ['Indonesian', 'id', [['“Air sudah surut,” kata Ani Lestari.', ['Air sudah surut,', 'Ani Lestari']]]],
  [
    'Vietnamese',
    'vi',
    [
      [
        'Nguyễn Văn Bình nói: “Nước đang rút và đường đã thông.”',
        ['Nước đang rút và đường đã thông.', 'Nguyễn Văn Bình'],
      ],
    ],
  ],
];

describe.each(LANGUAGES)('%s', (_, lang, rows) => {
  test.each(cases(rows))('%s', (text, claims) => {
    expect(attributed(text, lang)).toEqual(claims);
  });
});
