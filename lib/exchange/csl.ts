import type { Claim, Evidence, Page } from '../model/records.ts';
import type { Dataset } from './dataset.ts';
import { claimForOthers, type LeaveOut } from './leave-out.ts';
import { quoteOf, webAddress } from './quote.ts';

/** An item of CSL-JSON, which Zotero, Pandoc and others read; of its fields those that we know of a source. */
export interface CslItem {
  id: string;
  type:
    | 'article-newspaper'
    | 'webpage'
    | 'document'
    | 'interview'
    | 'dataset'
    | 'graphic'
    | 'motion_picture'
    | 'broadcast';
  title: string;
  'container-title'?: string;
  author?: { literal: string }[];
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  archive_location?: string;
  language?: string;
  note?: string;
  keyword?: string;
}

interface CslDate {
  'date-parts': [number[]];
}

/**
 * What a bibliography needs: the pages that the claims stand on, with the quotes as their note, and the evidence.
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function cslItems(records: Dataset, leaveOut: LeaveOut = []): CslItem[] {
  const claims = new Map<string, Claim[]>();
  for (const claim of records.claims) {
    claims.set(claim.pageId, [...(claims.get(claim.pageId) ?? []), claimForOthers(claim, leaveOut)]);
  }
  const pages = records.pages.flatMap((page) => {
    const some = claims.get(page.id);
    return some ? [pageItem(page, some)] : [];
  });
  const evidence = new Map<string, CslItem>();
  for (const item of [...claims.values()].flat().flatMap((claim) => claim.evidence ?? [])) {
    evidence.set(item.id, evidenceItem(item));
  }
  return [...pages, ...evidence.values()];
}

export function cslJson(records: Dataset, leaveOut: LeaveOut = []): string {
  return `${JSON.stringify(cslItems(records, leaveOut), null, 2)}\n`;
}

function pageItem(page: Page, claims: readonly Claim[]): CslItem {
  const url = webAddress(page.url);
  const authors = authorsOf(page.byline);
  const tags = [...new Set(claims.flatMap((claim) => claim.tags))];
  return {
    id: page.id,
    type: page.outlet ? 'article-newspaper' : 'webpage',
    title: page.title || page.url,
    ...(page.outlet && { 'container-title': page.outlet }),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(page.publishedAt && { issued: dateOf(page.publishedAt) }),
    accessed: dateOf(page.readAt),
    ...(url && { URL: url }),
    ...(page.lang && { language: page.lang }),
    note: claims.map((claim) => `“${quoteOf(claim)}”`).join('\n'),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
  };
}

const EVIDENCE_TYPES = {
  document: 'document',
  'web-page': 'webpage',
  video: 'motion_picture',
  image: 'graphic',
  audio: 'broadcast',
  data: 'dataset',
  interview: 'interview',
  other: 'document',
} as const satisfies Record<Evidence['kind'], CslItem['type']>;

function evidenceItem(item: Evidence): CslItem {
  const url = webAddress(item.url);
  const archive = webAddress(item.archiveUrl);
  return {
    id: item.id,
    type: EVIDENCE_TYPES[item.kind],
    title: item.title,
    ...(item.accessedAt && { accessed: dateOf(item.accessedAt) }),
    ...(url && { URL: url }),
    ...(archive && { archive_location: archive }),
    ...(item.note && { note: item.note }),
  };
}

/** "By Mirela Stanković and Tom Achterberg" as two names; family names are not guessed. */
export function authorsOf(byline: string | undefined): string[] {
  if (!byline) return [];
  return byline
    .replace(/^\s*(?:by|von|par|por|di|da|door|af|av)\s+/i, '')
    .split(/\s*(?:,|;|\s+(?:and|und|et|y|e|en|og|och)\s+|&)\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function dateOf(time: string): CslDate {
  return { 'date-parts': [time.slice(0, 10).split('-').map(Number)] };
}
