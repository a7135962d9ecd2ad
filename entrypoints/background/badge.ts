import { browser } from 'wxt/browser';
import { backgroundTexts } from './background-texts.ts';

const AMBER = '#8a5a00';
const BLUE = '#1d4f91';

/** Shows on the toolbar button how many claims the page has: saved ones in blue, else what was found in amber. */
export async function showCounts(tabId: number, found: number, saved: number): Promise<void> {
  const count = saved > 0 ? saved : found;
  try {
    const { t } = await backgroundTexts();
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: saved > 0 ? BLUE : AMBER }),
      browser.action.setTitle({ tabId, title: t('badge.title', [String(saved), String(found)]) }),
    ]);
  } catch {
    // the tab was closed in the meantime
  }
}

/** Says for a moment that something was saved (or failed) where no page can show it. */
export async function flash(tabId: number, succeeded: boolean): Promise<void> {
  try {
    const { t } = await backgroundTexts();
    await browser.action.setBadgeText({ tabId, text: succeeded ? '✓' : '!' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: succeeded ? BLUE : '#a4161a' });
    await browser.action.setTitle({
      tabId,
      title: succeeded ? t('badge.savedWithoutPosition') : t('badge.saveFailed'),
    });
  } catch {
    // the tab was closed in the meantime
  }
}
