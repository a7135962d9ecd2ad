import { type MergePlan, planMergeInSteps } from '../../../lib/exchange/merge.ts';
import type { PaceOptions } from '../../../lib/exchange/pace.ts';
import { type ReadFile, readFile } from '../../../lib/exchange/read-file.ts';
import { describeRejection, type Rejection, rejectionFile } from '../../../lib/exchange/rejection.ts';
import type { ExchangeWords } from '../../../lib/exchange/words.ts';
import { failure, success } from '../../../lib/model/result.ts';
import type { Database } from '../../../lib/store/database.ts';
import { openStored, replaceEverything, writeImport } from '../../../lib/store/importing.ts';
import { applyUndo, type Undo } from '../../../lib/store/undo.ts';
import type { ExchangeAnswers, ExchangeRequests, Listed, Stage } from './exchange-protocol.ts';
import { bytesOf, Unreadable } from './file-bytes.ts';

/** Of the refused records only these many are listed; the file of them holds all. */
const LISTED = 20;
const SAMPLES = 5;

interface Planned {
  readonly read: ReadFile;
  readonly plan: MergePlan;
}

/** Brings files in: read, compared, and then written in one transaction. Keeps one plan, and what takes it back. */
export function openImports(database: Database) {
  let planned: Planned | undefined;
  let undoing: Undo | undefined;

  async function read(
    { file, passphrase, mapping, words, profile }: ExchangeRequests['read'],
    paceOf: (stage: Stage) => PaceOptions,
  ): Promise<ExchangeAnswers['read']> {
    planned = undefined;
    const { signal, onProgress } = paceOf('reading');
    const bytes = bytesOf(file, (done) => onProgress?.({ done, total: file.size }));
    const savedAt = new Date(file.lastModified);
    const options = { words, profile, signal, savedAt, passphrase, mapping };
    const result = await readFile(bytes, options).catch(unreadable);
    if (!result.ok) return result;
    const stored = await openStored(database);
    if (!stored.ok) return stored;
    const { records, rejected, mended, format } = result.value;
    const plan = await planMergeInSteps(stored.value, records, { ...paceOf('planning'), samples: SAMPLES });
    if (!plan.ok) return plan;
    planned = { read: result.value, plan: plan.value };
    const { counts, samples } = plan.value;
    return success({
      format,
      counts,
      samples,
      rejected: listed(rejected, words),
      mended: listed(mended, words),
    });
  }

  async function write(mode: 'merge' | 'replace', pace: PaceOptions): Promise<ExchangeAnswers['write']> {
    // Whoever writes twice has nothing planned the second time.
    if (!planned) return failure('changed-meanwhile');
    const { plan, read } = planned;
    const records = mode === 'merge' ? plan.writes : read.records;
    const total = Object.values(records).reduce((sum, table) => sum + table.length, 0);
    const options = {
      signal: pace.signal,
      onProgress: (done: number) => pace.onProgress?.({ done, total }),
    };
    const written =
      mode === 'merge'
        ? await writeImport(database, records, plan.replaced, options)
        : await replaceEverything(database, records, options);
    planned = undefined;
    if (!written.ok) return written;
    undoing = written.value.undo;
    return success(written.value.value);
  }

  async function undo(): Promise<ExchangeAnswers['undo']> {
    if (!undoing) return failure('not-found');
    const undone = await applyUndo(database, undoing);
    if (!undone.ok) return undone;
    undoing = undefined;
    return success(null);
  }

  async function refused(words: ExchangeWords): Promise<Blob> {
    return new Blob([rejectionFile(planned?.read.rejected ?? [], words)], { type: 'application/json' });
  }

  async function forget(): Promise<null> {
    planned = undefined;
    return null;
  }

  return { read, write, undo, refused, forget };
}

function unreadable(error: unknown) {
  if (error instanceof Unreadable) return failure('unreadable');
  throw error;
}

function listed(rejections: readonly Rejection[], words: ExchangeWords): Listed {
  return {
    lines: rejections.slice(0, LISTED).map((one) => describeRejection(one, words)),
    count: rejections.length,
  };
}
