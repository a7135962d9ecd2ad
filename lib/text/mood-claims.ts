import type { Claim, Reading, SourceMention, State } from './claim.ts';
import { rangeOf } from './framed-claims.ts';
import { Is } from './lexicon.ts';
import type { Sentence } from './sentences.ts';
import { isEnd, leads } from './unframed-claims.ts';
import { isAbstract, mainSubject, mainVerb } from './verb-second.ts';

/**
 * A sentence whose verb form alone says that it is reported ("Das Geld sei bewilligt."): it goes on with what was said
 * before it in its paragraph.
 */
export function moodClaim(reading: Reading, s: number, state: State, quotations: number[]): Claim | null {
  const sentence = reading.sentences[s];
  if (!sentence || !reading.lexicon.data?.syntax.verbFinal) return null;
  let mood = sentence.from;
  while (mood < sentence.to && !((reading.tokens[mood]?.flags ?? 0) & Is.subjunctive)) mood++;
  if (mood === sentence.to) return null;
  let source = ownSource(reading, sentence, mood);
  for (let k = s - 1; k >= 0 && k >= s - 5 && !source; k--) {
    const frame = reading.frames[k]?.findLast(leads);
    if (frame?.source) source = { reading, mention: frame.source };
  }
  source ??= state.reported ?? (quotations.length > 0 ? (state.last?.source ?? null) : null);
  const content = rangeOf(reading, { from: sentence.from, to: withoutStop(reading, sentence) });
  if (!source || !content) return null;
  return { reading, sentence: s, frame: null, source, link: 'mood', quotations, contents: [content] };
}

/** "Die Ministerin vertritt die These, dass …": the subject of a main clause that is told as a fact, with a comma behind it. */
function ownSource(reading: Reading, sentence: Sentence, mood: number): SourceMention | null {
  const { tokens, lexicon } = reading;
  if (!lexicon.data?.syntax.capitalNouns) return null;
  const verb = mainVerb(tokens, sentence, mood);
  if (verb < 0) return null;
  let comma = verb;
  while (comma < mood && tokens[comma]?.lower !== ',') comma++;
  if (comma === mood) return null;
  const mention = mainSubject(tokens, sentence, mood, lexicon);
  return mention && !isAbstract(tokens, mention, lexicon) ? { reading, mention } : null;
}

function withoutStop(reading: Reading, sentence: Sentence): number {
  return isEnd(reading.tokens[sentence.to - 1]) ? sentence.to - 1 : sentence.to;
}
