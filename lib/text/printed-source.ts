import type { Source } from '../model/candidate.ts';
import type { SourceMention } from './claim.ts';
import type { Span } from './frame.ts';
import { Is } from './lexicon.ts';
import { type Mention, mentionEndingAt } from './mentions.ts';
import { nameBehind } from './named-behind.ts';
import { isNameLike } from './noun-cores.ts';
import type { Known } from './resolve-sources.ts';
import type { Token } from './tokens.ts';

/**
 * A source as the text prints it, with what is known of it from elsewhere. The words end before a relative pronoun ("the
 * court, which"), the range with it.
 */
export function printedSource(source: SourceMention, known: Known | undefined, text: string): Source | null {
  const { reading, mention } = source;
  const { tokens } = reading;
  const first = tokens[mention.from];
  const last = tokens[mention.to - 1];
  const end = tokens[(mention.antecedentTo ?? mention.to) - 1];
  if (!first || !last || !end) return null;
  const name = known?.name ?? null;
  const speaker: Source = {
    text: text.slice(first.start, end.end),
    range: [first.start, last.end],
    name,
    role: textOf(source, roleSpan(source), text) ?? (name === null ? null : (known?.role ?? null)),
  };
  if (known?.affiliation) speaker.affiliation = known.affiliation;
  if (known?.kind) speaker.kind = known.kind;
  return speaker;
}

/** The role beside a name, if words for a role or title are in it; null else. */
export function officeOf(source: SourceMention, text: string): string | null {
  const span = roleSpan(source) ?? officeBefore(source);
  return span && hasFlag(source.reading.tokens, span, Is.role | Is.title) ? textOf(source, span, text) : null;
}

/** "another party official, Ana Prell, …": an office with its own article before a comma. */
function officeBefore({ reading, mention }: SourceMention): Span | null {
  const { tokens, lexicon } = reading;
  const last = mention.from - 2;
  if (tokens[mention.from - 1]?.lower !== ',' || !(flagsAt(tokens, last) & Is.role) || tokens[last]?.upper)
    return null;
  const office = mentionEndingAt(tokens, last, Math.max(0, last - 8), lexicon);
  if (!office || !(flagsAt(tokens, office.from) & (Is.determiner | Is.possessive))) return null;
  return { from: behindArticle(tokens, office.from, last), to: last + 1 };
}

function textOf(source: SourceMention, span: Span | null, text: string): string | null {
  const first = span && source.reading.tokens[span.from];
  const last = span && source.reading.tokens[span.to - 1];
  return first && last ? text.slice(first.start, last.end) : null;
}

/** What stands before the name ("Senior CNRP official") or behind it in an apposition (", a doctor"). */
function roleSpan(source: SourceMention): Span | null {
  const { reading, mention } = source;
  const { tokens, lexicon } = reading;
  if (nameBehind(source)) return { from: behindArticle(tokens, mention.from, mention.to), to: mention.to };
  if (mention.kind !== 'name') return null;
  if (mention.role) return mention.role;
  let nameFrom = mention.headTo;
  while (
    nameFrom > mention.headFrom &&
    (isNameLike(tokens, nameFrom - 1, lexicon) ||
      tokens[nameFrom - 1]?.kind === 'mark' ||
      flagsAt(tokens, nameFrom - 1) & Is.particle)
  ) {
    const token = tokens[nameFrom - 1];
    if (token && token.flags & (Is.title | Is.role) && nameFrom < mention.headTo) break;
    nameFrom--;
  }
  if (tokens[nameFrom]?.lower === '.') nameFrom++;
  const from = behindArticle(tokens, mention.headFrom, nameFrom);
  return from < nameFrom ? { from, to: nameFrom } : appositionSpan(tokens, mention);
}

function behindArticle(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && flagsAt(tokens, i) & (Is.determiner | Is.possessive)) i++;
  return i;
}

function appositionSpan(tokens: readonly Token[], mention: Mention): Span | null {
  const comma = mention.antecedentTo ?? mention.to;
  if (tokens[comma]?.lower !== ',') return null;
  let end = comma + 1;
  while (end < tokens.length && end < comma + 16) {
    const token = tokens[end];
    if (!token || token.kind === 'quotation') break;
    const dotted = token.lower === '.' && flagsAt(tokens, end - 1) & Is.title;
    if (token.kind === 'mark' && /^[,.;:—–]$/.test(token.lower) && !dotted) break;
    if (token.cues || token.flags & Is.relative) break;
    end++;
  }
  const span = { from: behindArticle(tokens, comma + 1, end), to: end };
  return span.from < end && hasFlag(tokens, span, Is.role | Is.title) ? span : null;
}

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
    if (token.flags & Is.preposition && !goesOn) break;
    i++;
  }
  return i;
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
function acronymAt(source: SourceMention, i: number): boolean {
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

function flagsAt(tokens: readonly Token[], i: number): number {
  return tokens[i]?.flags ?? 0;
}

/** What a source is, where its words tell; null where they don't. */
export function kindOfSource(
  source: SourceMention,
  entity: { readonly organization: boolean; readonly roles: ReadonlySet<string> } | null,
): NonNullable<Source['kind']> | null {
  const { reading, mention } = source;
  const { tokens, lexicon } = reading;
  const last = tokens[mention.headTo - 1];
  if (!last) return null;
  if (mention.kind === 'pronoun') return kindOfPronoun(last.flags, entity);
  if (joinsSources(tokens, mention)) return 'group';
  if (mention.kind === 'common' && last.flags & Is.document) return 'document';
  if (entity?.organization) return 'organization';
  const { role } = mention;
  const named = mention.kind === 'name' && entity !== null;
  if (role || hasFlag(tokens, { from: mention.headFrom, to: mention.headTo }, Is.title)) return 'person';
  if (last.flags & Is.role) return isPlural(last.lower, reading.lexicon.flags) ? 'group' : 'person';
  if (last.flags & Is.organization || acronymAt(source, mention.headTo - 1)) return 'organization';
  if (!named) return null;
  const first = tokens[mention.headFrom];
  const told = roleSpan(source) !== null || entity.roles.size > 0 || mention.headTo - mention.headFrom > 1;
  return told || (first && lexicon.gender.has(first.lower)) ? 'person' : null;
}

function kindOfPronoun(
  flags: number,
  entity: { readonly organization: boolean } | null,
): NonNullable<Source['kind']> | null {
  if (entity?.organization) return 'organization';
  if (flags & Is.plural && !(flags & (Is.masculine | Is.feminine))) return 'group';
  if (flags & (Is.masculine | Is.feminine | Is.first) && !(flags & Is.plural)) return 'person';
  return entity ? 'person' : null;
}

/** "Lang and the mayor", "Lang and other residents". */
function joinsSources(tokens: readonly Token[], mention: Mention): boolean {
  for (let i = mention.from + 1; i < mention.headTo - 1; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && token.flags & Is.conjunction && !token.upper) return true;
  }
  return false;
}

/** A role that the lists have without its last letter as well: "officials". */
function isPlural(word: string, flags: ReadonlyMap<string, number>): boolean {
  return /[sxni]$/.test(word) && ((flags.get(word.slice(0, -1)) ?? 0) & Is.role) !== 0;
}
