import type { SourceMention } from './claim.ts';
import { flagsAt } from './clause-words.ts';
import type { Span } from './frame.ts';
import { Is } from './lexicon.ts';
import { behindArticle } from './role-behind.ts';
import { roleSpan } from './role-spans.ts';
import type { Token } from './tokens.ts';

/**
 * Whom a person speaks for or belongs to, as a span of tokens: "a spokeswoman for the *Harbour Trust*", "*Ministry*
 * spokesman Ivo Lang", "*Rights Watch*'s director Ana Prell", "Ana Prell of *Rights Watch*".
 */
export function affiliationSpan(source: SourceMention): Span | null {
  const { reading, mention } = source;
  const { tokens } = reading;
  if (mention.kind === 'pronoun') return null;
  const role = mention.kind === 'common' ? { from: mention.from, to: mention.to } : roleSpan(source);
  const ofRole = role && (ownerIn(source, role) ?? behindRole(source, role) ?? beforeRole(source, role));
  if (ofRole) return ofRole;
  if (mention.kind !== 'name' || isOrganizationIn(source, { from: mention.headFrom, to: mention.headTo }))
    return null;
  // "Ana Prell of Rights Watch"
  const end = mention.antecedentTo ?? mention.to;
  return mention.headTo < end && isLink(source, mention.headTo)
    ? organization(source, mention.headTo + 1, end)
    : flagsAt(tokens, mention.headTo) & Is.preposition
      ? organization(source, mention.headTo + 1, end)
      : null;
}

/** "Rights Watch's Asia director". */
function ownerIn(source: SourceMention, role: Span): Span | null {
  const { tokens } = source.reading;
  for (let i = role.from; i < role.to; i++) {
    const token = tokens[i];
    if (!token?.genitive || !token.upper) continue;
    let from = i;
    while (from > role.from && tokens[from - 1]?.upper) from--;
    return hasFlag(tokens, { from: i + 1, to: role.to }, Is.role) ? { from, to: i + 1 } : null;
  }
  return null;
}

/** "spokeswoman for the Harbour Trust"; of others than those who speak for somebody, organisations alone. */
function behindRole(source: SourceMention, role: Span): Span | null {
  const { tokens, lexicon } = source.reading;
  for (let i = role.from; i + 1 < role.to; i++) {
    if (!(flagsAt(tokens, i) & (Is.role | Is.title)) || !isLink(source, i + 1)) continue;
    const from = behindArticle(tokens, i + 2, role.to);
    // "secretary of state"
    if (lexicon.portfolios.has(tokens[from]?.lower ?? '') && endOfName(source, from, role.to) === from + 1)
      return null;
    if (!isSpokesperson(tokens[i]?.lower ?? '', lexicon.spokespeople))
      return organization(source, from, role.to);
    const to = endOfName(source, from, role.to);
    return from < to ? { from, to } : null;
  }
  return null;
}

/** "CNRP official", "Ministry spokesman": capitals before the role. */
function beforeRole(source: SourceMention, role: Span): Span | null {
  const { tokens, lexicon } = source.reading;
  for (let i = role.from + 1; i < role.to; i++) {
    if (!(flagsAt(tokens, i) & Is.role)) continue;
    let from = i;
    while (from > role.from && tokens[from - 1]?.upper && !(flagsAt(tokens, from - 1) & (Is.title | Is.role)))
      from--;
    from = behindArticle(tokens, from, i);
    const speaks = isSpokesperson(tokens[i]?.lower ?? '', lexicon.spokespeople);
    if (from === i) return null;
    const span = { from, to: i };
    if (isOrganizationIn(source, span)) return acronymAt(source, i - 1) ? { from: i - 1, to: i } : span;
    return speaks && (i - from > 1 || !opensSentence(tokens, from)) ? span : null;
  }
  return null;
}

function organization(source: SourceMention, first: number, to: number): Span | null {
  const { tokens } = source.reading;
  const from = behindArticle(tokens, first, to);
  const end = endOfName(source, from, to);
  const span = { from, to: end };
  return from < end && isOrganizationIn(source, span) ? span : null;
}

/** Up to a mark, a verb, or "in" and the like; "of" goes on. */
function endOfName(source: SourceMention, from: number, to: number): number {
  const { tokens } = source.reading;
  let i = from;
  while (i < to) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.flags & (Is.auxiliary | Is.subject | Is.conjunction)) break;
    const goesOn = /^(?:of|de|del|della|du|des|der|van|do|da)$/.test(token.lower) && i > from;
    if (token.flags & Is.preposition && !goesOn && !ofBody(tokens, i)) break;
    i++;
  }
  return i;
}

/** "Council on Foreign Relations", "Committee for a Cleaner Harbour" */
function ofBody(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (
    !before?.upper ||
    !(before.flags & Is.organization) ||
    !/^(?:on|for|against)$/.test(tokens[i]?.lower ?? '')
  )
    return false;
  const next = tokens[flagsAt(tokens, i + 1) & Is.determiner ? i + 2 : i + 1];
  return next?.upper === true && !(next.flags & Is.time);
}

function isLink(source: SourceMention, i: number): boolean {
  const { tokens, lexicon } = source.reading;
  const token = tokens[i];
  return token?.kind === 'word' && (lexicon.links.has(token.lower) || (token.flags & Is.preposition) !== 0);
}

function isSpokesperson(word: string, spokespeople: ReadonlySet<string>): boolean {
  if (spokespeople.has(word)) return true;
  // German compounds: "Regierungssprecherin"
  for (const end of spokespeople) if (word.length > end.length + 2 && word.endsWith(end)) return true;
  return false;
}

function isOrganizationIn(source: SourceMention, span: Span): boolean {
  const { tokens } = source.reading;
  for (let i = span.from; i < span.to; i++) {
    if (flagsAt(tokens, i) & Is.organization && (tokens[i]?.upper || span.to - span.from <= 3)) return true;
    if (acronymAt(source, i)) return true;
  }
  return false;
}

/** Two to six capitals: CNRP, WHO. */
export function acronymAt(source: SourceMention, i: number): boolean {
  const { tokens, text } = source.reading;
  const token = tokens[i];
  return token?.kind === 'word' && /^\p{Lu}{2,6}$/u.test(text.slice(token.start, token.end));
}

function opensSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || /^[.!?:]$/.test(before.lower) || before.kind === 'quotation';
}

function hasFlag(tokens: readonly Token[], span: Span, flag: number): boolean {
  for (let i = span.from; i < span.to; i++) if (flagsAt(tokens, i) & flag) return true;
  return false;
}
