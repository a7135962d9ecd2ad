import type { Desk } from './desk-client.ts';
import { askAhead } from './use-answer.ts';

/**
 * Fetches what a person may open next, when nothing else is to be done: the code of the other views and of the editor,
 * and the lists of pages and speakers.
 */
export function warmUp(desk: Desk): () => void {
  const steps = [
    () => import('./ClaimDetail.tsx'),
    () => import('./PagesPage.tsx'),
    () => askAhead(desk, 'pages'),
    () => import('./SpeakersPage.tsx'),
    () => askAhead(desk, 'speakers'),
    () => import('./ComparePage.tsx'),
  ];
  let asked = 0;
  function next(): void {
    const step = steps.shift();
    // What can't be had now is asked for again when it is wanted.
    step?.()
      .catch(() => undefined)
      .then(later);
  }
  function later(): void {
    asked = requestIdleCallback(next);
  }
  later();
  return () => {
    steps.length = 0;
    cancelIdleCallback(asked);
  };
}
