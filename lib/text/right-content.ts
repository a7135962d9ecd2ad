import { skipAddressee, skipAdjuncts } from './adjuncts.ts';
import { commaAfter } from './appositions.ts';
import { flagsAt, hasFinite, isEnglish, isTrailing, nextComma } from './clause-words.ts';
import { contentEnd } from './content-end.ts';
import type { Draft, Span } from './frame.ts';
import { describes, timeAt } from './free-order.ts';
import { Is, type Lexicon, Takes } from './lexicon.ts';
import type { Sentence } from './sentences.ts';
import { speakerBefore } from './signatures.ts';
import type { Token } from './tokens.ts';

/** In languages that set off every clause: the comma, colon or quotation that the content begins with. */
function contentMark(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  const commas = lexicon.data?.syntax.capitalNouns === true;
  for (let i = from; i < to && i < from + 30; i++) {
    const token = tokens[i];
    if (!token) return -1;
    // Dutch puts no comma before "dat"
    if (!commas && token.flags & Is.complementizer && opensClause(tokens, i, from, lexicon)) return i;
    if (token.kind === 'quotation') return i;
    if (token.lower === ':') return i;
    if (token.lower !== ',') continue;
    const next = tokens[i + 1];
    if (!next || i + 1 >= to) return -1;
    if (next.kind === 'quotation' || next.flags & Is.complementizer) return i;
    // an apposition or a relative clause ends at the next comma, with no verb form of its own before it
    const closing = nextComma(tokens, i + 1, to);
    if (
      closing > 0 &&
      closing - i < 14 &&
      i === from &&
      !hasFinite(tokens, i + 1, closing) &&
      closing + 1 < to
    ) {
      i = closing - 1;
      continue;
    }
    return i;
  }
  return -1;
}

/** The colon before the first quotation: what it announces is the content, "mit den Worten" is none of it. */
function announcement(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind !== 'quotation') continue;
    // "sagte der „Rundschau“: „…“"
    const told = tokens[i]?.upper && flagsAt(tokens, i - 1) & Is.determiner && tokens[i + 1]?.lower === ':';
    if (told && i + 2 < to && tokens[i + 2]?.kind === 'quotation') return i + 1;
    const colon = i > from && tokens[i - 1]?.lower === ':' && !hasFinite(tokens, from, i);
    return colon ? i - 1 : -1;
  }
  return -1;
}

/** "dat" and "of" are a conjunction right behind the verb, or where no noun follows that they could stand by. */
function opensClause(tokens: readonly Token[], i: number, from: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token || (i > from && token.flags & Is.conjunction)) return false;
  return lexicon.that.has(token.lower) || i === from;
}

const LONGEST_REMAINDER = 5;

/** What stands behind a cue as its content. */
export interface Right {
  readonly span: Span;
  readonly that: 'that' | 'other' | 'none';
  readonly infinitive: boolean;
  /** a comma stands between the cue and it */
  readonly detached: boolean;
  readonly quoted: boolean;
}

