import type { CsvMapping } from '../../../lib/exchange/csv-mapping.ts';
import type { DeskProfile } from '../../../lib/exchange/desk-profile.ts';
import type { FileFormat } from '../../../lib/exchange/file-format.ts';
import type { MergePlan } from '../../../lib/exchange/merge.ts';
import type { Progress } from '../../../lib/exchange/pace.ts';
import type { ExchangeWords, ImportFailure } from '../../../lib/exchange/words.ts';
import type { ErrorCode, Result } from '../../../lib/model/result.ts';
import type { ImportCode } from '../../../lib/store/importing.ts';
import type { ExportRequest, WrittenExport } from './write-export.ts';

/** What the view asks of its worker, which reads and writes files, so that the page never waits for them. */
export interface ExchangeRequests {
  export: ExportRequest;
  /** without a passphrase the backup is open */
  backup: {
    readonly passphrase: string | undefined;
    readonly generator: { readonly name: string; readonly version: string };
  };
  /** reads a file and compares it with what is stored; the worker keeps the plan */
  read: {
    readonly file: File;
    readonly passphrase: string | undefined;
    readonly mapping: CsvMapping | undefined;
    readonly words: ExchangeWords;
    readonly profile: DeskProfile | undefined;
  };
  /** carries out the plan that `read` made last */
  write: { readonly mode: 'merge' | 'replace' };
  /** the records of the plan that can't be taken, as a file */
  refused: { readonly words: ExchangeWords };
  /** drops the plan */
  forget: object;
  /** takes back what `write` did last */
  undo: object;
}

export interface ExchangeAnswers {
  export: Result<WrittenExport, 'cancelled' | 'nothing' | ErrorCode>;
  backup: Result<Blob, 'cancelled' | ErrorCode>;
  read: Result<ImportPreview, ImportFailure | ErrorCode>;
  write: Result<number, ImportCode>;
  refused: Blob;
  forget: null;
  undo: Result<null>;
}

/** What an import would do, as far as it is shown. */
export interface ImportPreview extends Pick<MergePlan, 'counts' | 'samples'> {
  readonly format: FileFormat;
  readonly rejected: Listed;
  readonly mended: Listed;
}

/** The first few of many lines. */
export interface Listed {
  readonly lines: readonly string[];
  readonly count: number;
}

export type ExchangeKind = keyof ExchangeRequests;
export type ExchangeRequest = {
  [Kind in ExchangeKind]: { readonly id: number; readonly kind: Kind } & ExchangeRequests[Kind];
}[ExchangeKind];

/** What is said to the worker: a request, or that one is to end. */
export type ToWorker = ExchangeRequest | { readonly kind: 'stop'; readonly id: number };

export type Stage = 'reading' | 'planning' | 'writing';

/** What the worker says. */
export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'progress'; readonly id: number; readonly stage: Stage; readonly progress: Progress };
