import { canSpeak, describes, subjectBehindVerb, timeAt, withName } from './free-order.ts';
import { type CueReading, Form, Is, type Lexicon, Takes } from './lexicon.ts';
import { isCore, type Mention, mentionEndingAt, mentionStartingAt } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isPersonal, mainSubject } from './verb-second.ts';

/** Tokens [from, to). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A reporting cue with what a shallow analysis of its clause says of its source and its content. */
export interface Frame {
  readonly cue: Span;
  /** where the frame's own words begin: subject, auxiliaries or cue */
  readonly start: number;
  readonly takes: number;
  readonly source: Mention | null;
  readonly via: Via;
  readonly contents: readonly Span[];
  /** `inside`: between the parts of the verb: "hat … als „…“ bezeichnet" */
  readonly side: 'left' | 'right' | 'both' | 'inside' | 'none';
  readonly that: boolean;
  /** what follows the conjunction is an infinitive */
  readonly infinitive: boolean;
  readonly passive: boolean;
  readonly phrase: boolean;
  /** it begins right behind another cue: X said that Y said */
  readonly nested: boolean;
}

/** How the source was found, from the surest way to the weakest. */
export type Via =
  | 'adjacent'
  | 'inverted'
  | 'apposition'
  | 'relative'
  | 'phrase'
  | 'shared'
  | 'clause'
  | 'none';

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

/** "Lee's claim that …", "her promise to …": a noun of saying with its owner. */
function sayingAt(tokens: readonly Token[], i: number, sentence: Sentence, lexicon: Lexicon): Draft | null {
  let owner = i - 1;
  while (
    owner > sentence.from &&
    owner > i - 4 &&
    !tokens[owner]?.genitive &&
    flagsAt(tokens, owner) === 0 &&
    !tokens[owner]?.upper
  )
    owner--;
  const token = tokens[owner];
  if (!token || owner < sentence.from) return null;
  const next = tokens[i + 1];
  if (!next || i + 1 >= sentence.to) return null;
  const that = lexicon.that.has(next.lower);
  // "her remarks as “hurtful”" are judged, not made, with these words
  const prepositional =
    flagsAt(tokens, i + 1) & Is.preposition && next.lower !== 'as' && tokens[i + 2]?.kind === 'quotation';
  if (!that && next.kind !== 'quotation' && !prepositional) return null;
  const source = token.genitive
    ? mentionEndingAt(tokens, owner, sentence.from, lexicon)
    : token.flags & Is.possessive
      ? pronounAt(owner)
      : null;
  if (!source) return null;
  return {
    cue: { from: i, to: i + 1 },
    start: source.from,
    takes: that ? Takes.that : Takes.noun,
    source,
    via: 'adjacent',
    passive: false,
    phrase: false,
    after: i + 1,
    gerund: false,
  };
}

interface Draft {
  cue: Span;
  start: number;
  takes: number;
  source: Mention | null;
  via: Via;
  passive: boolean;
  phrase: boolean;
  /** first token behind the cue, its particle and an inverted subject */
  after: number;
  gerund: boolean;
  /** in languages that put verbs last: what stands between the parts of the verb, or before it in a subordinate clause */
  inner?: Span;
}

function flagsAt(tokens: readonly Token[], i: number): number {
  return tokens[i]?.flags ?? 0;
}

function phraseAt(tokens: readonly Token[], i: number, sentence: Sentence, lexicon: Lexicon): Draft | null {
  const first = tokens[i];
  const phrases = first && lexicon.phrases.get(first.lower);
  if (!phrases) return null;
  for (const phrase of phrases) {
    if (!phrase.words.every((word, k) => i + k < sentence.to && tokens[i + k]?.lower === word)) continue;
    const to = i + phrase.words.length;
    const draft = {
      cue: { from: i, to },
      takes: Takes.clause | Takes.quote,
      passive: false,
      phrase: true,
      gerund: false,
    };
    if (phrase.position === 'after') {
      const source = mentionEndingAt(tokens, i - 1, sentence.from, lexicon);
      if (source) return { ...draft, start: source.from, source, via: 'phrase', after: to };
      continue;
    }
    if (phrase.position === 'withNoun') {
      const found = sourceWithNoun(tokens, i, sentence, lexicon);
      if (found) return { ...draft, ...found, start: i, via: 'phrase' };
      continue;
    }
    if (phrase.position === 'afterComma') {
      const before = tokens[i - 1];
      if (!before || i === sentence.from || !(before.kind === 'quotation' || /^[,—–-]$/.test(before.lower)))
        continue;
    }
    const source =
      mentionStartingAt(tokens, to, sentence.to, lexicon) ?? loneWord(tokens, to, sentence, lexicon);
    // "Pour Mme Roux, …": a mere preposition, before somebody, at the start
    const mere = phrase.words.length === 1 && first.flags & Is.preposition && lexicon.data?.syntax.proclitics;
    if (
      mere &&
      !(source && i === sentence.from && tokens[source.to]?.lower === ',' && canSpeak(tokens, source))
    )
      continue;
    if (source) return { ...draft, start: i, source, via: 'phrase', after: source.to };
  }
  return null;
}

/** "laut stadtblatt", "laut „Rundschau“": where nouns have capitals, a name without one, or in quotation marks. */
function loneWord(tokens: readonly Token[], i: number, sentence: Sentence, lexicon: Lexicon): Mention | null {
  const token = tokens[i];
  if (!lexicon.data?.syntax.capitalNouns || i >= sentence.to) return null;
  const free =
    token?.kind === 'quotation'
      ? token.upper
      : token?.kind === 'word' && token.flags === 0 && !token.cues && !tokens[i + 1]?.upper;
  return free ? { from: i, to: i + 1, headFrom: i, headTo: i + 1, kind: 'name' } : null;
}

/** "nach Angaben von X", "nach Ansicht der X", "nach X' Meinung", "nach seiner Ansicht". */
function sourceWithNoun(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  lexicon: Lexicon,
): { cue: Span; source: Mention | null; after: number } | null {
  for (let noun = i + 1; noun < sentence.to && noun < i + 5; noun++) {
    const token = tokens[noun];
    if (!token || token.kind === 'mark') return null;
    if (!lexicon.phraseNouns.has(token.lower)) continue;
    const cue = { from: i, to: noun + 1 };
    let first = noun + 1;
    if (flagsAt(tokens, first) & Is.preposition) first++;
    const behind = mentionStartingAt(tokens, first, sentence.to, lexicon);
    const direct = first > noun + 1 || flagsAt(tokens, first) & Is.determiner || tokens[first]?.upper;
    if (behind && direct && behind.kind !== 'pronoun') return { cue, source: behind, after: behind.to };
    if (noun > i + 1) {
      const own =
        flagsAt(tokens, i + 1) & Is.possessive
          ? pronounAt(i + 1)
          : (mentionEndingAt(tokens, noun - 1, i + 1, lexicon) ??
            mentionStartingAt(tokens, i + 1, noun + 1, lexicon));
      return { cue, source: own, after: noun + 1 };
    }
    return null;
  }
  return null;
}

