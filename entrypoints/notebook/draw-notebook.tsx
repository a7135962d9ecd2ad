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
import { NotebookPage } from './NotebookPage.tsx';

/** Everything that the notebook's first view needs comes with this module. */
export async function drawNotebook({ settings, newest }: Asked): Promise<void> {
  const database = createDatabase();
  database.open().catch(() => undefined); // whoever reads from it is told
  await speakChosenLanguage(settings);
  setDocumentLanguage(document, i18n.t('notebook.title'));
  followTheme(document);
  const root = document.getElementById('root');
  const rows = await soon(newest);
  if (root) createRoot(root).render(<NotebookPage database={database} newest={rows} />);
  void navigator.storage.persist?.();
}
