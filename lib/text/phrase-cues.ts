import { flagsAt, pronounAt } from './clause-words.ts';
import type { Draft, Span } from './frame.ts';
import { canSpeak, withName } from './free-order.ts';
import { Is, type Lexicon, Takes } from './lexicon.ts';
import { type Mention, mentionEndingAt, mentionStartingAt } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** A phrase that names a source without a verb, at a token: "according to X". */
export function phraseAt(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Draft | null {
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
    const behind = mentionStartingAt(tokens, to, sentence.to, lexicon);
    const source = behind
      ? withName(tokens, behind, sentence.to, lexicon)
      : (loneWord(tokens, to, sentence, lexicon) ?? objectPronoun(tokens, to));
    // "Pour Mme Roux, …": a mere preposition, before somebody, at the start
    const mere = phrase.words.length === 1 && first.flags & Is.preposition && lexicon.data?.syntax.proclitics;
    if (
      mere &&
      !(source && i === sentence.from && tokens[source.to]?.lower === ',' && canSpeak(tokens, source))
    )
      continue;
    if (source)
      return {
        ...draft,
        start: i,
        source,
        via: 'phrase',
        after: behindName(tokens, behind ?? source, source),
      };
  }
  return null;
}

/** "selon lui, …" */
function objectPronoun(tokens: readonly Token[], i: number): Mention | null {
  return flagsAt(tokens, i) & Is.object && tokens[i + 1]?.lower === ',' ? pronounAt(i) : null;
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
    if (behind && direct && behind.kind !== 'pronoun') {
      const source = withName(tokens, behind, sentence.to, lexicon);
      return { cue, source, after: behindName(tokens, behind, source) };
    }
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

/** Behind a source, and behind the comma that closes its name: "the prosecutor, Ana Prell,". */
function behindName(tokens: readonly Token[], office: Mention, source: Mention): number {
  const named = source.to > office.to && tokens[office.to]?.lower === ',';
  return named && tokens[source.to]?.lower === ',' ? source.to + 1 : source.to;
}
