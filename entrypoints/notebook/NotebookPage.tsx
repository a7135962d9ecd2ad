import { lazy, Suspense, useState } from 'react';
import { BackupReminder } from '../../components/backup/BackupReminder.tsx';
import { FailureBanner } from '../../components/claim/FailureBanner.tsx';
import { NotebookFrame, type View } from '../../components/notebook/NotebookFrame.tsx';
import { UndoBar } from '../../components/ui/UndoBar.tsx';
import type { Database } from '../../lib/store/database.ts';
import { ClaimsPage } from './ClaimsPage.tsx';
import { ComparePage } from './ComparePage.tsx';
import { type Desk, startDesk } from './desk-client.ts';
import { ExchangePage } from './ExchangePage.tsx';
import { useBackupReminder } from './exchange/use-backup-reminder.ts';
import { PagesPage } from './PagesPage.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { SpeakersPage } from './SpeakersPage.tsx';
import { type Route, useRoute } from './use-route.ts';
import { type UndoKeeper, useUndo } from './use-undo.ts';

const SHOWN: readonly View[] = ['claims', 'pages', 'speakers', 'compare', 'overview', 'exchange', 'settings'];

/** Brings the plotting library along, which the other views do without. */
const OverviewPage = lazy(async () => ({ default: (await import('./OverviewPage.tsx')).OverviewPage }));

/** Wires the notebook: the address says which view, and what is done in any of them can be undone here. */
export function NotebookPage({ database }: { database: Database }) {
  const [desk] = useState(startDesk);
  const { route, go } = useRoute();
  const undo = useUndo(database);
  const { reminder, putAway } = useBackupReminder(database);
  return (
    <NotebookFrame
      view={route.view}
      views={SHOWN}
      message={
        <>
          {reminder && route.view !== 'exchange' && (
            <BackupReminder {...reminder} onOpen={() => go('#/exchange')} onDismiss={putAway} />
          )}
          {undo.failure && <FailureBanner failure={undo.failure} />}
          {undo.done && <UndoBar message={undo.done.message} onUndo={undo.undo} onDismiss={undo.dismiss} />}
        </>
      }
    >
      <OpenView database={database} desk={desk} route={route} go={go} undo={undo} />
    </NotebookFrame>
  );
}

function OpenView(props: {
  database: Database;
  desk: Desk;
  route: Route;
  go: (hash: string, replace?: boolean) => void;
  undo: UndoKeeper;
}) {
  switch (props.route.view) {
    case 'pages':
      return <PagesPage {...props} />;
    case 'speakers':
      return <SpeakersPage {...props} />;
    case 'compare':
      return <ComparePage {...props} />;
    case 'overview':
      return (
        <Suspense>
          <OverviewPage {...props} />
        </Suspense>
      );
    case 'exchange':
      return <ExchangePage {...props} />;
    case 'settings':
      return <SettingsPage {...props} />;
    default:
      return <ClaimsPage {...props} />;
  }
}
