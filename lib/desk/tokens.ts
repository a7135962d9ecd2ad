import { foldText } from './fold.ts';

/** Longer words are cut: they are addresses, codes or mischief, and nobody types more of them. */
const MAX_WORD = 64;

const Kind = { unknown: 0, other: 1, letter: 2, unspaced: 3, mark: 4, joiner: 5 } as const;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Extended_Pictographic}ー]/u;
const LETTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;

/** Looked up once a character: the classes cost 100 times a table. */
const kinds = new Uint8Array(0x1_0000);

/**
 * Hears each word of `folded` in its order. `unitOnly` is true for the last character of a run that stands for
 * itself because nothing follows it.
 */
export type EachToken = (word: string, unitOnly: boolean) => void;

/**
 * The words by which text is searched.
 *
 * Scripts with blanks: letters and digits between anything else; "l'homme" is two words. A number is one word however
 * it is grouped: "1,200", "1.200" and "1200" are the same, "3,5" is "3.5".
 *
 * Scripts without blanks (and Hangul, whose particles hang on the word, and emoji): overlapping pairs of characters, a
 * character being a letter with its marks. A run of n gives n words, the last one a single character, so that whatever
 * part of a run is typed is found as words that follow one another. Against Intl.Segmenter with its dictionaries
 * this takes a third (Khmer) to a ninth (Japanese) of the time, doesn't depend on a dictionary's version, and never misses a part of a word;
 * it finds a few runs across a word's border as well, which reads as a match all the same.
 */
export function eachToken(folded: string, emit: EachToken): void {
  const { length } = folded;
  let at = 0;
  while (at < length) {
    const kind = kindAt(folded, at);
    if (kind === Kind.letter) at = word(folded, at, emit);
    else if (kind === Kind.unspaced) at = run(folded, at, emit);
    else at += width(folded, at);
  }
}

/** The words of a text that is not folded yet. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  eachToken(foldText(text), (token) => tokens.push(token));
  return tokens;
}

function word(text: string, start: number, emit: EachToken): number {
  if (isDigit(text.charCodeAt(start))) {
    const end = digitsFrom(text, start);
    const next = end < text.length ? kindAt(text, end) : Kind.other;
    if (next !== Kind.letter && next !== Kind.mark) return number(text, start, end, emit);
  }
  let end = start + width(text, start);
  while (end < text.length) {
    const kind = kindAt(text, end);
    if (kind !== Kind.letter && kind !== Kind.mark) break;
    end += width(text, end);
  }
  emit(text.slice(start, Math.min(end, start + MAX_WORD)), false);
  return end;
}

/** Groups of three behind a mark are one number; another count of digits behind a mark is a fraction. */
function number(text: string, start: number, firstEnd: number, emit: EachToken): number {
  let end = firstEnd;
  let value = text.slice(start, Math.min(end, start + MAX_WORD));
  while (end - start <= MAX_WORD && isGroupMark(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) {
    const next = digitsFrom(text, end + 1);
    const digits = text.slice(end + 1, Math.min(next, end + 1 + MAX_WORD));
    const following = next < text.length ? kindAt(text, next) : Kind.other;
    if (following === Kind.letter || following === Kind.mark) break;
    end = next;
    if (digits.length === 3) value += digits;
    else {
      value += `.${digits}`;
      break;
    }
  }
  emit(value.slice(0, MAX_WORD), false);
  return end;
}

function run(text: string, start: number, emit: EachToken): number {
  let unit = start;
  let unitEnd = endOfUnit(text, unit);
  while (unitEnd < text.length && kindAt(text, unitEnd) === Kind.unspaced) {
    const next = endOfUnit(text, unitEnd);
    emit(text.slice(unit, Math.min(next, unit + MAX_WORD)), false);
    unit = unitEnd;
    unitEnd = next;
  }
  emit(text.slice(unit, Math.min(unitEnd, unit + MAX_WORD)), true);
  return unitEnd;
}

/** A letter, its marks, and the consonants that a coeng (Khmer) or virama (Burmese) sets below it. */
function endOfUnit(text: string, start: number): number {
  let end = start + width(text, start);
  while (end < text.length) {
    const kind = kindAt(text, end);
    if (kind === Kind.mark) end += width(text, end);
    else if (kind === Kind.joiner) {
      end++;
      if (end < text.length && kindAt(text, end) === Kind.unspaced) end += width(text, end);
    } else break;
  }
  return end;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xdc00) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? code));
  const known = kinds[code] ?? Kind.other;
  if (known !== Kind.unknown) return known;
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (character === '\u17d2' || character === '\u1039') return Kind.joiner;
  if (MARK.test(character)) return Kind.mark;
  const code = character.charCodeAt(0);
  // Digits, # and * are pictographic by Unicode's letter, and so are © and ™.
  if (code > 0xff && code !== 0x2122 && UNSPACED.test(character)) return Kind.unspaced;
  return LETTER.test(character) ? Kind.letter : Kind.other;
}

function width(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function digitsFrom(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** . , ' and ’ */
function isGroupMark(code: number): boolean {
  return code === 46 || code === 44 || code === 39 || code === 0x2019;
}
