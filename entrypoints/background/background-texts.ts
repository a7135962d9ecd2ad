import { i18n } from '#i18n';
import { badge as germanBadge, menu as germanMenu } from '../../assets/locales/de.json';
import { badge as englishBadge, menu as englishMenu } from '../../assets/locales/en.json';
import { badge as spanishBadge, menu as spanishMenu } from '../../assets/locales/es.json';
import { badge as frenchBadge, menu as frenchMenu } from '../../assets/locales/fr.json';
import { readSettings } from '../../lib/extension/settings.ts';
import { speak } from '../../lib/extension/speak.ts';
import type { MessageTree } from '../../lib/extension/translator.ts';
import type { Language } from '../../lib/model/ui-languages.ts';

/** What the toolbar button and the context menu say. A service worker can't import more when it needs more. */
const TEXTS: Readonly<Record<Language, MessageTree>> = {
  en: { badge: englishBadge, menu: englishMenu },
  de: { badge: germanBadge, menu: germanMenu },
  fr: { badge: frenchBadge, menu: frenchMenu },
  es: { badge: spanishBadge, menu: spanishMenu },
};

/** The messages in the language that is chosen now. The worker forgets, so it asks the settings each time. */
export async function backgroundTexts(): Promise<typeof i18n> {
  const { language } = await readSettings();
  speak(language === 'browser' ? undefined : TEXTS[language]);
  return i18n;
}
