import { i18n } from '#i18n';

/** The language that the messages are written in, which need not be the browser's own. BCP 47. */
export function uiLocale(): string {
  return i18n.t('locale');
}
