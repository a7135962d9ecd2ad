import '../../components/tokens.css';
import '../../components/page.css';
import { createRoot } from 'react-dom/client';
import type { HandedOver } from '../../lib/extension/first-script.ts';
import { followRecords } from '../../lib/extension/follow-records.ts';
import { speakChosenLanguage } from '../../lib/extension/speak-chosen-language.ts';
import { followTheme } from '../../lib/extension/theme.ts';
import { createDatabase } from '../../lib/store/database.ts';
import type { Asked, FirstAnswer } from './first-answer.ts';
import { NotebookPage } from './NotebookPage.tsx';

/** Everything that the first view of the notebook works with comes with this module. */
export async function drawNotebook({ asked, shown }: HandedOver<Asked, FirstAnswer>): Promise<void> {
  const database = createDatabase();
  followRecords(database);
  database.open().catch(() => undefined); // whoever reads from it is told
  await speakChosenLanguage(asked.settings);
  const first = await shown;
  followTheme(document);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<NotebookPage database={database} first={first} />);
  void navigator.storage.persist?.();
}
