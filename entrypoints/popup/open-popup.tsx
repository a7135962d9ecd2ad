import '../../components/tokens.css';
import '../../components/page.css';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { setDocumentLanguage } from '../../components/document-language.ts';
import { soon } from '../../lib/extension/soon.ts';
import { speakChosenLanguage } from '../../lib/extension/speak-chosen-language.ts';
import { followTheme } from '../../lib/extension/theme.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { PopupPage } from './PopupPage.tsx';
import { askFirst } from './use-saved.ts';
import { activeTab } from './use-tab.ts';

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
  const known = await soon(first);
  if (root) createRoot(root).render(<PopupPage database={database} asked={asked} first={known} />);
  void navigator.storage.persist?.();
}
