import type { Desk } from './desk-client.ts';
import { askAhead } from './use-answer.ts';

/**
 * Fetches what a person may open next, when nothing else is to be done: the code of other parts, and the lists of pages
 * and speakers.
 * @returns stops it
 */
export function warmUp(desk: Desk, parts: readonly { readonly prepare: () => Promise<void> }[]): () => void {
  const steps = [
    ...parts.map((part) => part.prepare),
    () => askAhead(desk, 'pages'),
    () => askAhead(desk, 'speakers'),
  ];
  let asked = 0;
  function later(): void {
    if (steps.length > 0) asked = requestIdleCallback(next);
  }
  function next(): void {
    // What can't be had now is asked for again when it is wanted.
    steps
      .shift()?.()
      .catch(() => undefined)
      .then(later);
  }
  later();
  return () => {
    steps.length = 0;
    cancelIdleCallback(asked);
  };
}