/** What stands behind a cue as its content: "said that …", "said, “…”", "called it “…”". */
export function rightContent(
  tokens: readonly Token[],
  sentence: Sentence,
  draft: Draft,
  drafts: readonly Draft[],
  index: number,
  lexicon: Lexicon,
): Right | null {
  const end = contentEnd(tokens, sentence, draft, drafts, index, lexicon);
  let i = draft.after;
  let detached = false;
  const introduced = tokens[draft.start - 1];
  // "what he wrote", "which it estimates would cost": the content lies before, not behind
  if (introduced && draft.start > sentence.from && introduced.kind === 'word' && draft.via !== 'relative') {
    const gap = introduced.flags & (Is.relative | Is.complementizer) && !lexicon.that.has(introduced.lower);
    const through = (flagsAt(tokens, draft.start - 2) & Is.preposition) !== 0 && introduced.lower !== 'what';
    const predicates = draft.takes & Takes.noun && !(draft.takes & Takes.clause);
    if (gap && !through && draft.source && !predicates && introduced.flags & Is.relative) {
      // "…, who she noted was “past his best.”"
      const quoted = quotationBefore(tokens, i, end);
      return quoted < 0 ? null : span(tokens, i, quoted + 1, 'none', false, false);
    }
    if (introduced.lower === 'what' && !predicates) return null;
  }
  if (draft.takes & Takes.noun && !draft.phrase && !lexicon.data?.syntax.verbFinal) {
    // "praised the crew in these words: “…”"
    const colon = announcement(tokens, i, end);
    if (colon >= 0) return span(tokens, colon + 1, end, 'none', false, false);
  }
  if (lexicon.data?.syntax.verbFinal && !draft.phrase) {
    const judged = draft.takes & Takes.noun && !(draft.takes & Takes.clause);
    const colon = announcement(tokens, i, end);
    if (colon >= 0) {
      // "lobte sie, und die Ministerin Prell: „…“" has two speakers
      if (draft.via !== 'inverted' && speakerBefore(tokens, colon, i, lexicon)) return null;
      i = colon;
    } else if (!judged) {
      i = contentMark(tokens, i, end, lexicon);
      if (i < 0) return null;
    }
  } else if (draft.phrase && lexicon.data?.syntax.verbFinal) {
    if (i >= end || isTrailing(tokens[i]))
      return tokens[i]?.lower === ',' && i + 1 < end ? span(tokens, i + 1, end, 'none', false, true) : null;
    return span(tokens, i, end, 'none', false, true);
  } else if (draft.via === 'inverted' && lexicon.data?.syntax.inversion === 'free') {
    // "dijo el ministro ayer que", "afirmó la alcaldesa, Ana Gil, «…»"
    let that = skipAdjuncts(tokens, timeAt(tokens, i, end), end, lexicon);
    if (!lexicon.that.has(tokens[that]?.lower ?? '')) {
      // "…, raconte Luc Roy, boulanger à Sens, « … »": the content is behind the second comma
      const described =
        tokens[i]?.lower === ',' && describes(tokens, i + 1) ? nextComma(tokens, i + 1, end) : i;
      that = described < 0 ? -1 : commaAfter(tokens, described, end);
    }
    if (that < 0) {
      const quoted = skipAdjuncts(tokens, i, end, lexicon);
      if (tokens[quoted]?.kind !== 'quotation') return null;
      that = quoted;
    }
    i = that;
  } else if (draft.phrase || draft.via === 'inverted') {
    // "According to the prosecutor, Ana Prell, …": the second comma is the one
    const comma = draft.phrase && tokens[i - 1]?.lower === ',' ? i - 1 : commaAfter(tokens, i, end);
    // Swedish "Enligt Lund är läget …": the verb stands right behind the phrase that opens its sentence
    const second = draft.phrase && draft.start === sentence.from && (flagsAt(tokens, i) & Is.auxiliary) !== 0;
    if (comma < 0) return second ? span(tokens, i, end, 'none', false, true) : null;
    i = comma;
  } else if (draft.takes & Takes.noun && !(draft.takes & (Takes.clause | Takes.that))) {
    // "habló de «…»"
    const preposition = flagsAt(tokens, i) & Is.preposition && tokens[i + 1]?.kind === 'quotation';
    if (preposition && lexicon.data?.syntax.proclitics) i++;
    return span(tokens, i, end, 'none', false, false);
  } else {
    i = behindAdverbials(tokens, i, end, draft, lexicon);
    if (i < 0) return null;
  }
  const mark = tokens[i];
  if (i < end && mark?.kind === 'mark' && /^[,:—–-]$|^--$/.test(mark.lower)) {
    detached = mark.lower !== ':';
    i++;
  }
  const word = tokens[i];
  if (!word || i >= end) return null;
  if (word.kind === 'word' && word.flags & Is.complementizer) {
    const that = lexicon.that.has(word.lower);
    return span(tokens, that ? i + 1 : i, end, that ? 'that' : 'other', false, detached);
  }
  const gerund = draft.takes & Takes.gerund ? gerundAt(tokens, i, end) : -1;
  if (gerund >= 0) return span(tokens, gerund, end, 'none', true, detached);
  if (word.lower === 'to' && !(draft.takes & Takes.clause && !(draft.takes & Takes.to))) {
    return draft.takes & Takes.to ? span(tokens, i, end, 'none', true, detached) : null;
  }
  return span(tokens, i, end, 'none', false, detached);
}

