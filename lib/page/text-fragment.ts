import type { TextRange } from '../model/range.ts';

/** Longer quotes are given by their first and last words. */
const LONGEST_WHOLE = 220;
const EDGE_WORDS = 4;
const MOST_EDGE_WORDS = 12;
const MOST_CONTEXT_WORDS = 8;

/**
 * A link that scrolls to a quote: `#:~:text=[prefix-,]start[,end][,-suffix]`. The quote is widened to whole
 * words (nothing else is found), and given as much context as makes it the first match on the page.
 * Null when the text holds no word.
 *
 * @param range UTF-16, half-open, into `text`, the text of the whole page
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkTo(text: string, range: TextRange, url: string): string | null {
  const directive = textDirective(text, range);
  if (!directive) return null;
  const [address = '', hash = ''] = splitOnce(url, '#');
  // An element's fragment may stay in front of the directive; an old directive may not.
  const [element = ''] = splitOnce(hash, ':~:');
  return `${address}#${element}:~:text=${directive}`;
}

function textDirective(text: string, range: TextRange): string | null {
  const words = wordsAround(text, range[0], range[1]);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const [start, end] = [first[0], last[1]];
  const page = comparable(text);
  const crosses = page.slice(start, end).includes('\n');
  if (end - start <= LONGEST_WHOLE && !crosses) {
    return withContext(page, text, start, end, start, end, encode(text.slice(start, end)));
  }
  return byEdges(page, text, words, start, end);
}

/** `start,end`: the first and last words, as many as make `end` the first of its kind after `start`. */
function byEdges(
  page: string,
  text: string,
  words: readonly TextRange[],
  start: number,
  end: number,
): string {
  const half = Math.floor(words.length / 2);
  for (let count = Math.min(EDGE_WORDS, half); ; count++) {
    const headEnd = withinLine(page, start, words[Math.max(0, count - 1)]?.[1] ?? end, 'head');
    const tailStart = withinLine(page, words[Math.max(0, words.length - count)]?.[0] ?? start, end, 'tail');
    const isFirst = page.indexOf(page.slice(tailStart, end), headEnd) === tailStart;
    if (isFirst || count >= Math.min(MOST_EDGE_WORDS, half)) {
      const edges = `${encode(text.slice(start, headEnd))},${encode(text.slice(tailStart, end))}`;
      return withContext(page, text, start, headEnd, start, end, edges);
    }
  }
}

/** One part of a directive is found inside one line: cuts it at a line break. */
function withinLine(page: string, from: number, to: number, part: 'head' | 'tail'): number {
  if (part === 'head') {
    const at = page.indexOf('\n', from);
    return at !== -1 && at < to ? at : to;
  }
  const at = page.lastIndexOf('\n', to - 1);
  return at >= from ? at + 1 : from;
}

/** Adds words before, then after, until the first match on the page is the one meant. */
function withContext(
  page: string,
  text: string,
  needleStart: number,
  needleEnd: number,
  start: number,
  end: number,
  directive: string,
): string {
  const needle = page.slice(needleStart, needleEnd);
  if (firstWord(page, needle) === needleStart) return directive;
  const before = wordsBefore(text, page, start);
  const after = wordsAfter(text, page, end);
  let [from, to] = [start, end];
  for (let count = 1; count <= MOST_CONTEXT_WORDS; count++) {
    from = before[count - 1] ?? from;
    if (isFirstWith(page, from, needleStart, needleEnd, to, end)) break;
    to = after[count - 1] ?? to;
    if (isFirstWith(page, from, needleStart, needleEnd, to, end)) break;
  }
  const prefix = from < start ? `${encode(text.slice(from, start))}-,` : '';
  const suffix = to > end ? `,-${encode(text.slice(end, to))}` : '';
  return `${prefix}${directive}${suffix}`;
}

/** Whether the needle with its context stands nowhere earlier. White space between the parts doesn't count. */
function isFirstWith(
  page: string,
  from: number,
  needleStart: number,
  needleEnd: number,
  to: number,
  end: number,
): boolean {
  const prefix = page.slice(from, needleStart).trim();
  const needle = page.slice(needleStart, needleEnd);
  const suffix = page.slice(end, to).trim();
  for (let at = page.indexOf(needle); at !== -1 && at < needleStart; at = page.indexOf(needle, at + 1)) {
    const fitsBefore = prefix === '' || page.slice(0, at).trimEnd().endsWith(prefix);
    const fitsAfter =
      suffix === '' ||
      needleEnd !== end ||
      page
        .slice(at + needle.length)
        .trimStart()
        .startsWith(suffix);
    if (fitsBefore && fitsAfter) return false;
  }
  return true;
}

/** Where a needle first stands as whole words. */
function firstWord(page: string, needle: string): number {
  for (let at = page.indexOf(needle); at !== -1; at = page.indexOf(needle, at + 1)) {
    if (!isLetter(page.charAt(at - 1)) && !isLetter(page.charAt(at + needle.length))) return at;
  }
  return -1;
}

const segmenter = () => new Intl.Segmenter(undefined, { granularity: 'word' });
/** How far a word may go beyond an edge. */
const REACH = 60;

/** How far context is taken from. */
const CONTEXT_REACH = 200;

/** The words that a stretch touches, whole. */
function wordsAround(text: string, start: number, end: number): TextRange[] {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  const words: TextRange[] = [];
  for (const { index, segment, isWordLike } of segmenter().segment(text.slice(from, to))) {
    const at = from + index;
    if (isWordLike && at + segment.length > start && at < end) words.push([at, at + segment.length]);
  }
  return words;
}

/** Starts of the words before an offset, in its line or else in the one above; the nearest first. */
function wordsBefore(text: string, page: string, offset: number): number[] {
  const lineEnd = endOfText(page, offset);
  const line = Math.max(page.lastIndexOf('\n', lineEnd - 1) + 1, lineEnd - CONTEXT_REACH);
  return wordsAround(text, line, lineEnd)
    .filter(([start, end]) => start >= line && end <= lineEnd)
    .map(([start]) => start)
    .reverse();
}

/** Ends of the words after an offset, in its line or else in the one below; the nearest first. */
function wordsAfter(text: string, page: string, offset: number): number[] {
  let line = offset;
  while (line < page.length && isSpace(page, line)) line++;
  const lineBreak = page.indexOf('\n', line);
  const lineEnd = Math.min(lineBreak === -1 ? page.length : lineBreak, line + CONTEXT_REACH);
  return wordsAround(text, line, lineEnd)
    .filter(([start, end]) => start >= line && end <= lineEnd)
    .map(([, end]) => end);
}

/** Where the text before an offset ends: white space and line breaks may stand between two parts of a directive. */
function endOfText(page: string, offset: number): number {
  let end = offset;
  while (end > 0 && isSpace(page, end - 1)) end--;
  return end;
}

function isSpace(page: string, index: number): boolean {
  const character = page.charAt(index);
  return character === ' ' || character === '\n';
}

/** The text as a browser compares it, each character where it was. */
function comparable(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[\u00a0\u202f]/g, ' ');
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** Percent-encodes what has a meaning in a directive, `-` among it. */
function encode(words: string): string {
  return encodeURIComponent(words.trim().replace(/\s+/g, ' ')).replace(/[-!'()*~]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
