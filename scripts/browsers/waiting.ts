import { setTimeout as pause } from 'node:timers/promises';

/** How long a browser may take to answer one command before it counts as hanging. */
export const PROTOCOL_TIMEOUT_MS = 40_000;

/** A condition that did not come true in time. */
export class TimedOut extends Error {}

/**
 * Asks again and again until the answer is neither null, undefined nor false.
 * An error of the question counts as "not yet", and is told if nothing better comes.
 * @param what completes "waited in vain until …"
 * @param timeout in milliseconds
 */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | null | undefined | false>,
  timeout = 15_000,
): Promise<Value> {
  const end = Date.now() + timeout;
  let trouble: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    if (Date.now() > end) {
      throw new TimedOut(`Waited in vain until ${what} (${timeout / 1000} s).`, { cause: trouble });
    }
    await pause(50);
  }
}