function verbAt(
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

/** A quotation, or the comma or dash that closes what is said before its verb. */
function isContentEnd(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'quotation' || (token?.kind === 'mark' && /^[,—–-]$/.test(token.lower));
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

/** A noun phrase that a preposition introduces, or that says when: no subject. */
function isAdverbial(tokens: readonly Token[], mention: Mention, sentence: Sentence): boolean {
  const before = mention.from > sentence.from ? tokens[mention.from - 1] : undefined;
  if (before && before.flags & Is.preposition) return true;
  return (flagsAt(tokens, mention.headTo - 1) & Is.time) !== 0;
}

/**
 * The source of a verb in a language that puts verbs last: the finite verb stands second in a main clause, with the subject
 * before or behind it, and last in a subordinate one, with the subject at its start.
 */
function verbFinalAt(
  tokens: readonly Token[],
  i: number,
  reading: CueReading,
  draft: Omit<Draft, 'start' | 'source' | 'via' | 'after'>,
  behind: number,
  sentence: Sentence,
  lexicon: Lexicon,
  before: readonly Draft[],
): Draft | null {
  const clause = clauseStart(tokens, i, sentence);
  const opener = tokens[clause];
  const finite = (reading.forms & Form.finite) !== 0;
  let verb = i;
  let participle = false;
  if ((reading.forms & (Form.participle | Form.infinitive)) !== 0) {
    // "Im Brief, den er geschickt hat, erklärt er": the auxiliary is another clause's
    const aux = finite && tokens[i - 1]?.lower === ',' ? -1 : auxiliaryOf(tokens, i, clause, sentence);
    if (aux >= 0) {
      verb = aux;
      participle = true;
    } else if (!finite) return null;
  }
  const ends = !tokens[i + 1] || i + 1 >= sentence.to || tokens[i + 1]?.kind === 'mark' || participle;
  const subordinate =
    opener !== undefined &&
    clause < i &&
    ends &&
    (opener.flags & (Is.subordinator | Is.complementizer | Is.relative)) !== 0;
  const passive = participle && (flagsAt(tokens, verb) & Is.passive) !== 0;
  if (passive && reading.takes & Takes.patient) {
    // "wird Lang zitiert": the subject of the passive said it
    const source = mainSubject(tokens, { from: clause, to: sentence.to }, i, lexicon);
    return { ...draft, start: verb, source, via: source ? 'adjacent' : 'none', after: behind };
  }
  if (passive) {
    const by = prepositionalAgent(tokens, clause, sentence, lexicon);
    return {
      ...draft,
      passive: by === null,
      start: clause,
      source: by,
      via: by ? 'adjacent' : 'none',
      after: behind,
      inner: { from: Math.max(verb < i ? verb + 1 : clause, by && by.to <= i ? by.to : 0), to: i },
    };
  }
  const relative =
    !subordinate &&
    ends &&
    clause > sentence.from + 1 &&
    clause < i - 1 &&
    tokens[clause - 1]?.lower === ',' &&
    opener !== undefined &&
    (opener.flags & (Is.determiner | Is.relative)) !== 0 &&
    (opener.flags & Is.subject || RELATIVE.test(opener.lower));
  if (relative) {
    // "der Sender, der ihn als “…” bezeichnete"
    const antecedent = mentionEndingAt(tokens, clause - 2, sentence.from, lexicon);
    const own = antecedent && !isCore(tokens, clause + 1, lexicon);
    if (own)
      return {
        ...draft,
        start: clause,
        source: { ...antecedent, to: clause + 1, antecedentTo: antecedent.to },
        via: 'relative',
        after: behind,
        inner: { from: clause + 1, to: i },
      };
  }
  if (subordinate) {
    const source = firstMention(tokens, clause + 1, i, lexicon);
    const inner = { from: source ? source.to : clause + 1, to: i };
    return { ...draft, start: clause, source, via: source ? 'adjacent' : 'none', after: behind, inner };
  }
  const last = participle ? i : behind - 1;
  // main clause: before the finite verb …
  let end = verb - 1;
  while (end > clause && flagsAt(tokens, end) & Is.adverb && !tokens[end]?.upper) end--;
  if (end >= clause) {
    const token = tokens[end];
    let left: Mention | null = null;
    let via: Via = 'adjacent';
    if (token?.lower === ',') {
      left = beforeParenthesis(tokens, end, sentence, lexicon);
      via = 'apposition';
    } else if (token?.kind === 'word' || token?.lower === ')' || (token?.kind === 'quotation' && token.upper))
      left = mentionEndingAt(tokens, end, clause, lexicon);
    if (
      left &&
      !lexicon.oblique.has(tokens[left.from]?.lower ?? '') &&
      !isObject(tokens, left, verb, sentence, lexicon) &&
      (opensWithSubject(tokens, clause, left) || opensClauseItself(tokens, left, lexicon)) &&
      !isAdverbial(tokens, left, sentence) &&
      !isDemonstrative(tokens, left)
    ) {
      return {
        ...draft,
        start: left.from,
        source: withName(tokens, left, verb, lexicon),
        via,
        after: participle ? i + 1 : behind,
        inner: { from: verb + 1, to: last },
      };
    }
  }
  // … or behind it
  let first = verb + 1;
  while (first < sentence.to && flagsAt(tokens, first) & (Is.adverb | Is.object) && !tokens[first]?.upper)
    first++;
  const stop = behind - 1 > first ? behind - 1 : sentence.to;
  const inverse = mentionStartingAt(tokens, first, stop, lexicon);
  if (inverse && isDemonstrative(tokens, inverse)) {
    // "heißt es in dem Schreiben": the document says it
    const source = documentOf(tokens, sentence, i, lexicon);
    return {
      ...draft,
      start: verb === i ? i : verb,
      source,
      via: source ? 'inverted' : 'none',
      after: Math.max(inverse.to, source ? source.to : 0),
    };
  }
  if (inverse && !(flagsAt(tokens, inverse.headTo - 1) & Is.time)) {
    return {
      ...draft,
      start: verb === i ? i : verb,
      source: withName(tokens, inverse, stop, lexicon),
      via: 'inverted',
      after: Math.max(withName(tokens, inverse, stop, lexicon).to, participle ? i + 1 : behind),
      inner: { from: inverse.to, to: last },
    };
  }
  const [source, via] = shared(tokens, i, sentence, lexicon, before);
  return { ...draft, start: i, source, via, after: behind, inner: { from: verb + 1, to: last } };
}

/** "…, Trainer Ivo Lang nannte …": a person right behind a comma begins a main clause of its own. */
function opensClauseItself(tokens: readonly Token[], mention: Mention, lexicon: Lexicon): boolean {
  return (
    lexicon.data?.syntax.capitalNouns === true &&
    tokens[mention.from - 1]?.lower === ',' &&
    mention.kind === 'name' &&
    isPersonal(tokens, mention, lexicon)
  );
}

/** "Vorbehalte äußerte sie", "Die Pläne lehnte der Minister ab": the subject stands behind the verb. */
function isObject(
  tokens: readonly Token[],
  left: Mention,
  verb: number,
  sentence: Sentence,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.data?.syntax.capitalNouns || left.kind === 'pronoun') return false;
  let i = verb + 1;
  while (i < sentence.to && flagsAt(tokens, i) & (Is.adverb | Is.object) && !tokens[i]?.upper) i++;
  const behind = mentionStartingAt(tokens, i, sentence.to, lexicon);
  if (!behind || lexicon.oblique.has(tokens[behind.from]?.lower ?? '')) return false;
  if (behind.kind === 'pronoun') {
    // "sie" may be an object as well
    const flags = flagsAt(tokens, behind.from);
    if (flags & Is.masculine || flags & Is.first) return true;
    if (flags & Is.neuter) return false;
  }
  return isPersonal(tokens, behind, lexicon) && !isPersonal(tokens, left, lexicon);
}

const RELATIVE = /^(?:der|die|das|den|dem|deren|dessen)$/;

/** The noun phrase before a finite verb is its subject only when nothing but "auch" stands before it in its clause. */
function opensWithSubject(tokens: readonly Token[], clause: number, mention: Mention): boolean {
  for (let i = clause; i < mention.from; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.kind !== 'word') continue;
    if (token.flags & Is.preposition && !(token.flags & Is.determiner)) return false;
    if (token.flags & Is.subordinator && !(token.flags & (Is.adverb | Is.conjunction))) return false;
    if (token.upper && !(token.flags & (Is.adverb | Is.conjunction | Is.determiner | Is.opener)))
      return false;
  }
  return true;
}

