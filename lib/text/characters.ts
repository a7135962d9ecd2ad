/** What stands beside a quotation mark decides what the mark does; these classes are about that and nothing else. */

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]/u;
const UPPER = /\p{Lu}/u;

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Zero-width and bidirectional control characters: they stand between letters and marks without meaning. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0xad
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters, combining marks and digits of any script. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
  if (code >= 0x2000 && code <= 0x206f) return false;
  // A surrogate is half of an emoji or of a letter of a rare script; letters are what matters beside a mark.
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return LETTER.test(String.fromCharCode(code));
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return UPPER.test(String.fromCharCode(code));
}

/** A letter of a script that has no capitals: beside a mark it may begin a sentence. */
export function isCaseless(code: number): boolean {
  return code >= 0x590 && code < 0x1e00 ? isLetter(code) : isUnspaced(code);
}

export function isHebrew(code: number): boolean {
  return code >= 0x5d0 && code <= 0x5ea;
}

/**
 * A letter of a script that puts no space between words, where “next to a word boundary” says nothing. Korean does, but
 * joins its particles to a closing mark.
 */
export function isUnspaced(code: number): boolean {
  return code >= 0xe00 && UNSPACED.test(String.fromCharCode(code));
}

/** The code unit before `index`, skipping invisible characters; 0 at or before `from`. */
export function codeBefore(text: string, index: number, from: number): number {
  for (let i = index - 1; i >= from && i > index - 9; i--) {
    const code = text.charCodeAt(i);
    if (!isInvisible(code)) return code;
  }
  return 0;
}

/** The code unit at `index`, skipping invisible characters; 0 from `to` on. */
export function codeFrom(text: string, index: number, to: number): number {
  for (let i = index; i < to && i < index + 8; i++) {
    const code = text.charCodeAt(i);
    if (!isInvisible(code)) return code;
  }
  return 0;
}
