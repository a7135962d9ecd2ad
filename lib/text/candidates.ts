import type { Candidate, DoubtReason, Source } from '../model/candidate.ts';
import type { TextRange } from '../model/range.ts';
import type { Claim, SourceMention } from './claims.ts';
import { Is, Takes } from './lexicon.ts';
import { isNameLike } from './mentions.ts';
import { pageSource } from './page-quotations.ts';
import type { Quotation } from './quotations.ts';
import { type Context, confidenceOf, countWords, doubtBefore, featuresOf } from './score.ts';
import { DEFAULT_THRESHOLD } from './threshold.ts';

/** A claim as the candidate that a reader is shown. */
export function candidateOf(claim: Claim, name: string | null, context: Context): Candidate {
  const { text } = context;
  const parts = claim.quotations.flatMap((index) => {
    const quotation = context.quotations[index];
    return quotation ? [quotation] : [];
  });
  const content = contentOf(claim, parts, text);
  const scored = parts.map((quotation) => ({
    quotation,
    confidence: confidenceOf(featuresOf(claim, quotation, context)),
  }));
  const confidence =
    scored.length > 0
      ? scored.reduce((most, part) => Math.max(most, part.confidence), 0)
      : reportedConfidence(claim);
  // A scare quote inside the clause of a claim is no quotation of it.
  const quoted: TextRange[] = scored
    .filter((part) => isProper(part.quotation) && (part.confidence >= 0.4 || confidence < DEFAULT_THRESHOLD))
    .map(({ quotation }) => [quotation.innerStart, quotation.innerEnd]);
  const cue = cueOf(claim, text);
  const candidate: Candidate = {
    form: parts.length === 0 ? 'indirect' : content.mixed ? 'mixed' : 'direct',
    ranges: content.ranges,
    quoted,
    exact: content.ranges.map(([start, end]) => text.slice(start, end)).join(' … '),
    speaker: speakerOf(claim, name, context),
    cue,
    confidence: Math.round(confidence * 1000) / 1000,
  };
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
function speakerOf(claim: Claim, name: string | null, context: Context): Source | null {
  const named = claim.frame === null ? pageSource(claim.reading.paragraph) : null;
  if (named) return named;
  const source = claim.source && printedSource(claim.source, name, context.text);
  if (!source || claim.frame !== null) return source;
  return context.authors.some((author) => author === source.name || author === source.text) ? null : source;
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

function printedSource(source: SourceMention, name: string | null, text: string): Source | null {
  const { reading, mention } = source;
  const { tokens } = reading;
  const first = tokens[mention.from];
  const last = tokens[mention.to - 1];
  if (!first || !last) return null;
  const speaker: Source = {
    text: text.slice(first.start, last.end),
    range: [first.start, last.end],
    name,
    role: roleOf(source, text),
  };
  return speaker;
}

/** What stands before the name ("Senior CNRP official") or behind it in an apposition (", a doctor"). */
function roleOf(source: SourceMention, text: string): string | null {
  const { reading, mention } = source;
  const { tokens, lexicon } = reading;
  if (mention.kind !== 'name') return null;
  const office = mention.role && tokens[mention.role.from];
  const officeEnd = mention.role && tokens[mention.role.to - 1];
  if (office && officeEnd) return text.slice(office.start, officeEnd.end);
  let nameFrom = mention.headTo;
  while (
    nameFrom > mention.headFrom &&
    (isNameLike(tokens, nameFrom - 1, lexicon) ||
      tokens[nameFrom - 1]?.kind === 'mark' ||
      (tokens[nameFrom - 1]?.flags ?? 0) & Is.particle)
  ) {
    const token = tokens[nameFrom - 1];
    if (token && token.flags & (Is.title | Is.role) && nameFrom < mention.headTo) break;
    nameFrom--;
  }
  if (tokens[nameFrom]?.lower === '.') nameFrom++;
  let roleFrom = mention.headFrom;
  while (roleFrom < nameFrom && (tokens[roleFrom]?.flags ?? 0) & (Is.determiner | Is.possessive)) roleFrom++;
  const first = tokens[roleFrom];
  const last = tokens[nameFrom - 1];
  if (first && last && roleFrom < nameFrom) return text.slice(first.start, last.end);
  return appositionOf(source, text);
}

function appositionOf(source: SourceMention, text: string): string | null {
  const { reading, mention } = source;
  const { tokens } = reading;
  const comma = mention.to;
  if (tokens[comma]?.lower !== ',') return null;
  let end = comma + 1;
  let role = false;
  while (end < tokens.length && end < comma + 16) {
    const token = tokens[end];
    if (!token || token.kind === 'quotation') break;
    if (
      token.kind === 'mark' &&
      /^[,.;:—–]$/.test(token.lower) &&
      !(token.lower === '.' && (tokens[end - 1]?.flags ?? 0) & Is.title)
    )
      break;
    if (token.cues || token.flags & Is.relative) break;
    if (token.flags & (Is.role | Is.title)) role = true;
    end++;
  }
  const first = tokens[comma + 1];
  const last = tokens[end - 1];
  return role && first && last && end > comma + 1 ? text.slice(first.start, last.end) : null;
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
