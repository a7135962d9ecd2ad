import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { WelcomeProps } from '../../components/welcome/welcome-props.ts';
import {
  allowAllSites,
  allowSite,
  hostOfInput,
  readSiteAccess,
  type SiteAccess,
  withdrawAllSites,
  withdrawSite,
} from '../../lib/extension/site-access.ts';

type ReadingProps = Pick<
  WelcomeProps,
  | 'allSites'
  | 'sites'
  | 'refused'
  | 'siteProblem'
  | 'onAllowAllSites'
  | 'onAllowSite'
  | 'onRemoveSite'
  | 'onOnlyOnClick'
>;

/** How pages are read, and the ways to change that; for the section that shows it. */
export function useReadingModes(): ReadingProps {
  const access = useSiteAccess();
  const [refused, setRefused] = useState<WelcomeProps['refused']>();
  const [siteProblem, setSiteProblem] = useState(false);

  async function allow(text: string): Promise<void> {
    const host = hostOfInput(text);
    setSiteProblem(host === null);
    if (host !== null) setRefused((await allowSite(host)) ? undefined : 'site');
  }

  return {
    allSites: access.allSites,
    sites: access.hosts,
    refused,
    siteProblem,
    onAllowAllSites: () => void allowAllSites().then((yes) => setRefused(yes ? undefined : 'all-sites')),
    onAllowSite: (text) => void allow(text),
    onRemoveSite: (host) => void withdrawSite(host),
    onOnlyOnClick: () => void withdrawAllSites(),
  };
}

function useSiteAccess(): SiteAccess {
  const [access, setAccess] = useState<SiteAccess>({ allSites: false, hosts: [] });
  useEffect(() => {
    const update = () => void readSiteAccess().then(setAccess);
    update();
    browser.permissions.onAdded.addListener(update);
    browser.permissions.onRemoved.addListener(update);
    return () => {
      browser.permissions.onAdded.removeListener(update);
      browser.permissions.onRemoved.removeListener(update);
    };
  }, []);
  return access;
}
