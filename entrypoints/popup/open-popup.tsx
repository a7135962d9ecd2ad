import '../../components/tokens.css';
import '../../components/page.css';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { setDocumentLanguage } from '../../components/document-language.ts';
import { speakChosenLanguage } from '../../lib/extension/speak-chosen-language.ts';
import { followTheme } from '../../lib/extension/theme.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { PopupPage } from './PopupPage.tsx';
import { askFirst } from './use-saved.ts';
import { activeTab } from './use-tab.ts';

/** Drawing twice takes longer than waiting so long for the claims, in milliseconds; a slow disk is not waited for. */
const PATIENCE = 60;

/** Everything that the popup needs to be drawn comes with this module: it is built as one file. */
export async function openPopup(): Promise<void> {
  // What the popup waits for is asked for before it is drawn: a browser answers in some milliseconds, meanwhile React
  // begins.
  const asked = activeTab();
  const database = createDatabase();
  database.open().catch(() => undefined); // whoever reads from it is told
  const first = askFirst(database, asked).catch(() => undefined);

  await speakChosenLanguage();
  setDocumentLanguage(document, i18n.t('extName'));
  followTheme(document);
  const root = document.getElementById('root');
  const soon = await Promise.race([first, pause(PATIENCE)]);
  if (root) createRoot(root).render(<PopupPage database={database} asked={asked} first={soon} />);
  void navigator.storage.persist?.();
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}
