import type { Reading } from './claim.ts';
import type { Frame } from './frame.ts';
import { Is, type Lexicon, Takes } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Paragraph } from './paragraphs.ts';
import { type Attribution, attributionsOf, type Stretch } from './pattern-attributions.ts';
import { type PrintedSource, readSource } from './pattern-sources.ts';
import { type Matchers, matchersOf, type Patterns } from './patterns.ts';
import type { Quotation } from './quotations.ts';
import type { Sentence } from './sentences.ts';
import { TokenCutter } from './token-cutter.ts';

/**
 * Reads a paragraph of a language that `Patterns` describe: attributions are found in the text first, and the tokens are
 * cut so that each source, cue and content begins and ends with one. A word of a name is a token with a capital, as in
 * other languages, so that the rest of the engine needs to know nothing of it. Linear in the paragraph's length.
 */
export function readByPatterns(
  text: string,
  paragraph: Paragraph,
  index: number,
  outer: readonly Quotation[],
  numbers: readonly number[],
  lexicon: Lexicon,
  patterns: Patterns,
): Reading {
  const matchers = matchersOf(patterns);
  const stretches = stretchesOf(text, paragraph, outer, matchers);
  const found = stretches.map((stretch) => attributionsOf(text, stretch, matchers));
  const labels = stretches.map((stretch, s) => labelOf(text, stretch, found[s] ?? [], matchers));
  const cutter = new TokenCutter(text, lexicon, patterns);
  for (const [k, quotation] of outer.entries()) cutter.quotation(quotation, numbers[k] ?? -1);
  for (const [s, stretch] of stretches.entries()) {
    cutter.cut(stretch.start, stretch.end);
    for (const attribution of found[s] ?? []) {
      cutter.cut(...attribution.cue);
      for (const range of attribution.contents) cutter.cut(...range);
      if (attribution.source) cutter.source(attribution.source);
    }
    const label = labels[s];
    if (label) cutter.source(label);
  }
  const tokens = cutter.tokens(paragraph.start, paragraph.end);
  const sentences = stretches.map(({ start, end }): Sentence => cutter.span(start, end));
  const frames = found.map((list) => list.map((attribution) => frameOf(attribution, cutter)));
  return { text, paragraph, index, tokens, sentences, frames, lexicon };
}

/** A sentence is cut here, in UTF-16 units, so that reading it takes time that grows with the text and no faster. */
const LONGEST = 1200;
const END = /[。！？!?।។៕۔؟]+|\.(?=\s|$)/gu;

/** The sentences of a paragraph; a quotation belongs to one whole, and takes the attribution behind it along. */
function stretchesOf(
  text: string,
  paragraph: Paragraph,
  outer: readonly Quotation[],
  matchers: Matchers,
): Stretch[] {
  const out: Stretch[] = [];
  let start = paragraph.start;
  let inside: Quotation[] = [];
  let at = paragraph.start;
  function close(end: number): void {
    if (/\S/.test(text.slice(start, end))) out.push({ start, end, quotations: inside });
    start = end;
    inside = [];
  }
  /** Cuts a stretch without an end. */
  function cutTo(end: number): void {
    while (end - Math.max(start, at) > LONGEST) {
      let cut = Math.max(start, at) + LONGEST;
      const code = text.charCodeAt(cut);
      if (code >= 0xdc00 && code < 0xe000) cut++;
      close(cut);
    }
  }
  for (let k = 0; k <= outer.length; k++) {
    const next = outer[k];
    const to = next ? next.start : paragraph.end;
    const gap = text.slice(at, to);
    if (k > 0 && endsBefore(text, outer[k - 1], gap, next !== undefined, matchers)) close(at);
    for (const match of gap.matchAll(END)) {
      cutTo(at + match.index);
      const before = gap.charAt(match.index - 1);
      if (match[0] === '.' && /[\p{Lu}\d]/u.test(before) && next === undefined && at + match.index + 1 < to)
        continue;
      close(at + match.index + match[0].length);
    }
    cutTo(to);
    if (!next) break;
    inside.push(next);
    at = next.end;
    if (at - start > LONGEST) close(at);
  }
  close(paragraph.end);
  return out;
}

/** Whether a quotation's own full stop ends the sentence: not when what follows is only its attribution. */
function endsBefore(
  text: string,
  quotation: Quotation | undefined,
  gap: string,
  more: boolean,
  matchers: Matchers,
): boolean {
  if (!quotation || !/[。.!?！？।۔؟…]/.test(text.charAt(quotation.innerEnd - 1))) return false;
  if (matchers.closes.test(gap) || /^\s*[,،，]/.test(gap)) return false;
  if (matchers.patterns.order === 'verb-last') return true;
  const rest = gap.slice(0, 80);
  const stop = rest.search(/[。.!?！？।۔؟]/);
  if (stop < 0 && (more || rest.length === 80)) return true;
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  matchers.says.lastIndex = 0;
  const cue = matchers.says.exec(clause);
  matchers.says.lastIndex = 0;
  return !cue || /[,،，:：]/.test(clause.slice(cue.index));
}

/** `Name：「…」`: what stands before the colon, where no verb claims the quotation. */
function labelOf(
  text: string,
  stretch: Stretch,
  found: readonly Attribution[],
  matchers: Matchers,
): PrintedSource | null {
  const first = stretch.quotations[0];
  if (!first || found.length > 0) return null;
  const words = text.slice(stretch.start, first.start);
  const colon = /[:：៖]\s*$/u.exec(words);
  if (!colon || colon.index > 60) return null;
  const end = stretch.start + colon.index;
  const source = readSource(text, stretch.start, end, matchers);
  return source && (source.name || !matchers.patterns.cased)
    ? { ...source, name: source.name ?? source.range }
    : null;
}

function frameOf(attribution: Attribution, cutter: TokenCutter): Frame {
  const cue = cutter.span(...attribution.cue);
  const source = attribution.source && mentionOf(attribution.source, cutter);
  const contents = attribution.contents.map(([start, end]) => cutter.span(start, end));
  const beside = source && !attribution.inverted && source.to <= cue.from && cue.from - source.to <= 2;
  return {
    cue,
    start: beside ? source.from : cue.from,
    takes: Takes.quote | Takes.clause | Takes.that,
    source,
    via:
      source === null
        ? 'clause'
        : attribution.phrase
          ? 'phrase'
          : attribution.inverted
            ? 'inverted'
            : 'adjacent',
    contents,
    side: attribution.side,
    that: attribution.that,
    infinitive: false,
    passive: false,
    phrase: attribution.phrase,
    nested: false,
  };
}

/** Null where another attribution cut the words otherwise, and no token of this one is left. */
function mentionOf(source: PrintedSource, cutter: TokenCutter): Mention | null {
  const whole = cutter.span(...source.range);
  if (whole.from >= whole.to) return null;
  const head = source.name ? cutter.span(...source.name) : whole;
  const role = source.role && cutter.span(...source.role);
  const pronoun =
    !source.name && whole.to - whole.from === 1 && (cutter.flagsAt(whole.from) & Is.subject) !== 0;
  return {
    from: whole.from,
    to: whole.to,
    headFrom: head.from,
    headTo: head.to,
    kind: source.name ? 'name' : pronoun ? 'pronoun' : 'common',
    ...(role && { role }),
  };
}
