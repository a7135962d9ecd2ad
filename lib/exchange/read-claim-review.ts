import { failure, type Result, success } from '../model/result.ts';
import type { Accepted } from './accept.ts';
import type { AnyIterable } from './chunks.ts';
import type { DeskProfile } from './desk-profile.ts';
import { type Fields, filled, type Intake, intake, timeOf } from './intake.ts';
import { eachJsonItem } from './json-items.ts';
import { asObject, listOf, type Obj, textOf } from './json-value.ts';
import type { ReadOptions } from './read-export.ts';
import { stableId } from './stable-id.ts';
import { addressOf } from './uri.ts';
import type { ExchangeWords } from './words.ts';

export interface ReadClaimReviewOptions extends ReadOptions {
  readonly words: ExchangeWords;
  /** whose labels of the rating scale are understood as verdicts, besides the words themselves */
  readonly profile?: DeskProfile | undefined;
  readonly importedAt?: Date | undefined;
}

export type ReadClaimReviewFailure = 'not-json' | 'no-reviews' | 'too-large' | 'cancelled';

const LISTS = ['@graph', 'dataFeedElement', 'itemListElement', 'claimReviews'];

/**
 * Reads schema.org ClaimReview and Claim: one, an array, a graph or a DataFeed. Another desk's rating is no verdict of
 * ours: it becomes evidence with the review's address, and a verdict only where it has our words for one.
 */
export async function readClaimReviews(
  chunks: AnyIterable<string>,
  options: ReadClaimReviewOptions,
): Promise<Result<Accepted, ReadClaimReviewFailure>> {
  const { words, profile, importedAt = new Date() } = options;
  const into = intake(importedAt.toISOString());
  const verdicts = verdictsOf(words, profile);
  let index = 0;
  function take(item: unknown): void {
    for (const review of reviewsIn(item, 0)) {
      takeReview(into, index, review, verdicts);
      index += 1;
    }
  }
  const read = await eachJsonItem(chunks, LISTS, take, options);
  if (!read.ok) return read;
  take(read.value);
  return index === 0 ? failure('no-reviews') : success(into.finish());
}

function reviewsIn(content: unknown, depth: number): Obj[] {
  if (depth > 5) return [];
  if (Array.isArray(content)) return content.flatMap((item) => reviewsIn(item, depth + 1));
  const object = asObject(content);
  if (!object) return [];
  const types = listOf(object['@type']);
  if (types.includes('ClaimReview') || types.includes('Claim')) return [object];
  const inside = [
    object['@graph'],
    object.dataFeedElement,
    object.item,
    object.itemListElement,
    object.claimReviews,
  ];
  return inside.flatMap((item) => (item === undefined ? [] : reviewsIn(item, depth + 1)));
}

function takeReview(into: Intake, index: number, item: Obj, verdicts: ReadonlyMap<string, string>): void {
  const isReview = listOf(item['@type']).includes('ClaimReview');
  const claim = isReview ? (asObject(listOf(item.itemReviewed)[0]) ?? {}) : item;
  const reviewed = textOf(item.claimReviewed);
  const exact = textOf(claim.text) ?? reviewed ?? textOf(claim.name);
  if (exact === undefined) {
    into.reject('reviews', index, item, [{ field: 'claimReviewed', problem: 'missing' }]);
    return;
  }
  const works = [...listOf(claim.appearance), ...listOf(claim.firstAppearance)];
  const url = works.map(addressOfWork).find((address) => address !== undefined) ?? textOf(item.url);
  const work = asObject(works[0]);
  const pageId = into.page(index, {
    url,
    title: textOf(work?.headline) ?? textOf(work?.name),
    outlet: nameOf(work?.publisher),
    publishedAt: timeOf(work?.datePublished),
    lang: claim.inLanguage,
  });
  if (pageId === undefined) {
    into.reject('reviews', index, item, [{ field: 'itemReviewed.appearance', problem: 'no-page' }]);
    return;
  }
  const rating = asObject(item.reviewRating);
  const label = textOf(rating?.alternateName) ?? textOf(rating?.name);
  const id = /^urn:uuid:([0-9a-f-]{36})$/i.exec(String(claim['@id']))?.[1];
  const reviewedAt = timeOf(item.datePublished);
  into.claim(index, {
    id: id ?? stableId('review', textOf(item.url) ?? '', url ?? '', exact, nameOf(claim.author) ?? ''),
    pageId,
    segments: exact.split(' […] ').map((words) => ({
      quote: { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
    })),
    speakerId: takeAuthor(into, index, claim.author),
    statement: reviewed !== exact ? reviewed : undefined,
    verdict: label === undefined ? undefined : verdicts.get(label.toLowerCase()),
    saidAt: textOf(claim.datePublished),
    firstAppearance: addressOfWork(claim.firstAppearance),
    evidence: isReview && label !== undefined ? [evidenceOf(item, label)] : undefined,
    createdAt: reviewedAt,
    updatedAt: reviewedAt,
  });
}

function takeAuthor(into: Intake, index: number, author: unknown): string | undefined {
  const person = asObject(listOf(author)[0]);
  const name = nameOf(author);
  if (name === undefined) return undefined;
  return into.speaker(index, {
    name,
    kind: listOf(person?.['@type']).includes('Organization') ? 'organization' : 'person',
    role: textOf(person?.jobTitle),
    affiliation: nameOf(person?.affiliation),
    sameAs: textOf(listOf(person?.sameAs)[0]),
  });
}

function evidenceOf(item: Obj, label: string): Fields {
  const url = textOf(item.url);
  const author = nameOf(item.author);
  return filled({
    id: stableId('review evidence', url ?? '', label),
    kind: 'web-page',
    title: [author, label].filter((part) => part !== undefined).join(': '),
    url,
    stance: 'context',
    confidential: false,
    note: textOf(asObject(item.reviewRating)?.ratingExplanation),
  });
}

function verdictsOf(words: ExchangeWords, profile: DeskProfile | undefined): Map<string, string> {
  const verdicts = new Map(
    Object.entries(words.verdict).map(([verdict, word]) => [word.toLowerCase(), verdict]),
  );
  for (const [verdict, rating] of Object.entries(profile?.ratingScale?.ratings ?? {})) {
    if (rating?.label !== undefined) verdicts.set(rating.label.toLowerCase(), verdict);
  }
  return verdicts;
}

function nameOf(value: unknown): string | undefined {
  const first = listOf(value)[0];
  return textOf(first) ?? textOf(asObject(first)?.name);
}

function addressOfWork(value: unknown): string | undefined {
  const first = listOf(value)[0];
  const address = textOf(first) ?? textOf(asObject(first)?.url);
  return address === undefined ? undefined : addressOf(address);
}
