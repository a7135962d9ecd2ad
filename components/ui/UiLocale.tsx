import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { i18n } from '#i18n';

/** The language that the messages are written in, which need not be the browser's own. BCP 47. */
export function uiLocale(): string {
  return i18n.t('locale');
}

/** Has React Aria's own words ("Show suggestions") and directions follow the messages, not the browser. */
export function UiLocale({ children }: { children: ReactNode }) {
  return <I18nProvider locale={uiLocale()}>{children}</I18nProvider>;
}
