import { i18n } from '#i18n';
import { ENGLISH, type ExchangeWords } from '../../../lib/exchange/words.ts';

/** The words of files and reasons in the language of the messages, which hold each of them under the same name. */
export function exchangeWords(): ExchangeWords {
  // The messages have the same shape, which a test holds.
  return { ...(translated(ENGLISH, 'exchange.words') as ExchangeWords), lang: i18n.t('locale') };
}

function translated(words: object, path: string): object {
  return Object.fromEntries(
    Object.entries(words)
      .filter(([key]) => key !== 'lang')
      .map(([key, value]) => {
        const name = `${path}.${messageKey(key)}`;
        // The keys are made here, so the compiler can't know them.
        return [key, typeof value === 'object' ? translated(value, name) : i18n.t(name as 'exchange.view')];
      }),
  );
}

/** Messages take no hyphens in their names, and a digit would look like a plural form. */
function messageKey(key: string): string {
  return /^\d$/.test(key)
    ? `grade${key}`
    : key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
