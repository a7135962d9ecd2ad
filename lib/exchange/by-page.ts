import type { Claim } from '../model/records.ts';
import type { AnyIterable } from './chunks.ts';

/** Claims of one page. */
export interface PageClaims {
  readonly pageId: string;
  readonly claims: readonly Claim[];
}

/**
 * Claims by their pages, in the order in which the pages come first. A list is put in this order; what comes piece by
 * piece has to have it already (`openEverything` of the store gives it), so that one page's claims are held at a time.
 */
export async function* byPage(claims: AnyIterable<Claim>): AsyncGenerator<PageClaims> {
  if (Array.isArray(claims)) {
    yield* groupedByPage(claims);
    return;
  }
  let group: { pageId: string; claims: Claim[] } | undefined;
  for await (const claim of claims) {
    if (group && group.pageId !== claim.pageId) {
      yield group;
      group = undefined;
    }
    group ??= { pageId: claim.pageId, claims: [] };
    group.claims.push(claim);
  }
  if (group) yield group;
}

function groupedByPage(claims: readonly Claim[]): PageClaims[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.pageId);
    if (group) group.push(claim);
    else groups.set(claim.pageId, [claim]);
  }
  return [...groups].map(([pageId, some]) => ({ pageId, claims: some }));
}
