import {
  codeBefore,
  codeFrom,
  isCaseless,
  isDigit,
  isHebrew,
  isLetter,
  isSpace,
  isUnspaced,
  isUpper,
} from './characters.ts';
import type { Paragraph } from './paragraphs.ts';

/** One quotation as its marks print it. Offsets are UTF-16, half-open, into the article's text. */
export interface Quotation {
  /** with the marks */
  readonly start: number;
  readonly end: number;
  /** what stands between the marks, without blanks at its ends */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly family: Family;
  /** index of the paragraph it stands in */
  readonly paragraph: number;
  /** it lies inside another quotation */
  readonly nested: boolean;
  /** the closing mark is there; without it the quotation ends with its paragraph */
  readonly closed: boolean;
  /** its opening mark repeats the one of the paragraph before, which has not closed */
  readonly continues: boolean;
}

/** `doubled` is the typewriter's two single marks in a row, `dash` a paragraph of dialogue. */
export type Family = 'double' | 'single' | 'guillemet' | 'corner' | 'doubled' | 'element' | 'block' | 'dash';

interface Mark {
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

/** Words that begin with an apostrophe: ’em, ’til, ’cause, ’90s. */
const CLIPPED = /^(?:em|til|till|cause|tis|twas|bout|round|cuz|n|s|t|d|ll|re|ve|m)(?![\p{L}\p{N}-])/iu;

/** A year without its century: ’90s, ’16. But ‘47 percent’, ‘15%’, ‘50-state’. */
const SHORT_YEAR =
  /^\d\d(?:s(?!\p{L})|(?![\d%,.:-]| (?:per|percent|million|billion|times|to|years|votes|states)(?!\p{L})))/u;

/**
 * The quotations of a text, in reading order, the outer before those inside it. A mark is read by its neighbours and by
 * what is open; an error ends with its paragraph. Linear in the length of the text.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const doubled = usesDoubledSingles(text);
  const all: Quotation[] = [];
  let open: Quotation | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const marks = readMarks(text, paragraph, doubled);
    const opening = marks[0];
    const continues =
      opening?.opens === true &&
      opening.family === open?.family &&
      isBlank(text, paragraph.start, opening.at);
    if (open && !continues) trimUnclosed(all, open, text);
    const found = pair(text, marks, paragraph, index, continues);
    for (const quotation of elementsOf(text, paragraph, index, found)) found.push(quotation);
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const kept = nest(found);
    for (const quotation of kept) all.push(quotation);
    const last = kept.findLast((quotation) => !quotation.nested);
    open = last && !last.closed && last.end === paragraph.end ? last : null;
  }
  if (open) trimUnclosed(all, open, text);
  return all;
}

/**
 * An opening mark that nothing closes and that the next paragraph does not take up again is an error: believed when it
 * holds most of its paragraph, dropped when the text before it goes on.
 */
function trimUnclosed(all: Quotation[], open: Quotation, text: string): void {
  const at = all.lastIndexOf(open);
  if (at < 0 || open.continues) return;
  if (open.innerEnd - open.innerStart >= 40 && !isLetter(codeBefore(text, open.start, 0))) return;
  all.splice(at, 1);
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) return false;
  }
  return true;
}

/**
 * Whether two single marks in a row are meant as a double one, as on a typewriter: when they open quotations about as often
 * as one alone. In a text with single marks, two in a row only close a nested quotation together with the outer one.
 */
