import type { Progress } from '../../../lib/exchange/pace.ts';
import { createDatabase } from '../../../lib/store/database.ts';
import type { ExchangeAnswers, ExchangeRequest, FromWorker, Stage, ToWorker } from './exchange-protocol.ts';
import { openImports } from './import-files.ts';
import { writeBackup } from './write-backup.ts';
import { writeExport } from './write-export.ts';

/** The page is told this often at most, in milliseconds: more can't be seen. */
const TELL_EVERY = 80;

const database = createDatabase();
const imports = openImports(database);
const running = new Map<number, AbortController>();

function say(message: FromWorker): void {
  postMessage(message);
}

/** Ends and tells one request. */
function paceOf(id: number, stage: Stage) {
  const ending = running.get(id) ?? new AbortController();
  running.set(id, ending);
  let told = 0;
  return {
    signal: ending.signal,
    onProgress(progress: Progress): void {
      const now = performance.now();
      if (now - told < TELL_EVERY && progress.done !== progress.total) return;
      told = now;
      say({ kind: 'progress', id, stage, progress });
    },
  };
}

function answer(request: ExchangeRequest): Promise<ExchangeAnswers[keyof ExchangeAnswers]> {
  switch (request.kind) {
    case 'export':
      return writeExport(database, request, paceOf(request.id, 'writing'));
    case 'backup':
      return writeBackup(database, request, paceOf(request.id, 'writing'));
    case 'read':
      return imports.read(request, (stage) => paceOf(request.id, stage));
    case 'write':
      return imports.write(request.mode, paceOf(request.id, 'writing'));
    case 'refused':
      return imports.refused(request.words);
    case 'forget':
      return imports.forget();
    case 'undo':
      return imports.undo();
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'stop') return running.get(data.id)?.abort();
  const { id } = data;
  answer(data)
    .then(
      (value) => say({ kind: 'answer', id, value }),
      (error: unknown) => say({ kind: 'failed', id, message: String(error) }),
    )
    .finally(() => running.delete(id));
});
