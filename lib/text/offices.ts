import { isEnglish } from './clause-words.ts';
import { Is, type Lexicon } from './lexicon.ts';
import { isNameLike } from './noun-cores.ts';
import type { Token } from './tokens.ts';

/** The longest that stands between an office and its holder, in tokens: "Health and Human Services". */
const LONGEST = 6;

/** A word for an office, a profession or a relation to others; "Mr" and "former" say none of that. */
export function isOffice(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word' || lexicon.courtesies.has(token.lower) || lexicon.attributives.has(token.lower))
    return false;
  if (token.flags & (Is.title | Is.role)) return true;
  if (!token.upper && lexicon.callings.has(token.lower)) return true;
  if (!token.upper && lexicon.agentEndings.some((ending) => endsIn(token.lower, ending))) return true;
  // "secretary-treasurer", "ex-minister"; "Holt-Baker" is a name
  const parts = token.lower.split('-');
  const offices = parts.filter((part) => (lexicon.flags.get(part) ?? 0) & (Is.title | Is.role));
  return (
    parts.length > 1 && (token.upper ? offices.length === parts.length : offices.includes(parts.at(-1) ?? ''))
  );
}

/** "fisherman", but not "man". */
function endsIn(word: string, ending: string): boolean {
  return word.length > ending.length + 2 && word.endsWith(ending);
}

/**
 * Where the name begins in "Secretary of State Ana Prell", "Speaker of the House Lee", "Mayor of Leeds Ana Prell": behind
 * what the office is for, or with a first name.
 * @param of the place of "of" behind an office
 * @param to where the phrase ends
 * @returns -1 where no name stands there
 */
export function holderBehind(tokens: readonly Token[], of: number, to: number, lexicon: Lexicon): number {
  const office = tokens[of - 1];
  if (!isEnglish(lexicon) || tokens[of]?.lower !== 'of' || !office || !(office.flags & (Is.title | Is.role)))
    return -1;
  let from = of + 1;
  if (tokens[from]?.lower === 'the') from++;
  let i = from;
  while (i < to && lexicon.portfolios.has(tokens[i]?.lower ?? '')) i++;
  if (i > from && isName(tokens, i, to, lexicon)) return i;
  for (i = from + 1; i < Math.min(to - 1, from + LONGEST); i++) {
    const token = tokens[i];
    if (!token?.upper || token.flags & Is.title) continue;
    if (lexicon.gender.has(token.lower) && isName(tokens, i, to, lexicon)) return i;
  }
  return -1;
}

function isName(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  if (from >= to || !tokens[from]?.upper) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const inside = token?.kind === 'mark' ? /^[.'’-]$/.test(token.lower) : (token?.flags ?? 0) & Is.particle;
    if (!inside && (!isNameLike(tokens, i, lexicon) || (token?.flags ?? 0) & Is.organization)) return false;
  }
  return true;
}
