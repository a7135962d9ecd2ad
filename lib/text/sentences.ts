import { Form, FUNCTION_WORD, Is, type Lexicon, Takes } from './lexicon.ts';
import type { Quotation } from './quotations.ts';
import type { Token } from './tokens.ts';

/** Tokens [from, to) of one sentence. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/**
 * A sentence is cut here at the latest. The longest in a million words of news have some 150 tokens; without a limit, a page
 * of nothing but "said" would take time that grows with its square.
 */
const LONGEST = 240;

/**
 * Cuts a paragraph's tokens into sentences. A quotation that ends with a full stop ends its sentence; one that ends with
 * “!” or “?” does so unless its attribution follows.
 */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (i - from >= LONGEST) {
      sentences.push({ from, to: i });
      from = i;
    }
    if (token && endsAt(text, tokens, i, token, quotations, lexicon)) {
      let to = i + 1;
      while (to < tokens.length && isTail(tokens[to])) to++;
      // “…, — said X. — …”: the dash takes the speech up again
      if (tokens[to + 1]?.kind === 'quotation' && /^[—–―]$/.test(tokens[to]?.lower ?? '')) to++;
      sentences.push({ from, to });
      from = to;
      i = to - 1;
    }
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** A closing bracket or a stray mark behind the full stop belongs to the sentence before. */
function isTail(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[)\]}”’"'»]$/.test(token.lower);
}

function endsAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  token: Token,
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  if (token.kind === 'quotation') {
    const quotation = quotations[token.quotation];
    if (!quotation) return false;
    const last = text.charAt(quotation.innerEnd - 1);
    if (next.kind === 'mark') return false;
    const begins = next.upper || next.kind === 'quotation' || next.kind === 'number';
    if (!begins) return false;
    if (last === '.' || last === '。') return !attributionFollows(tokens, i + 1, true);
    return /[!?…—–-]/.test(last) && !attributionFollows(tokens, i + 1, false);
  }
  if (token.kind === 'word') {
    // "in the U.S. The": the abbreviation's own full stop ends the sentence, too
    return text.charCodeAt(token.end - 1) === 46 && next.upper && (next.flags & FUNCTION_WORD) !== 0;
  }
  if (token.lower === '.') return !isAbbreviation(tokens, i, next, lexicon);
  if (token.lower === '。' || token.lower === '।' || token.lower === '۔') return true;
  return (token.lower === '!' || token.lower === '?' || token.lower === '؟') && startsSentence(next);
}

function startsSentence(token: Token): boolean {
  return token.upper || token.kind !== 'word';
}

function isAbbreviation(tokens: readonly Token[], i: number, next: Token, lexicon: Lexicon): boolean {
  if (next.kind === 'mark' && /^[,;:)\]?!.-]$/.test(next.lower)) return true;
  const before = tokens[i - 1];
  const dot = tokens[i];
  if (!before || !dot) return false;
  if (!startsSentence(next)) return next.kind === 'word' && lexicon.data !== undefined;
  if (before.kind !== 'word' || before.end !== dot.start) {
    // German ordinals: "am 5. August"
    return (
      before.kind === 'number' && lexicon.data?.syntax.capitalNouns === true && (next.flags & Is.time) !== 0
    );
  }
  const initial = before.upper && before.end - before.start === 1;
  const abbreviated = initial || (before.flags & Is.abbreviation) !== 0;
  if (!abbreviated) return false;
  if (before.flags & Is.title) return true;
  // "U.S. officials" goes on, "in the U.S. The" does not
  return !(next.upper && (next.flags & FUNCTION_WORD) !== 0);
}

/** Whether what follows a closed quotation is no more than its attribution: “We won!” Ann Lee said. */
function attributionFollows(tokens: readonly Token[], from: number, strict: boolean): boolean {
  for (let i = from; i < tokens.length && i < from + 9; i++) {
    const token = tokens[i];
    // “Silence.” Lee did not comment.
    if (!token || token.kind === 'quotation' || token.flags & Is.negation) return false;
    if (token.kind === 'mark' && /^[.!?:;]$/.test(token.lower)) {
      const before = tokens[i - 1];
      if (!(before && before.flags & (Is.abbreviation | Is.title))) return false;
    }
    if (token.cues?.some((cue) => (cue.forms & Form.finite) !== 0 && cue.takes & 1)) {
      const next = tokens[i + 1];
      if (!next) return true;
      if (next.kind === 'mark') return strict ? next.lower === '.' : /^[.,]$/.test(next.lower);
      if (strict || next.kind !== 'word') return false;
      // “Why?” Lee asked at the hearing. But: “We won!” Lee said that …
      const addressee =
        token.cues.some((cue) => cue.takes & Takes.addressee) && (next.upper || next.flags & Is.object);
      return (
        Boolean(addressee) || (next.flags & (Is.preposition | Is.adverb | Is.time | Is.subordinator)) !== 0
      );
    }
  }
  return false;
}
