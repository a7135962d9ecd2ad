/** How long one turn of work may hold up the page, in milliseconds: less than a frame. */
const TURN = 12;

export interface Progress {
  /** records or bytes, as the caller counts them */
  readonly done: number;
  /** absent where nobody knows */
  readonly total?: number | undefined;
}

export interface PaceOptions {
  /** aborting it ends the work with the signal's reason */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly total?: number | undefined;
}

/** Lets the page breathe: `step` waits for a new turn of the event loop when this one has lasted long enough. */
export interface Pace {
  /** @throws the signal's reason once it is aborted */
  step(done: number): Promise<void> | undefined;
  finish(done: number): void;
}

export function paceOf({ signal, onProgress, total }: PaceOptions): Pace {
  let began = performance.now();
  // Reading the clock for each record costs more than many a record's work.
  let countdown = 16;
  return {
    step(done) {
      countdown -= 1;
      if (countdown > 0) return undefined;
      countdown = 16;
      signal?.throwIfAborted();
      if (performance.now() - began < TURN) return undefined;
      onProgress?.({ done, total });
      return nextTurn().then(() => {
        signal?.throwIfAborted();
        began = performance.now();
      });
    },
    finish(done) {
      signal?.throwIfAborted();
      onProgress?.({ done, total });
    },
  };
}

/**
 * A new turn of the event loop, in the row with everything that waits: a promise would let nothing else run,
 * `scheduler.yield` goes before messages and timers, and a timer comes 4 ms late.
 */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
