import { i18n } from '#i18n';
import { setDocumentLanguage } from '../../components/document-language.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupState } from '../../components/popup/popup-props.ts';
import { showFirstFrame } from '../../components/ui/show-first-frame.ts';
import type { LoadMessages } from '../../lib/extension/first-script.ts';
import { soon } from '../../lib/extension/soon.ts';
import { speakChosenLanguage } from '../../lib/extension/speak-chosen-language.ts';
import { showTheme } from '../../lib/extension/theme.ts';
import type { Asked, FirstAnswer } from './first-answer.ts';
import { hostOf } from './host.ts';
import { savedInOrder } from './saved-in-order.ts';
import { sidePanelOpener } from './side-panel.ts';

/**
 * Shows the tab's saved claims, if they come soon enough, before the code is there that the popup works with.
 * @returns what was shown
 */
export async function drawFirstFrame(
  { settings, first }: Asked,
  load: LoadMessages,
): Promise<FirstAnswer | undefined> {
  await speakChosenLanguage(settings, load);
  setDocumentLanguage(document, i18n.t('extName'));
  showTheme(document, (await settings).theme);
  const known = await soon(first);
  const root = document.getElementById('root');
  if (known && root) await showFirstFrame(Popup.atFirst(stateAtFirst(known)), root);
  return known;
}

/** What `PopupPage` begins with. */
function stateAtFirst({ tab, saved }: FirstAnswer): PopupState {
  return {
    page: { title: tab.title, host: hostOf(tab.url) },
    reading: 'reading',
    saved: savedInOrder(saved, null),
    found: [],
    savingFound: [],
    exporting: 'idle',
    onOpenSidePanel: sidePanelOpener(tab.windowId),
  };
}
