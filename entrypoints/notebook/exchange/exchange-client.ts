import type { Progress } from '../../../lib/exchange/pace.ts';
import type {
  ExchangeAnswers,
  ExchangeKind,
  ExchangeRequests,
  FromWorker,
  Stage,
  ToWorker,
} from './exchange-protocol.ts';

export interface AskOptions {
  /** aborting it ends the work, which then answers `cancelled` */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress, stage: Stage) => void) | undefined;
}

interface Waiting extends AskOptions {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The worker, from its first use on: what takes an import back stays in it. */
let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/**
 * Has the worker do something that takes its time.
 * @throws what went wrong there beyond what is expected, and when the worker itself can't run
 */
export function askExchange<Kind extends ExchangeKind>(
  kind: Kind,
  request: ExchangeRequests[Kind],
  options: AskOptions = {},
): Promise<ExchangeAnswers[Kind]> {
  worker ??= start();
  const running = worker;
  lastId += 1;
  const id = lastId;
  const answer = new Promise<ExchangeAnswers[Kind]>((resolve, reject) => {
    // The worker answers each kind with its own type.
    waiting.set(id, { ...options, resolve: resolve as (value: unknown) => void, reject });
  });
  running.postMessage({ id, kind, ...request });
  const stop = () => running.postMessage({ kind: 'stop', id } satisfies ToWorker);
  if (options.signal?.aborted) stop();
  else options.signal?.addEventListener('abort', stop, { once: true });
  return answer.finally(() => {
    waiting.delete(id);
    options.signal?.removeEventListener('abort', stop);
  });
}

function start(): Worker {
  const started = new Worker(new URL('./exchange-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const one = waiting.get(data.id);
    if (data.kind === 'answer') one?.resolve(data.value);
    else if (data.kind === 'failed') one?.reject(new Error(data.message));
    else if (!one?.signal?.aborted) one?.onProgress?.(data.progress, data.stage);
  });
  started.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    started.terminate();
    worker = undefined;
  });
  return started;
}
