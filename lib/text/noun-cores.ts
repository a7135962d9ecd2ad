import { Form, FUNCTION_WORD, Is, type Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Whether a token can stand in the core of a noun phrase. */
export function isCore(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'quotation') return token.upper && isNameOf(tokens, i, lexicon);
  if (token.kind === 'mark')
    return /^[&/]$/.test(token.lower) || isDottedInitial(tokens, i) || joinsNumber(tokens, i);
  if (token.clitic) return false;
  if (token.upper && isNameLike(tokens, i, lexicon)) return true;
  if (token.flags & (FUNCTION_WORD & ~Is.adverb)) {
    return (token.flags & Is.particle) !== 0 && betweenNames(tokens, i, lexicon);
  }
  if (token.flags & Is.adverb) {
    return (
      token.upper &&
      (token.flags & Is.opener) === 0 &&
      tokens[i - 1]?.upper === true &&
      tokens[i - 1]?.kind === 'word'
    );
  }
  if (token.flags & Is.verb) return token.genitive;
  if (token.cues && !token.genitive) return nounBefore(tokens, i);
  return true;
}

/** A verb of saying that is a noun here: "the report", "his claims", "a court order". */
function nounBefore(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.flags & (Is.document | Is.role | Is.title | Is.organization)) return true;
  const before = tokens[i - 1];
  if (!before) return false;
  if (before.flags & (Is.determiner | Is.possessive) || before.genitive) return true;
  return false;
}

/** The full stop of "J." or "Sen." inside a name. */
export function isDottedInitial(tokens: readonly Token[], i: number): boolean {
  const dot = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (dot?.lower !== '.' || before?.kind !== 'word' || before.end !== dot.start || !after) return false;
  if (!before.upper) return false;
  if (before.end - before.start > 1 && !(before.flags & (Is.title | Is.abbreviation))) return false;
  return true;
}

/** "die Zeitung „Hafenbote“", "die „Rundschau“": a name in quotation marks, in a language that tells nouns by their capitals. */
function isNameOf(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  if (!lexicon.data?.syntax.capitalNouns) return false;
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || before.cues) return false;
  return (before.flags & (Is.determiner | Is.document | Is.organization)) !== 0;
}

/** "die 56-jährige Ärztin". */
function joinsNumber(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const hyphen = tokens[i];
  const after = tokens[i + 1];
  return (
    hyphen?.lower === '-' &&
    before?.kind === 'number' &&
    after?.kind === 'word' &&
    before.end === hyphen.start &&
    after.start === hyphen.end
  );
}

/** "die Angaben von Prell", "der Turm der Kirche": where nouns have capitals, a particle may stand behind one. */
export function followsNoun(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const before = tokens[i - 1];
  if (!lexicon.data?.syntax.capitalNouns || !before?.upper) return false;
  return !lexicon.gender.has(before.lower.split('-')[0] ?? '');
}

function betweenNames(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  // "von der Leyen", but "sagte Lang der Zeitung": an article is part of a name only behind another particle
  const token = tokens[i];
  const last = tokens[i - 1];
  const article = token && token.flags & Is.determiner && lexicon.data?.syntax.capitalNouns;
  if (article && !(last && last.flags & Is.particle && !last.upper)) return false;
  if (followsNoun(tokens, i, lexicon)) return false;
  let after = i + 1;
  while (after < i + 3 && (tokens[after]?.flags ?? 0) & Is.particle && !tokens[after]?.upper) after++;
  let before = i - 1;
  while (before > i - 3 && (tokens[before]?.flags ?? 0) & Is.particle && !tokens[before]?.upper) before--;
  return (
    tokens[before]?.upper === true &&
    tokens[after]?.upper === true &&
    tokens[i]?.upper === false &&
    !isSentenceLink(tokens[i])
  );
}

/** "of", "in", "on" are particles in no language of ours when written between English names. */
function isSentenceLink(token: Token | undefined): boolean {
  return token !== undefined && (token.flags & Is.preposition) !== 0 && token.lower.length > 3;
}

/** A capitalised word that is not just the first word of its sentence. */
export function isNameLike(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token?.upper || token.clitic) return false;
  if (token.flags & (FUNCTION_WORD | Is.opener)) {
    if (isInitial(tokens, i) || bearsName(tokens, i, lexicon)) return true;
    // "Will Smith", "May": a function word with a capital, before another capital
    const next = tokens[i + 1];
    if (token.flags & Is.auxiliary && next?.upper && !(next.flags & (FUNCTION_WORD | Is.title))) return i > 0;
    // French "M. Roux"; "Marine Le Gall", "Hugo de La Tour"
    if (token.flags & Is.title && tokens[i + 1]?.lower === '.') return true;
    if (token.flags & Is.particle && next?.upper && i > 0 && !lexicon.data?.syntax.capitalNouns) {
      const before = tokens[i - 1];
      if (
        before?.kind === 'word' &&
        (before.upper || before.flags & Is.particle) &&
        !(before.flags & FUNCTION_WORD & ~Is.preposition)
      )
        return true;
    }
    if (token.flags & (Is.determiner | Is.subject | Is.possessive)) return false;
    if (token.flags & Is.preposition || token.flags & Is.opener) return false;
    return (
      i > 0 &&
      tokens[i - 1]?.kind === 'word' &&
      tokens[i + 1]?.upper === true &&
      !(token.flags & Is.conjunction)
    );
  }
  return lexicon.data !== undefined;
}

/** "James A. Baker": no article. */
function isInitial(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.end !== (token?.start ?? 0) + 1 || !isDottedInitial(tokens, i + 1)) return false;
  return before?.kind === 'word' && before.upper && tokens[i + 2]?.upper === true;
}

const NEVER_NAMES =
  Is.determiner |
  Is.subject |
  Is.possessive |
  Is.conjunction |
  Is.relative |
  Is.complementizer |
  Is.subordinator |
  Is.negation;

/** "Will urged", "May said", "From told": a preposition or an auxiliary with a capital right before a past verb of saying. */
function bearsName(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next?.cues || lexicon.data?.syntax.inversion !== 'after-content') return false;
  if (token.flags & NEVER_NAMES || !(token.flags & (Is.auxiliary | Is.preposition))) return false;
  const before = tokens[i - 1];
  if (before?.kind === 'word' && before.flags & Is.preposition) return false;
  return next.cues.some(({ forms }) => forms & Form.finite && !(forms & Form.infinitive));
}
