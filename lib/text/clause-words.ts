import { Is, type Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** What the word at a place may be: bits of `Is`, none beyond the ends. */
export function flagsAt(tokens: readonly Token[], i: number): number {
  return tokens[i]?.flags ?? 0;
}

/** A quotation, or the comma or dash that closes what is said before its verb. */
export function isContentEnd(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'quotation' || (token?.kind === 'mark' && /^[,—–-]$/.test(token.lower));
}

/** A noun in the plural, as far as it can be told. */
export function isPlural(token: Token | undefined): boolean {
  return token !== undefined && (token.lower.endsWith('s') || (token.flags & Is.determiner) !== 0);
}

/** The last auxiliary verb of tokens [from, to); -1 when there is none. */
export function lastAuxiliary(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (flagsAt(tokens, i) & Is.auxiliary) return i;
  return -1;
}

/** The one word at a place as a source. */
export function pronounAt(i: number): Mention {
  return { from: i, to: i + 1, headFrom: i, headTo: i + 1, kind: 'pronoun' };
}

/** A language whose subject stands before its verb but for "“…,” said Lee". */
export function isEnglish(lexicon: Lexicon): boolean {
  return lexicon.data?.syntax.inversion === 'after-content';
}

/** "Asked whether it would hold, Lee shrugged": he is asked, and nobody says so. */
export function opensAsked(
  tokens: readonly Token[],
  first: number,
  sentence: Sentence,
  lexicon: Lexicon,
): boolean {
  if (!isEnglish(lexicon) || !tokens[first]?.cues || !tokens[first]?.lower.endsWith('ed')) return false;
  // "when asked whether"
  const opens =
    first === sentence.from
      ? tokens[first]?.upper
      : /^(?:when|if|once)$/.test(tokens[first - 1]?.lower ?? '');
  if (!opens) return false;
  return (
    (flagsAt(tokens, first + 1) & (Is.complementizer | Is.subordinator | Is.preposition | Is.relative)) !== 0
  );
}

/** "Según", "selon": alone, it says that somebody says it, and not who. */
export function vouches(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.data?.syntax.inversion !== 'free' || lexicon.data.syntax.verbFinal) return false;
  return lexicon.phrases.get(token.lower)?.some(({ words }) => words.length === 1) ?? false;
}

/** Where it can't be told which words are a noun phrase. */
export function isOpaque(lexicon: Lexicon): boolean {
  return !lexicon.data || lexicon.data.patterns !== undefined;
}

/** The first comma of tokens [from, to); -1 when there is none. */
export function nextComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]?.lower === ',') return i;
  return -1;
}

/** Whether tokens [from, to) hold a verb with its subject, or one of the two. */
export function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (flagsAt(tokens, i) & (Is.auxiliary | Is.subjunctive | Is.verb) || flagsAt(tokens, i) & Is.subject)
      return true;
  }
  return false;
}

/** Punctuation that ends a content and is none of it. */
export function isTrailing(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[.,;:—–…-]$|^--$|^\.{3}$/.test(token.lower);
}

/** A noun phrase that a preposition introduces, or that says when: no subject. */
export function isAdverbial(tokens: readonly Token[], mention: Mention, sentence: Sentence): boolean {
  const before = mention.from > sentence.from ? tokens[mention.from - 1] : undefined;
  if (before && before.flags & Is.preposition) return true;
  return (flagsAt(tokens, mention.headTo - 1) & Is.time) !== 0;
}
