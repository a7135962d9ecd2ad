import { i18n } from '#i18n';

/** How exact a time is: to the second, or only to the day, the month, the year. */
export type Known = 'time' | 'day' | 'month' | 'year';

/** What formats for one locale; making one takes a millisecond, and a list needs it for each row. */
interface Formats {
  readonly locale: string;
  readonly number: Intl.NumberFormat;
  readonly day: Readonly<Record<Known, Intl.DateTimeFormat>>;
  readonly language: Intl.DisplayNames;
}

let last: Formats | undefined;

/** "12,345", as the person's language writes it. */
export function figures(value: number): string {
  return formats().number.format(value);
}

/**
 * "4 May 2026", by the clock of the device; "May 2026" or "2026" where no more is known. What is known to the day or
 * less is that day everywhere: it is read as UTC, so it is written as UTC.
 */
export function dayIn(date: Date, known: Known = 'time'): string {
  return formats().day[known].format(date);
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
    day: {
      time: new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }),
      day: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
      month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
      year: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    },
    language: new Intl.DisplayNames([locale], { type: 'language' }),
  };
  return last;
}
