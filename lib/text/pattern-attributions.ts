import type { TextRange } from '../model/range.ts';
import { type PrintedSource, readSource } from './pattern-sources.ts';
import type { Matchers } from './patterns.ts';
import type { Quotation } from './quotations.ts';

/** An attribution as patterns find it in one sentence; ranges into the article's text. */
export interface Attribution {
  readonly cue: TextRange;
  readonly source: PrintedSource | null;
  readonly contents: readonly TextRange[];
  readonly side: 'left' | 'right' | 'both';
  readonly phrase: boolean;
  readonly that: boolean;
  readonly inverted: boolean;
}

/** A sentence with the quotations that stand in it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly quotations: readonly Quotation[];
}

const CLAUSE = /[,،，;；؛:：៖]/;
/** Further from a cue no source begins. */
const REACH = 120;

/** The attributions of a sentence in reading order; linear in its length. */
export function attributionsOf(text: string, sentence: Stretch, matchers: Matchers): Attribution[] {
  const found: Attribution[] = [];
  let at = sentence.start;
  for (let k = 0; k <= sentence.quotations.length; k++) {
    const next = sentence.quotations[k];
    const to = next ? next.start : sentence.end;
    readGap(
      text,
      { index: k, from: at, to, before: sentence.quotations[k - 1] ?? null, next: next ?? null },
      sentence,
      matchers,
      found,
    );
    if (next) at = next.end;
  }
  return found;
}

/** What stands between two quotations of a sentence. */
interface Gap {
  /** of the quotation behind it */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly before: Quotation | null;
  readonly next: Quotation | null;
}

function readGap(text: string, gap: Gap, sentence: Stretch, matchers: Matchers, found: Attribution[]): void {
  const words = text.slice(gap.from, gap.to);
  const { order } = matchers.patterns;
  for (const match of words.matchAll(matchers.before)) {
    const cue: TextRange = [gap.from + match.index, gap.from + match.index + match[0].length];
    push(found, phraseBefore(text, cue, gap, sentence, matchers));
  }
  for (const match of words.matchAll(matchers.after)) {
    const cue: TextRange = [gap.from + match.index, gap.from + match.index + match[0].length];
    const source = readSource(text, clauseStart(text, cue[0], gap.from), cue[0], matchers);
    push(found, source && phrase(text, cue, source, cue[1], sentence));
  }
  for (const match of words.matchAll(matchers.says)) {
    const cue: TextRange = [gap.from + match.index, gap.from + match.index + match[0].length];
    const last = found.at(-1);
    if (last && cue[0] < (last.phrase ? phraseEnd(last) : last.cue[1])) continue;
    push(
      found,
      order === 'verb-last'
        ? verbLast(text, cue, gap, sentence, matchers, last)
        : verbFirst(text, cue, gap, sentence, matchers, last),
    );
  }
}

/** Behind "according to X reports" there is no verb before the comma. */
function phraseEnd({ cue, contents, side }: Attribution): number {
  return side === 'right' ? (contents[0]?.[0] ?? cue[1]) : cue[1];
}

function push(found: Attribution[], attribution: Attribution | null): void {
  if (attribution) found.push(attribution);
}

function clauseStart(text: string, cue: number, from: number): number {
  const floor = Math.max(from, cue - REACH);
  for (let i = cue - 1; i >= floor; i--) if (CLAUSE.test(text.charAt(i)) && i < cue - 2) return i + 1;
  return floor;
}

function clauseEnd(text: string, from: number, to: number): number {
  const ceiling = Math.min(to, from + REACH);
  for (let i = from; i < ceiling; i++) if (CLAUSE.test(text.charAt(i))) return i;
  return ceiling;
}

function phraseBefore(
  text: string,
  cue: TextRange,
  gap: Gap,
  sentence: Stretch,
  matchers: Matchers,
): Attribution | null {
  const end = clauseEnd(text, cue[1], gap.to);
  const source = readSource(text, cue[1], end, matchers);
  return source && phrase(text, cue, source, end, sentence);
}

function phrase(
  text: string,
  cue: TextRange,
  source: PrintedSource,
  from: number,
  sentence: Stretch,
): Attribution | null {
  const right = content(text, from, sentence.end);
  const left = content(text, sentence.start, Math.min(cue[0], source.range[0]));
  const base = { cue, source, phrase: true, that: true, inverted: false };
  if (right) return { ...base, contents: [right], side: 'right' };
  return left ? { ...base, contents: [left], side: 'left' } : null;
}