/** The document that a preposition introduces, nearest to a verb: "in dem Schreiben". */
function documentOf(
  tokens: readonly Token[],
  sentence: Sentence,
  verb: number,
  lexicon: Lexicon,
): Mention | null {
  let best: Mention | null = null;
  let distance = 40;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!(flagsAt(tokens, i) & Is.preposition) || Math.abs(i - verb) >= distance) continue;
    const mention = mentionStartingAt(tokens, i + 1, sentence.to, lexicon);
    if (!mention || flagsAt(tokens, mention.headTo - 1) & Is.time) continue;
    best = mention;
    distance = Math.abs(i - verb);
  }
  return best;
}

/** "das", "dies" before a verb: what is said, not who says it. */
function isDemonstrative(tokens: readonly Token[], mention: Mention): boolean {
  return mention.kind === 'pronoun' && (flagsAt(tokens, mention.from) & Is.neuter) !== 0;
}

/** Where the clause of a token begins: behind the last comma, colon or quotation, or the conjunction before it. */
function clauseStart(tokens: readonly Token[], i: number, sentence: Sentence): number {
  for (let k = i - 1; k >= sentence.from; k--) {
    const token = tokens[k];
    if (!token) continue;
    if (token.kind === 'quotation') {
      // “…?” fragte X; but: wurde von X als “…” bezeichnet
      const inside = k > sentence.from && tokens[k - 1]?.kind === 'word';
      if (!inside) return k + 1;
      continue;
    }
    if (token.kind === 'mark' && /^[,;:—–]$/.test(token.lower)) {
      const next = tokens[k + 1];
      // an apposition or a relative clause in between is part of the clause
      const opens =
        next &&
        next.flags & (Is.subordinator | Is.complementizer | Is.relative | Is.conjunction | Is.subject);
      if (opens || token.lower !== ',' || k + 1 >= i - 1) {
        if (next && token.lower === ',' && k + 1 > i - 1) continue;
        return k + 1;
      }
    }
  }
  return sentence.from;
}

function auxiliaryOf(tokens: readonly Token[], i: number, clause: number, sentence: Sentence): number {
  if (i + 1 < sentence.to && flagsAt(tokens, i + 1) & Is.auxiliary) return i + 1;
  for (let k = i - 1; k >= clause; k--) if (flagsAt(tokens, k) & Is.auxiliary) return k;
  return -1;
}

