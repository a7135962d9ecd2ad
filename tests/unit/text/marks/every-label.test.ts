import { expect, test } from 'vitest';
import { findCandidates } from '../../../../lib/text/find-candidates.ts';
import { DEFAULT_THRESHOLD } from '../../../../lib/text/threshold.ts';
import { between, MARKED_LANGUAGES } from './every-language.ts';

/** Invented people, by the script that a language is written in. */
const NAMES: readonly (readonly [script: RegExp, name: string])[] = [
  [/\p{Script=Arabic}/u, 'ليلى حداد'],
  [/\p{Script=Hebrew}/u, 'דנה לוי'],
  [/\p{Script=Cyrillic}/u, 'Анна Вольская'],
  [/\p{Script=Greek}/u, 'Άννα Πέτρου'],
  [/\p{Script=Devanagari}/u, 'अनीता शर्मा'],
  [/\p{Script=Bengali}/u, 'অনিতা সেন'],
  [/\p{Script=Tamil}/u, 'அனிதா ராமன்'],
  [/\p{Script=Hiragana}/u, '佐藤花子'],
  [/\p{Script=Hangul}/u, '김하나'],
  [/\p{Script=Thai}/u, 'นารี สุขใจ'],
  [/\p{Script=Lao}/u, 'ສົມ ພອນ'],
  [/\p{Script=Khmer}/u, 'សុខ ដារ៉ា'],
  [/\p{Script=Myanmar}/u, 'မြင့် အောင်'],
  [/\p{Script=Han}/u, '王小燕'],
  [/\p{Script=Latin}/u, 'Ana Prell'],
];

function nameIn(sentence: string): string {
  const name = NAMES.find(([script]) => script.test(sentence))?.[1];
  if (!name) throw new Error(`no name in the script of ${sentence}`);
  return name;
}

test.each(MARKED_LANGUAGES)('a name and a colon tell who says it: $tag', ({ tag, primary, sentence }) => {
  const name = nameIn(sentence);
  const said = between(sentence, '⟦', null);
  const colon = /\p{Script=Han}/u.test(name) ? '：' : ': ';
  const text = `${name}${colon}${primary[0]}${said}${primary[1]}`;
  const marked = findCandidates({ text, lang: tag }).filter(
    (candidate) => candidate.confidence >= DEFAULT_THRESHOLD,
  );
  expect(marked.map(({ exact, speaker }) => [exact, speaker?.text])).toEqual([[said, name]]);
});
