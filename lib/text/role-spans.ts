import type { SourceMention } from './claim.ts';
import { flagsAt } from './clause-words.ts';
import type { Span } from './frame.ts';
import { Is, type Lexicon } from './lexicon.ts';
import { type Mention, mentionEndingAt } from './mentions.ts';
import { nameBehind } from './named-behind.ts';
import { isNameLike } from './noun-cores.ts';
import { holderBehind, isOffice } from './offices.ts';
import { behindArticle, isParticiple, roleBehind } from './role-behind.ts';
import type { Token } from './tokens.ts';

/** What stands before the name ("Senior CNRP official") or behind it in an apposition (", a doctor"). */
export function roleSpan(source: SourceMention): Span | null {
  const { reading, mention } = source;
  const { tokens, lexicon } = reading;
  if (nameBehind(source)) {
    const from = behindArticle(tokens, mention.from, mention.to);
    return from < mention.to ? { from, to: mention.to } : null;
  }
  if (mention.kind !== 'name') return null;
  if (mention.role) return mention.role;
  const to = nameBegins(tokens, mention, lexicon);
  return roleBefore(tokens, { from: mention.headFrom, to }, lexicon) ?? roleBehind(tokens, mention, lexicon);
}

/** "another party official, Ana Prell, …": an office with its own article before a comma. */
export function officeBefore({ reading, mention }: SourceMention): Span | null {
  const { tokens, lexicon } = reading;
  const last = mention.from - 2;
  if (tokens[mention.from - 1]?.lower !== ',' || !(flagsAt(tokens, last) & Is.role) || tokens[last]?.upper)
    return null;
  const office = mentionEndingAt(tokens, last, Math.max(0, last - 8), lexicon);
  if (!office || !(flagsAt(tokens, office.from) & (Is.determiner | Is.possessive))) return null;
  let from = last;
  while (from > office.from && !(flagsAt(tokens, from - 1) & (Is.determiner | Is.possessive))) from--;
  return roleBefore(tokens, { from, to: last + 1 }, lexicon);
}

/** Whether a word for an office, a profession or a relation to others is among them; "Mr" says none of that. */
export function hasOffice(tokens: readonly Token[], span: Span, lexicon: Lexicon): boolean {
  for (let i = span.from; i < span.to; i++) if (isOffice(tokens[i], lexicon)) return true;
  return false;
}

function nameBegins(tokens: readonly Token[], mention: Mention, lexicon: Lexicon): number {
  for (let of = mention.headFrom + 1; of < mention.headTo; of++) {
    const holder = holderBehind(tokens, of, mention.headTo, lexicon);
    if (holder > 0) return holder;
  }
  let from = mention.headTo;
  while (
    from > mention.headFrom &&
    (isNameLike(tokens, from - 1, lexicon) ||
      tokens[from - 1]?.kind === 'mark' ||
      flagsAt(tokens, from - 1) & Is.particle)
  ) {
    const token = tokens[from - 1];
    const names = token && (token.flags & (Is.title | Is.role) || isOffice(token, lexicon));
    if (names && from < mention.headTo) break;
    from--;
  }
  return tokens[from]?.lower === '.' ? from + 1 : from;
}

/** Behind the last word of tokens [from, to) that is no part of a description: "Reagan tapped | Sen.". */
function roleBefore(tokens: readonly Token[], { from: first, to }: Span, lexicon: Lexicon): Span | null {
  let from = behindPhrase(tokens, { from: first, to }, lexicon);
  for (let i = from; i < to; i++) if (separates(tokens, { from: first, to }, i, lexicon)) from = i + 1;
  const span = { from: behindArticle(tokens, from, to), to };
  const last = tokens[to - 1];
  if (span.from >= to || !last || last.genitive || last.flags & (Is.preposition | Is.conjunction))
    return null;
  if (hasOffice(tokens, span, lexicon)) return span;
  // "the Israeli newspaper Dawn", but "Media caption Ana Prell"
  const kind = last.flags & (Is.organization | Is.document);
  if (kind && !lexicon.gender.has(tokens[to]?.lower ?? '')) return span;
  // In "la préfète Prell" what stands before a name is a noun; in "an angry Holt" it is not.
  const opener = (flagsAt(tokens, span.from) & (Is.preposition | Is.opener)) !== 0 && to - span.from === 1;
  if (opener) return null;
  return lexicon.data?.syntax.inversion === 'free' &&
    !lexicon.data.syntax.capitalNouns &&
    !allCourtesies(tokens, span, lexicon)
    ? span
    : null;
}

function allCourtesies(tokens: readonly Token[], span: Span, lexicon: Lexicon): boolean {
  for (let i = span.from; i < span.to; i++) {
    if (tokens[i]?.kind === 'word' && !lexicon.courtesies.has(tokens[i]?.lower ?? '')) return false;
  }
  return true;
}

/** "the team of coach Ana Prell": what an office stands behind by a preposition is another's. */
function behindPhrase(tokens: readonly Token[], { from, to }: Span, lexicon: Lexicon): number {
  let first = from;
  for (let i = from; i < to && !isOffice(tokens[i], lexicon); i++) {
    if (flagsAt(tokens, i) & Is.preposition && !tokens[i]?.upper) first = i + 1;
  }
  return first;
}

/** A verb, or a mark that ends a phrase. */
function separates(tokens: readonly Token[], span: Span, i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'quotation') return true;
  if (token.kind === 'mark') return !/^[.&/’'-]$/.test(token.lower);
  if (token.upper || token.flags & (Is.role | Is.title)) return false;
  if (token.flags & (Is.verb | Is.auxiliary | Is.subject | Is.relative | Is.complementizer))
    return !(token.flags & (Is.determiner | Is.possessive));
  if (!isParticiple(token, lexicon)) return false;
  // "Reagan tapped", "lauded Sen.", but "a retired judge", "embattled President"
  for (let before = span.from; before < i; before++) if (tokens[before]?.upper) return true;
  return tokens[i + 1]?.upper === true && !lexicon.attributives.has(token.lower);
}
