import { reader as german } from '../../assets/locales/de.json';
import { reader as english } from '../../assets/locales/en.json';
import { reader as spanish } from '../../assets/locales/es.json';
import { reader as french } from '../../assets/locales/fr.json';
import type { MessageTree } from '../../lib/extension/translator.ts';
import type { Language, LanguageChoice } from '../../lib/model/ui-languages.ts';

/** All that is said on the page itself. It comes with the reader, which loads nothing: a few hundred bytes a language. */
const TEXTS: Readonly<Record<Language, MessageTree>> = {
  en: { reader: english },
  de: { reader: german },
  fr: { reader: french },
  es: { reader: spanish },
};

/** The reader's texts in the language that was chosen; none where that is the browser's. */
export function readerTexts(choice: LanguageChoice): MessageTree | undefined {
  return choice === 'browser' ? undefined : TEXTS[choice];
}
