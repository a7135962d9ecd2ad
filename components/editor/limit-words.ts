import { i18n } from '#i18n';
import { uiLocale } from '../ui/ui-locale.ts';

/** A sentence when a text is longer than a record can hold, in UTF-16 units; undefined when it fits. */
export function tooLong(text: string, most: number): string | undefined {
  if (text.length <= most) return undefined;
  const count = new Intl.NumberFormat(uiLocale());
  return i18n.t('editor.tooLong', [count.format(most), count.format(text.length - most)]);
}
