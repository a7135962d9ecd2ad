import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { uiLocale } from './ui-locale.ts';

/** Has React Aria's own words ("Show suggestions") and directions follow the messages, not the browser. */
export function UiLocale({ children }: { children: ReactNode }) {
  return <I18nProvider locale={uiLocale()}>{children}</I18nProvider>;
}
