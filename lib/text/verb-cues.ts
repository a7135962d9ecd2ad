import { flagsAt, isAdverbial, isContentEnd, isEnglish, lastAuxiliary, opensAsked } from './clause-words.ts';
import type { Draft } from './frame.ts';
import { subjectBehindVerb, withName } from './free-order.ts';
import { invertedSource } from './inverted-source.ts';
import { sourceLeft } from './left-source.ts';
import { type CueReading, Form, Is, type Lexicon } from './lexicon.ts';
import { type Mention, mentionStartingAt } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import { clauseSubject } from './subjects.ts';
import type { Token } from './tokens.ts';
import { verbFinalAt } from './verb-final.ts';
import { chainStart, hasSaying, isLight, isVerb } from './verbs.ts';

/** A verb of saying at a token, with its source; null when the word is none here. */
export function verbAt(
  tokens: readonly Token[],
  i: number,
  readings: readonly CueReading[],
  sentence: Sentence,
  lexicon: Lexicon,
  before: readonly Draft[],
): Draft | null {
  const final = lexicon.data?.syntax.verbFinal === true;
  let particleAt = -1;
  const reading = readings.find((r) => {
    if (r.particle === undefined) return true;
    particleAt = particleOf(tokens, i, r.particle, sentence, final);
    return particleAt >= 0;
  });
  if (!reading || !isVerb(tokens, i, reading, sentence, lexicon)) return null;
  if (isLight(reading) && !hasSaying(tokens, i + 1, sentence)) return null;
  const bound = reading.particle !== undefined && particleAt >= 0;
  const cueTo = bound && particleAt === i + 1 ? i + 2 : i + 1;
  const behind = bound ? particleAt + 1 : cueTo;
  const chain = chainStart(tokens, i, sentence, lexicon);
  const participle = (reading.forms & Form.participle) !== 0;
  const last = lastAuxiliary(tokens, chain, i);
  const gerund = reading.forms === Form.gerund && last < 0;
  const draft = { cue: { from: i, to: cueTo }, takes: reading.takes, passive: false, phrase: false, gerund };
  if (participle && opensAsked(tokens, i, sentence, lexicon)) return null;
  if (keepsSilent(tokens, chain, i, sentence, lexicon)) return null;
  if (final) return verbFinalAt(tokens, i, reading, draft, behind, sentence, lexicon, before);
  const agent = lexicon.agents.has(tokens[cueTo]?.lower ?? '');
  // "s'est dit": an object pronoun before the auxiliary makes it a reflexive
  const reflexive = last > chain && (flagsAt(tokens, last - 1) & Is.object) !== 0;
  const passive =
    participle && ((last >= 0 && (flagsAt(tokens, last) & Is.passive) !== 0 && !reflexive) || agent);
  // "Interrogé par l'agence, …" describes whom the sentence is about
  if (passive && last < 0 && i === sentence.from && lexicon.data?.syntax.proclitics) return null;
  if (passive) {
    const agentAt = agent ? cueTo : agentBehind(tokens, cueTo, sentence, lexicon);
    const by = agentAt < 0 ? null : mentionStartingAt(tokens, agentAt + 1, sentence.to, lexicon);
    return {
      ...draft,
      passive,
      start: chain,
      source: by,
      via: by ? 'adjacent' : 'none',
      after: by && agent ? by.to : cueTo,
    };
  }
  if (lexicon.data?.syntax.inversion === 'free') {
    // "a évoqué … et rappelé que" shares its auxiliary
    const coordinated = flagsAt(tokens, chain - 1) & Is.conjunction && before.length > 0;
    if (reading.forms === Form.participle && last < 0 && !isJoined(tokens, chain - 1) && !coordinated)
      return null;
    const base = { ...draft, after: behind };
    return freeOrderAt(tokens, i, chain, reading, base, sentence, lexicon, before);
  }
  const inverted = invertedSource(tokens, chain, cueTo, sentence, reading.takes, reading.forms, lexicon);
  if (inverted) return { ...draft, start: chain, source: inverted, via: 'inverted', after: inverted.to };
  const [source, via] = sourceLeft(tokens, chain, i, reading, gerund, sentence, lexicon, before);
  const condemned = source && via === 'adjacent' ? whoseWords(tokens, source, sentence, lexicon) : null;
  if (source && condemned)
    return { ...draft, start: source.from, source: condemned, via: 'clause', after: behind };
  const own = via === 'adjacent' || via === 'apposition' || via === 'relative';
  return { ...draft, start: own && source ? source.from : chain, source, via, after: behind };
}

/** "Lee did not comment.", "… has not responded to requests": he says nothing, and nothing that stands before it. */
function keepsSilent(
  tokens: readonly Token[],
  chain: number,
  cue: number,
  sentence: Sentence,
  lexicon: Lexicon,
): boolean {
  if (!isEnglish(lexicon)) return false;
  let negated = false;
  for (let i = chain; i < cue; i++) if (flagsAt(tokens, i) & Is.negation) negated = true;
  const next = tokens[cue + 1];
  const ends = !next || cue + 1 >= sentence.to || (next.kind === 'mark' && /^[.;]$/.test(next.lower));
  return negated && (ends || (next.flags & Is.preposition) !== 0);
}

