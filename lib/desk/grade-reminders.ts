import type { Claim, Link } from '../model/records.ts';

/** A claim graded 1, confirmed by other sources, without a link that shows an independent one. */
export interface GradeReminder {
  readonly claimId: string;
  /** `dependent`: linked as corroborated, but not marked as independent; `none`: no corroborating link at all */
  readonly corroboration: 'none' | 'not-said' | 'dependent';
}

/** In the order of the claims. */
export function gradeReminders(claims: Iterable<Claim>, links: Iterable<Link>): GradeReminder[] {
  const best = new Map<string, 'independent' | 'not-said' | 'dependent'>();
  for (const link of links) {
    if (link.kind !== 'corroborates' || link.fromClaimId === link.toClaimId) continue;
    const found =
      link.independent === true ? 'independent' : link.independent === false ? 'dependent' : 'not-said';
    for (const id of [link.fromClaimId, link.toClaimId]) {
      const known = best.get(id);
      if (known === 'independent' || (known === 'not-said' && found === 'dependent')) continue;
      best.set(id, found);
    }
  }
  const reminders: GradeReminder[] = [];
  for (const claim of claims) {
    if (claim.credibility !== 1) continue;
    const corroboration = best.get(claim.id) ?? 'none';
    if (corroboration !== 'independent') reminders.push({ claimId: claim.id, corroboration });
  }
  return reminders;
}
