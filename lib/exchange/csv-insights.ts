import { inChunks } from './chunks.ts';
import { type ClaimReviewOptions, claimReviewOf, schemaClaimOf } from './claim-review.ts';
import type { ClaimSource } from './csv.ts';
import { csvRow } from './csv-cells.ts';
import { lookupIn } from './dataset.ts';
import { paceOf } from './pace.ts';

/**
 * The columns of the CSV download of Duke's Fact-Check Insights, under their names there. We know one appearance of a
 * claim, so the further fourteen stay out.
 * @see https://www.factcheckinsights.org/guide
 */
export const INSIGHTS_COLUMNS = [
  'id',
  '@context',
  '@type',
  'claimReviewed',
  'datePublished',
  'url',
  'author.@type',
  'author.name',
  'author.url',
  'itemReviewed.@type',
  'itemReviewed.author.name',
  'itemReviewed.author.@type',
  'itemReviewed.author.sameAs',
  'reviewRating.@type',
  'reviewRating.ratingValue',
  'reviewRating.alternateName',
  'author.image',
  'itemReviewed.name',
  'itemReviewed.datePublished',
  'itemReviewed.firstAppearance.url',
  'itemReviewed.firstAppearance.type',
  'itemReviewed.author.image',
  'reviewRating.ratingExplanation',
  'itemReviewed.author.jobTitle',
  'reviewRating.bestRating',
  'reviewRating.worstRating',
  'reviewRating.image',
  'itemReviewed.appearance.1.url',
  'itemReviewed.appearance.1.@type',
] as const;
type Cells = Partial<Record<(typeof INSIGHTS_COLUMNS)[number], string | undefined>>;

/** One row a claim in Duke's layout. Without a verdict or a desk the columns of the review stay empty. */
export function insightsCsvChunks(
  source: ClaimSource,
  options: ClaimReviewOptions & { readonly byteOrderMark?: boolean | undefined },
): AsyncGenerator<string> {
  return inChunks(insightsLines(source, options));
}

async function* insightsLines(
  source: ClaimSource,
  options: ClaimReviewOptions & { readonly byteOrderMark?: boolean | undefined },
): AsyncGenerator<string> {
  const lookup = lookupIn(source);
  const pace = paceOf(options);
  let [reviews, plainClaims] = [0, 0];
  // Not neutralised: two of Duke's names begin with `@`, and other programs look for them as they are.
  yield `${options.byteOrderMark ? '\uFEFF' : ''}${INSIGHTS_COLUMNS.join(',')}\r\n`;
  for await (const claim of source.claims) {
    const review = claimReviewOf(claim, lookup, options);
    const item = review?.itemReviewed ?? schemaClaimOf(claim, lookup);
    if (review) reviews += 1;
    else plainClaims += 1;
    const [appearance] = item.appearance;
    const cells: Cells = {
      id: claim.id,
      '@context': 'https://schema.org',
      '@type': review ? 'ClaimReview' : 'Claim',
      claimReviewed: review?.claimReviewed ?? (claim.statement || item.text),
      datePublished: review?.datePublished,
      url: review?.url,
      'author.@type': review?.author['@type'],
      'author.name': review?.author.name,
      'author.url': review?.author.url,
      'itemReviewed.@type': item['@type'],
      'itemReviewed.author.name': item.author?.name,
      'itemReviewed.author.@type': item.author?.['@type'],
      'itemReviewed.author.sameAs': item.author?.sameAs?.join(' '),
      'itemReviewed.author.jobTitle': item.author?.jobTitle,
      'reviewRating.@type': review?.reviewRating['@type'],
      'reviewRating.ratingValue': review?.reviewRating.ratingValue,
      'reviewRating.bestRating': review?.reviewRating.bestRating,
      'reviewRating.worstRating': review?.reviewRating.worstRating,
      'reviewRating.alternateName': review?.reviewRating.alternateName,
      'itemReviewed.name': appearance?.publisher?.name ?? appearance?.headline,
      'itemReviewed.datePublished': item.datePublished,
      'itemReviewed.firstAppearance.url': item.firstAppearance?.url,
      'itemReviewed.firstAppearance.type': item.firstAppearance?.['@type'],
      'itemReviewed.appearance.1.url': appearance?.url,
      'itemReviewed.appearance.1.@type': appearance?.['@type'],
    };
    yield csvRow(INSIGHTS_COLUMNS.map((column) => cells[column] ?? ''));
    const wait = pace.step(reviews + plainClaims);
    if (wait) await wait;
  }
  pace.finish(reviews + plainClaims);
  options.onDone?.({ reviews, plainClaims });
}