function firstMention(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Mention | null {
  for (let i = from; i < to && i < from + 6; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (token.flags & (Is.preposition | Is.object) && !(token.flags & Is.determiner)) {
      const skipped = token.flags & Is.object ? null : mentionStartingAt(tokens, i + 1, to, lexicon);
      if (skipped) i = skipped.to - 1;
      continue;
    }
    const mention = mentionStartingAt(tokens, i, to, lexicon);
    if (mention) return mention;
  }
  return null;
}

/** "wird von den Behörden angenommen": the agent of a passive. */
function prepositionalAgent(
  tokens: readonly Token[],
  from: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Mention | null {
  for (let i = from; i < sentence.to && i < from + 20; i++) {
    const lower = tokens[i]?.lower;
    if (lower === 'von' || lower === 'vom' || lower === 'door' || lower === 'durch') {
      return mentionStartingAt(tokens, i + 1, sentence.to, lexicon);
    }
  }
  return null;
}

/** Whether a word that can be a verb of saying is one here, and not a noun ("the report", "his claims") or a name. */
function isVerb(
  tokens: readonly Token[],
  i: number,
  reading: CueReading,
  sentence: Sentence,
  lexicon: Lexicon,
): boolean {
  const token = tokens[i];
  if (!token || token.genitive) return false;
  if (token.upper && i > sentence.from && tokens[i - 1]?.kind === 'word') return false;
  let p = i - 1;
  while (p >= sentence.from && flagsAt(tokens, p) & Is.adverb && !(flagsAt(tokens, p) & Is.preposition)) p--;
  const previous = p >= sentence.from ? tokens[p] : undefined;
  const next = tokens[i + 1];
  if (previous?.kind === 'word') {
    const { flags, lower } = previous;
    if (lower === 'to') return (reading.forms & Form.infinitive) !== 0;
    if (lexicon.data?.syntax.proclitics) {
      // "vient de déclarer", "volvió a decir"; "nos" is Portuguese for "us" as well
      if (flags & Is.preposition && reading.forms === Form.infinitive) return true;
      if (flags & Is.object && flags & Is.preposition) return true;
    }
    if (flags & (Is.determiner | Is.possessive) && !(flags & (Is.subject | Is.relative | Is.indefinite)))
      return false;
    if (previous.genitive) return false;
    if (flags & Is.preposition && !(flags & (Is.adverb | Is.subordinator))) {
      return (reading.forms & Form.gerund) !== 0 && !(token.flags & (Is.document | Is.role));
    }
  }
  // "shot back", "points out": its particle makes it a verb
  if (reading.particle !== undefined && !lexicon.data?.syntax.verbFinal) return true;
  const ambiguous =
    (token.flags & (Is.document | Is.role | Is.organization | Is.title | Is.time | Is.nounForm)) !== 0;
  const base = (reading.forms & Form.infinitive) !== 0 && (reading.forms & Form.participle) === 0;
  // "“…,” Ann Lee answers.", "“…,” the two write": nothing but a subject stands between the quotation and it
  if (
    (ambiguous || base) &&
    reading.takes & Takes.quote &&
    isRightBehindQuotation(tokens, p, sentence, lexicon)
  )
    return true;
  // "the caustic chant “…”", "the Orlando attack an act of …": a bare form behind a singular is a noun
  if (base && previous && isSingular(previous) && lexicon.data?.syntax.inversion === 'after-content')
    return false;
  if (ambiguous || base) {
    // a bare form is a verb behind a plural, a pronoun or an auxiliary, or before what only a verb takes
    if (
      previous &&
      previous.kind === 'word' &&
      previous.flags & (Is.subject | Is.auxiliary | Is.negation | Is.relative)
    )
      return true;
    // "…, denuncia Marta Sanna"
    const behind = i > sentence.from && tokens[i - 1]?.kind !== 'word' && lexicon.data?.syntax.proclitics;
    if (behind && next && (next.upper || next.flags & (Is.determiner | Is.indefinite | Is.role))) return true;
    if (ambiguous && !previous) return false;
    const complement =
      next !== undefined &&
      (next.kind === 'quotation' ||
        (next.flags & (Is.complementizer | Is.determiner | Is.subject | Is.object | Is.possessive)) !== 0 ||
        (!ambiguous &&
          (next.upper ||
            next.lower === ',' ||
            next.lower === ':' ||
            next.lower === 'to' ||
            next.lower === '.')));
    return complement;
  }
  return true;
}

/** Whether a noun phrase that ends at `last` follows a quotation, with no more than a comma between them. */
function isRightBehindQuotation(
  tokens: readonly Token[],
  last: number,
  sentence: Sentence,
  lexicon: Lexicon,
): boolean {
  if (lexicon.data?.syntax.inversion !== 'after-content' || last <= sentence.from) return false;
  const subject = mentionEndingAt(tokens, last, sentence.from, lexicon);
  if (!subject || !(subject.kind === 'name' || isPlural(tokens[last]))) return false;
  const before = tokens[subject.from - 1]?.lower === ',' ? subject.from - 2 : subject.from - 1;
  return before >= sentence.from && tokens[before]?.kind === 'quotation';
}

/** A noun in the singular, as far as it can be told: no s, no role that is plural without one. */
function isSingular(token: Token): boolean {
  if (token.kind !== 'word' || token.flags & ~(Is.role | Is.organization | Is.document | Is.title))
    return false;
  return !/s$|people$|men$|police|children/.test(token.lower);
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && (token.lower.endsWith('s') || (token.flags & Is.determiner) !== 0);
}

/** A verb that says nothing by itself: "drew comparisons", but "drew a house". */
function isLight(reading: CueReading): boolean {
  return (reading.takes & Takes.weak) !== 0 && !(reading.takes & (Takes.quote | Takes.clause | Takes.that));
}

/** Whether the object of a verb is a noun of saying. */
export function hasSaying(tokens: readonly Token[], from: number, { to }: { readonly to: number }): boolean {
  for (let i = from; i < to && i < from + 5; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.upper) return false;
    if (token.flags & Is.saying) return true;
    if (token.flags & (Is.preposition | Is.conjunction | Is.auxiliary | Is.subject)) return false;
  }
  return false;
}

function chainStart(tokens: readonly Token[], i: number, sentence: Sentence, lexicon: Lexicon): number {
  const proclitics = lexicon.data?.syntax.proclitics === true;
  let start = i;
  while (start > sentence.from) {
    const token = tokens[start - 1];
    if (token?.kind !== 'word') break;
    if (proclitics && token.flags & Is.object) {
      // "il nous a dit", but "nous avons dit"
      const subject = token.flags & Is.subject && !isCore(tokens, start - 2, lexicon);
      if (!subject || flagsAt(tokens, start - 2) & Is.subject) {
        start--;
        continue;
      }
    }
    // "Ha aggiunto che", "No dijo"
    if (token.upper && !(proclitics && start - 1 === sentence.from)) break;
    const isTo = token.lower === 'to';
    if (
      !isTo &&
      token.flags & (Is.preposition | Is.subject | Is.determiner) &&
      !(token.flags & Is.auxiliary)
    ) {
      if (!(token.flags & Is.adverb) || token.flags & (Is.subject | Is.determiner)) break;
    }
    if (!isTo && !(token.flags & (Is.auxiliary | Is.adverb | Is.negation))) break;
    if (token.clitic) break;
    start--;
  }
  return start;
}

function lastAuxiliary(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (flagsAt(tokens, i) & Is.auxiliary) return i;
  return -1;
}

/** "…,” said Ann Lee, a doctor": the noun phrase behind the verb, where content stands before it. */
function invertedSource(
  tokens: readonly Token[],
  chain: number,
  cueTo: number,
  sentence: Sentence,
  takes: number,
  forms: number,
  lexicon: Lexicon,
): Mention | null {
  if (!(takes & (Takes.quote | Takes.clause))) return null;
  const free = lexicon.data?.syntax.inversion === 'free';
  // "“…,” she said, recalling the day": what follows a participle is its object
  if (forms === Form.gerund && !free) return null;
  const before = tokens[chain - 1];
  const atStart = chain <= sentence.from;
  const afterQuote = !atStart && before?.kind === 'quotation';
  const afterComma = !atStart && before?.kind === 'mark' && /^[,—–-]$|^--$/.test(before.lower);
  const commaQuote = afterComma && tokens[chain - 2]?.kind === 'quotation' && chain - 2 >= sentence.from;
  if (!(afterQuote || afterComma || atStart || free)) return null;
  const quoted = afterQuote || commaQuote;
  if (takes & Takes.addressee && !free && !quoted) return null;
  let first = cueTo;
  while (first < sentence.to && flagsAt(tokens, first) & Is.adverb && !tokens[first]?.upper) first++;
  const mention = mentionStartingAt(tokens, first, sentence.to, lexicon);
  if (!mention || flagsAt(tokens, mention.headTo - 1) & Is.time || flagsAt(tokens, first) & Is.time)
    return null;
  // "…, note that he had": no "that" or "it" says anything
  if (!free && isDemonstrative(tokens, mention)) return null;
  const next = mention.to < sentence.to ? tokens[mention.to] : undefined;
  if (takes & Takes.addressee && !free && !(afterQuote && takes & Takes.to)) {
    // "“…,” warned Lee." But: "“…,” told reporters", "“…,” warned him"
    const ends = !next || (next.kind === 'mark' && /^[.,;]$/.test(next.lower));
    return ends && mention.kind === 'name' ? mention : null;
  }
  if (quoted) {
    // “A,” said Lee. But: “A,” he said.
    if (next?.kind !== 'word') return mention;
    return next.flags & Is.auxiliary && !(next.flags & Is.subordinator) ? null : mention;
  }
  if (mention.kind === 'pronoun' && !free) return null;
  // "Kim, the mayor, attacked Lee, …": a verb that takes an object has it behind it
  if (afterComma && !free && !(takes & Takes.clause)) return null;
  const closes = !next || (next.kind === 'mark' && /^[.,;:]$/.test(next.lower));
  if (afterComma)
    return closes || (next !== undefined && (next.flags & (Is.time | Is.relative)) !== 0) ? mention : null;
  if (atStart && !free) return closes ? mention : null;
  return mention;
}

function sourceLeft(
  tokens: readonly Token[],
  chain: number,
  cue: number,
  reading: CueReading,
  gerund: boolean,
  sentence: Sentence,
  lexicon: Lexicon,
  before: readonly Draft[],
): [Mention | null, Via] {
  const j = chain - 1;
  const token = j >= sentence.from ? tokens[j] : undefined;
  if (!token) return shared(tokens, chain, sentence, lexicon, before);
  if (token.kind === 'quotation') return shared(tokens, chain, sentence, lexicon, before);
  if (token.kind === 'mark' && token.lower !== ')') {
    if (/^[,—–-]$|^--$/.test(token.lower) && !gerund) {
      const found = beforeParenthesis(tokens, j, sentence, lexicon);
      if (found) return [found, 'apposition'];
    }
    return shared(tokens, chain, sentence, lexicon, before);
  }
  if (token.flags & Is.conjunction && !token.upper) return shared(tokens, chain, sentence, lexicon, before);
  const forced = controlled(tokens, chain, sentence, lexicon);
  if (forced) return [forced, 'adjacent'];
  if (cue > chain && flagsAt(tokens, cue - 1) & Is.preposition && (reading.forms & Form.infinitive) !== 0) {
    // "used his platform to discuss"
    return shared(tokens, chain, sentence, lexicon, before);
  }
  const relative =
    token.kind === 'word' &&
    (token.flags & Is.relative ||
      (token.lower === 'that' && isCore(tokens, j - 1, lexicon) && j - 1 >= sentence.from));
  if (relative) {
    const at = tokens[j - 1]?.kind === 'mark' ? j - 2 : j - 1;
    const antecedent = at >= sentence.from ? mentionEndingAt(tokens, at, sentence.from, lexicon) : null;
    if (antecedent && flagsAt(tokens, antecedent.headTo - 1) & Is.document) {
      // "Lee held up a sign that read": whose document it is
      const verb = antecedent.from > sentence.from ? tokens[antecedent.from - 1] : undefined;
      const owner =
        verb?.kind === 'word' && !verb.upper && !(verb.flags & Is.preposition)
          ? clauseSubject(tokens, antecedent.from, sentence, lexicon)
          : null;
      if (owner) return [owner, 'clause'];
    }
    if (antecedent) return [{ ...antecedent, to: j + 1, antecedentTo: antecedent.to }, 'relative'];
    return [pronounAt(j), 'relative'];
  }
  if (token.kind === 'word' && token.flags & Is.subordinator && !token.upper)
    return shared(tokens, chain, sentence, lexicon, before);
  if (
    token.flags & (Is.preposition | Is.subordinator) &&
    (reading.forms & Form.gerund || reading.forms === Form.infinitive || token.lower === 'to')
  ) {
    return shared(tokens, chain, sentence, lexicon, before);
  }
  let end = j;
  // "Lee and Kim both said"
  while (end > sentence.from && flagsAt(tokens, end) & Is.indefinite && isCore(tokens, end - 1, lexicon))
    end--;
  // "Lee on Monday said", "Lee last week told"
  while (end > sentence.from && flagsAt(tokens, end) & (Is.time | Is.adverb) && !isNameBefore(tokens, end))
    end--;
  if (
    end < j &&
    isEnglish(lexicon) &&
    flagsAt(tokens, end) & Is.determiner &&
    flagsAt(tokens, end - 1) & Is.preposition
  )
    end--;
  if (end < j && flagsAt(tokens, end) & Is.preposition && !tokens[end]?.upper) end--;
  if (end > sentence.from && tokens[end]?.lower === ',' && end < j) end--;
  if (end < j && isEnglish(lexicon) && flagsAt(tokens, end) & Is.auxiliary) {
    // "who has in the past called", "Lee had last week denied"
    const start = chainStart(tokens, end + 1, sentence, lexicon);
    return sourceLeft(tokens, start, cue, reading, gerund, sentence, lexicon, before);
  }
  const mention =
    mentionEndingAt(tokens, end, sentence.from, lexicon) ??
    mentionEndingAt(tokens, j, sentence.from, lexicon);
  if (!mention) return shared(tokens, chain, sentence, lexicon, before);
  if (!isNounPhrase(tokens, mention)) return shared(tokens, chain, sentence, lexicon, before);
  const recorded = RECORDING.test(tokens[mention.from - 2]?.lower ?? '');
  if (
    gerund &&
    !recorded &&
    mention.from > sentence.from + 1 &&
    flagsAt(tokens, mention.from - 1) & Is.preposition
  ) {
    // "attacked him at the debate, calling": the noun phrase belongs to the preposition, but for "with critics saying"
    const subject = /^(?:with|mit)$/.test(tokens[mention.from - 1]?.lower ?? '')
      ? null
      : clauseSubject(tokens, mention.from - 1, sentence, lexicon);
    if (subject) return [subject, 'clause'];
  }
  const document = (flagsAt(tokens, mention.headTo - 1) | flagsAt(tokens, mention.to - 1)) & Is.document;
  if (gerund && mention.from > sentence.from && document) {
    // "put out a statement saying": whose statement it is
    const subject = clauseSubject(tokens, mention.from, sentence, lexicon);
    if (subject) return [subject, 'clause'];
  }
  const link = mention.from - 1 > sentence.from ? tokens[mention.from - 1] : undefined;
  // "as the crowd yelled", "after the clerk announced": it begins a clause, whose subject this is
  const opens =
    link && link.flags & Is.subordinator && !gerund && lexicon.data?.syntax.inversion === 'after-content';
  if (link && !opens && link.flags & Is.preposition && !link.upper && !(link.flags & Is.determiner)) {
    // "who in 2010 said", "protesters marching through the streets chanted": the subject stands before the adverbial
    const outer = tokens[mention.from - 2];
    if (outer && outer.flags & (Is.relative | Is.subject) && outer.kind === 'word') {
      return sourceLeft(tokens, mention.from - 1, cue, reading, gerund, sentence, lexicon, before);
    }
    const subject = clauseSubject(tokens, mention.from - 1, sentence, lexicon);
    if (subject && nextComma(tokens, subject.to, mention.from) < 0) return [subject, 'clause'];
  }
  const left = mention.from - 1;
  const boundary = left < sentence.from ? undefined : tokens[left];
  if (boundary?.kind === 'word' && mention.kind !== 'pronoun' && !isBoundaryWord(boundary)) {
    const antecedent = relativeAntecedent(tokens, left, sentence, lexicon);
    if (antecedent) return [antecedent, 'relative'];
  }
  return [mention, 'adjacent'];
}

/** "forced people to confess": who does it is the object of the verb before. */
function controlled(
  tokens: readonly Token[],
  chain: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Mention | null {
  const to = tokens[chain]?.lower === 'to' ? chain : -1;
  if (to <= sentence.from + 1 || lexicon.controls.size === 0) return null;
  for (let verb = to - 2; verb >= sentence.from && verb > to - 8; verb--) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || token.flags & (Is.auxiliary | Is.conjunction)) return null;
    if (!lexicon.controls.has(token.lower) || token.upper) continue;
    if (verb === to - 2 && flagsAt(tokens, to - 1) & Is.object) return pronounAt(to - 1);
    const object = mentionStartingAt(tokens, verb + 1, to, lexicon);
    return object?.to === to ? object : null;
  }
  return null;
}

