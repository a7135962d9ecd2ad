import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/**
 * A long list's first items, and all of them once these are painted: what is seen at once needn't wait for what lies
 * below the edge.
 */
export function useFirstFew<Item>(items: readonly Item[], few: number): readonly Item[] {
  const [painted, setPainted] = useState(false);
  const waits = !painted && items.length > few;
  useEffect(() => {
    if (waits) return afterPaint(() => startTransition(() => setPainted(true)));
  }, [waits]);
  return waits ? items.slice(0, few) : items;
}
