import { flagsAt, isEnglish } from './clause-words.ts';
import type { Span } from './frame.ts';
import { Is, type Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { isOffice } from './offices.ts';
import type { Token } from './tokens.ts';

/** The longest description behind a name, in tokens. */
const LONGEST = 24;

/** What no description begins with; behind a verb's subject it is what that does, not what the person is. */
const NO_BEGINNING =
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.complementizer |
  Is.subject |
  Is.object |
  Is.auxiliary |
  Is.negation;

/** What none ends with. */
const NO_END =
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.complementizer |
  Is.determiner |
  Is.possessive |
  Is.adverb;

/** Behind the articles and possessives that tokens [from, to) begin with. */
export function behindArticle(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && flagsAt(tokens, i) & (Is.determiner | Is.possessive) && !ofSeveral(tokens, i)) i++;
  return i;
}

/** "one of his advisers" */
function ofSeveral(tokens: readonly Token[], i: number): boolean {
  return (flagsAt(tokens, i + 1) & Is.preposition) !== 0;
}

/** "pressed", "taking": in English, where a verb can stand beside a name as an adjective does. */
export function isParticiple(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    isEnglish(lexicon) &&
    token?.kind === 'word' &&
    !token.upper &&
    !(token.flags & (Is.role | Is.title)) &&
    /^[^-]+(?:ed|ing)$/.test(token.lower)
  );
}

/** ", a doctor", ", director of the Harbour Trust", up to a verb, a relative pronoun or a mark. */
export function roleBehind(tokens: readonly Token[], mention: Mention, lexicon: Lexicon): Span | null {
  const comma = mention.antecedentTo ?? mention.to;
  if (tokens[comma]?.lower !== ',' || !opens(tokens, comma + 1, lexicon)) return null;
  const from = behindArticle(tokens, comma + 1, tokens.length);
  let to = from;
  let office = -1;
  while (to < tokens.length && to < comma + LONGEST && !ends(tokens, to, office, lexicon)) {
    if (office < 0 && isOffice(tokens[to], lexicon)) office = to;
    if (
      office < 0 &&
      to > from &&
      flagsAt(tokens, to) & Is.preposition &&
      !(flagsAt(tokens, from) & Is.indefinite)
    )
      return null;
    to++;
  }
  if (office < 0) return null;
  const clause = flagsAt(tokens, to) & (Is.auxiliary | Is.subject) && !tokens[to]?.upper;
  if (clause || to === comma + LONGEST) {
    // "minister of finance at the time the tax was": the last phrase is not whole
    while (to > office && !(flagsAt(tokens, to - 1) & (Is.preposition | Is.conjunction))) to--;
    if (to === office) return null;
  }
  while (to > office + 1 && isLoose(tokens, to - 1)) to--;
  return { from, to };
}

function opens(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const first = tokens[i];
  if (!first || first.kind === 'mark' || first.kind === 'quotation') return false;
  const isVerb = first.cues && !first.upper && !(first.flags & (Is.role | Is.title));
  if (isVerb || isNamedBy(tokens, i)) return false;
  if (first.flags & (Is.determiner | Is.possessive | Is.role | Is.title) || first.upper) return true;
  // "then the mayor"
  if (first.flags & Is.adverb) return (flagsAt(tokens, i + 1) & Is.determiner) !== 0;
  if (first.flags & NO_BEGINNING) return false;
  if (!isParticiple(first, lexicon) || lexicon.attributives.has(first.lower)) return true;
  // "taking a step", "pulled Rep. Holt aside", but "visiting fellow"
  const next = tokens[i + 1];
  return (
    next?.kind === 'word' &&
    !next.upper &&
    !(next.flags & (Is.determiner | Is.possessive | Is.object | Is.preposition))
  );
}

/** "Sen. Ana Prell": another person, not what the one before is. */
function isNamedBy(tokens: readonly Token[], i: number): boolean {
  const name = tokens[i + 1]?.lower === '.' ? i + 2 : i + 1;
  return (
    (flagsAt(tokens, i) & Is.title) !== 0 &&
    tokens[i]?.upper === true &&
    tokens[name]?.upper === true &&
    flagsAt(tokens, name) === 0
  );
}

function ends(tokens: readonly Token[], i: number, office: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'quotation') return true;
  if (token.kind === 'mark') return !(token.lower === '.' ? isDot(tokens, i) : /^[&/’'-]$/.test(token.lower));
  if (token.flags & Is.relative) return true;
  if (token.upper) return false;
  if (token.flags & (Is.auxiliary | Is.subject) && !(token.flags & (Is.determiner | Is.possessive)))
    return true;
  // "the United States", "secretary of state" are no verbs
  const noun =
    flagsAt(tokens, i - 1) & (Is.determiner | Is.possessive | Is.preposition) ||
    isOffice(tokens[i + 1], lexicon);
  if (token.cues && !noun) return true;
  return i === office + 1 && isParticiple(token, lexicon);
}

/** "Gov.", "George W. Holt": a full stop that ends no sentence. */
function isDot(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'word') return false;
  if (isShortened(before)) return true;
  return before.upper && before.end - before.start === 1 && tokens[i + 1]?.upper === true;
}

function isLoose(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind === 'mark') return token.lower !== '.' || !isShortened(tokens[i - 1]);
  // "host of MSNBC’s “…”"
  return token?.genitive === true || (!token?.upper && (flagsAt(tokens, i) & NO_END) !== 0);
}

/** "Sen", but not "minister". */
function isShortened(token: Token | undefined): boolean {
  if (!token) return false;
  return (token.flags & Is.abbreviation) !== 0 || ((token.flags & Is.title) !== 0 && token.lower.length <= 4);
}
