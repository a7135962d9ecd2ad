import type { TextRange } from '../model/range.ts';
import {
  clauseSubject,
  type Frame,
  framesOf,
  hasSaying,
  nearestSubject,
  type Span,
  type Via,
} from './frames.ts';
import { FUNCTION_WORD, Is, type Lexicon, Takes } from './lexicon.ts';
import { type Mention, mentionStartingAt } from './mentions.ts';
import type { Paragraph } from './paragraphs.ts';
import { readByPatterns } from './pattern-reading.ts';
import type { Quotation } from './quotations.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';
import { isAbstract, mainSubject, mainVerb } from './verb-second.ts';

/** A paragraph with all that was read in it. */
export interface Reading {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly frames: readonly (readonly Frame[])[];
  readonly lexicon: Lexicon;
}

/** Who is made responsible for a claim, as a place in a paragraph. */
export interface SourceMention {
  readonly reading: Reading;
  readonly mention: Mention;
}

/** How a claim came by its source; the ways of a frame, and those between sentences and paragraphs. */
export type Link = Via | 'lead' | 'carried' | 'label' | 'subject' | 'signed' | 'unlisted' | 'mood' | 'charge';

export interface Claim {
  readonly reading: Reading;
  readonly sentence: number;
  readonly frame: Frame | null;
  source: SourceMention | null;
  link: Link;
  /** indices of quotations */
  readonly quotations: number[];
  /** the clause around the quoted words, or the reported clause; in reading order, not overlapping */
  readonly contents: TextRange[];
}

/** Reads one paragraph's words. Quotations inside quotations stay inside their token. */
export function readParagraph(
  text: string,
  paragraph: Paragraph,
  index: number,
  quotations: readonly Quotation[],
  own: readonly number[],
  lexicon: Lexicon,
): Reading {
  const outer = own.filter((q) => !quotations[q]?.nested);
  const patterns = lexicon.data?.patterns;
  if (patterns) {
    const found = outer.flatMap((q) => quotations[q] ?? []);
    return readByPatterns(text, paragraph, index, found, outer, lexicon, patterns);
  }
  const tokens = tokenize(text, paragraph, quotations, outer, lexicon);
  const sentences = sentencesOf(text, tokens, quotations, lexicon);
  const frames = sentences.map((sentence) => framesOf(tokens, sentence, lexicon));
  return { text, paragraph, index, tokens, sentences, frames, lexicon };
}

/** What stands between the paragraphs of the text: it takes no speaker from them, and gives them none. */
const ASIDES: ReadonlySet<string> = new Set(['heading', 'caption', 'pull-quotation', 'table-cell']);

const NOTHING: State = { last: null, lead: null, reported: null, said: null, entry: undefined };

/** The claims of a text, quoted and reported, with their sources; in reading order. */
export function claimsOf(readings: readonly Reading[], quotations: readonly Quotation[]): Claim[] {
  const claims: Claim[] = [];
  const state: State = { ...NOTHING };
  for (const reading of readings) {
    if (reading.paragraph.entry !== state.entry) {
      Object.assign(state, NOTHING, { entry: reading.paragraph.entry });
    }
    const signature = state.last && state.last.frame === null ? signatureOf(reading) : null;
    if (signature && state.last) {
      state.last.source = { reading, mention: signature };
      state.last.link = 'signed';
      continue;
    }
    if (ASIDES.has(reading.paragraph.kind)) {
      readClaims(reading, quotations, { ...NOTHING, entry: state.entry }, claims);
      continue;
    }
    readClaims(reading, quotations, state, claims);
    const framed = reading.frames.at(-1)?.findLast(leads);
    if (framed?.source) state.reported = { reading, mention: framed.source };
    else if (reading.tokens.some((token) => token.kind === 'word')) state.reported = null;
  }
  return claims;
}

interface State {
  /** the claim before, in the same context */
  last: Claim | null;
  /** the source of the last sentence of the paragraph before, whatever its form */
  reported: SourceMention | null;
  /** the source of the claim before, quoted or reported */
  said: SourceMention | null;
  /** "She continued:" waits for what follows */
  lead: { source: SourceMention; frame: Frame | null } | null;
  entry: number | undefined;
}

