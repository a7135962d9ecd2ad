import { useMemo } from 'react';
import { foldText } from '../../lib/desk/fold.ts';

/** The items of which some text contains what was typed, whatever its case and accents. */
export function useMatching<Item>(
  items: readonly Item[] | undefined,
  typed: string,
  textsOf: (item: Item) => readonly (string | undefined)[],
): readonly Item[] | undefined {
  const wanted = foldText(typed.trim());
  const isWanted = wanted !== '';
  // Folding thousands of names takes longer than looking through them: once a list, and only for a search.
  // biome-ignore lint/correctness/useExhaustiveDependencies: which texts an item has never changes.
  const folded = useMemo(
    () => (isWanted ? items?.map((item) => foldText(textsOf(item).join('\n'))) : undefined),
    [items, isWanted],
  );
  return useMemo(
    () => (folded ? items?.filter((_, index) => folded[index]?.includes(wanted)) : items),
    [items, folded, wanted],
  );
}
