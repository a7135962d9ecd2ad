import type { DeskAnswers, DeskMessage, DeskRequestKind, DeskRequests } from './desk-protocol.ts';

export interface DeskState {
  /** `loading` until all claims are in memory; searches before that see a part */
  readonly stage: 'loading' | 'ready' | 'unavailable';
  readonly done: number;
  readonly total: number;
  /** grows with every change of the records */
  readonly revision: number;
  /** grows when more claims can be compared than before */
  readonly compared: number;
}

export interface Desk {
  /** Has the claims be read into memory. The first question does so, too. */
  begin(): void;
  ask<Kind extends DeskRequestKind>(kind: Kind, request: DeskRequests[Kind]): Promise<DeskAnswers[Kind]>;
  /** for useSyncExternalStore */
  subscribe(listener: () => void): () => void;
  state(): DeskState;
}

/**
 * Talks with the worker that holds all claims. It is started when it is needed: beside it the first screen, which
 * needs no more than a few records, would take twice as long.
 */
export function startDesk(): Desk {
  let worker: Worker | undefined;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Set<() => void>();
  let state: DeskState = { stage: 'loading', done: 0, total: 0, revision: 0, compared: 0 };
  let lastId = 0;

  function change(next: Partial<DeskState>): void {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  function hear({ data }: MessageEvent<DeskMessage>): void {
    switch (data.kind) {
      case 'answer':
        waiting.get(data.id)?.resolve(data.value);
        waiting.delete(data.id);
        break;
      case 'failed':
        waiting.get(data.id)?.reject(new Error(data.message));
        waiting.delete(data.id);
        break;
      case 'loading':
        change({ stage: 'loading', done: data.done, total: data.total });
        break;
      case 'ready':
        change({ stage: 'ready', revision: state.revision + 1 });
        break;
      case 'changed':
        change({ revision: state.revision + 1 });
        break;
      case 'compared':
        change({ compared: state.compared + 1 });
        break;
      case 'unavailable':
        change({ stage: 'unavailable' });
        break;
    }
  }

  function started(): Worker {
    if (worker) return worker;
    worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', hear);
    worker.addEventListener('error', () => change({ stage: 'unavailable' }));
    return worker;
  }

  return {
    begin: () => void started(),
    ask<Kind extends DeskRequestKind>(kind: Kind, request: DeskRequests[Kind]) {
      const id = ++lastId;
      return new Promise<DeskAnswers[Kind]>((resolve, reject) => {
        // The worker answers each kind with its own type.
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        started().postMessage({ id, kind, ...request });
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
  };
}
