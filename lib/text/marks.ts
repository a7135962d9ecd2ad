import { codeBefore, codeFrom, isDigit, isHebrew, isLetter, isSpace, isUnspaced } from './characters.ts';
import type { Paragraph } from './paragraphs.ts';
import { isClosingPunctuation, isOpeningPunctuation } from './punctuation.ts';
import type { Family } from './quotations.ts';
import { readSingle } from './single-marks.ts';

/** A quotation mark with what its neighbours say of it. */
export interface Mark {
  readonly at: number;
  readonly width: number;
  readonly family: Family;
  /** the mark as a class of what it pairs with */
  readonly glyph: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** what its neighbours alone say: a blank before it and none behind opens, the reverse closes */
  readonly leans: 'open' | 'close' | null;
  /** for single marks: a closing reading that could as well be an apostrophe */
  readonly weak: boolean;
}

const MARK = /["“”„‟«»‹›‘’‚‛'「」『』〝〞〟＂״׳`]/g;

const FAMILY: Readonly<Record<string, Family>> = {
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'single',
  '›': 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'single',
  '`': 'single',
  '׳': 'single',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
};

/** The quotation marks of a paragraph, in reading order; apostrophes, inches and markup left out. */
export function readMarks(text: string, paragraph: Paragraph, doubled: boolean): Mark[] {
  const marks: Mark[] = [];
  const { start, end } = paragraph;
  // in a slice: else each of a million lines without marks would look through all the text behind it
  const body = text.slice(start, end);
  const sameSided = !body.includes('‘');
  MARK.lastIndex = 0;
  for (;;) {
    const match = MARK.exec(body);
    if (!match) break;
    const at = start + match.index;
    let glyph = match[0];
    let width = 1;
    const code = text.charCodeAt(at + 1);
    if (doubled && (glyph === "'" || glyph === '`') && at + 1 < end && (code === 39 || code === 96)) {
      glyph = "''";
      width = 2;
      MARK.lastIndex = match.index + 2;
    }
    const mark = readMark(text, at, width, glyph, start, end, sameSided);
    if (mark) marks.push(mark);
  }
  return marks;
}

function readMark(
  text: string,
  at: number,
  width: number,
  glyph: string,
  start: number,
  end: number,
  sameSided: boolean,
): Mark | null {
  const before = codeBefore(text, at, start);
  const after = codeFrom(text, at + width, end);
  if (before === 61 && family(glyph, width) !== 'guillemet') return null; // attribute="value" in leaked markup
  const spaceBefore = before === 0 || isSpace(before);
  const spaceAfter = after === 0 || isSpace(after);
  const letterBefore = isLetter(before);
  const letterAfter = isLetter(after);
  const unspaced = isUnspaced(before) || isUnspaced(after);
  // “next to a word boundary”, seen from either side
  const canOpen = (!letterBefore || unspaced) && !spaceAfter && !isClosingPunctuation(after);
  const canClose = !spaceBefore && (!letterAfter || unspaced) && !isOpeningPunctuation(before);
  const leans = leaning(before, after);
  const base = { at, width, family: family(glyph, width), glyph, leans, weak: false };
  switch (glyph) {
    case '“':
      // closes „ in German and ” in Arabic, and is typed for ” by mistake
      return {
        ...base,
        opens: !(letterBefore && spaceAfter),
        closes: canClose && !(unspaced && letterAfter),
      };
    case '„':
    case '‚':
    case '‟':
    case '〝':
    case '「':
    case '『':
      return { ...base, opens: true, closes: glyph === '‟' && canClose };
    case '〞':
    case '〟':
    case '」':
    case '』':
      return { ...base, opens: false, closes: true };
    case '”':
      return { ...base, opens: canOpen && spaceBefore, closes: true };
    case '«':
      return { ...base, opens: !(canClose && !canOpen) || spaceAfter, closes: canClose };
    case '»':
      return { ...base, opens: canOpen, closes: !(canOpen && !canClose) || spaceBefore };
    case '‹':
    case '›':
      return { ...base, opens: canOpen, closes: canClose };
    case '"':
    case '＂':
    case '״':
    case "''":
      if (letterBefore && letterAfter && !unspaced) {
        if (isHebrew(before) || isHebrew(after) || isDigit(before)) return null; // gershayim: יו"ר
        return { ...base, opens: false, closes: true }; // a Turkish suffix: "Köprü"nün
      }
      return {
        ...base,
        opens: canOpen || (spaceBefore && spaceAfter),
        closes: canClose || (spaceBefore && (spaceAfter || isClosingPunctuation(after))),
        weak: isDigit(before) && !letterAfter, // 6'2"
      };
    default:
      return readSingle(text, at, base, {
        before,
        after,
        letterBefore,
        letterAfter,
        unspaced,
        canOpen,
        canClose,
        sameSided,
      });
  }
}

function leaning(before: number, after: number): Mark['leans'] {
  const open = before === 0 || isSpace(before) || isOpeningPunctuation(before);
  const close =
    after === 0 ||
    isSpace(after) ||
    isClosingPunctuation(after) ||
    (isClosingPunctuation(before) && isMark(after));
  return open === close ? null : open ? 'open' : 'close';
}

function isMark(code: number): boolean {
  return code === 34 || code === 39 || code === 0x2019 || code === 0x201d;
}

/** The kind of quotation that a mark makes. */
export function family(glyph: string, width: number): Family {
  return width === 2 ? 'doubled' : (FAMILY[glyph] ?? 'double');
}