function readClaims(reading: Reading, quotations: readonly Quotation[], state: State, claims: Claim[]): void {
  for (const [s, sentence] of reading.sentences.entries()) {
    const frames = reading.frames[s] ?? [];
    const byFrame = new Map<Frame, Claim>();
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = reading.tokens[i];
      if (token?.kind !== 'quotation') continue;
      const frame = frameFor(frames, reading.tokens, i);
      if (frame) {
        const known = byFrame.get(frame);
        if (known) known.quotations.push(token.quotation);
        else {
          const claim = claimOf(reading, s, frame, token.quotation, i);
          relay(claim, frames, frame);
          inheritSource(claim, state, s);
          byFrame.set(frame, claim);
          claims.push(claim);
          state.last = claim;
        }
        continue;
      }
      const told = moodClaim(reading, s, state, [token.quotation]);
      if (told && i > sentence.from) {
        const earlier = claims.at(-1);
        if (earlier?.link === 'mood' && earlier.reading === reading && earlier.sentence === s)
          earlier.quotations.push(token.quotation);
        else claims.push(told);
        continue;
      }
      attachUnframed(reading, s, i, token.quotation, quotations, state, claims);
    }
    if (frames.length === 0 && !hasQuotation(reading, sentence)) {
      const told = moodClaim(reading, s, state, []);
      if (told) claims.push(told);
    }
    for (const frame of frames) {
      if (byFrame.has(frame)) continue;
      const claim = reportedClaim(reading, s, frame);
      if (!claim) continue;
      inheritSource(claim, state, s);
      claims.push(claim);
    }
    state.said = saidBy(claims.at(-1), reading, s) ?? state.said;
    const last = frames.at(-1);
    const closing = reading.tokens[sentence.to - 1];
    if (closing?.lower === ':' || (last && last.side === 'none' && s === reading.sentences.length - 1)) {
      const framed =
        frames.findLast((frame) => frame.source !== null && frame.side === 'none') ??
        frames.findLast((frame) => frame.source !== null);
      const mention =
        framed?.source ??
        (closing?.lower === ':'
          ? clauseSubject(reading.tokens, sentence.to - 1, sentence, reading.lexicon)
          : null);
      state.lead = mention ? { source: { reading, mention }, frame: framed ?? null } : null;
    } else if (sentence.to - sentence.from > 1 || reading.tokens[sentence.from]?.kind !== 'quotation') {
      state.lead = null;
    }
  }
}

/**
 * A sentence whose verb form alone says that it is reported ("Das Geld sei bewilligt."): it goes on with what was said
 * before it in its paragraph.
 */
function moodClaim(reading: Reading, s: number, state: State, quotations: number[]): Claim | null {
  const sentence = reading.sentences[s];
  if (!sentence || !reading.lexicon.data?.syntax.verbFinal) return null;
  let mood = sentence.from;
  while (mood < sentence.to && !((reading.tokens[mood]?.flags ?? 0) & Is.subjunctive)) mood++;
  if (mood === sentence.to) return null;
  let source = ownSource(reading, sentence, mood);
  for (let k = s - 1; k >= 0 && k >= s - 5 && !source; k--) {
    const frame = reading.frames[k]?.findLast(leads);
    if (frame?.source) source = { reading, mention: frame.source };
  }
  source ??= state.reported ?? (quotations.length > 0 ? (state.last?.source ?? null) : null);
  const content = rangeOf(reading, { from: sentence.from, to: withoutStop(reading, sentence) });
  if (!source || !content) return null;
  return { reading, sentence: s, frame: null, source, link: 'mood', quotations, contents: [content] };
}

/** "Die Ministerin vertritt die These, dass …": the subject of a main clause that is told as a fact, with a comma behind it. */
function ownSource(reading: Reading, sentence: Sentence, mood: number): SourceMention | null {
  const { tokens, lexicon } = reading;
  if (!lexicon.data?.syntax.capitalNouns) return null;
  const verb = mainVerb(tokens, sentence, mood);
  if (verb < 0) return null;
  let comma = verb;
  while (comma < mood && tokens[comma]?.lower !== ',') comma++;
  if (comma === mood) return null;
  const mention = mainSubject(tokens, sentence, mood, lexicon);
  return mention && !isAbstract(tokens, mention, lexicon) ? { reading, mention } : null;
}

function withoutStop(reading: Reading, sentence: Sentence): number {
  return isEnd(reading.tokens[sentence.to - 1]) ? sentence.to - 1 : sentence.to;
}

/** Where a language leaves the subject pronoun out ("Dijo que …"), the one spoken of or speaking before goes on. */
function inheritSource(claim: Claim, state: State, s: number): void {
  const { reading } = claim;
  if (claim.source || !reading.lexicon.data?.syntax.dropsSubject) return;
  const before = s > 0 ? reading.sentences[s - 1] : undefined;
  const spoken = state.said?.reading === reading ? state.said : null;
  const subject = before ? clauseSubject(reading.tokens, before.to, before, reading.lexicon) : null;
  const source =
    spoken ??
    (subject && isPersonal(reading, subject) ? { reading, mention: subject } : null) ??
    state.said ??
    state.last?.source ??
    state.reported;
  if (!source) return;
  claim.source = source;
  claim.link = 'carried';
}

