import { flagsAt, isEnglish, pronounAt } from './clause-words.ts';
import type { Draft } from './frame.ts';
import { Is, type Lexicon, Takes } from './lexicon.ts';
import { mentionEndingAt } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** "Lee's claim that …", "her promise to …": a noun of saying with its owner. */
export function sayingAt(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Draft | null {
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
  // "her pledge to be “neutral”"
  const infinitive = next.lower === 'to' && tokens[i + 2]?.kind === 'word' && isEnglish(lexicon);
  if (!that && next.kind !== 'quotation' && !prepositional && !infinitive) return null;
  const source = token.genitive
    ? mentionEndingAt(tokens, owner, sentence.from, lexicon)
    : token.flags & Is.possessive
      ? pronounAt(owner)
      : null;
  if (!source) return null;
  return {
    cue: { from: i, to: i + 1 },
    start: source.from,
    takes: that ? Takes.that : infinitive ? Takes.to : Takes.noun,
    source,
    via: 'adjacent',
    passive: false,
    phrase: false,
    after: i + 1,
    gerund: false,
  };
}
