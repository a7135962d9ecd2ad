import type { ClaimRow } from '../../lib/desk/claim-row.ts';
import type { Page } from '../../lib/model/records.ts';

/** Where a page is. Only web addresses become links: a record may come from anywhere. */
export function webHref({ url }: Pick<Page, 'url'>): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}

/** Where a claim's words stand, as a link that scrolls to them. */
export function placeHref({ claim, page }: Pick<ClaimRow, 'claim' | 'page'>): string | undefined {
  const url = webHref(page);
  return url && claim.textFragment ? `${url}#:~:${claim.textFragment}` : url;
}
