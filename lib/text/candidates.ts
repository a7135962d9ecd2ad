import type { Candidate, DoubtReason, Source } from '../model/candidate.ts';
import type { TextRange } from '../model/range.ts';
import type { Claim, SourceMention } from './claim.ts';
import { Takes } from './lexicon.ts';
import { pageSource } from './page-quotations.ts';
import { printedSource } from './printed-source.ts';
import type { Quotation } from './quotations.ts';
import type { Known, Resolved } from './resolve-sources.ts';
import { type Context, doubtBefore, featuresOf } from './score.ts';
import { DEFAULT_THRESHOLD } from './threshold.ts';
import { confidenceOf } from './weights.ts';
import { countWords } from './word-counts.ts';

/** A claim as the candidate that a reader is shown. */
export function candidateOf(claim: Claim, resolved: Resolved, context: Context): Candidate {
  const { text } = context;
  const scored = claim.quotations.flatMap((index) => {
    const quotation = context.quotations[index];
    if (!quotation) return [];
    return [{ index, quotation, confidence: confidenceOf(featuresOf(claim, quotation, context)) }];
  });
  const parts = scored.map(({ quotation }) => quotation);
  const content = contentOf(claim, parts, text);
  const confidence =
    scored.length > 0
      ? scored.reduce((most, part) => Math.max(most, part.confidence), 0)
      : reportedConfidence(claim);
  // A scare quote inside the clause of a claim is no quotation of it.
  const quoted: TextRange[] = scored
    .filter((part) => isProper(part.quotation) && (part.confidence >= 0.4 || confidence < DEFAULT_THRESHOLD))
    .flatMap(({ quotation, index }) => printedQuotations(quotation, index, context.quotations));
  const cue = cueOf(claim, text);
  const candidate: Candidate = {
    // the words of a charge are a part of the court's sentence
    form: parts.length === 0 ? 'indirect' : content.mixed || claim.link === 'charge' ? 'mixed' : 'direct',
    ranges: content.ranges,
    quoted,
    exact: content.ranges.map(([start, end]) => text.slice(start, end)).join(' … '),
    speaker: speakerOf(claim, resolved.known, context),
    cue,
    confidence: Math.round(confidence * 1000) / 1000,
  };
  const chain = chainFor(claim, candidate.speaker, resolved, text);
  if (chain.length > 1) candidate.chain = chain;
  if (claim.reading.paragraph.kind === 'pull-quotation') {
    // the body has the same words: marked once
    return { ...candidate, confidence: Math.min(candidate.confidence, REPEATED), reason: 'repeated' };
  }
  const reason = reasonOf(claim, parts, candidate, context);
  return reason ? { ...candidate, reason } : candidate;
}

/** How sure a quotation is that repeats one of the body. */
const REPEATED = 0.1;

/** Who says it: whom the page names for the block, else whom the text does; the article's authors only by a verb. */
function speakerOf(claim: Claim, known: ReadonlyMap<SourceMention, Known>, context: Context): Source | null {
  const named = claim.frame === null ? pageSource(claim.reading.paragraph) : null;
  if (named) return named;
  const source = claim.source && printedSource(claim.source, known.get(claim.source), context.text);
  if (!source || claim.frame !== null) return source;
  return context.authors.some((author) => author === source.name || author === source.text) ? null : source;
}

/** "X said that Y ordered him to “…”": X, then Y. A pronoun that means nobody, or who spoke before, is no link of it. */
function chainFor(claim: Claim, speaker: Source | null, { known, chains }: Resolved, text: string): Source[] {
  const chain: Source[] = [];
  for (const mention of chains.get(claim) ?? []) {
    const own = mention === claim.source;
    const source = own ? speaker : printedSource(mention, known.get(mention), text);
    if (!source || (!own && mention.mention.kind === 'pronoun' && source.name === null)) continue;
    if (!chain.some((other) => (other.name ?? other.text) === (source.name ?? source.text)))
      chain.push(source);
  }
  return chain;
}

