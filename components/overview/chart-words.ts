import { i18n } from '#i18n';

/** A number as the person's language writes it. */
export function count(value: number): string {
  return value.toLocaleString(i18n.t('locale'));
}

/**
 * A name for the edge of a picture, where it can't be broken into lines. Bidi controls would turn round what stands
 * beside it, so they go; the table has the whole name.
 */
export function shortened(text: string, length: number): string {
  const plain = text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  const letters = [...plain];
  return letters.length <= length
    ? plain
    : `${letters.slice(0, Math.max(1, Math.floor(length) - 1)).join('')}…`;
}
