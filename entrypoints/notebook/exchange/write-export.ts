import { toBlob } from '../../../lib/exchange/chunks.ts';
import { type ClaimReviewCounts, claimReviewChunks } from '../../../lib/exchange/claim-review.ts';
import { cslChunks } from '../../../lib/exchange/csl.ts';
import { type ClaimSource, csvChunks } from '../../../lib/exchange/csv.ts';
import { insightsCsvChunks } from '../../../lib/exchange/csv-insights.ts';
import type { DeskProfile } from '../../../lib/exchange/desk-profile.ts';
import { htmlReportChunks } from '../../../lib/exchange/html-report.ts';
import { jsonChunks } from '../../../lib/exchange/json-stream.ts';
import type { LeaveOut } from '../../../lib/exchange/leave-out.ts';
import { markdownReportChunks } from '../../../lib/exchange/markdown.ts';
import type { PaceOptions } from '../../../lib/exchange/pace.ts';
import type { ReportScope } from '../../../lib/exchange/report.ts';
import { risChunks } from '../../../lib/exchange/ris.ts';
import { annotationChunks } from '../../../lib/exchange/web-annotation.ts';
import type { ExchangeWords } from '../../../lib/exchange/words.ts';
import type { ExportFormat } from '../../../lib/model/export-format.ts';
import { type ErrorCode, failure, type Result, success } from '../../../lib/model/result.ts';
import type { Database } from '../../../lib/store/database.ts';
import { type Records, readClaims, readPage } from '../../../lib/store/everything.ts';
import type { PageAddress } from '../../../lib/store/pages.ts';
import { type OpenRecords, openEverything } from '../../../lib/store/snapshot.ts';

export type Scope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'claims'; readonly ids: readonly string[]; readonly title?: string | undefined }
  | { readonly kind: 'page'; readonly address: PageAddress }
  | { readonly kind: 'question'; readonly id: string };

export interface ExportRequest {
  readonly scope: Scope;
  readonly format: ExportFormat;
  readonly leaveOut: LeaveOut;
  readonly byteOrderMark: boolean;
  readonly profile: DeskProfile | undefined;
  readonly words: ExchangeWords;
  readonly generator: { readonly name: string; readonly version: string };
}

export interface WrittenExport {
  readonly blob: Blob;
  readonly extension: string;
  readonly claims: number;
  readonly reviews: ClaimReviewCounts | undefined;
}

export const FILE_TYPES = {
  json: { extension: 'json', type: 'application/json' },
  csv: { extension: 'csv', type: 'text/csv' },
  insights: { extension: 'csv', type: 'text/csv' },
  annotations: { extension: 'jsonld', type: 'application/ld+json' },
  claimreview: { extension: 'jsonld', type: 'application/ld+json' },
  markdown: { extension: 'md', type: 'text/markdown' },
  html: { extension: 'html', type: 'text/html' },
  csl: { extension: 'csl.json', type: 'application/json' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
} as const satisfies Record<ExportFormat, { extension: string; type: string }>;

/** Writes an export to a file in memory or on the browser's disk. */
export async function writeExport(
  database: Database,
  request: ExportRequest,
  pace: PaceOptions,
): Promise<Result<WrittenExport, 'cancelled' | 'nothing' | ErrorCode>> {
  const { format, scope } = request;
  let reviews: ClaimReviewCounts | undefined;
  const opened = await open(database, scope, format);
  if (!opened.ok) return opened;
  const { records, claims, total } = opened.value;
  if (claims === 0 && scope.kind !== 'everything') return failure('nothing');
  const counted = { ...pace, total: format === 'json' ? total : claims };
  const chunks = chunksOf(records, request, counted, (counts) => {
    reviews = counts;
  });
  const { extension, type } = FILE_TYPES[format];
  const blob = await toBlob(chunks, type);
  return blob.ok ? success({ blob: blob.value, extension, claims, reviews }) : blob;
}

async function open(
  database: Database,
  scope: Scope,
  format: ExportFormat,
): Promise<Result<{ records: Records | OpenRecords; claims: number; total: number }>> {
  if (scope.kind === 'everything') {
    const opened = await openEverything(database, BY_PAGE.includes(format) ? 'page' : 'time');
    if (!opened.ok) return opened;
    return success({ records: opened.value, claims: opened.value.claimCount, total: opened.value.total });
  }
  const read = await readScope(database, scope);
  if (!read.ok) return read;
  const total = Object.values(read.value).reduce((sum, table) => sum + table.length, 0);
  return success({ records: read.value, claims: read.value.claims.length, total });
}

/** Formats that say of each page what was claimed there; a table has its rows in the order of time. */
const BY_PAGE: readonly ExportFormat[] = ['markdown', 'html', 'csl', 'ris'];

async function readScope(
  database: Database,
  scope: Exclude<Scope, { kind: 'everything' }>,
): Promise<Result<Records>> {
  switch (scope.kind) {
    case 'claims':
      return readClaims(database, scope.ids);
    case 'page':
      return readPage(database, scope.address);
    case 'question': {
      const answers = await database.answers.where('questionId').equals(scope.id).toArray();
      return readClaims(
        database,
        answers.map(({ claimId }) => claimId),
      );
    }
  }
}

function chunksOf(
  source: ClaimSource,
  request: ExportRequest,
  pace: PaceOptions,
  onDone: (counts: ClaimReviewCounts) => void,
): AsyncGenerator<string> {
  const { format, leaveOut, byteOrderMark, profile, words, generator } = request;
  const common = { ...pace, words, leaveOut, profile, byteOrderMark };
  switch (format) {
    case 'json':
      return jsonChunks(source, { ...pace, generator, leaveOut });
    case 'csv':
      return csvChunks(source, common);
    case 'insights':
      return insightsCsvChunks(source, { ...common, onDone });
    case 'annotations':
      return annotationChunks(source, { ...common, generator, collectionId: crypto.randomUUID() });
    case 'claimreview':
      return claimReviewChunks(source, { ...common, onDone });
    case 'csl':
      return cslChunks(source, { ...pace, leaveOut });
    case 'ris':
      return risChunks(source, { ...pace, leaveOut });
    case 'markdown':
      return markdownReportChunks(source, { ...common, scope: reportScope(request.scope, source) });
    case 'html':
      return htmlReportChunks(source, { ...common, scope: reportScope(request.scope, source) });
  }
}

function reportScope(scope: Scope, { pages }: ClaimSource): ReportScope {
  if (scope.kind === 'question') return { kind: 'question', questionId: scope.id };
  const [page] = pages;
  if (scope.kind === 'page' && page) return { kind: 'page', pageId: page.id };
  return { kind: 'selection', title: scope.kind === 'claims' ? scope.title : undefined };
}