/** Whether a lower-case run is a noun phrase and not a verb or an adjective: it has a determiner, or says what it is. */
function isNounPhrase(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.kind !== 'common') return true;
  const first = tokens[mention.headFrom];
  if (!first || first.kind === 'number') return true;
  if (first.flags & (Is.determiner | Is.possessive | Is.indefinite)) return true;
  for (let i = mention.headFrom; i < mention.headTo; i++) {
    const token = tokens[i];
    if (token && (token.upper || token.flags & (Is.role | Is.document | Is.organization))) return true;
  }
  return (tokens[mention.headTo - 1]?.lower ?? '').endsWith('s');
}

function isNameBefore(tokens: readonly Token[], i: number): boolean {
  // "April Ryan said": a month's name before a surname doesn't occur at `i`, which ends the phrase
  const token = tokens[i];
  return token?.upper === true && !(token.flags & Is.time);
}

function isBoundaryWord(token: Token): boolean {
  return (
    (token.flags &
      (Is.conjunction |
        Is.subordinator |
        Is.complementizer |
        Is.preposition |
        Is.adverb |
        Is.time |
        Is.subject)) !==
      0 || token.cues !== undefined
  );
}

/** "… senators who met the president said": the noun phrase before the relative pronoun. */
function relativeAntecedent(
  tokens: readonly Token[],
  from: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Mention | null {
  for (let i = from; i > sentence.from && i > from - 25; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'quotation') return null;
    if (token.kind === 'mark' && /^[,;:—–]$/.test(token.lower)) return null;
    if (token.flags & Is.relative || token.lower === 'that') {
      const end = tokens[i - 1]?.kind === 'mark' ? i - 2 : i - 1;
      return end >= sentence.from ? mentionEndingAt(tokens, end, sentence.from, lexicon) : null;
    }
  }
  return null;
}

