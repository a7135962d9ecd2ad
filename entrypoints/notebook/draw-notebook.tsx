import { createRoot } from 'react-dom/client';
import { followRecords } from '../../lib/extension/follow-records.ts';
import { followTheme } from '../../lib/extension/theme.ts';
import { createDatabase } from '../../lib/store/database.ts';
import type { FirstAnswer } from './first-answer.ts';
import { NotebookPage } from './NotebookPage.tsx';

/**
 * Everything that the notebook's first view works with comes with this module.
 * @param shown what is there to be seen already
 */
export function drawNotebook(shown: FirstAnswer | undefined): void {
  const database = createDatabase();
  followRecords(database);
  database.open().catch(() => undefined); // whoever reads from it is told
  followTheme(document);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<NotebookPage database={database} first={shown} />);
  void navigator.storage.persist?.();
}
