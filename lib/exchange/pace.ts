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

/** A timer, not a promise: only a new turn lets the page draw and listen. `scheduler.yield` spares the timer's 4 ms. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }; // not yet in TypeScript's DOM types
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}
