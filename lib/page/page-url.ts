/** Parameters that tell how a reader came to a page, not which page it is. Names as their senders document them. */
const TRACKING =
  /^(utm_\w+|at_(medium|campaign|link_\w+|custom\d|format|ptr_name)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|_hs(enc|mi)|mkt_tok|vero_(id|conv)|oly_(anon|enc)_id|wickedid|cmpid|ns_(campaign|mchannel|source|linkname|fee)|smid|smtyp|sr_share|ref_src|ref_url|guccounter|guce_referrer(_sig)?|__twitter_impression|spm|xtor)$/i;

/**
 * The address under which a page is kept: without fragment and tracking parameters. The order of the other
 * parameters stays. Returns the input where it is no URL.
 */
export function pageUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  const tracking: string[] = [];
  // Not `keys()`: in Firefox a content script can't iterate what it returns.
  url.searchParams.forEach((_, name) => {
    if (TRACKING.test(name)) tracking.push(name);
  });
  // Rewriting the query would change the escapes of an address that needs no change.
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

/**
 * A page's own word for its address, believed only for the same site: the hosts must agree apart from `www.`,
 * `m.`, `mobile.` and `amp.`, else a page could lay its claims to another site's account.
 */
export function trustedCanonicalUrl(
  canonical: string | null | undefined,
  address: string,
): string | undefined {
  if (!canonical || !URL.canParse(canonical, address) || !URL.canParse(address)) return undefined;
  const url = new URL(canonical, address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return siteOf(url.hostname) === siteOf(new URL(address).hostname) ? pageUrl(url.href) : undefined;
}

function siteOf(hostname: string): string {
  return hostname.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, '');
}