function pronounAt(i: number): Mention {
  return { from: i, to: i + 1, headFrom: i, headTo: i + 1, kind: 'pronoun' };
}

/** "Lee, who has studied it for years, said": the noun phrase before the insertion that ends at `close`. */
function beforeParenthesis(
  tokens: readonly Token[],
  close: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Mention | null {
  let nearest: Mention | null = null;
  for (let i = close - 1; i > sentence.from && i > close - 60; i--) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'mark' && /^[;:]$/.test(token.lower)) break;
    if (token.kind !== 'mark' || !/^[,—–-]$|^--$/.test(token.lower)) continue;
    const mention = mentionEndingAt(tokens, i - 1, sentence.from, lexicon);
    if (!mention || flagsAt(tokens, mention.headFrom) & Is.time) continue;
    nearest ??= mention;
    const next = tokens[i + 1];
    if (!next) continue;
    const inserts =
      next.kind === 'number' ||
      (next.flags & (Is.relative | Is.determiner | Is.preposition | Is.possessive)) !== 0 ||
      (!next.upper && next.kind === 'word' && !(next.flags & (Is.conjunction | Is.subject))) ||
      (next.flags & (Is.role | Is.title)) !== 0;
    const adverbial = mention.from > sentence.from && flagsAt(tokens, mention.from - 1) & Is.preposition;
    // "Sara Kern, eine der Nachbarinnen, die …,": the apposition stands for the name before it
    const describes = lexicon.data?.syntax.capitalNouns || (isEnglish(lexicon) && mention.kind === 'common');
    const apposition = describes && tokens[mention.from - 1]?.lower === ',';
    if (inserts && !adverbial && !apposition) return mention;
  }
  return nearest;
}

/** The source of a coordinated or participial verb: that of the verb before, else the subject of the sentence. */
function shared(
  tokens: readonly Token[],
  chain: number,
  sentence: Sentence,
  lexicon: Lexicon,
  before: readonly Draft[],
): [Mention | null, Via] {
  for (let k = before.length - 1; k >= 0; k--) {
    const draft = before[k];
    if (draft?.source && !draft.phrase && !draft.passive && !isNested(tokens, draft, before[k - 1])) {
      return [draft.source, 'shared'];
    }
  }
  const subject =
    clauseSubject(tokens, chain, sentence, lexicon) ?? subjectBehind(tokens, chain, sentence, lexicon);
  return subject ? [subject, 'clause'] : [null, 'none'];
}

/** Whether a frame begins right behind another's cue: it is told there, and shares no verb with what follows. */
function isNested(tokens: readonly Token[], draft: Draft, outer: Draft | undefined): boolean {
  if (!outer || !(outer.takes & (Takes.clause | Takes.that))) return false;
  let i = outer.after;
  if (flagsAt(tokens, i) & Is.complementizer) i++;
  // "told the council on Friday that she believes"
  return draft.start === i || (draft.start > i && tokens[draft.start - 1]?.lower === 'that');
}

/** "LONDON (AP) — The mayor …": behind the dash, when only a place, an agency and a date stand before it. */
function behindDateline(tokens: readonly Token[], sentence: Sentence, before: number): number {
  for (let i = sentence.from; i < before && i < sentence.from + 9; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'mark' && /^[—–-]$|^--$/.test(token.lower))
      return i > sentence.from ? i + 1 : sentence.from;
    const place = token.kind !== 'quotation' && (token.upper || token.kind !== 'word');
    if (!place) break;
  }
  return sentence.from;
}

