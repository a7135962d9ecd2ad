import type { SourceMention } from './claim.ts';
import { Is } from './lexicon.ts';
import { isOrganization } from './name-facts.ts';
import { type NameRun, runsOf } from './name-runs.ts';
import { isOffice } from './offices.ts';

/** Titles before a name ("Dr", "Gen.") and the name itself. In tokens. */
const REACH = 9;

/**
 * "the chairman, Ana Prell, said", "a spokesman for the yard, Dr Ivo Lang, told": the name between commas behind the
 * description of one person; null when there is none.
 */
export function nameBehind({ reading, mention }: SourceMention): NameRun | null {
  const { tokens, lexicon } = reading;
  if (mention.kind !== 'common' || lexicon.data?.syntax.capitalNouns) return null;
  const office = tokens[mention.headTo - 1];
  if (
    !office ||
    !(isOffice(office, lexicon) || isOne(mention, office)) ||
    isSeveral(office.lower, lexicon.flags)
  )
    return null;
  const comma = mention.antecedentTo ?? mention.to;
  if (tokens[comma]?.lower !== ',') return null;
  const [run] = runsOf(reading, comma + 1, Math.min(tokens.length, comma + 1 + REACH));
  if (!run || run.to - run.from < 2 || isOrganization(reading, run)) return null;
  for (let i = comma + 1; i < run.from; i++) {
    const token = tokens[i];
    if (!token || !(token.flags & (Is.title | Is.role) || token.lower === '.')) return null;
  }
  const after = tokens[run.to];
  if (after?.lower !== ',' && after?.lower !== '.') return null;
  // "a spokesman for the company, Teller Marine": a name that may be the company's needs a first name that is one
  const before = tokens[comma - 1];
  const ofOther =
    mention.to > mention.headTo && before !== undefined && lexicon.namedBodies.has(before.lower);
  return ofOther && !lexicon.gender.has(tokens[run.from]?.lower ?? '') ? null : run;
}

/** "one, Ana Prell, who …" */
function isOne(
  mention: SourceMention['mention'],
  word: { readonly flags: number; readonly upper: boolean },
): boolean {
  return mention.to - mention.from === 1 && (word.flags & Is.indefinite) !== 0;
}

/** "officials": a plural of a word that the list of roles has. */
function isSeveral(word: string, flags: ReadonlyMap<string, number>): boolean {
  return word.endsWith('s') && ((flags.get(word.slice(0, -1)) ?? 0) & Is.role) !== 0;
}
