import { browser } from 'wxt/browser';
import { tellReader } from '../../lib/messaging/client.ts';
import { LIMITS } from '../../lib/model/limits.ts';
import { pageUrl } from '../../lib/page/page-url.ts';
import { saveClaim } from '../../lib/store/claims.ts';
import type { Database } from '../../lib/store/database.ts';
import { backgroundTexts } from './background-texts.ts';
import { flash } from './badge.ts';
import { injectReader } from './injection.ts';

const ADD_CLAIM = 'add-claim';

/** What the browser tells of a click in the context menu. */
export interface MenuClick {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
  readonly pageUrl?: string | undefined;
  readonly frameId?: number | undefined;
}

/** Writes the menu anew, in the language that is chosen now. */
export async function createMenus(): Promise<void> {
  const { t } = await backgroundTexts();
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: ADD_CLAIM, title: t('menu.addClaim'), contexts: ['selection'] });
  });
}

/**
 * Opens the card for the selected text. Where nothing can be injected (a PDF, a store page, a frame of another
 * site) the text and the address are saved, without a position.
 */
export async function onMenuClicked(
  database: Database,
  click: MenuClick,
  tab?: { id?: number | undefined; title?: string | undefined; url?: string | undefined },
): Promise<void> {
  if (click.menuItemId !== ADD_CLAIM || tab?.id === undefined) return;
  if (!click.frameId && (await injectReader(tab.id))) {
    const answer = await tellReader(tab.id, { kind: 'reader/add-selection' });
    if (answer === true) return;
  }
  const exact = click.selectionText?.trim().slice(0, LIMITS.quote);
  const url = tab.url ?? click.pageUrl;
  if (!exact || !url) return flash(tab.id, false);
  const saved = await saveClaim(database, {
    id: crypto.randomUUID(),
    page: { url: pageUrl(url), metadata: { title: (tab.title ?? '').slice(0, LIMITS.title) } },
    source: {
      form: 'selected',
      segments: [{ quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } }],
    },
    edit: {},
  });
  await flash(tab.id, saved.ok);
}
