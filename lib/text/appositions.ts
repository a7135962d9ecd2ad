import { flagsAt, isEnglish } from './clause-words.ts';
import { Is, type Lexicon } from './lexicon.ts';
import { type Mention, mentionEndingAt } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** "Lee, who has studied it for years, said": the noun phrase before the insertion that ends at `close`. */
export function beforeParenthesis(
  tokens: readonly Token[],
  close: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Mention | null {
  let nearest: Mention | null = null;
  for (let i = close - 1; i > sentence.from && i > close - 60; i--) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'mark' && /^[;:]$/.test(token.lower)) break;
    if (token.kind !== 'mark' || !/^[,—–-]$|^--$/.test(token.lower)) continue;
    const mention = mentionEndingAt(tokens, i - 1, sentence.from, lexicon);
    if (!mention || flagsAt(tokens, mention.headFrom) & Is.time) continue;
    nearest ??= mention;
    const next = tokens[i + 1];
    if (!next) continue;
    if (mention.kind === 'common' && isNameBetween(tokens, mention, i, close)) return mention;
    const inserts =
      next.kind === 'number' ||
      (next.flags & (Is.relative | Is.determiner | Is.preposition | Is.possessive)) !== 0 ||
      (!next.upper && next.kind === 'word' && !(next.flags & (Is.conjunction | Is.subject))) ||
      (next.flags & (Is.role | Is.title)) !== 0;
    const adverbial = mention.from > sentence.from && flagsAt(tokens, mention.from - 1) & Is.preposition;
    // "Sara Kern, eine der Nachbarinnen, die …,": the apposition stands for the name before it
    const describes = lexicon.data?.syntax.capitalNouns || (isEnglish(lexicon) && mention.kind === 'common');
    const apposition = describes && tokens[mention.from - 1]?.lower === ',';
    if (inserts && !adverbial && !apposition) return mention;
  }
  return nearest;
}

/** "Israel's ambassador, Ana Prell, dismissed": an office, and between its commas nothing but the name. */
function isNameBetween(tokens: readonly Token[], office: Mention, open: number, close: number): boolean {
  if (!(flagsAt(tokens, office.headTo - 1) & Is.role) || close - open < 3 || close - open > 5) return false;
  for (let i = open + 1; i < close; i++) if (!tokens[i]?.upper || tokens[i]?.flags !== 0) return false;
  return true;
}

/** Whether what stands behind a comma describes the noun before it: "…, a doctor, …", "…, who …", "…, 52, …". */
function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || from >= to) return false;
  if (first.flags & Is.relative || first.kind === 'number') return true;
  if (!(first.flags & (Is.determiner | Is.role | Is.title | Is.preposition | Is.possessive)) && first.upper)
    return false;
  let describes = (first.flags & Is.preposition) !== 0 && !(first.flags & Is.determiner);
  for (let i = from; i < to && i < from + 16; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && /^[,;:—–]$/.test(token.lower))) break;
    if (token.flags & (Is.auxiliary | Is.verb | Is.subject) && !(token.flags & (Is.determiner | Is.role)))
      return false;
    if (token.flags & (Is.role | Is.title | Is.organization | Is.document)) describes = true;
  }
  return describes;
}

/** The comma, if any, that closes an apposition, a relative clause or an adverbial behind an inverted source. */
export function commaAfter(tokens: readonly Token[], from: number, to: number): number {
  let inside = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    if (
      token.kind === 'mark' &&
      (token.lower === ',' || token.lower === ':' || token.lower === '—' || token.lower === '–')
    ) {
      const next = tokens[i + 1];
      if (!next || i + 1 >= to) return -1;
      if (next.kind === 'quotation' || token.lower === ':') return i;
      if (i === from && inside === 0 && from > 0) {
        if (!isApposition(tokens, i + 1, to)) return i;
      }
      inside++;
    }
  }
  return -1;
}
