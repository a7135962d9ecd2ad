import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ColumnMapping, ImportState, Working } from '../../../components/exchange/exchange-props.ts';
import { decodeUtf8, NotUtf8 } from '../../../lib/exchange/chunks.ts';
import type { CsvMapping } from '../../../lib/exchange/csv-mapping.ts';
import type { DeskProfile } from '../../../lib/exchange/desk-profile.ts';
import { formatOf } from '../../../lib/exchange/file-format.ts';
import { previewCsv } from '../../../lib/exchange/read-csv.ts';
import type { ExchangeWords, ImportFailure } from '../../../lib/exchange/words.ts';
import { downloadBlob, exportFileName } from '../../../lib/extension/download.ts';
import { failure, success } from '../../../lib/model/result.ts';
import type { UndoKeeper } from '../use-undo.ts';
import { askExchange } from './exchange-client.ts';
import type { Stage } from './exchange-protocol.ts';
import { exchangeWords } from './exchange-words.ts';
import { bytesOf, startOf, Unreadable } from './file-bytes.ts';

/** Brings a file in: read, compared, shown, and only then written, in one transaction. The worker does the work. */
export function useImporting(profile: DeskProfile | undefined, undo: UndoKeeper) {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const ending = useRef(new AbortController());
  const chosen = useRef<File>(undefined);
  const words = exchangeWords();

  const isWriting = useRef(false);

  // Whoever leaves the view before anything is written has no use for the plan; what is being written goes on.
  useEffect(
    () => () => {
      if (chosen.current && !isWriting.current) abandon(ending.current);
    },
    [],
  );

  function begin(what: Stage) {
    const { signal } = ending.current;
    const show = (progress: Working, stage: Stage) =>
      !signal.aborted && setState({ step: 'working', what: stage, progress });
    show({ done: 0 }, what);
    return { signal, onProgress: show };
  }

  async function open(file: File): Promise<void> {
    ending.current = new AbortController();
    chosen.current = file;
    const start = await startOf(file, 64 * 1024).catch(() => undefined);
    if (!start) return setState({ step: 'choose', failure: words.failure.unreadable });
    const format = formatOf(start);
    if (format === 'encrypted-backup') return setState({ step: 'passphrase', fileName: file.name });
    if (format !== 'csv') return read({});
    if (file.size === 0) return setState({ step: 'choose', failure: words.failure.empty });
    const preview = await previewOf(file);
    if (!preview.ok) return setState({ step: 'choose', failure: words.failure[preview.code] });
    setState({ step: 'mapping', fileName: file.name, ...preview.value });
  }

  async function read(given: { passphrase?: string; mapping?: ColumnMapping }): Promise<void> {
    const file = chosen.current;
    if (!file) return;
    const request = {
      file,
      words,
      profile,
      passphrase: given.passphrase,
      mapping: given.mapping as CsvMapping | undefined, // the form knows no other fields
    };
    const doing = begin('reading');
    const result = await askExchange('read', request, doing).catch(() => failure('unexpected'));
    if (doing.signal.aborted) return;
    if (result.ok) return setState({ step: 'preview', fileName: file.name, ...result.value });
    const reason = isOfFile(result.code, words) ? words.failure[result.code] : storageWords(result.code);
    const again = result.code === 'wrong-passphrase' || result.code === 'passphrase-needed';
    if (again) return setState({ step: 'passphrase', fileName: file.name, failure: reason });
    setState({ step: 'choose', failure: reason });
  }

  async function write(mode: 'merge' | 'replace'): Promise<void> {
    const doing = begin('writing');
    isWriting.current = true;
    const result = await askExchange('write', { mode }, doing).catch(() => failure('unexpected'));
    isWriting.current = false;
    if (result.ok) {
      const undoable = success({ value: result.value, undo: () => askExchange('undo', {}) });
      undo.settle(undoable, 'save', (count) => i18n.t('exchange.in.imported', count));
      return setState({ step: 'choose' });
    }
    if (result.code === 'cancelled') return setState({ step: 'choose', stopped: true });
    const isStale = result.code === 'changed-meanwhile';
    const failed = isStale ? i18n.t('exchange.in.changedMeanwhile') : storageWords(result.code);
    setState({ step: 'choose', failure: failed });
  }

  return {
    state,
    onFile: (file: File) => void open(file),
    onPassphrase: (passphrase: string) => void read({ passphrase }),
    onMapping: (mapping: ColumnMapping) => void read({ mapping }),
    onImport: (mode: 'merge' | 'replace') => void write(mode),
    onSaveRejected: async () =>
      downloadBlob(await askExchange('refused', { words }), exportFileName('rejected')),
    onStop() {
      const isWorking = state.step === 'working';
      ending.current.abort();
      // A transaction may be past stopping: it says itself how it ended.
      if (isWriting.current) return;
      abandon(ending.current);
      ending.current = new AbortController();
      setState({ step: 'choose', ...(isWorking && { stopped: true }) });
    },
  };
}

function abandon(ending: AbortController): void {
  ending.abort();
  // A worker that can't run has nothing to forget.
  askExchange('forget', {}).catch(() => {});
}

/** A bug isn't the storage's fault. */
function storageWords(code: string): string {
  return i18n.t(code === 'unexpected' ? 'failure.unexpected' : 'exchange.in.failedStorage');
}

function isOfFile(code: string, words: ExchangeWords): code is ImportFailure {
  return code in words.failure;
}

async function previewOf(file: File) {
  try {
    return await previewCsv(decodeUtf8(bytesOf(file)));
  } catch (error) {
    if (error instanceof NotUtf8) return failure('not-text');
    if (error instanceof Unreadable) return failure('unreadable');
    throw error;
  }
}