/** "X said: “…”", "said X: “…”", “…”, X said / said X. */
function verbFirst(
  text: string,
  cue: TextRange,
  gap: Gap,
  sentence: Stretch,
  matchers: Matchers,
  last: Attribution | undefined,
): Attribution | null {
  const { order } = matchers.patterns;
  const from = clauseStart(text, cue[0], Math.max(gap.from, last ? last.cue[1] : 0));
  let source = readSource(text, from, cue[0], matchers);
  let after = cue[1];
  const inverted = order === 'verb-source' && source === null;
  const closer = gap.next ? gap.next.start : sentence.end;
  if (inverted) {
    const end = clauseEnd(text, cue[1], closer);
    const that = firstThat(text, cue[1], end, matchers);
    source = readSource(text, cue[1], that ?? end, matchers);
    after = that ?? (source ? source.range[1] : cue[1]);
  }
  const that = matchers.that.exec(text.slice(after, Math.min(closer, after + 24)));
  let start = that ? after + that[0].length : after;
  const rest = text.slice(start, Math.min(closer, start + REACH));
  const mark =
    that || matchers.patterns.unspaced
      ? /^[\s:：៖,،，]*/.exec(rest)
      : /^[^,،，:：៖]*[,،，:：៖]+\s*|^\s*$/.exec(rest);
  const announced = that !== null || mark !== null;
  if (mark) start += mark[0].length;
  const right = announced ? content(text, start, sentence.end) : null;
  const before = gap.before;
  const own = source && !inverted ? source.range[0] : cue[0];
  const follows = before !== null && own - gap.from < 8 && /^[\s,،，–—-]*$/.test(text.slice(gap.from, own));
  const base = { cue, source, phrase: false, that: that !== null || right !== null, inverted };
  if (follows && before) {
    const quoted: TextRange = [before.start, before.end];
    if (right && gap.next && right[0] === gap.next.start)
      return { ...base, contents: [quoted, right], side: 'both' };
    if (!right || !that) return { ...base, contents: [quoted], side: 'left' };
  }
  return right ? { ...base, contents: [right], side: 'right' } : null;
}

function firstThat(text: string, from: number, to: number, matchers: Matchers): number | null {
  for (let i = from; i < to; i++) {
    if (!/\s/.test(text.charAt(i))) continue;
    if (matchers.that.test(text.slice(i, i + 12))) return i;
  }
  return null;
}

/** X「…」と述べた, “…”라고 말했다, X, “…” dedi; and X söyledi: “…” */
function verbLast(
  text: string,
  cue: TextRange,
  gap: Gap,
  sentence: Stretch,
  matchers: Matchers,
  last: Attribution | undefined,
): Attribution | null {
  const floor = last ? last.cue[1] : sentence.start;
  const base = { cue, phrase: false, inverted: false };
  if (gap.next && /^[^。.]{0,12}[:：]\s*$/.test(text.slice(cue[1], gap.next.start))) {
    const source = subjectIn(text, floor, cue[0], matchers);
    return { ...base, source, contents: [[gap.next.start, gap.next.end]], side: 'right', that: true };
  }
  const quoted: Quotation[] = [];
  for (let k = gap.index - 1; k >= 0 && quoted.length < 8; k--) {
    const quotation = sentence.quotations[k];
    if (!quotation || quotation.start < floor) break;
    quoted.unshift(quotation);
  }
  const first = quoted[0];
  const closing = matchers.closes.exec(text.slice(gap.from, cue[0]));
  const near = gap.before !== null && cue[0] - gap.from <= REACH / 2;
  if (first && near && (closing || matchers.patterns.cased || cue[0] === gap.from)) {
    const behind = gap.from + (closing ? closing[0].length : 0);
    const source =
      subjectIn(text, floor, first.start, matchers) ??
      subjectIn(text, behind, cue[0], matchers) ??
      (matchers.patterns.cased
        ? readSource(text, cue[1], clauseEnd(text, cue[1], sentence.end), matchers)
        : null);
    // the particle belongs to the cue, unless the source stands between: 「…」と市長は語った
    const apart = source !== null && source.range[0] >= behind;
    const opening = gap.from + (/\S/.exec(text.slice(gap.from, cue[0] + 1))?.index ?? 0);
    return {
      ...base,
      cue: apart && source.range[0] < cue[0] ? cue : [Math.min(opening, cue[0]), cue[1]],
      source,
      contents: quoted.map((q): TextRange => [q.start, q.end]),
      side: 'left',
      that: true,
      inverted: source !== null && source.range[0] > cue[0],
    };
  }
  if (first || matchers.patterns.cased) return null;
  const subject = subjectIn(text, floor, cue[0], matchers);
  const reported = subject && content(text, subject.range[1] + 1, cue[0]);
  return reported ? { ...base, source: subject, contents: [reported], side: 'left', that: true } : null;
}

/** The subject of a clause, as its particle ends it; where a language has none, all that stands there. */
function subjectIn(text: string, from: number, to: number, matchers: Matchers): PrintedSource | null {
  if (!matchers.patterns.subject) return readSource(text, clauseStart(text, to, from), to, matchers);
  const words = text.slice(from, Math.min(to, from + 2 * REACH));
  let first: PrintedSource | null = null;
  let tried = 0;
  let start = from;
  for (const match of words.matchAll(matchers.subject)) {
    if (tried++ > 8) break;
    const end = from + match.index;
    const comma = text.lastIndexOf('、', end - 1);
    const source = readSource(text, Math.max(start, comma >= from ? comma + 1 : start), end, matchers);
    if (source?.name || (source && matchers.roles.test(text.slice(...source.range)))) {
      matchers.roles.lastIndex = 0;
      return source;
    }
    matchers.roles.lastIndex = 0;
    first ??= source;
    start = end + match[0].length;
  }
  return first;
}

/** Content without blanks and marks at its ends; null when no letter is left. */
function content(text: string, from: number, to: number): TextRange | null {
  let start = from;
  let end = to;
  while (start < end && /[\s,،，、:：៖;；؛–—-]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,،，、.。!！?？؟।។৷۔;；–—-]/.test(text.charAt(end - 1))) end--;
  return start < end ? [start, end] : null;
}
