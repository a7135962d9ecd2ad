import type { Source } from '../model/candidate.ts';
import { chainOf } from './chain.ts';
import type { Claim, SourceMention } from './claim.ts';
import type { Entity, Sighting } from './entities.ts';
import type { People } from './people.ts';
import { kindOfSource } from './source-kinds.ts';

/** The sources of all claims, and of those who report one another. */
export interface Resolved {
  readonly known: ReadonlyMap<SourceMention, Known>;
  readonly chains: ReadonlyMap<Claim, readonly SourceMention[]>;
}

/** How a source is understood beyond what is printed where it speaks. */
export interface Known {
  readonly name: string | null;
  /** as printed beside another mention of the name */
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly kind: NonNullable<Source['kind']> | null;
}

/**
 * Resolves the sources of claims in reading order, so that a pronoun can mean the speaker before it.
 * @param nested who says what stands in marks inside a claim's quotations: the innermost link of its chain
 */
export function resolveSources(
  people: People,
  claims: readonly Claim[],
  nested: ReadonlyMap<Claim, SourceMention>,
): Resolved {
  const all = new Map<SourceMention, Known>();
  const chains = new Map<Claim, SourceMention[]>();
  const speakers: Sighting[] = [];
  for (const claim of claims) {
    if (!claim.source) continue;
    const known = people.nameOf(claim.source, speakers);
    const others = chainOf(claim);
    const inner = nested.get(claim);
    if (inner) others.push(...(others.length > 0 ? [] : [claim.source]), inner);
    if (others.length > 0) chains.set(claim, others);
    for (const other of others) {
      if (other !== claim.source) all.set(other, knownAs(people, other, people.nameOf(other, speakers)));
    }
    all.set(claim.source, knownAs(people, claim.source, known));
    if (!known) continue;
    speakers.push(people.sightingOf(claim.source, known));
    if (speakers.length > 16) speakers.splice(0, 8);
  }
  return { known: all, chains };
}

function knownAs(people: People, source: SourceMention, entity: Entity | null): Known {
  return {
    name: entity?.name ?? null,
    role: entity?.office?.role ?? null,
    affiliation: people.affiliationOf(source) ?? entity?.office?.affiliation ?? null,
    kind: kindOfSource(source, entity),
  };
}
