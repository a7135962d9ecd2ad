import type { Claim, Page, Question, Speaker } from '../model/records.ts';

/** A claim with the records that it is shown with. */
export interface JoinedClaim {
  readonly claim: Claim;
  readonly page: Page;
  readonly speaker?: Speaker | undefined;
  /** the questions that it answers, where they were asked for */
  readonly questions?: readonly Pick<Question, 'id' | 'text'>[];
}

/** Claims with their pages and speakers, in the same order; those without a page are left out. */
export function joined(
  claims: readonly Claim[],
  pages: ReadonlyMap<string, Page>,
  speakers: ReadonlyMap<string, Speaker>,
  questionsOf?: ReadonlyMap<string, Question[]>,
): JoinedClaim[] {
  return claims.flatMap((claim) => {
    const page = pages.get(claim.pageId);
    const speaker = claim.speakerId === undefined ? undefined : speakers.get(claim.speakerId);
    if (!page) return [];
    return [{ claim, page, speaker, ...(questionsOf && { questions: questionsOf.get(claim.id) ?? [] }) }];
  });
}

/** Records by their ids; gaps are left out. */
export function byId<Item extends { id: string }>(items: readonly (Item | undefined)[]): Map<string, Item> {
  return new Map(items.flatMap((item) => (item ? [[item.id, item] as const] : [])));
}

export function present<Item>(items: readonly (Item | undefined)[]): Item[] {
  return items.filter((item) => item !== undefined);
}

export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
