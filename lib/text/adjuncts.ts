import type { Draft } from './frame.ts';
import { Is, type Lexicon, Takes } from './lexicon.ts';
import { mentionStartingAt } from './mentions.ts';
import { isCore } from './noun-cores.ts';
import type { Token } from './tokens.ts';

/** Behind a verb of telling, the token behind whom it is told. */
export function skipAddressee(
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

/** Behind the verb, what says when, where and to whom, if content comes after it. */
export function skipAdjuncts(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
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
