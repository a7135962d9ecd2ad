import '../../components/tokens.css';
import '../../components/page.css';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { setDocumentLanguage } from '../../components/document-language.ts';
import { followRecords } from '../../lib/extension/follow-records.ts';
import { speakChosenLanguage } from '../../lib/extension/speak-chosen-language.ts';
import { followTheme } from '../../lib/extension/theme.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { WelcomePage } from './WelcomePage.tsx';

await speakChosenLanguage();
setDocumentLanguage(document, i18n.t('extName'));
followTheme(document);
const database = createDatabase();
followRecords(database);
const root = document.getElementById('root');
if (root) createRoot(root).render(<WelcomePage database={database} />);
void navigator.storage.persist?.();
