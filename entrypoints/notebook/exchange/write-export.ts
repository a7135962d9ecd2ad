import type { ExportFormat } from '../../../components/exchange/exchange-props.ts';
import { type AnyIterable, toBlob } from '../../../lib/exchange/chunks.ts';
import { type ClaimReviewCounts, claimReviewChunks } from '../../../lib/exchange/claim-review.ts';
import { cslJson } from '../../../lib/exchange/csl.ts';
import { csvChunks } from '../../../lib/exchange/csv.ts';
import { insightsCsvChunks } from '../../../lib/exchange/csv-insights.ts';
import type { DeskProfile } from '../../../lib/exchange/desk-profile.ts';
import { htmlReport } from '../../../lib/exchange/html-report.ts';
import { jsonChunks } from '../../../lib/exchange/json-stream.ts';
import type { LeaveOut } from '../../../lib/exchange/leave-out.ts';
import { markdownReport } from '../../../lib/exchange/markdown.ts';
import type { PaceOptions } from '../../../lib/exchange/pace.ts';
import type { ReportScope } from '../../../lib/exchange/report.ts';
import { ris } from '../../../lib/exchange/ris.ts';
import { annotationChunks } from '../../../lib/exchange/web-annotation.ts';
import type { ExchangeWords } from '../../../lib/exchange/words.ts';
import { failure, type Result, success } from '../../../lib/model/result.ts';
import type { Database } from '../../../lib/store/database.ts';
import { type Records, readClaims, readEverything, readPage } from '../../../lib/store/everything.ts';
import { type OpenRecords, openEverything } from '../../../lib/store/importing.ts';
import type { PageAddress } from '../../../lib/store/pages.ts';

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

/** Everything streams: its claims come from the database while the file is written. */
type Source = Omit<Records, 'claims'> & { readonly claims: AnyIterable<Records['claims'][number]> };

/** Writes an export to a file in memory or on the browser's disk. */
export async function writeExport(
  database: Database,
  request: ExportRequest,
  pace: PaceOptions,
): Promise<Result<WrittenExport, 'cancelled' | 'nothing' | Extract<Result<never>, { ok: false }>['code']>> {
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
  if (scope.kind === 'everything' && STREAMED.includes(format)) {
    const opened = await openEverything(database);
    if (!opened.ok) return opened;
    return success({ records: opened.value, claims: opened.value.claimCount, total: opened.value.total });
  }
  const read = await readScope(database, scope);
  if (!read.ok) return read;
  const total = Object.values(read.value).reduce((sum, table) => sum + table.length, 0);
  return success({ records: read.value, claims: read.value.claims.length, total });
}

/** Formats that take the claims one by one; the others need all of them for their lists of sources. */
const STREAMED: readonly ExportFormat[] = ['json', 'csv', 'insights', 'annotations', 'claimreview'];

async function readScope(database: Database, scope: Scope): Promise<Result<Records>> {
  switch (scope.kind) {
    case 'everything':
      return readEverything(database);
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

async function* chunksOf(
  source: Source,
  request: ExportRequest,
  pace: PaceOptions,
  onDone: (counts: ClaimReviewCounts) => void,
): AsyncGenerator<string> {
  const { format, leaveOut, byteOrderMark, profile, words, generator } = request;
  const common = { ...pace, words, leaveOut, profile, byteOrderMark };
  switch (format) {
    case 'json':
      return yield* jsonChunks(source, { ...pace, generator, leaveOut });
    case 'csv':
      return yield* csvChunks(source, common);
    case 'insights':
      return yield* insightsCsvChunks(source, { ...common, onDone });
    case 'annotations':
      return yield* annotationChunks(source, { ...common, generator, collectionId: crypto.randomUUID() });
    case 'claimreview':
      return yield* claimReviewChunks(source, { ...common, onDone });
    default: {
      const claims = [];
      for await (const claim of source.claims) claims.push(claim);
      const records = { ...source, claims };
      if (format === 'csl') yield cslJson(records, leaveOut);
      else if (format === 'ris') yield ris(records, leaveOut);
      else {
        const options = { scope: reportScope(request.scope, records), words, leaveOut };
        yield format === 'html' ? htmlReport(records, options) : markdownReport(records, options);
      }
    }
  }
}

function reportScope(scope: Scope, { pages }: Records): ReportScope {
  if (scope.kind === 'question') return { kind: 'question', questionId: scope.id };
  const [page] = pages;
  if (scope.kind === 'page' && page) return { kind: 'page', pageId: page.id };
  return { kind: 'selection', title: scope.kind === 'claims' ? scope.title : undefined };
}
