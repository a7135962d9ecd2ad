/** More ids than these don't go into an address. */
const IN_ADDRESS = 500;
let kept: { readonly key: string; readonly ids: readonly string[] } = { key: '', ids: [] };

/** The address of the view for files with these claims chosen. Many are kept in memory, until the page is left. */
export function exchangeHash(ids: readonly string[]): string {
  if (ids.length <= IN_ADDRESS) return `#/exchange?ids=${ids.join(',')}`;
  kept = { key: crypto.randomUUID(), ids };
  return `#/exchange?kept=${kept.key}`;
}

/** The claims that an address names; none where it doesn't, or where they are kept no more. */
export function handedOver(search: string): readonly string[] {
  const parameters = new URLSearchParams(search);
  if (parameters.get('kept') === kept.key && kept.key !== '') return kept.ids;
  return (parameters.get('ids') ?? '').split(',').filter(Boolean);
}
