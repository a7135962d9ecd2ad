import type { Claim, Page, Speaker } from '../model/records.ts';
import { type AnyIterable, inChunks } from './chunks.ts';
import { type Dataset, type Lookup, lookupIn } from './dataset.ts';
import type { DeskProfile } from './desk-profile.ts';
import { claimForOthers, type LeaveOut } from './leave-out.ts';
import { type PaceOptions, paceOf } from './pace.ts';
import { quoteOf } from './quote.ts';
import { webUri } from './uri.ts';
import type { ExchangeWords } from './words.ts';

const CONTEXT = 'https://schema.org';

/** https://schema.org/ClaimReview, with the properties that Duke's MediaVault takes and no other. */
export interface ClaimReview {
  '@context': typeof CONTEXT;
  '@type': 'ClaimReview';
  url: string;
  datePublished: string;
  claimReviewed: string;
  author: { '@type': 'Organization'; name: string; url: string };
  reviewRating: {
    '@type': 'Rating';
    /** strings: Duke refuses numbers, Google takes both */
    ratingValue?: string;
    bestRating?: string;
    worstRating?: string;
    alternateName: string;
  };
  itemReviewed: SchemaClaim;
}

/** https://schema.org/Claim */
export interface SchemaClaim {
  '@context'?: typeof CONTEXT;
  '@type': 'Claim';
  '@id': string;
  text: string;
  inLanguage?: string;
  author?: Author;
  datePublished?: string;
  appearance: CreativeWork[];
  firstAppearance?: CreativeWork;
}

/** Never with `url`: Duke's schema wants an author to be a Person or an Organization, and with `url` it is both. */
interface Author {
  '@type': 'Person' | 'Organization';
  name: string;
  jobTitle?: string;
  affiliation?: { '@type': 'Organization'; name: string };
  sameAs?: string[];
}

interface CreativeWork {
  '@type': 'CreativeWork' | 'Article';
  url: string;
  headline?: string;
  datePublished?: string;
  publisher?: { '@type': 'Organization'; name: string };
}

export interface ClaimReviewOptions extends PaceOptions {
  /** without one, or with `identities` left out, everything leaves as a plain Claim: a review has a reviewer */
  readonly profile?: DeskProfile | undefined;
  readonly leaveOut?: LeaveOut | undefined;
  readonly words: ExchangeWords;
  /** is told how many claims left as what; those without a verdict can be no ClaimReview */
  readonly onDone?: ((counts: ClaimReviewCounts) => void) | undefined;
}

export interface ClaimReviewCounts {
  readonly reviews: number;
  readonly plainClaims: number;
}

/** The claims as a JSON-LD array: ClaimReview where the desk has a verdict, Claim elsewhere. */
export function claimReviewChunks(
  records: Omit<Dataset, 'claims'> & { readonly claims: AnyIterable<Claim> },
  options: ClaimReviewOptions,
): AsyncGenerator<string> {
  return inChunks(claimReviewParts(records, options));
}

async function* claimReviewParts(
  records: Omit<Dataset, 'claims'> & { readonly claims: AnyIterable<Claim> },
  options: ClaimReviewOptions,
): AsyncGenerator<string> {
  const lookup = lookupIn(records);
  const pace = paceOf(options);
  let [reviews, plainClaims] = [0, 0];
  yield '[';
  for await (const claim of records.claims) {
    const item = claimReviewOf(claim, lookup, options) ?? {
      '@context': CONTEXT,
      ...schemaClaimOf(claim, lookup),
    };
    if (item['@type'] === 'ClaimReview') reviews += 1;
    else plainClaims += 1;
    yield `${reviews + plainClaims === 1 ? '\n' : ',\n'}${JSON.stringify(item, null, 1)}`;
    const wait = pace.step(reviews + plainClaims);
    if (wait) await wait;
  }
  yield '\n]\n';
  pace.finish(reviews + plainClaims);
  options.onDone?.({ reviews, plainClaims });
}

/** Null for a claim without a verdict, without a desk to publish it, or with its identity left out. */
export function claimReviewOf(
  claim: Claim,
  lookup: Lookup,
  { profile, leaveOut = [], words }: ClaimReviewOptions,
): ClaimReview | null {
  const { verdict } = claim;
  if (verdict === undefined || profile === undefined || leaveOut.includes('identities')) return null;
  const scale = profile.ratingScale;
  const rating = scale?.ratings[verdict];
  const page = new URL(profile.reviewUrl ?? profile.url);
  // One page holds several checks, so each has its anchor.
  page.hash = `claim-${claim.id}`;
  return {
    '@context': CONTEXT,
    '@type': 'ClaimReview',
    url: page.href,
    datePublished: verdictDay(claim),
    claimReviewed: claim.statement || quoteOf(claim),
    author: { '@type': 'Organization', name: profile.name, url: profile.url },
    reviewRating: {
      '@type': 'Rating',
      ...(rating?.value !== undefined &&
        scale && {
          ratingValue: String(rating.value),
          bestRating: String(scale.best),
          worstRating: String(scale.worst),
        }),
      alternateName: rating?.label ?? words.verdict[verdict],
    },
    itemReviewed: schemaClaimOf(claim, lookup),
  };
}

export function schemaClaimOf(claim: Claim, lookup: Lookup): SchemaClaim {
  const shared = claimForOthers(claim);
  const page = lookup.pageOf(claim);
  const speaker = lookup.speakerOf(claim);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(shared.saidAt ?? '')?.[0];
  return {
    '@type': 'Claim',
    '@id': `urn:uuid:${claim.id}`,
    text: quoteOf(claim),
    ...(page?.lang && { inLanguage: page.lang }),
    ...(speaker && { author: authorOf(speaker) }),
    // Only what is known: a year is no day, and the day of the article isn't that of the words.
    ...(day && { datePublished: day }),
    appearance: page ? [workOf(page)] : [],
    ...(shared.firstAppearance && {
      firstAppearance: { '@type': 'CreativeWork' as const, url: webUri(shared.firstAppearance) },
    }),
  };
}

function authorOf(speaker: Speaker): Author {
  const isPerson = speaker.kind === 'person';
  return {
    '@type': isPerson ? 'Person' : 'Organization',
    name: speaker.name,
    ...(isPerson && speaker.role && { jobTitle: speaker.role }),
    ...(isPerson &&
      speaker.affiliation && {
        affiliation: { '@type': 'Organization' as const, name: speaker.affiliation },
      }),
    ...(speaker.sameAs && { sameAs: [webUri(speaker.sameAs)] }),
  };
}

function workOf(page: Page): CreativeWork {
  return {
    '@type': 'Article',
    url: webUri(page.url),
    ...(page.title && { headline: page.title }),
    ...(page.publishedAt && { datePublished: page.publishedAt.slice(0, 10) }),
    ...(page.outlet && { publisher: { '@type': 'Organization' as const, name: page.outlet } }),
  };
}

/** The day on which the verdict was set last; without a history, that of the last change. */
function verdictDay(claim: Claim): string {
  const set = claim.history.filter(({ field }) => field === 'verdict').map(({ at }) => at);
  return (set.sort().at(-1) ?? claim.updatedAt).slice(0, 10);
}
