import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Database } from '../../lib/store/database.ts';
import { useErasing } from './use-erasing.ts';
import { openShortcuts, useShortcuts } from './use-shortcuts.ts';
import { useReadingModes } from './use-site-access.ts';

/** Wires the welcome page to the browser's permissions and to the database. */
export function WelcomePage({ database }: { database: Database }) {
  return (
    <Welcome
      {...useReadingModes()}
      {...useErasing(database)}
      shortcuts={useShortcuts()}
      onOpenShortcuts={openShortcuts()}
    />
  );
}
