import type { Claim, Evidence, Page } from '../model/records.ts';
import { byPage } from './by-page.ts';
import { inChunks } from './chunks.ts';
import type { ClaimSource } from './csv.ts';
import { byId } from './dataset.ts';
import { claimForOthers, type LeaveOut } from './leave-out.ts';
import { type PaceOptions, paceOf } from './pace.ts';
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

export interface BibliographyOptions extends PaceOptions {
  readonly leaveOut?: LeaveOut | undefined;
}

/**
 * What a bibliography needs: each page that claims stand on, with the quotes as its note, and after it the evidence
 * that wasn't given yet. Claims that come piece by piece have to come page by page.
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export async function* cslItems(
  source: ClaimSource,
  options: BibliographyOptions = {},
): AsyncGenerator<CslItem> {
  const pages = byId(source.pages);
  const given = new Set<string>();
  const pace = paceOf(options);
  let done = 0;
  for await (const { pageId, claims } of byPage(source.claims)) {
    const shared = claims.map((claim) => claimForOthers(claim, options.leaveOut));
    const page = pages.get(pageId);
    if (page) yield pageItem(page, shared);
    for (const item of shared.flatMap((claim) => claim.evidence ?? [])) {
      if (!given.has(item.id)) yield evidenceItem(item);
      given.add(item.id);
    }
    done += claims.length;
    const wait = pace.step(done);
    if (wait) await wait;
  }
  pace.finish(done);
}

/** The items as a JSON list, piece by piece. */
export function cslChunks(source: ClaimSource, options: BibliographyOptions = {}): AsyncGenerator<string> {
  return inChunks(cslLines(source, options));
}

async function* cslLines(source: ClaimSource, options: BibliographyOptions): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const item of cslItems(source, options)) {
    yield `${separator}${JSON.stringify(item, null, 2)}`;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
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
