import { flagsAt } from './clause-words.ts';
import type { Draft, Frame, Span } from './frame.ts';
import { leftContent } from './left-content.ts';
import { isNested } from './left-source.ts';
import { Is, type Lexicon, Takes } from './lexicon.ts';
import { sayingAt } from './noun-cues.ts';
import { phraseAt } from './phrase-cues.ts';
import { type Right, rightContent } from './right-content.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { verbAt } from './verb-cues.ts';

/** The reporting frames of a sentence, in reading order. */
export function framesOf(tokens: readonly Token[], sentence: Sentence, lexicon: Lexicon): Frame[] {
  const drafts: Draft[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' && !isQuotedCue(tokens, i)) continue;
    if (!token) continue;
    const phrase = phraseAt(tokens, i, sentence, lexicon);
    if (phrase) {
      drafts.push(phrase);
      i = Math.max(i, phrase.cue.to - 1);
      continue;
    }
    if (!token.cues) {
      if (token.flags & Is.saying) pushIf(drafts, sayingAt(tokens, i, sentence, lexicon));
      continue;
    }
    const draft = verbAt(tokens, i, token.cues, sentence, lexicon, drafts);
    if (draft) drafts.push(draft);
    else if (token.flags & Is.saying) pushIf(drafts, sayingAt(tokens, i, sentence, lexicon));
  }
  return drafts.map((draft, i) => complete(tokens, sentence, draft, drafts, i, lexicon));
}

/** He “confessed” to it: a finite verb of saying between its subject and what is said, in quotation marks. */
function isQuotedCue(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'quotation' || !token.cues) return false;
  const subject = tokens[i - 1];
  if (subject?.kind !== 'word' || tokens[i + 1]?.kind !== 'word') return false;
  return subject.upper || (subject.flags & (Is.subject | Is.role | Is.organization | Is.document)) !== 0;
}

function pushIf<T>(list: T[], value: T | null): void {
  if (value) list.push(value);
}

function complete(
  tokens: readonly Token[],
  sentence: Sentence,
  draft: Draft,
  drafts: readonly Draft[],
  index: number,
  lexicon: Lexicon,
): Frame {
  const behind = rightContent(tokens, sentence, draft, drafts, index, lexicon);
  const right = behind && isRelativeBehind(tokens, draft, behind, lexicon) ? null : behind;
  const left = leftContent(tokens, sentence, draft, drafts, index);
  const frame = {
    cue: draft.cue,
    start: draft.start,
    takes: draft.takes,
    source: draft.source,
    via: draft.via,
    passive: draft.passive,
    phrase: draft.phrase,
    nested: index > 0 && isNested(tokens, draft, drafts[index - 1]),
    that: right !== null && right.that !== 'none',
    infinitive: right?.infinitive ?? false,
  };
  const inner = innerContent(tokens, draft);
  if (inner && !left?.pure && !right?.quoted && right?.that !== 'that') {
    return { ...frame, contents: [inner], side: 'inside' };
  }
  // "In other words, explained Lee: “…”"
  const announced = right?.quoted && !right.detached && draft.via === 'inverted' && !left?.quoted;
  const leftFirst =
    left &&
    !announced &&
    (!right || right.detached || draft.via === 'inverted' || (left.pure && right.that !== 'that'));
  if (leftFirst) {
    // “A,” she said, “B.”: what follows belongs to it unless it is text of the writer's
    const joins = right?.detached && (right.quoted || left.quoted === false) && draft.via !== 'inverted';
    if (joins && right) return { ...frame, contents: [left.span, right.span], side: 'both' };
    if (right?.detached && right.quoted) return { ...frame, contents: [left.span, right.span], side: 'both' };
    return { ...frame, contents: [left.span], side: 'left' };
  }
  if (right && !(draft.takes & (Takes.clause | Takes.that)) && draft.takes & Takes.noun) {
    const span = draft.takes & Takes.weak ? withoutRelative(tokens, right.span) : right.span;
    return { ...frame, contents: [judgedSpan(tokens, span)], side: 'right' };
  }
  if (right) return { ...frame, contents: [right.span], side: 'right' };
  return { ...frame, contents: [], side: 'none' };
}

/**
 * "were found in a tank that feeds the town": behind a noun, "that" belongs to it, unless the verb says whom it
 * tells, or has "it" for a subject ("it was found in March that …").
 */
function isRelativeBehind(tokens: readonly Token[], draft: Draft, right: Right, lexicon: Lexicon): boolean {
  // German "dass" is no relative pronoun
  if (lexicon.data?.syntax.capitalNouns) return false;
  if (!draft.passive || draft.source || right.that !== 'that' || draft.takes & Takes.addressee) return false;
  if (right.span.from - 1 <= draft.after) return false;
  return !(flagsAt(tokens, draft.start - 1) & Is.neuter);
}

/** "hat den Plan als „…“ bezeichnet": what stands between the parts of the verb, if words of it are quoted. */
function innerContent(tokens: readonly Token[], draft: Draft): Span | null {
  const { inner } = draft;
  if (!inner || !(draft.takes & (Takes.noun | Takes.quote))) return null;
  for (let i = inner.from; i < inner.to; i++) if (tokens[i]?.kind === 'quotation') return inner;
  return null;
}

/** "drew comparisons between A and B, whose …": what the writer adds ends it. */
function withoutRelative(tokens: readonly Token[], span: Span): Span {
  for (let i = span.from + 1; i + 1 < span.to; i++) {
    const next = flagsAt(tokens, i + 1);
    if (tokens[i]?.lower === ',' && next & Is.relative) return { from: span.from, to: i };
  }
  return span;
}

/** "called it “absurd,” leading to …": a judgement ends with the clause of its first quotations. */
function judgedSpan(tokens: readonly Token[], span: Span): Span {
  let quoted = false;
  for (let i = span.from; i < span.to; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.kind === 'quotation') quoted = true;
    if (!quoted || !next || i + 1 >= span.to) continue;
    // “…,” leading to …
    if (token?.pause && next.kind === 'word' && !next.upper && /ing$/.test(next.lower)) {
      return { from: span.from, to: i + 1 };
    }
    // "called it “absurd” and has asked …"
    if (token && token.flags & Is.conjunction && next.flags & Is.auxiliary && !next.upper)
      return { from: span.from, to: i };
    if (token?.lower !== ',') continue;
    const goesOn = next.kind === 'quotation' || (next.flags & Is.conjunction) !== 0;
    if (!goesOn) return { from: span.from, to: i };
  }
  return span;
}