/** "Citing the weather, Lee said": the noun phrase behind the comma that ends an introductory participle. */
function subjectBehind(
  tokens: readonly Token[],
  chain: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Mention | null {
  if (chain > sentence.from + 3) return null;
  for (let i = chain; i < sentence.to; i++) {
    const token = tokens[i];
    const behindQuote = token?.kind === 'quotation' && tokens[i + 1]?.kind === 'word';
    if (token?.lower !== ',' && !behindQuote) continue;
    const mention = mentionStartingAt(tokens, i + 1, sentence.to, lexicon);
    if (!mention || flagsAt(tokens, mention.headTo - 1) & Is.time) continue;
    const next = tokens[mention.to];
    if (next?.kind === 'word' && !(next.flags & (Is.preposition | Is.conjunction))) return mention;
  }
  return null;
}

/** A language whose subject stands before its verb but for "“…,” said Lee". */
function isEnglish(lexicon: Lexicon): boolean {
  return lexicon.data?.syntax.inversion === 'after-content';
}

/** Where it can't be told which words are a noun phrase. */
function isOpaque(lexicon: Lexicon): boolean {
  return !lexicon.data || lexicon.data.patterns !== undefined;
}

/** The first noun phrase of the sentence that no preposition or conjunction introduces. */
export function clauseSubject(
  tokens: readonly Token[],
  before: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Mention | null {
  if (isOpaque(lexicon)) return null;
  if (lexicon.data?.syntax.capitalNouns) {
    const subject = mainSubject(tokens, sentence, before, lexicon);
    if (subject) return subject;
  }
  let i = behindDateline(tokens, sentence, before);
  let adverbial = false;
  for (let guard = 0; guard < 40 && i < before; guard++) {
    const token = tokens[i];
    if (!token) return null;
    if (
      token.kind === 'word' &&
      token.flags & Is.adverb &&
      !(token.flags & (Is.determiner | Is.subordinator | Is.preposition))
    ) {
      i++;
      continue;
    }
    if (token.kind === 'quotation' || token.kind === 'mark') {
      i++;
      continue;
    }
    const introduces =
      (token.flags & (Is.preposition | Is.subordinator)) !== 0 && !(token.flags & Is.determiner);
    if (introduces || (token.cues !== undefined && !token.upper)) {
      const comma = nextComma(tokens, i, before);
      if (comma < 0) {
        i++;
        const skipped = mentionStartingAt(tokens, i, before, lexicon);
        if (skipped) i = skipped.to;
        continue;
      }
      i = comma + 1;
      adverbial = true;
      continue;
    }
    const mention = mentionStartingAt(tokens, i, before, lexicon);
    if (mention) {
      const time = flagsAt(tokens, mention.headTo - 1) & Is.time;
      if (!time && !(adverbial && isPlaceBefore(tokens, mention, before, lexicon))) return mention;
      i = mention.to;
      continue;
    }
    i++;
  }
  return null;
}

/** "At a town hall in Salem, New Hampshire, Lee went …": a place between commas, with the subject behind it. */
function isPlaceBefore(tokens: readonly Token[], place: Mention, before: number, lexicon: Lexicon): boolean {
  if (place.kind !== 'name' || place.to - place.from > 3) return false;
  if (tokens[place.from - 1]?.lower !== ',' || !tokens[place.from - 2]?.upper) return false;
  const comma = tokens[place.to]?.lower === '.' ? place.to + 1 : place.to;
  if (tokens[comma]?.lower !== ',') return false;
  const subject = mentionStartingAt(tokens, comma + 1, before, lexicon);
  const verb = subject && tokens[subject.to];
  return verb?.kind === 'word' && !verb.upper && !(verb.flags & (Is.preposition | Is.conjunction));
}

/**
 * The subject nearest before a token: the noun phrase or pronoun, outside quotations, that a verb follows. For words in
 * quotation marks that no reporting verb claims.
 */
export function nearestSubject(
  tokens: readonly Token[],
  before: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Mention | null {
  if (isOpaque(lexicon)) return null;
  let owner: Mention | null = null;
  for (let i = before - 1; i >= sentence.from && i > before - 40; i--) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.kind === 'mark' && /^[;:]$/.test(token.lower)) break;
    if (token?.kind !== 'word') continue;
    if (token.flags & Is.possessive && !owner && token.flags & ~Is.determiner) owner = pronounAt(i);
    if (token.genitive && token.upper && !owner) owner = mentionEndingAt(tokens, i, sentence.from, lexicon);
    if (i + 1 >= before && !token.clitic) continue;
    if (token.flags & Is.relative) {
      const end = tokens[i - 1]?.kind === 'mark' ? i - 2 : i - 1;
      const antecedent = end >= sentence.from ? mentionEndingAt(tokens, end, sentence.from, lexicon) : null;
      return antecedent ? { ...antecedent, to: i + 1, antecedentTo: antecedent.to } : pronounAt(i);
    }
    if (token.flags & Is.subject && !(token.flags & (Is.neuter | Is.complementizer))) return pronounAt(i);
    const verbal = next?.kind === 'word' && !next.upper && (next.flags & NOT_VERB) === 0;
    if (verbal && token.upper && !token.genitive && isCore(tokens, i, lexicon) && !(token.flags & Is.time)) {
      const mention = mentionEndingAt(tokens, i, sentence.from, lexicon);
      if (mention && !(flagsAt(tokens, mention.from - 1) & Is.preposition)) return mention;
    }
  }
  return owner;
}

/** "footage of the mayor saying": what shows somebody speaking. */
const RECORDING = /^(?:footage|videos?|clips?|tapes?|recordings?|audio)$/;

const NOT_VERB =
  Is.preposition |
  Is.conjunction |
  Is.determiner |
  Is.subordinator |
  Is.possessive |
  Is.relative |
  Is.complementizer |
  Is.role |
  Is.organization;

function nextComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]?.lower === ',') return i;
  return -1;
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
  const right = behind && isRelativeBehind(tokens, draft, behind) ? null : behind;
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
function isRelativeBehind(tokens: readonly Token[], draft: Draft, right: Right): boolean {
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

/** "dat" and "of" are a conjunction right behind the verb, or where no noun follows that they could stand by. */
function opensClause(tokens: readonly Token[], i: number, from: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token || (i > from && token.flags & Is.conjunction)) return false;
  return lexicon.that.has(token.lower) || i === from;
}

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (flagsAt(tokens, i) & (Is.auxiliary | Is.subjunctive | Is.verb) || flagsAt(tokens, i) & Is.subject)
      return true;
  }
  return false;
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
    if (token?.lower !== ',') continue;
    const goesOn = next.kind === 'quotation' || (next.flags & Is.conjunction) !== 0;
    if (!goesOn) return { from: span.from, to: i };
  }
  return span;
}

interface Right {
  readonly span: Span;
  readonly that: 'that' | 'other' | 'none';
  readonly infinitive: boolean;
  /** a comma stands between the cue and it */
  readonly detached: boolean;
  readonly quoted: boolean;
}

function rightContent(
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
  if (lexicon.data?.syntax.verbFinal && !draft.phrase) {
    const judged = draft.takes & Takes.noun && !(draft.takes & Takes.clause);
    if (!judged) {
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
    const comma = commaAfter(tokens, i, end);
    if (comma < 0) return null;
    i = comma;
  } else if (draft.takes & Takes.noun && !(draft.takes & (Takes.clause | Takes.that))) {
    // "habló de «…»"
    const preposition = flagsAt(tokens, i) & Is.preposition && tokens[i + 1]?.kind === 'quotation';
    if (preposition && lexicon.data?.syntax.proclitics) i++;
    return span(tokens, i, end, 'none', false, false);
  } else {
    i = skipAddressee(tokens, i, end, draft, lexicon);
    i = skipAdjuncts(tokens, i, end, lexicon);
    // "había dicho en enero, en una entrevista, que"
    const closing = tokens[i]?.lower === ',' ? nextComma(tokens, i + 1, end) : -1;
    if (lexicon.data?.syntax.proclitics && closing > 0 && lexicon.that.has(tokens[closing + 1]?.lower ?? ''))
      i = closing + 1;
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

function span(
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

function isTrailing(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[.,;:—–…-]$|^--$|^\.{3}$/.test(token.lower);
}

function skipAddressee(
  tokens: readonly Token[],
  from: number,
  to: number,
  draft: Draft,
  lexicon: Lexicon,
): number {
  const token = tokens[from];
  if (!token || from >= to) return from;
  if (!(draft.takes & Takes.addressee)) return from;
  if (token.flags & Is.complementizer && !(token.flags & Is.object)) return from;
  if (
    token.kind === 'word' &&
    token.flags & Is.object &&
    !(token.flags & Is.possessive && isCore(tokens, from + 1, lexicon))
  ) {
    return from + 1;
  }
  const mention = mentionStartingAt(tokens, from, to, lexicon);
  return mention ? mention.to : from;
}

/** Whether what stands behind a comma describes the noun before it: "…, a doctor, …", "…, who …", "…, 52, …". */
function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || from >= to) return false;
  if (first.flags & Is.relative || first.kind === 'number') return true;
  if (!(first.flags & (Is.determiner | Is.role | Is.title | Is.preposition | Is.possessive)) && first.upper)
    return false;
  let describes = (first.flags & Is.preposition) !== 0 && !(first.flags & Is.determiner);
  for (let i = from; i < to && i < from + 16; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && /^[,;:—–]$/.test(token.lower))) break;
    if (token.flags & (Is.auxiliary | Is.verb | Is.subject) && !(token.flags & (Is.determiner | Is.role)))
      return false;
    if (token.flags & (Is.role | Is.title | Is.organization | Is.document)) describes = true;
  }
  return describes;
}