function usesDoubledSingles(text: string): boolean {
  const doubled = text.match(/(?<![^\s(—–-])(?:''|``)(?=[\p{L}\p{N}[])/gu)?.length ?? 0;
  if (doubled === 0) return false;
  const single = text.match(/(?<![^\s(—–-])'(?=[\p{L}\p{N}[])/gu)?.length ?? 0;
  return 2 * doubled >= single;
}

function readMarks(text: string, paragraph: Paragraph, doubled: boolean): Mark[] {
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

function family(glyph: string, width: number): Family {
  return width === 2 ? 'doubled' : (FAMILY[glyph] ?? 'double');
}

interface Neighbours {
  readonly before: number;
  readonly after: number;
  readonly letterBefore: boolean;
  readonly letterAfter: boolean;
  readonly unspaced: boolean;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** the paragraph has no ‘: then ’ may open as well, as in Swedish and Finnish */
  readonly sameSided: boolean;
}

function readSingle(
  text: string,
  at: number,
  base: Omit<Mark, 'opens' | 'closes'>,
  near: Neighbours,
): Mark | null {
  const { before, after, letterBefore, letterAfter } = near;
  if (letterBefore && letterAfter) {
    if (!near.unspaced || base.glyph === '׳') return null; // don’t
    return { ...base, opens: base.glyph !== '’', closes: base.glyph !== '‘' && base.glyph !== '‚' };
  }
  const rest = text.slice(at + 1, at + 16);
  const apostrophe = isDigit(after) ? SHORT_YEAR.test(rest) : CLIPPED.test(rest);
  const apart = isSpace(before) && isSpace(after);
  const opens =
    base.glyph !== '’' && !apostrophe && (near.canOpen || (base.glyph === '‘' && (apart || before === 0)));
  const opensByMistake =
    base.glyph === '’' &&
    near.canOpen &&
    !letterBefore &&
    (isUpper(after) ||
      isCaseless(after) ||
      (near.sameSided && isLetter(after) && !isDigit(after) && !apostrophe));
  // “…,’ ’ she said”, “… why? ’ she asked”, “…,’she said”
  const loose = apart ? isLooseEnd(text, at) : isClosingPunctuation(before) && letterAfter && isUpper(after);
  const closes = (near.canClose || (loose && base.glyph !== '‘')) && base.glyph !== '`';
  if (!opens && !closes && !opensByMistake) return null;
  // “the workers’ rights”: after an s, with more text to come
  const possessive = (before === 115 || before === 83 || before === 120 || before === 122) && isSpace(after);
  return { ...base, opens: opens || opensByMistake, closes, weak: possessive || isDigit(before) };
}

/** Whether a mark between blanks follows the end of a sentence, of a clause, or of a quotation inside. */
function isLooseEnd(text: string, at: number): boolean {
  const last = codeBefore(text, at - 1, 0);
  return isClosingPunctuation(last) || last === 39 || last === 0x2019;
}

function isClosingPunctuation(code: number): boolean {
  // . , ; : ! ? ) ] } …
  return (
    code === 46 ||
    code === 44 ||
    code === 59 ||
    code === 58 ||
    code === 33 ||
    code === 63 ||
    code === 41 ||
    code === 93 ||
    code === 125 ||
    (code >= 0x3001 && code <= 0x3002) || // 、。
    code === 0xff0c || // ，
    code === 0xff0e ||
    code === 0xff1a ||
    code === 0xff1b ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0xff09 || // ）
    code === 0x060c || // Arabic comma, semicolon, question mark, full stop
    code === 0x061b ||
    code === 0x061f ||
    code === 0x06d4 ||
    code === 0x0964 || // danda
    code === 0x17d4 // Khmer khan
  );
}

function isOpeningPunctuation(code: number): boolean {
  return code === 40 || code === 91 || code === 123 || code === 0xff08;
}

interface Open {
  readonly mark: Mark;
}

/** Pairs the marks of one paragraph, each family by itself: double marks in single ones nest as well as the reverse. */
function pair(
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

function trimBlanks(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

/** `<q>` elements and whole `<blockquote>`s, where no marks stand around the same words. */
function elementsOf(
  text: string,
  paragraph: Paragraph,
  index: number,
  found: readonly Quotation[],
): Quotation[] {
  const out: Quotation[] = [];
  const ranges = paragraph.quotations.map((range) => ({ range, family: 'element' as const }));
  for (const { range, family } of ranges) {
    const start = Math.max(range[0], paragraph.start);
    const end = Math.min(range[1], paragraph.end);
    if (start >= end || found.some((q) => q.start <= end && start <= q.end)) continue;
    const [innerStart, innerEnd] = trimBlanks(text, start, end);
    if (innerStart >= innerEnd) continue;
    out.push({
      start,
      end,
      innerStart,
      innerEnd,
      family,
      paragraph: index,
      nested: false,
      closed: true,
      continues: false,
    });
  }
  return out;
}

/** Marks what lies inside another quotation; drops what crosses one. `found` is sorted by start, longest first. */
function nest(found: readonly Quotation[]): Quotation[] {
  const kept: Quotation[] = [];
  let outer: Quotation | null = null;
  for (const quotation of found) {
    if (outer && quotation.start < outer.end) {
      if (quotation.end > outer.end) continue;
      kept.push({ ...quotation, nested: true });
    } else {
      kept.push(quotation);
      outer = quotation;
    }
  }
  return kept;
}