/** Behind whom it is told, when and where: the place that the content may begin at; -1 where only a place is left. */
function behindAdverbials(
  tokens: readonly Token[],
  from: number,
  end: number,
  draft: Draft,
  lexicon: Lexicon,
): number {
  const colon = isEnglish(lexicon) ? toldBefore(tokens, from, end) : -1;
  if (colon >= 0) return colon;
  const told = skipAddressee(tokens, from, end, draft, lexicon);
  const i = skipAdjuncts(tokens, told, end, lexicon);
  if (i > told && !(draft.takes & Takes.noun) && isRemainder(tokens, i, end)) return -1;
  // "había dicho en enero, en una entrevista, que"
  const closing = tokens[i]?.lower === ',' ? nextComma(tokens, i + 1, end) : -1;
  const that = closing > 0 && lexicon.that.has(tokens[closing + 1]?.lower ?? '');
  return lexicon.data?.syntax.proclitics && that ? closing + 1 : i;
}

/** "echoed him: “…”", "told the council: “…”": the colon behind a few words that only say to whom. */
function toldBefore(tokens: readonly Token[], from: number, to: number): number {
  const colon = announcement(tokens, from, to);
  return colon - from > 0 && colon - from <= LONGEST_REMAINDER ? colon : -1;
}

/** "warned the yard about drums stored by the canal": what is left behind the last place is a few words and no clause. */
function isRemainder(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first?.kind !== 'word' || first.lower === 'to' || first.flags & Is.complementizer) return false;
  return (
    to - from <= LONGEST_REMAINDER && !hasFinite(tokens, from, to) && quotationBefore(tokens, from, to) < 0
  );
}

/** The first quotation, when no comma comes before it; -1 else. */
function quotationBefore(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to && i < from + 12; i++) {
    const token = tokens[i];
    if (token?.kind === 'quotation') return i;
    if (token?.kind === 'mark' && /^[,;:—–]$/.test(token.lower)) return -1;
  }
  return -1;
}

/** Where "recently meeting" begins in "confessed to recently meeting", "denied meeting"; -1 where nothing does. */
function gerundAt(tokens: readonly Token[], from: number, end: number): number {
  const start = tokens[from]?.lower === 'to' ? from + 1 : from;
  for (let i = start; i < end && i < start + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.upper) return -1;
    if (/..ing$/.test(token.lower) && !(token.flags & ~(Is.verb | Is.auxiliary | Is.nounForm)))
      return isNoun(tokens, i) ? -1 : start;
    if (!(token.flags & (Is.adverb | Is.negation | Is.time))) return -1;
  }
  return -1;
}

/** "denied building permits": a noun form that a plural follows. */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.kind === 'word' && next.flags === 0 && !next.upper && /[^s]s$/.test(next.lower);
}

/** The content from a token on, without the punctuation at its end. */
export function span(
  tokens: readonly Token[],
  from: number,
  to: number,
  that: Right['that'],
  infinitive: boolean,
  detached: boolean,
): Right | null {
  let end = to;
  while (end > from && isTrailing(tokens[end - 1])) end--;
  if (from >= end) return null;
  return { span: { from, to: end }, that, infinitive, detached, quoted: tokens[from]?.kind === 'quotation' };
}
