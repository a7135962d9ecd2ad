import { i18n } from '#i18n';

/** A day as the person's language writes it: "4 May 2026". The text itself where it is no time. */
export function dayOf(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime())
    ? time
    : new Intl.DateTimeFormat(i18n.t('locale'), { dateStyle: 'medium' }).format(date);
}
