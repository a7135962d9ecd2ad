import { Is, type Lexicon, Takes } from './lexicon.ts';
import { type Mention, mentionStartingAt } from './mentions.ts';
import { isNameLike } from './noun-cores.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/**
 * The source behind its verb where a language lets the subject follow anywhere: "dijo ayer la ministra que …",
 * "…, a affirmé mardi Jeanne Roux", "…, ha detto il sindaco". What says when, where and to whom may come between.
 */
export function subjectBehindVerb(
  tokens: readonly Token[],
  cueTo: number,
  sentence: Sentence,
  takes: number,
  behindContent: boolean,
  lexicon: Lexicon,
): Mention | null {
  if (!(takes & (Takes.quote | Takes.clause | Takes.that))) return null;
  let first = cueTo;
  for (let guard = 0; guard < 6 && first < sentence.to; guard++) {
    const token = tokens[first];
    if (token?.kind !== 'word' || token.flags & Is.complementizer) return null;
    const when = timeAt(tokens, first, sentence.to);
    if (when > first) {
      first = when;
      continue;
    }
    if (token.flags & Is.adverb && !token.upper && !(token.flags & Is.subject)) {
      first++;
      continue;
    }
    if (token.flags & Is.preposition && !(token.flags & Is.determiner)) {
      const adjunct = mentionStartingAt(tokens, first + 1, sentence.to, lexicon);
      if (!adjunct || takes & Takes.noun) return null;
      first = adjunct.to;
      continue;
    }
    const mention = mentionStartingAt(tokens, first, sentence.to, lexicon);
    if (!mention) return null;
    const next = mention.to < sentence.to ? tokens[mention.to] : undefined;
    // "…, dit le gardien.": no list has all nouns for people
    const closes =
      behindContent && !(takes & Takes.noun) && next?.kind !== 'word' && isDefinite(tokens, mention);
    if (!canSpeak(tokens, mention) && !closes) return null;
    // "dijo Vega es …": it is the subject of what is said
    if (
      next?.kind === 'word' &&
      next.flags & Is.auxiliary &&
      !(next.flags & (Is.preposition | Is.subordinator))
    )
      return null;
    return withName(tokens, mention, sentence.to, lexicon);
  }
  return null;
}

/** "mardi", "ayer", "este lunes", "le 3 mai": the token behind it, or `from` when there is none. */
export function timeAt(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  let time = false;
  while (i < to && i < from + 6) {
    const token = tokens[i];
    if (!token || token.upper) break;
    if (token.flags & Is.time) time = true;
    else if (token.kind !== 'number' && !(i === from && token.flags & (Is.determiner | Is.preposition))) {
      if (!(time && token.flags & Is.preposition && (tokens[i + 1]?.flags ?? 0) & Is.time)) break;
    }
    i++;
  }
  return time ? i : from;
}

export function isDefinite(tokens: readonly Token[], mention: Mention): boolean {
  return (
    mention.kind === 'common' && ((tokens[mention.from]?.flags ?? 0) & (Is.determiner | Is.possessive)) !== 0
  );
}

/** A pronoun, a name, or a noun for people, organisations or documents; "anunció un plan" has no subject behind it. */
export function canSpeak(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.kind === 'pronoun') return ((tokens[mention.from]?.flags ?? 0) & Is.neuter) === 0;
  if (mention.kind === 'name') return ((tokens[mention.headTo - 1]?.flags ?? 0) & Is.time) === 0;
  for (let i = mention.headFrom; i < mention.headTo; i++) {
    const flags = tokens[i]?.flags ?? 0;
    if (flags & (Is.role | Is.title | Is.organization | Is.document | Is.indefinite)) return true;
  }
  return false;
}

/** "la ministra de Sanidad, Carmen Ruiz", "le maire de Lyon Paul Roux": an office with the name of who holds it. */
export function withName(tokens: readonly Token[], mention: Mention, to: number, lexicon: Lexicon): Mention {
  if (mention.kind === 'pronoun') return mention;
  if (lexicon.data?.syntax.capitalNouns) return withNameBetweenCommas(tokens, mention, to);
  let office = false;
  for (let i = mention.headFrom; i < mention.headTo; i++) {
    const token = tokens[i];
    if (token && token.flags & (Is.title | Is.role) && (!token.upper || i === mention.headFrom))
      office = true;
  }
  if (!office) return mention;
  const inside = givenNameIn(tokens, mention, lexicon);
  if (inside > 0) return named(tokens, mention, inside, mention.to);
  if (mention.kind !== 'common' || tokens[mention.to]?.lower !== ',') return mention;
  const start = mention.to + 1;
  let end = start;
  while (
    end < to &&
    (isNameLike(tokens, end, lexicon) || (end > start && (tokens[end]?.flags ?? 0) & Is.particle))
  )
    end++;
  while (end > start && !tokens[end - 1]?.upper) end--;
  // one word may be a place: "el alcalde de Lugo, Galicia"
  if (end - start < 2) return mention;
  return named(tokens, mention, start, end);
}

const LONGEST_NAME = 3;

/** "dem Sprecher der Werft, Ivo Lang,": where nouns have capitals, two in a row between commas are a name. */
function withNameBetweenCommas(tokens: readonly Token[], mention: Mention, to: number): Mention {
  const office = (tokens[mention.headTo - 1]?.flags ?? 0) & (Is.title | Is.role);
  const start = mention.to + 1;
  if (!office || tokens[mention.to]?.lower !== ',') return mention;
  const last = Math.min(to, start + LONGEST_NAME);
  let end = start;
  while (end < last && tokens[end]?.upper && tokens[end]?.flags === 0) end++;
  const isName = end - start > 1 && tokens[end]?.lower === ',';
  return isName ? named(tokens, mention, start, end) : mention;
}

/** A known first name behind the office and its place, with a surname behind it; 0 when there is none. */
function givenNameIn(tokens: readonly Token[], mention: Mention, lexicon: Lexicon): number {
  for (let i = mention.headFrom + 1; i < mention.to - 1; i++) {
    const token = tokens[i];
    const lower = token?.lower.split('-')[0] ?? '';
    if (token?.upper && tokens[i + 1]?.upper && lexicon.gender.has(lower) && !(token.flags & Is.title))
      return i;
  }
  return 0;
}

function named(tokens: readonly Token[], mention: Mention, from: number, to: number): Mention {
  let first = mention.from;
  while (first < from && (tokens[first]?.flags ?? 0) & (Is.determiner | Is.possessive)) first++;
  let last = from;
  while (last > first && tokens[last - 1]?.kind === 'mark') last--;
  return {
    from: mention.from,
    to,
    headFrom: from,
    headTo: to,
    kind: 'name',
    ...(first < last ? { role: { from: first, to: last } } : {}),
  };
}

/** ", maire de Sens,": the comma opens an apposition, which the next one closes. */
export function describes(tokens: readonly Token[], from: number): boolean {
  let role = false;
  for (let i = from; i < from + 14; i++) {
    const token = tokens[i];
    if (!token) return role;
    if (token.kind === 'mark') return role && /^[.,]$/.test(token.lower);
    if (
      token.flags & (Is.subject | Is.auxiliary | Is.conjunction | Is.complementizer) &&
      !(token.flags & Is.determiner)
    )
      return false;
    // ", boulanger à Sens,"
    const noun =
      !token.upper && token.flags === 0 && !token.cues && (tokens[i + 1]?.flags ?? 0) & Is.preposition;
    if (i === from && (token.upper || noun)) role = true;
    if (token.flags & (Is.role | Is.title)) role = true;
  }
  return false;
}
