import { startTransition, useEffect, useState } from 'react';

/**
 * A long list's first items, and all of them once these are painted: what is seen at once needn't wait for what lies
 * below the edge.
 */
export function useFirstFew<Item>(items: readonly Item[], few: number): readonly Item[] {
  const [painted, setPainted] = useState(false);
  const waits = !painted && items.length > few;
  useEffect(() => {
    if (!waits) return;
    let later: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => startTransition(() => setPainted(true)), 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [waits]);
  return waits ? items.slice(0, few) : items;
}
