import '../../components/tokens.css';
import '../../components/page.css';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { setDocumentLanguage } from '../../components/document-language.ts';
import { speakChosenLanguage } from '../../lib/extension/speak-chosen-language.ts';
import { followTheme } from '../../lib/extension/theme.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { NotebookPage } from './NotebookPage.tsx';

const database = createDatabase();
database.open().catch(() => undefined); // whoever reads from it is told

await speakChosenLanguage();
setDocumentLanguage(document, i18n.t('notebook.title'));
followTheme(document);
const root = document.getElementById('root');
if (root) createRoot(root).render(<NotebookPage database={database} />);
void navigator.storage.persist?.();