function isPersonal(reading: Reading, mention: Mention): boolean {
  if (mention.kind !== 'common') return mention.kind === 'name';
  for (let i = mention.headFrom; i < mention.headTo; i++)
    if ((reading.tokens[i]?.flags ?? 0) & (Is.role | Is.title)) return true;
  return false;
}

/** The source of the last claim, when this sentence made it and it is somebody who may go on. */
function saidBy(claim: Claim | undefined, reading: Reading, s: number): SourceMention | null {
  return claim?.source && claim.reading === reading && claim.sentence === s ? claim.source : null;
}

/**
 * The frame that answers for a token. One that stands right beside it comes first; else the outermost that says something
 * and has a source, since what X said that Y said is X's claim. A verb of thinking or judging answers only when nobody
 * says it, and then the nearest one.
 */
function frameFor(frames: readonly Frame[], tokens: readonly Token[], token: number): Frame | null {
  let best: Frame | null = null;
  let bestRank = -1;
  for (const frame of frames) {
    for (const span of frame.contents) {
      if (token < span.from || token >= span.to) continue;
      const strong =
        (frame.takes & Takes.clause) !== 0 &&
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
function relay(claim: Claim, frames: readonly Frame[], own: Frame): void {
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

function rangeOf(reading: Reading, span: Span): TextRange | null {
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

function claimOf(reading: Reading, s: number, frame: Frame, quotation: number, token: number): Claim {
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

/** A quotation that no verb of its sentence claims: the rest of a split quote, what a colon announced, or a carried one. */
function attachUnframed(
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
  if (state.lead && atStart) {
    claim = { ...base, source: state.lead.source, link: 'lead' };
  } else {
    const label = labelBefore(reading, sentence, i);
    const signed = label ? null : signatureAfter(reading, sentence, i);
    const unlisted = label || signed || !atStart ? null : unlistedSource(reading, sentence, i, found);
    const subject =
      label ?? (atStart ? null : (ownSubject(reading, sentence, i) ?? subjectFor(reading, sentence, i)));
    if (signed) claim = { ...base, source: { reading, mention: signed }, link: 'signed' };
    else if (isCharge(reading, i) && !(subject && isAuthority(reading, subject)))
      claim = { ...base, source: null, link: 'charge' };
    else if (unlisted) claim = { ...base, source: { reading, mention: unlisted }, link: 'unlisted' };
    else if (subject)
      claim = { ...base, source: { reading, mention: subject }, link: label ? 'label' : 'subject' };
    else if (preceding) claim = { ...base, source: preceding, link: 'carried' };
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
  return mainSubject(reading.tokens, sentence, before, reading.lexicon);
}

/** Whom words that no verb of saying claims are given to: the subject nearest to them; rather its sentence's than a thing. */
function subjectFor(reading: Reading, sentence: Sentence, i: number): Mention | null {
  const nearest = nearestSubject(reading.tokens, i, sentence, reading.lexicon);
  const first = reading.lexicon.data?.syntax.inversion !== 'after-content';
  if (nearest && (first || nearest.kind !== 'common')) return nearest;
  return clauseSubject(reading.tokens, i, sentence, reading.lexicon) ?? nearest;
}

/** A frame whose source goes on to be the one that speaks. */
function leads(frame: Frame): boolean {
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

const DASH = /^[-–—―]$|^--$/;

/** “…” — Ann Lee: the name behind a dash that ends its paragraph. */
function signatureAfter(reading: Reading, sentence: Sentence, i: number): Mention | null {
  const { tokens, lexicon } = reading;
  const dash = tokens[i + 1];
  if (dash?.kind !== 'mark' || !DASH.test(dash.lower) || i + 2 >= tokens.length) return null;
  const mention = mentionStartingAt(tokens, i + 2, tokens.length, lexicon);
  if (!mention || mention.kind !== 'name' || mention.from >= sentence.to + 1) return null;
  const next = tokens[mention.to];
  return !next || (next.kind === 'mark' && /^[.,(]$/.test(next.lower)) ? mention : null;
}

/** A paragraph that is no more than "— Ann Lee, baker" names the source of the quotation before it. */
function signatureOf(reading: Reading): Mention | null {
  const { tokens, lexicon } = reading;
  if (tokens.length > 16 || !DASH.test(tokens[0]?.lower ?? '')) return null;
  const mention = mentionStartingAt(tokens, 1, tokens.length, lexicon);
  if (!mention || mention.kind !== 'name') return null;
  const next = tokens[mention.to];
  return !next || (next.kind === 'mark' && /^[.,(]$/.test(next.lower)) ? mention : null;
}

/** “…,” the mayor snickered: a verb that is in no list does what a verb of saying would, behind a comma. */
function unlistedSource(
  reading: Reading,
  sentence: Sentence,
  i: number,
  quotation: Quotation,
): Mention | null {
  const { tokens, lexicon, text } = reading;
  if (!lexicon.data || lexicon.data.patterns) return null;
  const comma = tokens[i + 1]?.lower === ',';
  const last = text.charAt(quotation.innerEnd - 1);
  if (!comma && !/[,?!—-]/.test(last)) return null;
  const first = comma ? i + 2 : i + 1;
  const inverted = invertedUnlisted(reading, sentence, first);
  if (inverted) return inverted;
  const mention = mentionStartingAt(tokens, first, sentence.to, lexicon);
  if (mention) {
    const next = tokens[mention.to];
    const verb = next?.kind === 'word' && !next.upper && next.flags === 0;
    // “…,” a statement issued by the council.
    const head = tokens[mention.headTo - 1];
    if (head && head.flags & Is.document) return mention;
    const somebody = mention.kind !== 'common' || (head && head.flags & Is.role);
    if (verb && somebody) return mention;
    return spokenBy(reading, mention);
  }
  return null;
}

/** “…,” the party's nominee riffed: the verb looks like the end of the noun phrase, behind what somebody is. */
function spokenBy(reading: Reading, mention: Mention): Mention | null {
  const { tokens } = reading;
  const to = mention.headTo - 1;
  const verb = tokens[to];
  const head = tokens[to - 1];
  if (to - mention.from < 2 || !verb || verb.flags !== 0 || !verb.lower.endsWith('ed')) return null;
  if (!head || !(head.flags & Is.role)) return null;
  return { ...mention, to, headTo: to };
}

/** “…,” snickered Ann Lee. */
function invertedUnlisted(reading: Reading, sentence: Sentence, first: number): Mention | null {
  const { tokens, lexicon } = reading;
  const verb = tokens[first];
  if (verb?.kind !== 'word' || verb.upper || verb.flags !== 0) return null;
  if (!tokens[first + 1]?.upper) return null;
  const behind = mentionStartingAt(tokens, first + 1, sentence.to, lexicon);
  const next = behind && tokens[behind.to];
  const closes = !next || next.kind === 'mark' || (next.flags & FUNCTION_WORD) !== 0;
  return behind && behind.kind === 'name' && closes ? behind : null;
}

/** The same object seen as if it stood in the later sentence, so that a third piece joins it as well. */
function replaceable(claim: Claim, sentence: number): Claim {
  Object.assign(claim, { sentence });
  return claim;
}

function isEnd(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[.!?;]$/.test(token.lower);
}

/** `Name: “…”`, in interviews and headlines. */
function labelBefore(reading: Reading, sentence: Sentence, i: number): Mention | null {
  const colon = reading.tokens[i - 1];
  if (colon?.lower !== ':') return null;
  let from = sentence.from;
  for (let k = i - 2; k >= sentence.from; k--) {
    const token = reading.tokens[k];
    if (token?.kind === 'mark' && /^[-—–|•)\]]$|^--$/.test(token.lower) && tokenGap(reading, k)) {
      from = k + 1;
      break;
    }
  }
  if (i - 1 <= from || i - 1 - from > 8) return null;
  const last = reading.tokens[i - 2];
  if (
    reading.lexicon.data &&
    !(last?.upper || last?.lower === ')' || (last?.flags ?? 0) & (Is.role | Is.document))
  )
    return null;
  return { from, to: i - 1, headFrom: from, headTo: i - 1, kind: 'name' };
}

/** A dash with a blank before it, not a hyphen. */
function tokenGap(reading: Reading, k: number): boolean {
  const before = reading.tokens[k - 1];
  const token = reading.tokens[k];
  return (
    before === undefined ||
    (token !== undefined && before.end < token.start) ||
    token?.lower === ')' ||
    token?.lower === ']'
  );
}

/** A frame without quotation marks as a reported claim, where its content looks like one. */
function reportedClaim(reading: Reading, s: number, frame: Frame): Claim | null {
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

function hasQuotation(reading: Reading, span: Span): boolean {
  for (let i = span.from; i < span.to; i++) if (reading.tokens[i]?.kind === 'quotation') return true;
  return false;
}
