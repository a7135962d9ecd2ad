import { createRoot } from 'react-dom/client';
import { followRecords } from '../../lib/extension/follow-records.ts';
import { followTheme } from '../../lib/extension/theme.ts';
import { createDatabase } from '../../lib/store/database.ts';
import type { Asked, FirstAnswer } from './first-answer.ts';
import { PopupPage } from './PopupPage.tsx';

/**
 * Everything that the popup works with comes with this module: it is built as one file.
 * @param shown what is there to be seen already
 */
export function openPopup({ tab }: Asked, shown: FirstAnswer | undefined): void {
  const database = createDatabase();
  followRecords(database);
  database.open().catch(() => undefined); // whoever reads from it is told
  followTheme(document);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<PopupPage database={database} asked={tab} first={shown} />);
  void navigator.storage.persist?.();
}
