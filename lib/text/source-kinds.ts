import type { Source } from '../model/candidate.ts';
import { acronymAt } from './affiliation-spans.ts';
import type { SourceMention } from './claim.ts';
import type { Span } from './frame.ts';
import { Is } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { roleSpan } from './role-spans.ts';
import type { Token } from './tokens.ts';

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

function hasFlag(tokens: readonly Token[], span: Span, flag: number): boolean {
  for (let i = span.from; i < span.to; i++) if ((tokens[i]?.flags ?? 0) & flag) return true;
  return false;
}
