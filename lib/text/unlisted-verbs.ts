import type { Reading } from './claim.ts';
import { FUNCTION_WORD, Is } from './lexicon.ts';
import { type Mention, mentionStartingAt } from './mentions.ts';
import type { Quotation } from './quotations.ts';
import type { Sentence } from './sentences.ts';

/** “…,” the mayor snickered: a verb that is in no list does what a verb of saying would, behind a comma. */
export function unlistedSource(
  reading: Reading,
  sentence: Sentence,
  i: number,
  quotation: Quotation,
): Mention | null {
  const { tokens, lexicon, text } = reading;
  if (!lexicon.data || lexicon.data.patterns) return null;
  const comma = tokens[i + 1]?.lower === ',';
  const last = text.charAt(quotation.innerEnd - 1);
  if (!comma && !/[,?!—-]/.test(last)) return null;
  const first = comma ? i + 2 : i + 1;
  const inverted = invertedUnlisted(reading, sentence, first);
  if (inverted) return inverted;
  const mention = mentionStartingAt(tokens, first, sentence.to, lexicon);
  if (mention) {
    const next = tokens[mention.to];
    const verb = next?.kind === 'word' && !next.upper && next.flags === 0;
    // “…,” a statement issued by the council.
    const head = tokens[mention.headTo - 1];
    if (head && head.flags & Is.document) return mention;
    const somebody = mention.kind !== 'common' || (head && head.flags & Is.role);
    if (verb && somebody) return mention;
    return spokenBy(reading, mention);
  }
  return null;
}

/** “…,” the party's nominee riffed: the verb looks like the end of the noun phrase, behind what somebody is. */
function spokenBy(reading: Reading, mention: Mention): Mention | null {
  const { tokens } = reading;
  const to = mention.headTo - 1;
  const verb = tokens[to];
  const head = tokens[to - 1];
  if (to - mention.from < 2 || !verb || verb.flags !== 0 || !verb.lower.endsWith('ed')) return null;
  if (!head || !(head.flags & Is.role)) return null;
  return { ...mention, to, headTo: to };
}

/** “…,” snickered Ann Lee. */
function invertedUnlisted(reading: Reading, sentence: Sentence, first: number): Mention | null {
  const { tokens, lexicon } = reading;
  const verb = tokens[first];
  if (verb?.kind !== 'word' || verb.upper || verb.flags !== 0) return null;
  if (!tokens[first + 1]?.upper) return null;
  const behind = mentionStartingAt(tokens, first + 1, sentence.to, lexicon);
  const next = behind && tokens[behind.to];
  const closes = !next || next.kind === 'mark' || (next.flags & FUNCTION_WORD) !== 0;
  return behind && behind.kind === 'name' && closes ? behind : null;
}
