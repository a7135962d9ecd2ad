import type { Claim } from './claim.ts';
import type { Frame } from './frame.ts';
import { FUNCTION_WORD, Is, Takes } from './lexicon.ts';
import type { Quotation } from './quotations.ts';
import type { Feature } from './weights.ts';
import { countCapitals, countWords } from './word-counts.ts';

/** How a frame holds a stretch. */
export function pushFrame(out: Feature[], claim: Claim, quotation: Quotation, first: boolean): void {
  const { frame, reading } = claim;
  if (!frame) return;
  const { tokens } = reading;
  const at = tokenOf(claim, quotation);
  if (at < 0) return;
  const says = Takes.clause | Takes.noun;
  const beside = at > frame.cue.to && tokens[at - 1]?.kind === 'mark';
  if (!first && !beside && !frame.phrase && !(frame.takes & says) && !frame.that) out.push('loosely');
  const before = tokens[frame.cue.from - 1]?.lower;
  if (before === 'to' || before === 'zu') {
    out.push('infinitive');
    if (frame.source?.to === frame.cue.from - 1) out.push('controlled');
  }
  const named = frame.source !== null && frame.source.from >= frame.cue.from;
  if (
    frame.phrase &&
    named &&
    at >= frame.cue.to &&
    at - frame.cue.to <= 4 &&
    !frame.contents.some((span) => span.from === at)
  )
    out.push('inSource');
  else if (isAttached(claim, frame, at, quotation)) out.push('inSource');
  if (
    reading.lexicon.data?.syntax.verbFinal &&
    at === frame.start - 1 &&
    !/[,?!]/.test(reading.text.charAt(quotation.innerEnd - 1))
  ) {
    out.push('noComma');
  }
}

/**
 * Where nouns have capitals, a stretch of capitals that hangs on the source, or says where or to whom: "sagte die
 * Sprecherin der Firma „…“ der „…“".
 */
function isAttached(claim: Claim, frame: Frame, at: number, quotation: Quotation): boolean {
  const { tokens, lexicon, text } = claim.reading;
  if (!lexicon.data?.syntax.capitalNouns || !frame.source || frame.source.to < frame.cue.from) return false;
  if (frame.takes & Takes.noun || at <= frame.source.to - 1 || at - frame.source.to > 8) return false;
  if (isMostlyLower(text, quotation)) return false;
  for (let i = frame.source.to; i < at; i++) {
    const token = tokens[i];
    const links =
      token?.kind === 'quotation' ||
      (token?.kind === 'word' &&
        !token.cues &&
        (token.upper || (token.flags & (Is.preposition | Is.determiner | Is.possessive)) !== 0));
    if (!links) return false;
  }
  return true;
}

function isMostlyLower(text: string, quotation: Quotation): boolean {
  const words = countWords(text, quotation.innerStart, quotation.innerEnd);
  return words > 8 || countCapitals(text, quotation.innerStart, quotation.innerEnd) < 0.6 * words;
}

/** The words beside a stretch that no reporting verb claims. */
export function pushSyntax(out: Feature[], claim: Claim, quotation: Quotation): void {
  const { tokens } = claim.reading;
  const at = tokenOf(claim, quotation);
  if (at < 0) return;
  const next = tokens[at + 1];
  if (!next || /^[.!?;]$/.test(next.lower) || next.upper) out.push('endsSentence');
  else if (next.kind === 'word' && (next.flags & FUNCTION_WORD) === 0) out.push('beforeNoun');
  const before = tokens[at - 1];
  if (before && before.flags & Is.auxiliary) out.push('predicate');
  const subject =
    claim.source && claim.source.reading === claim.reading
      ? tokens[claim.source.mention.headTo - 1]
      : undefined;
  if (claim.source?.mention.kind === 'pronoun' && subject) {
    if (subject.flags & (Is.neuter | Is.second)) out.push('neuterSubject');
    else out.push('personalSubject');
  }
}

/** The index of a quotation's token in its paragraph: by bisection, since a paragraph may hold very many. */
export function tokenOf(claim: Claim, quotation: Quotation): number {
  const { tokens } = claim.reading;
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (!token) return -1;
    if (token.start === quotation.start && token.kind === 'quotation') return middle;
    if (token.start < quotation.start) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Whether its attribution follows right behind a quotation, or it goes on behind its attribution. */
export function precedes(claim: Claim, quotation: Quotation): boolean {
  const { frame, reading } = claim;
  if (!frame || frame.side === 'right' || frame.side === 'none') return false;
  const { tokens } = reading;
  const start = tokens[frame.start];
  if (!start || quotation.start > start.start) {
    // "…, so der Leiter von „…“" names the source, and goes on with nothing
    const goesOn = !frame.phrase || tokens[tokenOf(claim, quotation) - 1]?.kind === 'mark';
    return (frame.side === 'both' && goesOn) || reading.paragraph.start > quotation.start;
  }
  let i = frame.start - 1;
  while (i >= 0 && tokens[i]?.kind === 'mark') i--;
  if (tokens[i]?.start !== quotation.start) return false;
  // not when it names the source, or where something was said: in the “Star” Lee writes
  const pure = frame.contents.some((span) => span.from === i && span.to === i + 1);
  return pure || i < frame.start - 1 || /[,?!]/.test(claim.reading.text.charAt(quotation.innerEnd - 1));
}
