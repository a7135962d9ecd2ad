import { browser } from 'wxt/browser';

export type UnreadableReason = 'browser-page' | 'store-page' | 'pdf' | 'file-access' | 'other';

/** Sites that browsers close to all extensions. */
const STORES = /^(?:chromewebstore\.google\.com|microsoftedge\.microsoft\.com|addons\.mozilla\.org)$/;

/** Why the browser doesn't let the reader into a tab with this address. */
export async function whyUnreadable(address: string | undefined): Promise<UnreadableReason> {
  if (!address || !URL.canParse(address)) return 'other';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'file:') {
    return (await browser.extension.isAllowedFileSchemeAccess()) ? pdfOrOther(pathname) : 'file-access';
  }
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  return STORES.test(hostname) ? 'store-page' : pdfOrOther(pathname);
}

function pdfOrOther(path: string): UnreadableReason {
  return /\.pdf$/i.test(path) ? 'pdf' : 'other';
}
