import type { TextRange } from '../model/range.ts';
import type { Claim, Reading } from './claim.ts';
import type { Frame, Span } from './frame.ts';
import { Is, Takes } from './lexicon.ts';
import { nearestSubject } from './subjects.ts';
import type { Token } from './tokens.ts';
import { hasSaying } from './verbs.ts';

/**
 * The frame that answers for a token. One that stands right beside it comes first; else the outermost that says something
 * and has a source, since what X said that Y said is X's claim. A verb of thinking or judging answers only when nobody
 * says it, and then the nearest one.
 */
export function frameFor(frames: readonly Frame[], tokens: readonly Token[], token: number): Frame | null {
  let best: Frame | null = null;
  let bestRank = -1;
  for (const frame of frames) {
    for (const span of frame.contents) {
      if (token < span.from || token >= span.to) continue;
      const strong =
        ((frame.takes & Takes.clause) !== 0 || (frame.that && (frame.takes & Takes.that) !== 0)) &&
        !(frame.takes & Takes.belief) &&
        !frame.passive &&
        !frame.infinitive;
      const pure = span.from === token && span.to === token + 1 && span.to <= frame.cue.from;
      const rank =
        (pure ? 32 : 0) +
        (isBeside(frame, tokens, token) ? 16 : 0) +
        (frame.source ? 8 : 0) +
        (strong ? 4 : 0) +
        (frame.takes & Takes.belief ? 0 : 2) +
        (frame.phrase ? 0 : 1);
      // of equals the outermost says it, and the innermost thinks it
      if (rank > bestRank || (rank === bestRank && !strong)) {
        bestRank = rank;
        best = frame;
      }
    }
  }
  return best;
}

/** "Lee said, according to the Tribune": who relays the words answers for them. */
export function relay(claim: Claim, frames: readonly Frame[], own: Frame): void {
  const { reading } = claim;
  if (own.phrase || !claim.source || reading.lexicon.data?.syntax.inversion !== 'after-content') return;
  const token = own.start - 1;
  // "Lee fired back: “…,” he wrote": twice the same, first by name
  const named =
    own.source?.kind === 'pronoun' && own.side !== 'right'
      ? frames.find((frame) => frame.source?.kind === 'name' && isBeside(frame, reading.tokens, token))
      : undefined;
  if (named?.source) claim.source = { reading, mention: named.source };
  const first = reading.sentences[claim.sentence]?.from;
  const through = frames.find(
    ({ phrase, source, cue }) =>
      phrase && source && (cue.from === first || reading.tokens[cue.from - 1]?.kind !== 'word'),
  );
  if (through?.source) claim.source = { reading, mention: through.source };
}

/** Whether nothing but punctuation stands between a cue and a quotation behind it. */
function isBeside(frame: Frame, tokens: readonly Token[], token: number): boolean {
  let i = frame.cue.to;
  while (i < token && tokens[i]?.kind === 'mark') i++;
  return i === token && token > frame.cue.from && tokens[token - 1]?.kind === 'mark';
}

/** Where a span of tokens stands in the text; null when it is empty. */
export function rangeOf(reading: Reading, span: Span): TextRange | null {
  const first = reading.tokens[span.from];
  const last = reading.tokens[span.to - 1];
  return first && last && span.from < span.to ? [first.start, last.end] : null;
}

function contentsOf(reading: Reading, frame: Frame): TextRange[] {
  return frame.contents.flatMap((span) => {
    const range = rangeOf(reading, span);
    return range ? [range] : [];
  });
}

/** The claim of a frame with its first quotation. */
export function claimOf(reading: Reading, s: number, frame: Frame, quotation: number, token: number): Claim {
  const sentence = reading.sentences[s];
  const nearest =
    frame.source || frame.passive || !sentence
      ? null
      : nearestSubject(reading.tokens, token, sentence, reading.lexicon);
  const mention = frame.source ?? nearest;
  return {
    reading,
    sentence: s,
    frame,
    source: mention ? { reading, mention } : null,
    link: nearest ? 'subject' : frame.via,
    quotations: [quotation],
    contents: contentsOf(reading, frame),
  };
}

/** A frame without quotation marks as a reported claim, where its content looks like one. */
export function reportedClaim(reading: Reading, s: number, frame: Frame): Claim | null {
  const contents = contentsOf(reading, frame);
  if (contents.length === 0 || !(frame.source || frame.that || reading.lexicon.data?.syntax.dropsSubject))
    return null;
  if (frame.contents.some((span) => hasQuotation(reading, span))) return null;
  const [first] = frame.contents;
  const told =
    first !== undefined && (frame.takes & Takes.weak) !== 0 && hasSaying(reading.tokens, first.from, first);
  if (!told && !frame.that && !frame.infinitive && !frame.phrase && !(frame.takes & Takes.clause))
    return null;
  const words = frame.contents.reduce((n, span) => n + span.to - span.from, 0);
  if (words < 3) return null;
  if (!told && !frame.that && !frame.infinitive && frame.side === 'right' && !frame.phrase) {
    // "Wie die Behörde mitteilte, ist das Wasser …": the verb comes first
    const verbSecond = reading.lexicon.data?.syntax.verbFinal === true;
    const first = reading.tokens[frame.contents[0]?.from ?? -1];
    if (
      !first ||
      !(beginsClause(first) || (verbSecond && first.flags & (Is.auxiliary | Is.adverb | Is.preposition)))
    )
      return null;
  }
  return {
    reading,
    sentence: s,
    frame,
    source: frame.source ? { reading, mention: frame.source } : null,
    link: frame.via,
    quotations: [],
    contents,
  };
}

function beginsClause(token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  if (token.upper) return true;
  if (token.flags & (Is.subject | Is.determiner | Is.possessive | Is.indefinite | Is.subordinator))
    return true;
  return (token.flags & (Is.preposition | Is.conjunction | Is.auxiliary | Is.object | Is.adverb)) === 0;
}

/** Whether a span holds words in quotation marks. */
export function hasQuotation(reading: Reading, span: Span): boolean {
  for (let i = span.from; i < span.to; i++) if (reading.tokens[i]?.kind === 'quotation') return true;
  return false;
}
