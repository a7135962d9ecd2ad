import '../../components/tokens.css';
import '../../components/page.css';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { setDocumentLanguage } from '../../components/document-language.ts';
import { soon } from '../../lib/extension/soon.ts';
import { speakChosenLanguage } from '../../lib/extension/speak-chosen-language.ts';
import { followTheme } from '../../lib/extension/theme.ts';
import { createDatabase } from '../../lib/store/database.ts';
import type { Asked } from './first-answer.ts';
import { PopupPage } from './PopupPage.tsx';

/** Everything that the popup needs to be drawn comes with this module: it is built as one file. */
export async function openPopup({ settings, tab, first }: Asked): Promise<void> {
  const database = createDatabase();
  database.open().catch(() => undefined); // whoever reads from it is told
  await speakChosenLanguage(settings);
  setDocumentLanguage(document, i18n.t('extName'));
  followTheme(document);
  const root = document.getElementById('root');
  const known = await soon(first);
  if (root) createRoot(root).render(<PopupPage database={database} asked={tab} first={known} />);
  void navigator.storage.persist?.();
}