/** "Lee condemned what he called “…”": he who condemns it says so, not the pronoun for him. */
function whoseWords(
  tokens: readonly Token[],
  source: Mention,
  sentence: Sentence,
  lexicon: Lexicon,
): Mention | null {
  if (source.kind !== 'pronoun' || tokens[source.from - 1]?.lower !== 'what' || !isEnglish(lexicon))
    return null;
  if (flagsAt(tokens, source.from) & Is.first) return null;
  return clauseSubject(tokens, source.from - 1, sentence, lexicon);
}

/** "was called “a mistake” by Ann Lee": the agent behind the words in quotation marks; -1 when there is none. */
function agentBehind(tokens: readonly Token[], from: number, sentence: Sentence, lexicon: Lexicon): number {
  for (let i = from; i < sentence.to && i < from + 4; i++) {
    if (tokens[i]?.kind !== 'quotation') continue;
    return i + 1 < sentence.to && lexicon.agents.has(tokens[i + 1]?.lower ?? '') ? i + 1 : -1;
  }
  return -1;
}

/** The source of a verb whose subject may stand before it, behind it, or (in some languages) nowhere. */
function freeOrderAt(
  tokens: readonly Token[],
  i: number,
  chain: number,
  reading: CueReading,
  draft: Omit<Draft, 'start' | 'source' | 'via'>,
  sentence: Sentence,
  lexicon: Lexicon,
  before: readonly Draft[],
): Draft {
  const [left, how] = sourceLeft(tokens, chain, i, reading, draft.gerund, sentence, lexicon, before);
  const adverbial = left !== null && isAdverbial(tokens, left, sentence);
  if (left && !adverbial && (how === 'adjacent' || how === 'relative')) {
    if (left.to === chain && left.from > sentence.from && isJoined(tokens, left.from)) {
      // "a-t-il déclaré": the auxiliary stands before the pronoun
      const start = chainStart(tokens, left.from - 1, sentence, lexicon);
      return { ...draft, start, source: left, via: 'inverted' };
    }
    return { ...draft, start: left.from, source: withName(tokens, left, chain, lexicon), via: how };
  }
  const finite = (reading.forms & Form.finite) !== 0 || lastAuxiliary(tokens, chain, i) >= 0;
  const behindContent = chain > sentence.from && isContentEnd(tokens, chain - 1);
  const behind = finite
    ? subjectBehindVerb(tokens, draft.cue.to, sentence, reading.takes, behindContent, lexicon)
    : null;
  const inserted = left !== null && !adverbial && how === 'apposition';
  if (behind && (!inserted || hasClause(tokens, sentence.from, chain))) {
    return { ...draft, start: chain, source: behind, via: 'inverted', after: behind.to };
  }
  if (inserted && left) {
    const content = tokens[chain - 1]?.kind === 'quotation' || tokens[chain - 2]?.kind === 'quotation';
    if (!content && !(lexicon.data?.syntax.dropsSubject && hasClause(tokens, sentence.from, chain)))
      return { ...draft, start: left.from, source: withName(tokens, left, chain, lexicon), via: how };
  }
  const dropped = finite && lexicon.data?.syntax.dropsSubject === true;
  // "«…», añadió." and "Dijo que …" have no subject of their own: the speaker before goes on
  const opens = chain === sentence.from || behindContent;
  if (dropped && opens && how !== 'shared') return { ...draft, start: chain, source: null, via: 'none' };
  return { ...draft, start: chain, source: adverbial ? null : left, via: adverbial ? 'none' : how };
}

/** "a-t-il", "ont-elles": a pronoun that stands behind its auxiliary. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  return (
    (flagsAt(tokens, i) & Is.subject & ~Is.complementizer) !== 0 &&
    (flagsAt(tokens, i - 1) & Is.auxiliary) !== 0
  );
}

/** Whether what stands before a verb can be what is said: a quotation, or words with a finite verb. */
function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'quotation') return true;
    if (token && token.flags & (Is.auxiliary | Is.verb) && !token.upper) return true;
  }
  return false;
}

/** Where a verb's particle stands: right behind it, or, in German, before the next comma. */
function particleOf(
  tokens: readonly Token[],
  i: number,
  particle: string,
  sentence: Sentence,
  final: boolean,
): number {
  if (tokens[i + 1]?.lower === particle) return i + 1;
  if (!final) return -1;
  let commas = 0;
  for (let k = i + 1; k < sentence.to && k < i + 40; k++) {
    const token = tokens[k];
    if (!token) return -1;
    if (token.lower === particle && !token.upper) {
      const next = tokens[k + 1];
      if (!next || k + 1 >= sentence.to || next.kind !== 'word' || next.lower === 'dat') return k;
    }
    if (token.kind === 'mark' && /^[:;]$/.test(token.lower)) return -1;
    // an apposition or a relative clause may come between, no more
    if (token.lower === ',' && ++commas > 2) return -1;
  }
  return -1;
}
