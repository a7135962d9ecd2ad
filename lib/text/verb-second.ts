import { Form, Is, type Lexicon } from './lexicon.ts';
import { type Mention, mentionStartingAt } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/**
 * The subject of a main clause where the finite verb stands second and nouns have capitals (German): what stands before
 * the verb, unless that is an adverbial or an object; else the first noun phrase behind it. Verbs need not be in a list:
 * the first lower-case word behind a whole constituent is the verb. Null where the sentence isn't built like that.
 */
export function mainSubject(
  tokens: readonly Token[],
  sentence: Sentence,
  before: number,
  lexicon: Lexicon,
): Mention | null {
  const from = clauseOpening(tokens, sentence, before);
  const verb = finiteVerb(tokens, from, Math.min(sentence.to, before));
  if (verb < 0) return null;
  const first = prefield(tokens, from, verb, lexicon);
  const behind = subjectBehind(tokens, verb, sentence, lexicon);
  if (!first) return behind;
  // "Vorbehalte äußerte die Ministerin": things are what is done, people do it
  return behind && isPersonal(tokens, behind, lexicon) && !isPersonal(tokens, first, lexicon)
    ? behind
    : first;
}

/** The finite verb of the sentence's main clause, no further than `before`; -1 where there is none. */
export function mainVerb(tokens: readonly Token[], sentence: Sentence, before: number): number {
  return finiteVerb(tokens, clauseOpening(tokens, sentence, before), Math.min(sentence.to, before));
}

/** "Für den Theologen Küng ist der Rücktritt „…“": whose view the sentence gives. */
export function viewHolder(
  tokens: readonly Token[],
  sentence: Sentence,
  before: number,
  lexicon: Lexicon,
): Mention | null {
  const from = clauseOpening(tokens, sentence, before);
  if (tokens[from]?.lower !== 'für') return null;
  const mention = mentionStartingAt(tokens, from + 1, before, lexicon);
  const verb = mention && tokens[mention.to];
  if (!mention || !verb || verb.upper || !(verb.flags & Is.auxiliary)) return null;
  return isPersonal(tokens, mention, lexicon) || mention.kind === 'pronoun' ? mention : null;
}

const LONGEST_PREFIELD = 40;

