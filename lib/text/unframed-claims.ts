import type { TextRange } from '../model/range.ts';
import type { Claim, Reading, SourceMention, State } from './claim.ts';
import type { Frame } from './frame.ts';
import { Is } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Quotation } from './quotations.ts';
import type { Sentence } from './sentences.ts';
import { labelBefore, labelOf, signatureAfter } from './signatures.ts';
import { clauseSubject, nearestSubject } from './subjects.ts';
import type { Token } from './tokens.ts';
import { unlistedSource } from './unlisted-verbs.ts';
import { mainSubject, viewHolder } from './verb-second.ts';

/** A quotation that no verb of its sentence claims: the rest of a split quote, what a colon announced, or a carried one. */
export function attachUnframed(
  reading: Reading,
  s: number,
  i: number,
  quotation: number,
  quotations: readonly Quotation[],
  state: State,
  claims: Claim[],
): void {
  const sentence = reading.sentences[s];
  const found = quotations[quotation];
  if (!sentence || !found) return;
  const atStart = i === sentence.from;
  const alone = atStart && (sentence.to === i + 1 || isEnd(reading.tokens[i + 1]));
  const { last } = state;
  const preceding = atStart ? precedingSource(reading, s, state) : null;
  const range: TextRange = [found.start, found.end];
  if (found.continues && last) {
    last.quotations.push(quotation);
    last.contents.push(range);
    return;
  }
  if (alone && last && last.reading === reading && last.sentence === s - 1 && last.quotations.length > 0) {
    last.quotations.push(quotation);
    last.contents.push(range);
    state.last = { ...last, sentence: s };
    // the claim that takes the pieces stays the one in the list
    state.last = replaceable(last, s);
    return;
  }
  const base = { reading, sentence: s, frame: null, quotations: [quotation], contents: [range] };
  let claim: Claim;
  if (state.lead && atStart && !found.label) {
    claim = { ...base, source: state.lead.source, link: 'lead' };
  } else {
    const goesOn = phraseBefore(reading, s, i);
    const label = labelOf(reading, found) ?? labelBefore(reading, sentence, i);
    const signed = label ? null : signatureAfter(reading, sentence, i);
    const unlisted = label || signed || !atStart ? null : unlistedSource(reading, sentence, i, found);
    const own = atStart ? null : (ownSubject(reading, sentence, i) ?? subjectFor(reading, sentence, i));
    const reported = own !== null && isReportedFact(reading, own);
    const subject = label ?? goesOn ?? (reported ? null : own);
    if (signed) claim = { ...base, source: { reading, mention: signed }, link: 'signed' };
    else if (isCharge(reading, i) && !(subject && isAuthority(reading, subject)))
      claim = { ...base, source: null, link: 'charge' };
    else if (unlisted) claim = { ...base, source: { reading, mention: unlisted }, link: 'unlisted' };
    else if (subject)
      claim = { ...base, source: { reading, mention: subject }, link: label ? 'label' : 'subject' };
    else if (preceding) claim = { ...base, source: preceding, link: 'carried' };
    else if (reported) claim = { ...base, source: precedingSource(reading, s, state), link: 'carried' };
    else if (last?.source) claim = { ...base, source: last.source, link: 'carried' };
    else claim = { ...base, source: null, link: 'none' };
  }
  claims.push(claim);
  if (alone || claim.link === 'lead' || claim.link === 'label') state.last = claim;
}

/** "a conviction for “…”": the words of a charge, which the one who is charged doesn't say. */
function isCharge(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (lexicon.charges.has(token.lower)) return true;
  }
  return false;
}

/** A court, a prosecutor, the police. */
function isAuthority(reading: Reading, mention: Mention): boolean {
  const last = reading.tokens[mention.headTo - 1];
  return last !== undefined && (last.flags & (Is.organization | Is.role | Is.document)) !== 0;
}

/** Where the verb stands second, whose clause it is can be told: "Daran zweifelt Lang: “…”". */
function ownSubject(reading: Reading, sentence: Sentence, before: number): Mention | null {
  if (!reading.lexicon.data?.syntax.capitalNouns) return null;
  const { tokens, lexicon } = reading;
  return viewHolder(tokens, sentence, before, lexicon) ?? mainSubject(tokens, sentence, before, lexicon);
}

/** “…”, so Lang, werde man “…”: the phrase stands in the middle of what he says. */
function phraseBefore(reading: Reading, s: number, i: number): Mention | null {
  if (!reading.lexicon.data?.syntax.capitalNouns) return null;
  const frame = reading.frames[s]?.findLast(({ phrase, source, cue }) => phrase && source && cue.to <= i);
  const [content] = frame?.contents ?? [];
  const first = content && reading.tokens[content.from];
  return frame && content && content.to <= frame.cue.from && first?.kind === 'quotation'
    ? frame.source
    : null;
}

/** "Es drohe „…“", in the mood of reported speech: it says nothing, who spoke before does. */
function isReportedFact({ tokens, lexicon }: Reading, subject: Mention): boolean {
  if (!lexicon.data?.syntax.capitalNouns || subject.kind !== 'pronoun') return false;
  if (!((tokens[subject.from]?.flags ?? 0) & Is.neuter)) return false;
  const verb = tokens[subject.to];
  return verb?.kind === 'word' && ((verb.flags & Is.subjunctive) !== 0 || /[^dt]e$/.test(verb.lower));
}

/** Whom words that no verb of saying claims are given to: the subject nearest to them; rather its sentence's than a thing. */
function subjectFor(reading: Reading, sentence: Sentence, i: number): Mention | null {
  const nearest = nearestSubject(reading.tokens, i, sentence, reading.lexicon);
  const first = reading.lexicon.data?.syntax.inversion !== 'after-content';
  if (nearest && (first || nearest.kind !== 'common')) return nearest;
  return clauseSubject(reading.tokens, i, sentence, reading.lexicon) ?? nearest;
}

/** A frame whose source goes on to be the one that speaks. */
export function leads(frame: Frame): boolean {
  return frame.source !== null && !frame.passive && !frame.nested && frame.via !== 'relative';
}

/** Who was spoken of, or spoke, in the sentence before: "The judge turned to her. “Go on.”" */
function precedingSource(reading: Reading, s: number, state: State): SourceMention | null {
  const sentence = s > 0 ? reading.sentences[s - 1] : undefined;
  if (!sentence) return state.reported;
  const framed = reading.frames[s - 1]?.findLast(leads);
  if (framed?.source) return { reading, mention: framed.source };
  const subject = clauseSubject(reading.tokens, sentence.to, sentence, reading.lexicon);
  return subject && subject.kind !== 'common' ? { reading, mention: subject } : null;
}

/** The same object seen as if it stood in the later sentence, so that a third piece joins it as well. */
function replaceable(claim: Claim, sentence: number): Claim {
  Object.assign(claim, { sentence });
  return claim;
}

export function isEnd(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[.!?;]$/.test(token.lower);
}
