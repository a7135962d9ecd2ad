import { flagsAt, isOpaque, nextComma, opensAsked, pronounAt, vouches } from './clause-words.ts';
import { Is, type Lexicon } from './lexicon.ts';
import { type Mention, mentionEndingAt, mentionStartingAt } from './mentions.ts';
import { isCore } from './noun-cores.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { mainSubject } from './verb-second.ts';

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
export function subjectBehind(
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
    const asked = i === sentence.from && opensAsked(tokens, i, sentence, lexicon);
    if (
      introduces ||
      asked ||
      (i === sentence.from && vouches(token, lexicon)) ||
      (token.cues !== undefined && !token.upper)
    ) {
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
    const name = token.upper && !token.genitive && !vouches(token, lexicon) && isCore(tokens, i, lexicon);
    if (verbal && name && !(token.flags & Is.time)) {
      const mention = mentionEndingAt(tokens, i, sentence.from, lexicon);
      if (mention && !(flagsAt(tokens, mention.from - 1) & Is.preposition)) return mention;
    }
  }
  return owner;
}

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
