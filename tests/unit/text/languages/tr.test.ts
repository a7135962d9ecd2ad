import { describe, expect, test } from 'vitest';
import { attributed, cases, type Row } from './attributed.ts';

const ROWS: readonly Row[] = [
  ['Ayşe Demir, “Sular çekiliyor” dedi.', ['Sular çekiliyor', 'Ayşe Demir']],
  ['“Okulu kapatmayacağız” dedi Murat Kaya.', ['Okulu kapatmayacağız', 'Murat Kaya']],
  ['Belediye Başkanı Elif Aksoy: “Yol kıştan önce onarılacak”', ['Yol kıştan önce onarılacak', 'Elif Aksoy']],
  ['Bakan, “Anlaşma henüz imzalanmadı” diye konuştu.', ['Anlaşma henüz imzalanmadı', 'Bakan']],
  [
    '“Çatının üstünde duman gördüm” diyen Hasan Usta, polisi aradı.',
    ['Çatının üstünde duman gördüm', 'Hasan Usta'],
  ],
  [
    'Sözcü Deniz Yalçın, "Hastane sonbaharda açılıyor" ifadesini kullandı.',
    ['Hastane sonbaharda açılıyor', 'Deniz Yalçın'],
  ],
  [
    'Ayşe Demir, “Sular yükseliyor” dedi. “Yardım istemiyoruz” diye ekledi.',
    ['Sular yükseliyor', 'Ayşe Demir'],
    ['Yardım istemiyoruz', 'Ayşe Demir'],
  ],
  ["Vali Kerem Ata'ya göre köprü mayısta açılacak.", ['köprü mayısta açılacak', 'Kerem Ata']],
  ['Murat Kaya şunları söyledi: “Üç aydır yanıt bekliyoruz.”', ['Üç aydır yanıt bekliyoruz.', 'Murat Kaya']],
  ['Elif Aksoy, “Köprü güvenli” dediğini yalanladı.', ['Köprü güvenli', 'Elif Aksoy']],
];

describe('Turkish', () => {
  test.each(cases(ROWS))('%s', (text, claims) => {
    expect(attributed(text, 'tr')).toEqual(claims);
  });
});
