import { Is, type Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** The longest that stands between an article and the participle of its noun, in tokens. */
const LONGEST_ATTRIBUTE = 10;

/** An article, a name or a number, before which "that" is no article itself. */
export function beginsNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' ||
    token?.upper === true ||
    (flagsOf(token) & (Is.determiner | Is.possessive)) !== 0
  );
}

/** An unknown word in "-ed" behind what ends a noun phrase. */
export function endsWithPast(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (lexicon.data?.syntax.inversion !== 'after-content' || token?.kind !== 'word' || !before) return false;
  if (token.upper || token.flags !== 0 || !/..ed$/.test(token.lower)) return false;
  return before.upper || (before.flags & (Is.role | Is.organization)) !== 0;
}

/** "a source close to the family" */
export function isClose(token: Token | undefined): boolean {
  return token?.lower === 'close';
}

/** Whether a verb of saying, or whom it is said to, stands there. */
export function reportsBefore(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  return i >= from && token?.kind === 'word' && (token.cues !== undefined || (token.flags & Is.object) !== 0);
}

/** Where nouns have capitals, a phrase without one is none: an adverb, a verb, a particle. */
export function hasNoun(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  if (!lexicon.data?.syntax.capitalNouns) return true;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    // "taz", "dpa", "stadtblatt.example"
    if (token?.upper || token?.lower.includes('.', 1) || flagsOf(token) & (Is.document | Is.organization))
      return true;
  }
  return false;
}

/** "Ann James, 22, of Flint": an age or a year, nobody. */
export function isNumber(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind !== 'number') return false;
  return to > from && tokens[from - 1]?.lower === ',';
}

export function skipBracketLeft(tokens: readonly Token[], last: number, from: number): number {
  for (let i = last; i >= from && i > last - 12; i--) if (tokens[i]?.lower === '(') return i;
  return last;
}

/** "Ana Prell at a news conference", "at the quay", "in Leeds": where a person spoke, unlike "at the University of Leeds". */
export function saysWhere(
  tokens: readonly Token[],
  { link, core, to }: { readonly link: number; readonly core: number; readonly to: number },
): boolean {
  const preposition = tokens[link]?.lower ?? '';
  if (!/^(?:at|in|on|during|after|before|outside|inside|near)$/.test(preposition)) return false;
  if (preposition !== 'at' || /^an?$/.test(tokens[link + 1]?.lower ?? '')) return true;
  for (let i = core; i < to; i++) if (tokens[i]?.upper) return false;
  return true;
}

/** "die in Vell geborene Autorin": behind what stands between an article and the participle of its noun. */
export function behindAttribute(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): number {
  const preposition = flagsOf(tokens[from]) & Is.preposition && !tokens[from]?.upper;
  if (!lexicon.data?.syntax.capitalNouns || !preposition) return from;
  for (let i = from + 2; i + 1 < to && i < from + LONGEST_ATTRIBUTE; i++) {
    const token = tokens[i];
    if (token?.kind === 'mark' || token?.kind === 'quotation') return from;
    const participle =
      token?.kind === 'word' && !token.upper && token.flags === 0 && /e[nmrs]?$/.test(token.lower);
    if (participle && tokens[i + 1]?.upper) return i;
  }
  return from;
}

/** Two words with capitals in a row, or one behind a title: where all nouns have them, only names do that. */
export function isWholeName(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (!last?.upper || last.flags !== 0) return false;
  const before = tokens[to - 2];
  if (to - from < 2 || !before?.upper) return false;
  return before.flags === 0 || (before.flags & (Is.title | Is.role)) !== 0;
}

/** "Trump cited": behind a name, lower-case words that are no role or organisation are the verb. */
export function withoutVerb(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  let end = to;
  while (end > from) {
    const token = tokens[end - 1];
    if (!token || token.upper || token.kind !== 'word' || token.flags !== 0 || token.genitive) break;
    end--;
  }
  const last = tokens[end - 1];
  // "Fuentes jurídicas consultadas": a capital only because the sentence begins
  if (
    freeOrder(lexicon) &&
    end - from === 1 &&
    last &&
    last.flags & (Is.role | Is.organization | Is.document)
  )
    return to;
  return end > from && end < to && last?.kind === 'word' && last.upper && !last.genitive ? end : to;
}

/** "le ministre inaugure la ligne": no noun phrase is followed by an article, its last word is the verb. */
export function endsWithVerb(tokens: readonly Token[], to: number, lexicon: Lexicon): boolean {
  if (!freeOrder(lexicon)) return false;
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!last || last.upper || last.kind !== 'word' || last.flags !== 0) return false;
  return next?.kind === 'word' && (next.flags & (Is.determiner | Is.possessive)) !== 0;
}

/** Romance languages and Dutch: subjects behind verbs, nouns without capitals. */
export function freeOrder(lexicon: Lexicon): boolean {
  const syntax = lexicon.data?.syntax;
  return syntax?.inversion === 'free' && !syntax.capitalNouns;
}

/** Where nouns have capitals, a lower-case word behind one is no part of its phrase: adjectives come first. */
export function endsNoun(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  if (!lexicon.data?.syntax.capitalNouns) return false;
  const token = tokens[i];
  return (
    token?.kind === 'word' && !token.upper && !(token.flags & Is.particle) && tokens[i - 1]?.upper === true
  );
}

export function skipBracketRight(tokens: readonly Token[], first: number, to: number): number {
  for (let i = first; i < to && i < first + 12; i++) if (tokens[i]?.lower === ')') return i;
  return first;
}

function flagsOf(token: Token | undefined): number {
  return token?.flags ?? 0;
}
