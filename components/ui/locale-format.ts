import { i18n } from '#i18n';

/** What formats for one locale; making one takes a millisecond, and a list needs it for each row. */
interface Formats {
  readonly locale: string;
  readonly number: Intl.NumberFormat;
  readonly day: Intl.DateTimeFormat;
  readonly language: Intl.DisplayNames;
}

let last: Formats | undefined;

/** "12,345", as the person's language writes it. */
export function figures(value: number): string {
  return formats().number.format(value);
}

/** "4 May 2026"; by the clock of the device. */
export function dayIn(date: Date): string {
  return formats().day.format(date);
}

/** "German"; the tag itself where it names none. */
export function languageName(tag: string): string {
  try {
    return formats().language.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function formats(): Formats {
  const locale = i18n.t('locale');
  if (last?.locale === locale) return last;
  last = {
    locale,
    number: new Intl.NumberFormat(locale),
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }),
    language: new Intl.DisplayNames([locale], { type: 'language' }),
  };
  return last;
}
