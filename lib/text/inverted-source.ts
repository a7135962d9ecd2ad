import { flagsAt } from './clause-words.ts';
import { Form, Is, type Lexicon, Takes } from './lexicon.ts';
import { type Mention, mentionStartingAt } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isDemonstrative } from './verb-final.ts';

/** "…,” said Ann Lee, a doctor": the noun phrase behind the verb, where content stands before it. */
export function invertedSource(
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
