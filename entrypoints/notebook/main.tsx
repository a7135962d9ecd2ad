import '../../components/tokens.css';
import '../../components/page.css';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { setDocumentLanguage } from '../../components/document-language.ts';
import { soon } from '../../lib/extension/soon.ts';
import { speakChosenLanguage } from '../../lib/extension/speak-chosen-language.ts';
import { followTheme } from '../../lib/extension/theme.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { newestClaimRows } from '../../lib/store/rows.ts';
import { NotebookPage } from './NotebookPage.tsx';
import { FIRST_ROWS } from './use-claims.ts';
import { routeOf } from './use-route.ts';

const database = createDatabase();
database.open().catch(() => undefined); // whoever reads from it is told
const { view } = routeOf(location.hash);
const asked =
  view === 'claims'
    ? newestClaimRows(database, FIRST_ROWS).catch(() => undefined)
    : Promise.resolve(undefined);

await speakChosenLanguage();
setDocumentLanguage(document, i18n.t('notebook.title'));
followTheme(document);
const root = document.getElementById('root');
const newest = await soon(asked);
if (root) createRoot(root).render(<NotebookPage database={database} newest={newest} />);
void navigator.storage.persist?.();
