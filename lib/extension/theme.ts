import { followSettings, type Theme } from './settings.ts';

/** Keeps an extension page in the colours that the person chose; the system's where nothing was chosen. */
export function followTheme(document: Document): void {
  followSettings(({ theme }) => showTheme(document, theme));
}

export function showTheme(document: Document, theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