/** Behind "Und", a dateline, and a subordinate clause that opens the sentence. */
function clauseOpening(tokens: readonly Token[], sentence: Sentence, before: number): number {
  let i = sentence.from;
  while (i < before) {
    const token = tokens[i];
    if (token?.kind === 'mark' && !/^[([]$/.test(token.lower)) i++;
    else if (token && token.flags & Is.conjunction && i === sentence.from) i++;
    else break;
  }
  const opener = tokens[i];
  if (!opener || !(opener.flags & (Is.subordinator | Is.complementizer))) return i;
  for (let k = i + 2; k + 1 < before && k < i + LONGEST_PREFIELD; k++) {
    // "Während er sprach, gingen …": the verb of the main clause stands right behind the comma
    const last = tokens[k - 1];
    const next = tokens[k + 1];
    if (tokens[k]?.lower !== ',' || last?.kind !== 'word' || last.upper) continue;
    if (next?.kind === 'word' && !next.upper && !(next.flags & (Is.determiner | Is.relative))) return k + 1;
  }
  return i;
}

function finiteVerb(tokens: readonly Token[], from: number, to: number): number {
  let inside = false;
  for (let i = from; i < to && i < from + LONGEST_PREFIELD; i++) {
    const token = tokens[i];
    if (!token) return -1;
    // an insertion between commas or in brackets belongs to what stands before it
    if (token.kind === 'mark' && /^[,(–—]$/.test(token.lower)) {
      const close = insertionEnd(tokens, i, to);
      if (close < 0) return -1;
      i = close;
      continue;
    }
    if (token.kind === 'mark' && /^[;:]$/.test(token.lower)) return -1;
    if (token.kind !== 'word') continue;
    if (token.flags & (Is.determiner | Is.possessive | Is.preposition) && !isVerbal(token)) {
      inside = true;
      continue;
    }
    if (token.upper) {
      inside = false;
      continue;
    }
    if (i === from && token.flags & (Is.auxiliary | Is.verb)) return i;
    if (isFiniteForm(token) && !inside) return i;
    if (token.flags !== 0 || i === from) continue;
    if (inside) {
      // "Diese retteten die Frau": no adjective stands before an article
      const next = tokens[i + 1];
      if (i === from + 1 && next && !next.upper && next.flags & (Is.determiner | Is.object)) return i;
      continue;
    }
    // an unknown word behind a whole noun phrase: "Der Sprecher beteuerte …", but "Der in Bonn lebende Autor"
    const last = tokens[i - 1];
    const whole = last?.kind !== 'word' || last.upper || (last.flags & (Is.subject | Is.adverb)) !== 0;
    const attribute = tokens[i + 1]?.upper === true && (tokens[from + 1]?.flags ?? 0) & Is.preposition;
    if (whole && !attribute) return i;
  }
  return -1;
}

function isVerbal(token: Token): boolean {
  return (token.flags & (Is.auxiliary | Is.verb)) !== 0 && !token.upper;
}

function isFiniteForm(token: Token): boolean {
  if (token.flags & (Is.auxiliary | Is.verb | Is.subjunctive)) return true;
  return token.cues?.some((reading) => (reading.forms & Form.finite) !== 0) ?? false;
}

/** The mark that closes what a comma, bracket or dash opens. */
function insertionEnd(tokens: readonly Token[], open: number, to: number): number {
  const close = tokens[open]?.lower === '(' ? ')' : tokens[open]?.lower;
  for (let k = open + 1; k < to && k < open + LONGEST_PREFIELD; k++) if (tokens[k]?.lower === close) return k;
  return -1;
}

/** The noun phrase or pronoun that the clause begins with, if it can be a subject. */
function prefield(tokens: readonly Token[], from: number, verb: number, lexicon: Lexicon): Mention | null {
  let i = from;
  // "Auch die Ministerin", "Nur er"
  while (i < verb - 1 && (tokens[i]?.flags ?? 0) & Is.adverb && !((tokens[i]?.flags ?? 0) & Is.preposition))
    i++;
  return canBeSubject(tokens, i, verb, lexicon);
}

function subjectBehind(
  tokens: readonly Token[],
  verb: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Mention | null {
  for (let i = verb + 1; i < sentence.to && i < verb + 14; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && /^[,;:]$/.test(token.lower))) return null;
    if (token.kind !== 'word') continue;
    if (token.flags & Is.object && !(token.flags & (Is.subject | Is.determiner | Is.possessive))) continue;
    if (token.flags & Is.preposition && !(token.flags & Is.determiner)) {
      const adverbial = mentionStartingAt(tokens, i + 1, sentence.to, lexicon);
      if (adverbial) i = adverbial.to - 1;
      continue;
    }
    const found = canBeSubject(tokens, i, sentence.to, lexicon);
    if (found) return found;
    const other = mentionStartingAt(tokens, i, sentence.to, lexicon);
    if (other) i = other.to - 1;
  }
  return null;
}

/** The noun phrase at a token, unless its case, a preposition, or what it means speaks against a subject. */
function canBeSubject(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): Mention | null {
  const token = tokens[at];
  if (!token || lexicon.oblique.has(token.lower)) return null;
  if (token.flags & (Is.preposition | Is.subordinator) && !(token.flags & (Is.determiner | Is.subject)))
    return null;
  const mention = mentionStartingAt(tokens, at, to, lexicon);
  if (!mention) return null;
  const last = tokens[mention.headTo - 1];
  if (last && last.flags & Is.time) return null;
  return mention;
}

/** A pronoun for people, or a name, title or word for somebody who can speak. */
export function isPersonal(tokens: readonly Token[], mention: Mention, lexicon: Lexicon): boolean {
  const first = tokens[mention.from];
  if (mention.kind === 'pronoun') return first !== undefined && !(first.flags & Is.neuter);
  for (let i = mention.from; i < mention.to; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.flags & (Is.role | Is.title)) return true;
    if (token.upper && lexicon.gender.has(token.lower) && tokens[i + 1]?.upper) return true;
  }
  return false;
}

/** "es", "die Mitteilung", unless it is in a list of those who speak: "die Staatsanwaltschaft". */
export function isAbstract(tokens: readonly Token[], mention: Mention, lexicon: Lexicon): boolean {
  const last = tokens[mention.headTo - 1];
  if (!last) return false;
  if (mention.kind === 'pronoun') return (last.flags & Is.neuter) !== 0;
  if (last.flags & (Is.role | Is.title | Is.organization | Is.document)) return false;
  return lexicon.abstractEndings.some((ending) => last.lower.endsWith(ending));
}
