import type { Language } from '../model/ui-languages.ts';
import type { LoadMessages } from './first-script.ts';
import { readSettings } from './settings.ts';
import { speak, writeCounts } from './speak.ts';

const MESSAGES: Readonly<Record<Language, () => ReturnType<LoadMessages>>> = {
  en: () => import('../../assets/locales/en.json'),
  de: () => import('../../assets/locales/de.json'),
  fr: () => import('../../assets/locales/fr.json'),
  es: () => import('../../assets/locales/es.json'),
};

/**
 * Has an extension page speak the language that the person chose, and write counts as that language does. To be waited
 * for before anything is shown: one read of the settings, and one file of messages where a language was chosen.
 * A file that can't be had leaves the browser's.
 * @param settings where they were asked for already
 * @param load for what can't import them itself
 */
export async function speakChosenLanguage(
  settings = readSettings(),
  load: LoadMessages = (language) => MESSAGES[language](),
): Promise<void> {
  const { language } = await settings;
  try {
    speak(language === 'browser' ? undefined : (await load(language)).default);
  } catch {
    speak(undefined);
  }
  writeCounts();
}
