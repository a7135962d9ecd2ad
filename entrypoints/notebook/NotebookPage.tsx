import { useEffect, useState, useSyncExternalStore } from 'react';
import { BackupReminder } from '../../components/backup/BackupReminder.tsx';
import { FailureBanner } from '../../components/claim/FailureBanner.tsx';
import { NotebookFrame, VIEWS } from '../../components/notebook/NotebookFrame.tsx';
import { Unavailable } from '../../components/notebook/Unavailable.tsx';
import { lazyPart } from '../../components/ui/lazy-part.tsx';
import { UndoBar } from '../../components/ui/UndoBar.tsx';
import type { Database } from '../../lib/store/database.ts';
import { ClaimDetail, ClaimsPage } from './ClaimsPage.tsx';
import { type Desk, startDesk } from './desk-client.ts';
import { useBackupReminder } from './exchange/use-backup-reminder.ts';
import type { FirstAnswer } from './first-answer.ts';
import { type Route, useRoute } from './use-route.ts';
import { type UndoKeeper, useUndo } from './use-undo.ts';
import { warmUp } from './warm-up.ts';

/** The list of claims is there at once; each other view comes with what it alone needs. */
const PagesPage = lazyPart(async () => (await import('./PagesPage.tsx')).PagesPage);
const SpeakersPage = lazyPart(async () => (await import('./SpeakersPage.tsx')).SpeakersPage);
const ComparePage = lazyPart(async () => (await import('./ComparePage.tsx')).ComparePage);
const OverviewPage = lazyPart(async () => (await import('./OverviewPage.tsx')).OverviewPage);
const ExchangePage = lazyPart(async () => (await import('./ExchangePage.tsx')).ExchangePage);
const SettingsPage = lazyPart(async () => (await import('./SettingsPage.tsx')).SettingsPage);

/** Wires the notebook: the address says which view, and what is done in any of them can be undone here. */
export function NotebookPage({
  database,
  first,
}: {
  database: Database;
  /** what the list begins with, where it came soon enough */
  first: FirstAnswer | undefined;
}) {
  const [desk] = useState(startDesk);
  const { stage } = useSyncExternalStore(desk.subscribe, desk.state);
  useEffect(
    () => (stage === 'ready' ? warmUp(desk, [ClaimDetail, PagesPage, SpeakersPage, ComparePage]) : undefined),
    [desk, stage],
  );
  const { route, go } = useRoute();
  const undo = useUndo(database);
  const isUnavailable = useRefused(database) || stage === 'unavailable';
  const { reminder, putAway } = useBackupReminder(database);
  return (
    <NotebookFrame
      view={route.view}
      views={VIEWS}
      message={
        <>
          {undo.failure && <FailureBanner failure={undo.failure} />}
          {undo.done && (
            <UndoBar
              message={undo.done.message}
              onUndo={undo.done.undo && undo.undo}
              onDismiss={undo.dismiss}
            />
          )}
        </>
      }
      reminder={
        reminder &&
        route.view !== 'exchange' && (
          <BackupReminder {...reminder} onOpen={() => go('#/exchange')} onDismiss={putAway} />
        )
      }
    >
      {isUnavailable && route.view !== 'settings' ? (
        <Unavailable />
      ) : (
        <OpenView database={database} desk={desk} route={route} go={go} undo={undo} first={first} />
      )}
    </NotebookFrame>
  );
}

/** Whether the browser keeps the database closed. */
function useRefused(database: Database): boolean {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    database.open().catch(() => setRefused(true));
  }, [database]);
  return isRefused;
}

function OpenView({
  first,
  ...props
}: {
  first: FirstAnswer | undefined;
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
      return <OverviewPage {...props} />;
    case 'exchange':
      return <ExchangePage {...props} />;
    case 'settings':
      return <SettingsPage {...props} />;
    default:
      return <ClaimsPage {...props} first={first} />;
  }
}
