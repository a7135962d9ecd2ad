import type { Failure } from '../claim/failure-words.ts';

/** What an installed browser calls the things that the page explains. */
export type BrowserFamily = 'chromium' | 'firefox';

export interface Shortcut {
  /** what it does */
  readonly action: string;
  /** as the browser writes it ("Alt+Shift+J"); absent where none is set */
  readonly keys?: string | undefined;
}

export interface StoredAmount {
  readonly claims: number;
  readonly pages: number;
  readonly speakers: number;
}

export interface WelcomeProps {
  readonly browser: BrowserFamily;
  /** whether every site may be read; the allowed sites are kept apart from it */
  readonly allSites: boolean;
  /** hosts that are read by themselves */
  readonly sites: readonly string[];
  /** the answer to the last question for a permission, if it was no */
  readonly refused?: 'all-sites' | 'site' | undefined;
  /** the typed site is no web address */
  readonly siteProblem?: boolean | undefined;
  readonly shortcuts: readonly Shortcut[];
  /** absent until counted */
  readonly stored?: StoredAmount | undefined;
  readonly erasing: 'idle' | 'working' | 'done' | Failure;

  /** Both are called within the click, so that they may ask for the permission. */
  readonly onAllowAllSites: () => void;
  /** `text` as typed: a host or an address */
  readonly onAllowSite: (text: string) => void;
  readonly onRemoveSite: (host: string) => void;
  /** gives every permission back: nothing is read unless the person asks */
  readonly onOnlyOnClick: () => void;
  readonly onOpenShortcuts?: (() => void) | undefined;
  readonly onErase: () => void;
}
