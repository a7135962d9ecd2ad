import { i18n } from '#i18n';
import { type MessageTree, type Translate, translator, withCounts } from './translator.ts';

/** The browser's own: `@wxt-dev/i18n` asks `browser.i18n`, which can't be told another language. */
const ofBrowser = i18n.t;

/**
 * Has `i18n.t` speak these messages from now on, everywhere in this page or script; what is already shown stays.
 * @param messages all of them, or those that this script uses: for others, and without any, the browser is asked
 */
export function speak(messages: MessageTree | undefined): void {
  // Keys and values are checked where texts are asked for, by the generated type; in here they are strings.
  i18n.t = messages
    ? (translator(messages, ofBrowser as unknown as Translate) as unknown as typeof i18n.t)
    : ofBrowser;
}

/** Has counts in the texts of `i18n.t` written in its language from now on; see withCounts. */
export function writeCounts(): void {
  i18n.t = withCounts(i18n.t as unknown as Translate, i18n.t('locale')) as unknown as typeof i18n.t;
}
