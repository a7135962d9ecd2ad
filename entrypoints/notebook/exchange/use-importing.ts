import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ColumnMapping, ImportState, Working } from '../../../components/exchange/exchange-props.ts';
import { decodeUtf8, NotUtf8 } from '../../../lib/exchange/chunks.ts';
import type { CsvMapping } from '../../../lib/exchange/csv-mapping.ts';
import { datasetOf } from '../../../lib/exchange/dataset.ts';
import type { DeskProfile } from '../../../lib/exchange/desk-profile.ts';
import { formatOf } from '../../../lib/exchange/file-format.ts';
import { type MergePlan, planMergeInSteps } from '../../../lib/exchange/merge.ts';
import { previewCsv } from '../../../lib/exchange/read-csv.ts';
import { type ReadFile, readFile } from '../../../lib/exchange/read-file.ts';
import { describeRejection, rejectionFile } from '../../../lib/exchange/rejection.ts';
import { downloadText, exportFileName } from '../../../lib/extension/download.ts';
import type { Database } from '../../../lib/store/database.ts';
import { type Records, readEverything } from '../../../lib/store/everything.ts';
import { replaceEverything, writeImport } from '../../../lib/store/importing.ts';
import type { UndoKeeper } from '../use-undo.ts';
import { exchangeWords } from './exchange-words.ts';

/** Of the refused records only these many are listed; the file of them holds all. */
const LISTED = 20;
const SAMPLES = 5;

interface Planned {
  readonly read: ReadFile;
  readonly plan: MergePlan;
  readonly existing: Records;
}

/** Brings a file in: read, compared, shown, and only then written, in one transaction. */
export function useImporting(database: Database, profile: DeskProfile | undefined, undo: UndoKeeper) {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const ending = useRef(new AbortController());
  const chosen = useRef<File>(undefined);
  const planned = useRef<Planned>(undefined);
  const words = exchangeWords();

  function begin(what: 'reading' | 'planning' | 'writing') {
    const signal = ending.current.signal;
    const show = (progress: Working) => !signal.aborted && setState({ step: 'working', what, progress });
    show({ done: 0 });
    return { signal, onProgress: show };
  }

  async function open(file: File): Promise<void> {
    ending.current = new AbortController();
    chosen.current = file;
    const start = new Uint8Array(await file.slice(0, 64 * 1024).arrayBuffer());
    const format = formatOf(start);
    if (format === 'encrypted-backup') return setState({ step: 'passphrase', fileName: file.name });
    if (format !== 'csv') return read({});
    const preview = await previewOf(file);
    if (!preview) return setState({ step: 'choose', failure: words.failure['not-csv'] });
    setState({ step: 'mapping', fileName: file.name, ...preview });
  }

  async function read(given: { passphrase?: string; mapping?: ColumnMapping }): Promise<void> {
    const file = chosen.current;
    if (!file) return;
    const { signal, onProgress } = begin('reading');
    const result = await readFile(
      bytesOf(file, (done) => onProgress({ done, total: file.size })),
      {
        words,
        profile,
        signal,
        savedAt: new Date(file.lastModified),
        ...(given.passphrase !== undefined && { passphrase: given.passphrase }),
        // The form knows no other fields.
        ...(given.mapping && { mapping: given.mapping as CsvMapping }),
      },
    );
    if (!result.ok) {
      const failure = words.failure[result.code];
      if (result.code === 'cancelled') return setState({ step: 'choose' });
      const again = result.code === 'wrong-passphrase' || result.code === 'passphrase-needed';
      if (again) return setState({ step: 'passphrase', fileName: file.name, failure });
      return setState({ step: 'choose', failure });
    }
    await plan(file, result.value);
  }

  async function plan(file: File, read: ReadFile): Promise<void> {
    const existing = await readEverything(database);
    if (!existing.ok) return setState({ step: 'choose', failure: i18n.t('exchange.in.failedStorage') });
    const result = await planMergeInSteps(datasetOf(existing.value), read.records, {
      ...begin('planning'),
      samples: SAMPLES,
    });
    if (!result.ok) return setState({ step: 'choose' });
    planned.current = { read, plan: result.value, existing: existing.value };
    const listed = (rejections: ReadFile['rejected']) => ({
      lines: rejections.slice(0, LISTED).map((one) => describeRejection(one, words)),
      count: rejections.length,
    });
    setState({
      step: 'preview',
      fileName: file.name,
      format: read.format,
      counts: result.value.counts,
      samples: result.value.samples,
      rejected: listed(read.rejected),
      mended: listed(read.mended),
    });
  }

  async function write(mode: 'merge' | 'replace'): Promise<void> {
    if (!planned.current) return;
    const { plan, read, existing } = planned.current;
    const { signal, onProgress } = begin('writing');
    const records = mode === 'merge' ? plan.writes : read.records;
    const total = Object.values(records).reduce((sum, table) => sum + table.length, 0);
    const options = { signal, onProgress: (done: number) => onProgress({ done, total }) };
    const result =
      mode === 'merge'
        ? await writeImport(database, records, existing, options)
        : await replaceEverything(database, records, options);
    planned.current = undefined;
    if (result.ok) {
      undo.settle(result, 'save', (count) => i18n.t('exchange.in.imported', count));
      return setState({ step: 'choose' });
    }
    if (result.code === 'cancelled') return setState({ step: 'choose' });
    const isStale = result.code === 'changed-meanwhile';
    setState({
      step: 'choose',
      failure: i18n.t(isStale ? 'exchange.in.changedMeanwhile' : 'exchange.in.failedStorage'),
    });
  }

  return {
    state,
    onFile: (file: File) => void open(file),
    onPassphrase: (passphrase: string) => void read({ passphrase }),
    onMapping: (mapping: ColumnMapping) => void read({ mapping }),
    onImport: (mode: 'merge' | 'replace') => void write(mode),
    onSaveRejected() {
      const rejected = planned.current?.read.rejected ?? [];
      downloadText(rejectionFile(rejected, words), exportFileName('rejected'));
    },
    onStop() {
      ending.current.abort();
      ending.current = new AbortController();
      planned.current = undefined;
      setState({ step: 'choose' });
    },
  };
}

async function previewOf(file: File) {
  try {
    const preview = await previewCsv(decodeUtf8(bytesOf(file)));
    return preview.ok ? preview.value : undefined;
  } catch (error) {
    if (error instanceof NotUtf8) return undefined;
    throw error;
  }
}

/** A file's bytes, piece by piece. Not every browser lets a stream be iterated. */
async function* bytesOf(file: File, onProgress?: (done: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let done = 0;
  try {
    for (;;) {
      const piece = await reader.read();
      if (piece.done) return;
      done += piece.value.length;
      onProgress?.(done);
      yield piece.value;
    }
  } finally {
    await reader.cancel();
  }
}
