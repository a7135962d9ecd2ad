import { browser } from 'wxt/browser';

/** What the person chose for reading, on all pages. Read by the injected reader too, so there is no zod here. */
export interface Settings {
  /** offers “Add claim” and “Copy link” beside selected text */
  readonly adder: boolean;
}

export const DEFAULT_SETTINGS: Settings = { adder: true };

const KEY = 'settings';

/** The settings, with the default where one is missing or unusable. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Calls back with the settings now and after every change, until the signal ends it. */
export function followSettings(onSettings: (settings: Settings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) onSettings(settingsFrom(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage?.local.onChanged.removeListener(listen));
  void readSettings().then((settings) => (signal.aborted ? undefined : onSettings(settings)));
}

function settingsFrom(stored: unknown): Settings {
  const given: { readonly adder?: unknown } = typeof stored === 'object' && stored !== null ? stored : {};
  return { adder: typeof given.adder === 'boolean' ? given.adder : DEFAULT_SETTINGS.adder };
}