/** Behind the verb, what says when, where and to whom, if content comes after it. */
function skipAdjuncts(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  let i = from;
  for (let guard = 0; guard < 8 && i < to; guard++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    if (token.flags & Is.complementizer && token.lower !== 'when') break;
    const next = tokens[i + 1];
    if (token.flags & Is.adverb && !token.upper && !(token.flags & Is.preposition)) {
      i++;
      continue;
    }
    if (
      token.flags & Is.time &&
      !token.genitive &&
      !(token.flags & Is.auxiliary) &&
      !(next && next.flags & Is.auxiliary)
    ) {
      i++;
      continue;
    }
    if (token.flags & Is.preposition && token.lower !== 'to' && !(token.flags & Is.determiner)) {
      if (next?.kind === 'word' && next.flags & Is.object && !(next.flags & Is.possessive)) {
        i += 2;
        continue;
      }
      const mention = mentionStartingAt(tokens, i + 1, to, lexicon);
      if (!mention || mention.kind === 'pronoun') break;
      i = mention.to;
      continue;
    }
    if (
      token.lower === 'to' &&
      next &&
      next.kind === 'word' &&
      (next.upper || next.flags & (Is.object | Is.determiner | Is.role))
    ) {
      const mention = next.flags & Is.object ? null : mentionStartingAt(tokens, i + 1, to, lexicon);
      i = mention ? mention.to : i + 2;
      continue;
    }
    break;
  }
  return i;
}

/** The comma, if any, that closes an apposition, a relative clause or an adverbial behind an inverted source. */
function commaAfter(tokens: readonly Token[], from: number, to: number): number {
  let inside = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    if (
      token.kind === 'mark' &&
      (token.lower === ',' || token.lower === ':' || token.lower === '—' || token.lower === '–')
    ) {
      const next = tokens[i + 1];
      if (!next || i + 1 >= to) return -1;
      if (next.kind === 'quotation' || token.lower === ':') return i;
      if (i === from && inside === 0 && from > 0) {
        if (!isApposition(tokens, i + 1, to)) return i;
      }
      inside++;
    }
  }
  return -1;
}

/** Where the content of a cue ends: with the sentence, or where another cue takes over. */
function contentEnd(
  tokens: readonly Token[],
  sentence: Sentence,
  draft: Draft,
  drafts: readonly Draft[],
  index: number,
  lexicon: Lexicon,
): number {
  // "was called “a mistake” by Lee": the agent is no content
  if (draft.passive && draft.source && draft.source.from > draft.after) return draft.source.from - 1;
  const opener = tokens[sentence.from];
  if (
    opener &&
    opener.flags & Is.subordinator &&
    draft.start > sentence.from &&
    nextComma(tokens, sentence.from, draft.start) < 0 &&
    draft.after > sentence.from
  ) {
    // "While few believe what Lee says, Kim said …": the introductory clause ends at its comma
    const comma = nextComma(tokens, draft.after, sentence.to);
    if (comma > draft.after && comma < sentence.to - 2 && tokens[comma + 1]?.kind === 'word') return comma;
  }
  const introduced = draft.via === 'adjacent' ? tokens[draft.start - 1] : undefined;
  const clause = introduced && draft.start > sentence.from && introduced.flags & Is.subordinator;
  const phrase =
    draft.gerund &&
    opener &&
    opener.flags & Is.preposition &&
    nextComma(tokens, sentence.from, draft.start) < 0;
  if ((clause || phrase) && isEnglish(lexicon)) {
    // "In a statement announcing the deal, Kim called it …",
    // "…, after the hearing concluded, Kim said …", "Since Lee announced his plan, he has said …"
    const comma = nextComma(tokens, draft.after, sentence.to);
    const subject = comma < 0 ? null : mentionStartingAt(tokens, comma + 1, sentence.to, lexicon);
    const verb = subject && tokens[subject.to];
    const goesOn = verb?.kind === 'word' && (verb.cues || verb.flags & (Is.auxiliary | Is.verb));
    if (subject && (goesOn || tokens[subject.to - 1]?.clitic)) return comma;
  }
  for (let k = index + 1; k < drafts.length; k++) {
    const next = drafts[k];
    if (!next || next.start <= draft.after) continue;
    const before = tokens[next.start - 1];
    if (!before) continue;
    if (before.kind === 'mark' && /^[,;—–-]$|^--$/.test(before.lower)) {
      if (next.gerund || next.phrase || next.via === 'shared' || endsThere(tokens, next, sentence))
        return next.start - 1;
    }
    const quoted =
      lexicon.data?.syntax.proclitics &&
      next.start - 2 === draft.after &&
      tokens[draft.after]?.kind === 'quotation';
    if (before.flags & Is.conjunction && (quoted || next.start - 2 > draft.after)) {
      const comma = tokens[next.start - 2]?.lower === ',';
      if (next.via === 'shared' || comma) return comma ? next.start - 2 : next.start - 1;
    }
    if (
      before.flags & Is.subordinator &&
      !(before.flags & Is.complementizer) &&
      next.start - 1 > draft.after + 1
    ) {
      return next.start - 1;
    }
    if (next.gerund && before.flags & Is.preposition && next.start - 1 > draft.after + 1)
      return next.start - 1;
    if (before.lower === ';') return next.start - 1;
    // "confessed to meeting Lee in Bonn, where he said that …"
    if (
      before.lower === 'where' &&
      tokens[next.start - 2]?.lower === ',' &&
      next.via === 'adjacent' &&
      next.takes & Takes.clause
    )
      return next.start - 2;
    // “A,” X said, “B,” Y said: each has its own
    if (before.kind === 'quotation' && tokens[draft.cue.to]?.kind !== 'word' && next.via !== 'none')
      return next.start;
    if (next.phrase) return next.start;
  }
  for (let i = draft.after; i < sentence.to; i++) if (tokens[i]?.lower === ';') return i;
  return sentence.to;
}

/** ", she said." at the end of a sentence claims what stands before it. */
function endsThere(tokens: readonly Token[], draft: Draft, sentence: Sentence): boolean {
  const next = tokens[draft.after];
  return draft.after >= sentence.to || (next?.kind === 'mark' && /^[.,;]$/.test(next.lower));
}

interface Left {
  readonly span: Span;
  readonly quoted: boolean;
  /** nothing but one quotation */
  readonly pure: boolean;
}

function leftContent(
  tokens: readonly Token[],
  sentence: Sentence,
  draft: Draft,
  drafts: readonly Draft[],
  index: number,
): Left | null {
  if (draft.gerund || draft.via === 'shared' || draft.via === 'relative') return null;
  if (!(draft.takes & (Takes.quote | Takes.clause | Takes.that))) return null;
  let end = draft.start;
  const before = tokens[end - 1];
  if (!before || end <= sentence.from) return null;
  if (before.kind === 'mark' && /^[,—–-]$|^--$/.test(before.lower)) end--;
  else if (before.kind !== 'quotation' && !draft.phrase) return null;
  let from = sentence.from;
  for (let k = index - 1; k >= 0; k--) {
    const other = drafts[k];
    if (!other) continue;
    // "“…,” Lee, who has endorsed nobody, said": it stands in the source
    if (other.cue.from >= end) continue;
    // the words of an earlier attribution are no content
    if (other.via === 'inverted' || other.phrase || other.after >= end - 1)
      from = Math.max(from, other.after);
    break;
  }
  for (let i = end - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind === 'mark' && /^[;:]$/.test(token.lower)) {
      from = i + 1;
      break;
    }
  }
  while (from < end) {
    const token = tokens[from];
    if (!token) break;
    if (token.kind === 'mark' || (token.flags & Is.conjunction && token.kind === 'word')) from++;
    else break;
  }
  if (from >= end) return null;
  if (end - from === 1 && tokens[from]?.kind !== 'quotation') return null;
  let quoted = false;
  for (let i = from; i < end; i++) if (tokens[i]?.kind === 'quotation') quoted = true;
  return { span: { from, to: end }, quoted, pure: quoted && end - from === 1 };
}
