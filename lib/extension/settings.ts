import { browser } from 'wxt/browser';
import { MARK_COLOURS, type MarkColours } from '../model/mark-colours.ts';
import { LANGUAGES, type LanguageChoice } from '../model/ui-languages.ts';

/** How sure a find must be to be marked on the page. */
export const MARKED_FINDS = ['fewer', 'usual', 'more'] as const;
export type MarkedFinds = (typeof MARKED_FINDS)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the person chose for all pages. Read by the injected reader too, so there is no zod here. */
export interface Settings {
  /** offers “Add claim” and “Copy link” beside selected text */
  readonly adder: boolean;
  /** nothing is drawn on pages: claims are read, listed and saved all the same */
  readonly discreet: boolean;
  readonly finds: MarkedFinds;
  /** of the interface; pages in any language are read all the same */
  readonly language: LanguageChoice;
  readonly markColours: MarkColours;
  /** marks are on paper, too */
  readonly printMarks: boolean;
  readonly theme: Theme;
}

export const DEFAULT_SETTINGS: Settings = {
  adder: true,
  discreet: false,
  finds: 'usual',
  language: 'browser',
  markColours: 'usual',
  printMarks: false,
  theme: 'system',
};

const KEY = 'settings';

/** The settings, with the default where one is missing or unusable. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Calls back with the settings now and after every change, until the signal ends it. */
export function followSettings(onSettings: (settings: Settings) => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) onSettings(settingsFrom(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => browser.storage?.local.onChanged.removeListener(listen));
  void readSettings().then((settings) => (signal?.aborted ? undefined : onSettings(settings)));
}

/** Calls back with the settings after every change, and those before it. Registered at once, as a worker needs it. */
export function onSettingsChanged(onChange: (settings: Settings, before: Settings) => void): void {
  browser.storage.local.onChanged.addListener(
    (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
      const change = changes[KEY];
      if (change) onChange(settingsFrom(change.newValue), settingsFrom(change.oldValue));
    },
  );
}

export function settingsFrom(stored: unknown): Settings {
  const given: { readonly [Name in keyof Settings]?: unknown } =
    typeof stored === 'object' && stored !== null ? stored : {};
  const flag = (name: 'adder' | 'discreet' | 'printMarks') =>
    typeof given[name] === 'boolean' ? given[name] : DEFAULT_SETTINGS[name];
  return {
    adder: flag('adder'),
    discreet: flag('discreet'),
    printMarks: flag('printMarks'),
    finds: MARKED_FINDS.find((finds) => finds === given.finds) ?? DEFAULT_SETTINGS.finds,
    language: LANGUAGES.find((language) => language === given.language) ?? DEFAULT_SETTINGS.language,
    markColours:
      MARK_COLOURS.find((colours) => colours === given.markColours) ?? DEFAULT_SETTINGS.markColours,
    theme: THEMES.find((theme) => theme === given.theme) ?? DEFAULT_SETTINGS.theme,
  };
}
