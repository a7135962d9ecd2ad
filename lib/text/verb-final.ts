import { beforeParenthesis } from './appositions.ts';
import { flagsAt, isAdverbial } from './clause-words.ts';
import type { Draft, Via } from './frame.ts';
import { withName } from './free-order.ts';
import { shared } from './left-source.ts';
import { type CueReading, Form, Is, type Lexicon, Takes } from './lexicon.ts';
import { type Mention, mentionEndingAt, mentionStartingAt } from './mentions.ts';
import { isCore } from './noun-cores.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isPersonal, mainSubject } from './verb-second.ts';

/**
 * The source of a verb in a language that puts verbs last: the finite verb stands second in a main clause, with the subject
 * before or behind it, and last in a subordinate one, with the subject at its start.
 */
export function verbFinalAt(
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
  // "… und nannte Langs Antrag „…“": who judges is who did the first thing
  if (flagsAt(tokens, verb - 1) & Is.conjunction && !tokens[verb - 1]?.upper) {
    const [source, via] = shared(tokens, i, sentence, lexicon, before);
    if (source)
      return { ...draft, start: i, source, via, after: behind, inner: { from: verb + 1, to: last } };
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
export function isDemonstrative(tokens: readonly Token[], mention: Mention): boolean {
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
