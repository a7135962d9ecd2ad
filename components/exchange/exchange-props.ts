import type { LeftOut } from '../../lib/model/export-file.ts';
import type { ExportFormat } from '../../lib/model/export-format.ts';
import type { Verdict } from '../../lib/model/grades.ts';

/** What can be exported, under a key that whoever made the list understands. */
export interface ScopeChoice {
  readonly key: string;
  readonly label: string;
}

export interface ExportChoice {
  readonly scope: string;
  readonly format: ExportFormat;
  readonly leaveOut: readonly LeftOut[];
  readonly byteOrderMark: boolean;
}

export interface Working {
  readonly done: number;
  readonly total?: number | undefined;
}

export type ExportOutcome =
  | 'idle'
  | { readonly working: Working }
  | {
      readonly fileName: string;
      readonly claims: number;
      readonly reviews?: { readonly reviews: number; readonly plainClaims: number } | undefined;
    }
  | 'nothing'
  /** ended by the person; no file was written */
  | 'stopped'
  | { readonly failure: string };

/** The desk as it is typed; empty texts are unset. */
export interface DeskValues {
  readonly name: string;
  readonly url: string;
  readonly reviewUrl: string;
  readonly best: string;
  readonly worst: string;
  readonly ratings: Readonly<Record<Verdict, { readonly label: string; readonly value: string }>>;
}

export type DeskProblem = 'name' | 'url' | 'reviewUrl' | 'scale';
export type DeskSaving = 'idle' | 'saved' | 'removed' | readonly DeskProblem[];

export type BackupOutcome =
  | 'idle'
  | 'stopped'
  | { readonly working: Working }
  | { readonly fileName: string }
  | { readonly failure: string };

export const IMPORT_TABLES = ['pages', 'speakers', 'claims', 'questions', 'answers', 'links'] as const;
export const IMPORT_OUTCOMES = ['new', 'changed', 'conflict', 'same'] as const;
type ImportTable = (typeof IMPORT_TABLES)[number];
type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];
export type ImportFormat = 'encrypted-backup' | 'export' | 'annotations' | 'claimreview' | 'csv';

export interface ImportSample {
  readonly table: ImportTable;
  readonly id: string;
  readonly outcome: ImportOutcome;
  readonly label: string;
  readonly fields: readonly {
    readonly field: string;
    readonly mine: unknown;
    readonly theirs: unknown;
    readonly kept: 'mine' | 'theirs' | 'both';
    readonly conflict: boolean;
  }[];
}

export interface ImportPreviewProps {
  readonly fileName: string;
  readonly format: ImportFormat;
  readonly counts: Readonly<Record<ImportTable, Readonly<Record<ImportOutcome, number>>>>;
  readonly samples: readonly ImportSample[];
  /** the first refused records, each with its fields and reasons, and how many there are in all */
  readonly rejected: { readonly lines: readonly string[]; readonly count: number };
  readonly mended: { readonly lines: readonly string[]; readonly count: number };
}

/** Field and column of a table, see the mapping's labels. */
export type ColumnMapping = Readonly<Record<string, string | undefined>>;

export type ImportState =
  | {
      readonly step: 'choose';
      readonly failure?: string | undefined;
      /** the person ended the work; nothing was changed */
      readonly stopped?: boolean | undefined;
    }
  | {
      readonly step: 'working';
      readonly what: 'reading' | 'planning' | 'writing';
      readonly progress: Working;
    }
  | { readonly step: 'passphrase'; readonly fileName: string; readonly failure?: string | undefined }
  | {
      readonly step: 'mapping';
      readonly fileName: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly mapping: ColumnMapping;
      readonly failure?: string | undefined;
    }
  | ({ readonly step: 'preview' } & ImportPreviewProps);
