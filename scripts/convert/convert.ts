import type { AnyIterable } from '../../lib/exchange/chunks.ts';
import { claimReviewChunks } from '../../lib/exchange/claim-review.ts';
import { cslChunks } from '../../lib/exchange/csl.ts';
import { csvChunks } from '../../lib/exchange/csv.ts';
import { insightsCsvChunks } from '../../lib/exchange/csv-insights.ts';
import type { Dataset } from '../../lib/exchange/dataset.ts';
import { DeskProfile } from '../../lib/exchange/desk-profile.ts';
import { htmlReportChunks } from '../../lib/exchange/html-report.ts';
import { jsonChunks } from '../../lib/exchange/json-stream.ts';
import { markdownReportChunks } from '../../lib/exchange/markdown.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { describeReason, describeRejection, reasonsOf } from '../../lib/exchange/rejection.ts';
import type { ReportScope } from '../../lib/exchange/report.ts';
import { risChunks } from '../../lib/exchange/ris.ts';
import { stableId } from '../../lib/exchange/stable-id.ts';
import { annotationChunks } from '../../lib/exchange/web-annotation.ts';
import { ENGLISH as words } from '../../lib/exchange/words.ts';
import { type ConvertArguments, readArguments, USAGE } from './options.ts';

/** What the program has around it. */
export interface Surroundings {
  /** @throws where the file can't be opened */
  read(file: string): Promise<AnyIterable<Uint8Array>>;
  readText(file: string): string;
  write(text: string): void;
  tell(line: string): void;
  readonly passphrase: string | undefined;
}

const GENERATOR = { name: 'On Record', version: '0.1.0' };

/** @returns the exit status, as USAGE says */
export async function convert(args: readonly string[], around: Surroundings): Promise<number> {
  let options: ConvertArguments | 'help';
  let profile: DeskProfile | undefined;
  try {
    options = readArguments(args);
    profile = options === 'help' ? undefined : readDesk(options.desk, around);
  } catch (error) {
    around.tell(`${messageOf(error)}\n\n${USAGE}`);
    return 2;
  }
  if (options === 'help') {
    around.write(`${USAGE}\n`);
    return 0;
  }
  const { file } = options;
  let bytes: AnyIterable<Uint8Array>;
  try {
    bytes = await around.read(file);
  } catch (error) {
    around.tell(`${file} can’t be opened: ${messageOf(error)}`);
    return 3;
  }
  const read = await readFile(bytes, { words, profile, format: options.from, passphrase: around.passphrase });
  if (!read.ok) {
    const detail = read.code === 'passphrase-needed' ? 'in ON_RECORD_PASSPHRASE' : read.detail;
    around.tell(`${file}: ${words.failure[read.code]}${detail ? ` (${detail})` : ''}`);
    return 3;
  }
  const { records, rejected, mended } = read.value;
  let scope: ReportScope;
  try {
    scope = scopeOf(records, options);
  } catch (error) {
    around.tell(messageOf(error));
    return 2;
  }
  for await (const text of resultOf(records, options, profile, scope, around)) around.write(text);
  for (const one of rejected) around.tell(`Left out ${describeRejection(one, words)}`);
  for (const one of mended) around.tell(`Taken without what it names: ${describeRejection(one, words)}`);
  return rejected.length > 0 ? 1 : 0;
}

function resultOf(
  records: Dataset,
  { to, leaveOut, byteOrderMark }: ConvertArguments,
  profile: DeskProfile | undefined,
  scope: ReportScope,
  { tell }: Surroundings,
): AnyIterable<string> {
  const common = { words, leaveOut, profile, byteOrderMark };
  const onDone = ({ reviews, plainClaims }: { reviews: number; plainClaims: number }) =>
    tell(
      `${reviews} as ClaimReview, ${plainClaims} as plain Claim${plainClaims > 0 ? ` (${profile ? 'no verdict, or the desk is left out' : 'no --desk'})` : ''}.`,
    );
  switch (to) {
    case 'json':
      return jsonChunks(records, { generator: GENERATOR, leaveOut });
    case 'csv':
      return csvChunks(records, common);
    case 'insights':
      return insightsCsvChunks(records, { ...common, onDone });
    case 'annotations': {
      // The same claims make the same collection.
      const collectionId = stableId('collection', ...records.claims.map(({ id }) => id));
      return annotationChunks(records, { ...common, generator: GENERATOR, collectionId });
    }
    case 'claimreview':
      return claimReviewChunks(records, { ...common, onDone });
    case 'markdown':
      return markdownReportChunks(records, { scope, words, leaveOut });
    case 'html':
      return htmlReportChunks(records, { scope, words, leaveOut });
    case 'csl':
      return cslChunks(records, { leaveOut });
    case 'ris':
      return risChunks(records, { leaveOut });
  }
}

function scopeOf(records: Dataset, { page, question, title }: ConvertArguments): ReportScope {
  if (page !== undefined) {
    const found = records.pages.find(({ url, canonicalUrl }) => url === page || canonicalUrl === page);
    if (!found) throw new Error(`The file has no page ${page}.`);
    return { kind: 'page', pageId: found.id };
  }
  if (question !== undefined) {
    const found = records.questions.find(({ text }) => text === question);
    if (!found) throw new Error(`The file has no question “${question}”.`);
    return { kind: 'question', questionId: found.id };
  }
  return { kind: 'selection', title };
}

function readDesk(file: string | undefined, { readText }: Surroundings): DeskProfile | undefined {
  if (file === undefined) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(readText(file));
  } catch (error) {
    throw new Error(`The desk’s file ${file} can’t be read: ${messageOf(error)}`);
  }
  const checked = DeskProfile.safeParse(content);
  if (checked.success) return checked.data;
  const reasons = reasonsOf(checked.error.issues, content).map((reason) => describeReason(reason, words));
  throw new Error(`The desk’s file ${file}: ${reasons.join('; ')}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
