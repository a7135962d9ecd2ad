import { codeBefore, codeFrom, isLetter, isSpace } from './characters.ts';
import type { Mark } from './marks.ts';
import type { Paragraph } from './paragraphs.ts';
import { isOpeningPunctuation } from './punctuation.ts';
import type { Family, Quotation } from './quotations.ts';

/** Which marks close an opening mark; the forms seen in print, wrong pairs that people type included. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”“»«',
  '“': '”"“〞',
  '”': '”“"',
  '„': '“”"‟',
  '‟': '”"',
  '〝': '〞〟',
  '＂': '＂',
  '״': '״',
  '«': '»"«',
  '»': '«»"',
  '‹': '›',
  '›': '‹›',
  '‘': "’'‘",
  '’': "’‘'",
  '‚': "‘’'",
  '‛': "’'",
  "'": "'’",
  '`': "'’`",
  '׳': "׳'",
  '「': '」',
  '『': '』',
  "''": "''",
};

/** Whether no letters stand in a range of the text. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) return false;
  }
  return true;
}

interface Open {
  readonly mark: Mark;
}

/** Pairs the marks of one paragraph, each family by itself: double marks in single ones nest as well as the reverse. */
export function pair(
  text: string,
  marks: readonly Mark[],
  paragraph: Paragraph,
  index: number,
  continues: boolean,
): Quotation[] {
  const found: Quotation[] = [];
  const mixed = mixesFamilies(marks);
  const families = new Set(marks.map((mark) => groupOf(mark, mixed)));
  for (const family of families) {
    const own = marks.filter((mark) => groupOf(mark, mixed) === family);
    pairFamily(text, own, paragraph, index, found, continues && marks[0]?.family === family);
  }
  return found;
}

function groupOf(mark: Mark, mixed: boolean): Family {
  return mixed && mark.family === 'guillemet' ? 'double' : mark.family;
}

/**
 * Whether straight marks and guillemets close each other, typed half by hand: «…" or "…». They do where one of either kind
 * is left over, or where one that can only close stands inside the other kind and outside its own.
 */
function mixesFamilies(marks: readonly Mark[]): boolean {
  let straight = 0;
  let guillemets = 0;
  let depth = 0;
  let crossed = false;
  for (const mark of marks) {
    if (mark.glyph === '"') {
      if (straight % 2 === 0 && mark.leans === 'close' && depth === 1) crossed = true;
      straight++;
    } else if (mark.family === 'guillemet') {
      if (mark.leans === 'close' && depth === 0 && straight % 2 === 1) crossed = true;
      guillemets += mark.glyph === '«' ? 1 : -1;
      depth = mark.leans === 'open' ? 1 : mark.leans === 'close' ? 0 : depth;
    } else if (mark.family === 'double') return false;
  }
  return crossed || (straight % 2 === 1 && guillemets !== 0);
}

function pairFamily(
  text: string,
  marks: readonly Mark[],
  paragraph: Paragraph,
  index: number,
  found: Quotation[],
  continues: boolean,
): void {
  const strongCloserAhead = closersAhead(marks);
  const closersLeft = countClosersLeft(marks);
  const stack: Open[] = [];
  for (const [i, mark] of marks.entries()) {
    const top = stack.at(-1);
    const fits = top !== undefined && mark.closes && (CLOSERS[top.mark.glyph] ?? '').includes(mark.glyph);
    if (fits && mark.opens && top.mark.at === mark.at - top.mark.width) {
      stack.pop(); // an empty pair
      continue;
    }
    if (fits && !prefersToOpen(text, mark, top.mark, paragraph)) {
      // “so-called ‘inversions’ by others”: of a single word inside a quotation it is the end, of more an apostrophe
      const word =
        stack.length > 1 && !/\s/.test(text.slice(top.mark.at, Math.min(mark.at, top.mark.at + 40)));
      if (mark.family === 'single' && mark.weak && strongCloserAhead[i] && !word) continue;
      stack.pop();
      const quotation = quotationOf(
        text,
        top.mark,
        mark,
        paragraph,
        index,
        continues && top.mark === marks[0],
      );
      if (quotation) found.push(quotation);
      continue;
    }
    if (!mark.opens) continue;
    if (mark.weak && mark.family === 'double') continue;
    if (top && stack.length > 0) {
      // The same mark again: nested when enough marks close, else the one before was left open by mistake.
      const left = closersLeft[i] ?? 0;
      if (left <= stack.length) stack.length = Math.max(0, left - 1);
      if (stack.length > 3) stack.shift();
    }
    stack.push({ mark });
  }
  const last = stack[0];
  const whole = last !== undefined && isBlank(text, paragraph.start, last.mark.at);
  if (last && mayRunOn(last.mark, whole || isTakenUp(text, paragraph, last.mark))) {
    const quotation = quotationOf(
      text,
      last.mark,
      null,
      paragraph,
      index,
      continues && last.mark === marks[0],
    );
    if (quotation) found.push(quotation);
  }
}

