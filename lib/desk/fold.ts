const ASCII = /^[\0-\x7f]*$/;

/**
 * Marks that a person leaves out when searching: accents of Latin, Greek and Cyrillic, vowel points of Hebrew and
 * Arabic, tatweel, and what is invisible. The vowels of Indic and South-East Asian scripts and the voicing marks of
 * kana are marks too, but part of the word, and stay.
 */
const LEFT_OUT =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are meant
  /[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u061c\u180e\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]+/g;

/** Letters that Unicode doesn't take apart, as people type them without the letter at hand. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
  // Arabic and Persian keyboards write the same letter with different characters.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const HAS_ALIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/** Digits of the scripts that news is printed in; each row of ten begins at its zero. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810,
];
const NATIVE_DIGIT = new RegExp(
  `[${ZEROS.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')}]`,
  'g',
);
/** Compatibility forms of a blank that keeps a number together become plain blanks, so they go first. */
const BLANK_IN_NUMBER = /(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;

/**
 * Text as it is compared in searching: case, accents and compatibility forms (full width, ligatures) folded, digits of
 * all scripts as 0–9. "I", "İ", "ı" and "i" are one letter, so that a Turkish name is found from any keyboard. "ü" is
 * "u"; that it may be written "ue" is for names alone (duplicates.ts). Simplified and traditional Chinese stay apart.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const folded = text
    .replace(NATIVE_DIGIT, digitOf)
    .replace(BLANK_IN_NUMBER, '')
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .toLowerCase()
    // "İ" in lower case is "i" and a mark.
    .replace(LEFT_OUT, '')
    .replace(HAS_ALIKE, (letter) => ALIKE[letter] ?? letter);
  // Hangul syllables and voiced kana were taken apart and belong together.
  return folded.normalize('NFC');
}

function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
  return String(code - zero);
}