/** What stands inside quotation marks: of a turn without marks, the marks in it. */
function printedQuotations(quotation: Quotation, index: number, all: readonly Quotation[]): TextRange[] {
  const { innerStart, innerEnd } = quotation;
  if (quotation.family !== 'turn') return [[innerStart, innerEnd]];
  const inside: TextRange[] = [];
  let end = 0;
  for (let i = index + 1; (all[i]?.start ?? innerEnd) < innerEnd; i++) {
    const one = all[i];
    if (!one || one.start < end) continue;
    if (isProper(one)) inside.push([one.innerStart, one.innerEnd]);
    end = one.end;
  }
  return inside;
}

/** The typewriter's doubled single marks hold a claim as well, but are no marks to report stretches by. */
function isProper(quotation: Quotation): boolean {
  return quotation.family !== 'doubled';
}

function contentOf(
  claim: Claim,
  parts: readonly Quotation[],
  text: string,
): { ranges: TextRange[]; mixed: boolean } {
  if (parts.length === 0) return { ranges: merge(claim.contents), mixed: false };
  let outside = 0;
  // Contents and quotations run side by side: a page may repeat an opening mark in every line.
  let part = 0;
  for (const [start, end] of claim.frame === null && claim.link !== 'mood' ? [] : claim.contents) {
    let at = start;
    for (; part < parts.length; part++) {
      const quotation = parts[part];
      if (!quotation || quotation.start >= end) break;
      if (quotation.end <= at) continue;
      outside += countWords(text, at, quotation.start);
      at = quotation.end;
    }
    if (at < end) outside += lettersIn(text, at, end) ? countWords(text, at, end) : 0;
  }
  const direct = outside === 0 || (claim.frame === null && claim.link !== 'mood');
  if (direct) return { ranges: merge(parts.map((q) => [q.innerStart, q.innerEnd])), mixed: false };
  return {
    ranges: merge([...claim.contents, ...parts.map((q): TextRange => [q.innerStart, q.innerEnd])]),
    mixed: true,
  };
}

function lettersIn(text: string, from: number, to: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(from, Math.min(to, from + 400)));
}

/** In reading order, without overlaps. */
function merge(ranges: readonly TextRange[]): TextRange[] {
  const out: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = out.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

function cueOf(claim: Claim, text: string): Candidate['cue'] {
  const { frame, reading } = claim;
  const first = frame && reading.tokens[frame.cue.from];
  const last = frame && reading.tokens[frame.cue.to - 1];
  if (!first || !last || last.end <= first.start) return null;
  return { text: text.slice(first.start, last.end), range: [first.start, last.end] };
}

/** How sure it is that a clause without quotation marks is a reported claim. */
function reportedConfidence(claim: Claim): number {
  const { frame } = claim;
  if (claim.link === 'mood') return 0.65;
  if (!frame) return 0;
  let sum = 0.5;
  if (frame.that) sum += 0.7;
  if (frame.phrase) sum += 0.7;
  if (frame.takes & Takes.clause && !(frame.takes & Takes.belief)) sum += 0.6;
  if (frame.takes & Takes.belief) sum -= 0.3;
  if (frame.infinitive) sum -= 0.2;
  if (frame.side !== 'right') sum += 0.3;
  if (!frame.source) sum -= 1;
  return 1 / (1 + Math.exp(-sum));
}

function reasonOf(
  claim: Claim,
  parts: readonly Quotation[],
  candidate: Candidate,
  context: Context,
): DoubtReason | null {
  const quotation = parts[0];
  if (!quotation) return claim.frame && claim.frame.takes & Takes.belief ? 'plan-or-belief' : null;
  if (candidate.confidence >= 0.6) return null;
  if (context.repeated.has(quotation)) return 'repeated';
  const doubt = doubtBefore(claim, quotation, context);
  if (doubt) return doubt;
  const words = countWords(context.text, quotation.innerStart, quotation.innerEnd);
  if (words <= 8) return 'scare-quotes';
  return candidate.speaker ? null : 'no-source';
}