function mayRunOn(mark: Mark, plain: boolean): boolean {
  return mark.family !== 'single' || mark.glyph === '‘' || mark.glyph === '‹' || plain;
}

/** Whether the next line begins with the mark that opened this quotation, and this one ends like a sentence. */
function isTakenUp(text: string, paragraph: Paragraph, mark: Mark): boolean {
  if (
    mark.leans !== 'open' ||
    !/[.!?…]\s*$/.test(text.slice(Math.max(mark.at, paragraph.end - 8), paragraph.end))
  )
    return false;
  let next = paragraph.end;
  while (next < paragraph.end + 8 && isSpace(text.charCodeAt(next))) next++;
  return text.charAt(next) === mark.glyph;
}

/** Whether a mark that could close rather opens: “a “b” c”, with a blank before it and a letter behind. */
function prefersToOpen(text: string, mark: Mark, open: Mark, paragraph: Paragraph): boolean {
  if (!mark.opens) return false;
  const before = codeBefore(text, mark.at, paragraph.start);
  const after = codeFrom(text, mark.at + mark.width, paragraph.end);
  if (isSpace(before) && !isSpace(after) && after !== 0) {
    // For a straight mark parity decides, unless the neighbours are plain about it.
    return mark.glyph !== '»' || open.glyph !== '«';
  }
  if (mark.glyph === open.glyph && (mark.glyph === '“' || mark.glyph === '‘')) return !mark.closes;
  return isOpeningPunctuation(before) && isLetter(after);
}

/** For each mark: whether a sure closing mark comes before the next sure opening one. From right to left, once. */
function closersAhead(marks: readonly Mark[]): boolean[] {
  const ahead: boolean[] = new Array(marks.length).fill(false);
  let strong = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    ahead[i] = strong;
    const mark = marks[i];
    if (!mark) continue;
    if (mark.closes && !mark.weak && !mark.opens) strong = true;
    else if (mark.opens && !mark.closes) strong = false;
  }
  return ahead;
}

function countClosersLeft(marks: readonly Mark[]): number[] {
  const left: number[] = new Array(marks.length).fill(0);
  let n = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    left[i] = n;
    const mark = marks[i];
    if (!mark) continue;
    if (mark.closes && !mark.weak && (!mark.opens || mark.glyph === '"' || mark.leans === 'close')) n++;
    if (mark.opens && !mark.closes) n = Math.max(0, n - 1);
  }
  return left;
}

function quotationOf(
  text: string,
  open: Mark,
  close: Mark | null,
  paragraph: Paragraph,
  index: number,
  continues: boolean,
): Quotation | null {
  const end = close ? close.at + close.width : paragraph.end;
  const [innerStart, innerEnd] = trimBlanks(text, open.at + open.width, close ? close.at : paragraph.end);
  if (innerStart >= innerEnd) return null;
  return {
    start: open.at,
    end,
    innerStart,
    innerEnd,
    family: open.family,
    paragraph: index,
    nested: false,
    closed: close !== null,
    continues,
  };
}

/** A range without the blanks at its ends. */
export function trimBlanks(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return [start, end];
}
