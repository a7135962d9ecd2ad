import type { ReactNode } from 'react';
import { drawOnce } from './draw-once.ts';

/** A page that isn't seen has no frames; it is not waited for, in milliseconds. */
const LONGEST = 100;

/**
 * Shows what a page has before the code is there that everything else needs; see `drawOnce`.
 * @returns when it is painted
 */
export function showFirstFrame(node: ReactNode, root: Element): Promise<void> {
  drawOnce(node, root);
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => {
      // what is sent within a frame arrives when that is painted
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  });
}
