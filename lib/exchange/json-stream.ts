import { EXPORT_TYPE, EXPORT_VERSION } from '../model/export-file.ts';
import type { AnyIterable } from './chunks.ts';
import { inChunks } from './chunks.ts';
import { type AnyRecord, type RecordOf, TABLES, type TableName } from './dataset.ts';
import {
  claimForOthers,
  type LeaveOut,
  remarkForOthers,
  speakerForOthers,
  withoutHistory,
} from './leave-out.ts';
import { type PaceOptions, paceOf } from './pace.ts';

/** The tables as arrays, or as what a database's cursor gives one by one. */
export type RecordSource = { readonly [Table in TableName]?: AnyIterable<RecordOf[Table]> | undefined };

export interface JsonOptions extends PaceOptions {
  /** name and version of the program that writes */
  readonly generator: { readonly name: string; readonly version: string };
  readonly exportedAt?: Date | undefined;
  /** holds everything, the confidential evidence too; `leaveOut` doesn't count then */
  readonly purpose?: 'backup' | undefined;
  readonly leaveOut?: LeaveOut | undefined;
}

/**
 * The export file, piece by piece: one record a line, tables in the order in which they refer to each other. Holds
 * one piece at a time, whatever the number of records. What the database holds is written as it is, and checked
 * when the file is read: a person whose record is broken must still get the file.
 * @throws the reason of `signal`; `toBlob` makes a value of it
 */
export function jsonChunks(source: RecordSource, options: JsonOptions): AsyncGenerator<string> {
  return inChunks(jsonLines(source, options));
}

async function* jsonLines(source: RecordSource, options: JsonOptions): AsyncGenerator<string> {
  const { generator, exportedAt = new Date(), purpose } = options;
  const leaveOut = purpose === 'backup' ? [] : (options.leaveOut ?? []);
  const head = {
    type: EXPORT_TYPE,
    version: EXPORT_VERSION,
    source: generator,
    exportedAt: exportedAt.toISOString(),
    ...(purpose && { purpose }),
    ...(leaveOut.length > 0 && { leftOut: leaveOut }),
  };
  yield JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  const pace = paceOf(options);
  let done = 0;
  for (const table of TABLES) {
    yield `,\n  "${table}": [`;
    let separator = '\n    ';
    for await (const record of source[table] ?? []) {
      yield separator + JSON.stringify(purpose === 'backup' ? record : forOthers(table, record, leaveOut));
      separator = ',\n    ';
      done += 1;
      const wait = pace.step(done);
      if (wait) await wait;
    }
    yield separator === '\n    ' ? ']' : '\n  ]';
  }
  yield '\n}\n';
  pace.finish(done);
}

/** The record as it may leave. `table` says which of the types it has, which TypeScript can't follow here. */
function forOthers(table: TableName, record: AnyRecord, leaveOut: LeaveOut): AnyRecord {
  switch (table) {
    case 'pages':
      return record;
    case 'speakers':
      return speakerForOthers(record as RecordOf['speakers'], leaveOut);
    case 'claims':
      return claimForOthers(record as RecordOf['claims'], leaveOut);
    case 'questions':
      return remarkForOthers(record as RecordOf['questions'], leaveOut);
    case 'answers':
      return withoutHistory(record as RecordOf['answers'], leaveOut);
    case 'links':
      return remarkForOthers(record as RecordOf['links'], leaveOut);
  }
}
