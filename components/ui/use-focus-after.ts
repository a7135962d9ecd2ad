import { useEffect } from 'react';

/**
 * Once `shown` is over, puts the focus somewhere sensible if what went took it along: a person at the
 * keyboard would otherwise begin again at the top, and keys would go nowhere.
 */
export function useFocusAfter(shown: boolean, target: () => HTMLElement | null | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the target is looked up when it is needed.
  useEffect(() => {
    if (!shown) return;
    return () => {
      if (document.activeElement === document.body) target()?.focus();
    };
  }, [shown]);
}
