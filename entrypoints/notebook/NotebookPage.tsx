import { useState } from 'react';
import { FailureBanner } from '../../components/claim/FailureBanner.tsx';
import { NotebookFrame, type View } from '../../components/notebook/NotebookFrame.tsx';
import { UndoBar } from '../../components/ui/UndoBar.tsx';
import type { Database } from '../../lib/store/database.ts';
import { ClaimsPage } from './ClaimsPage.tsx';
import { ComparePage } from './ComparePage.tsx';
import { startDesk } from './desk-client.ts';
import { SpeakersPage } from './SpeakersPage.tsx';
import { useRoute } from './use-route.ts';
import { useUndo } from './use-undo.ts';

const SHOWN: readonly View[] = ['claims', 'speakers', 'compare'];

/** Wires the notebook: the address says which view, and what is done in any of them can be undone here. */
export function NotebookPage({ database }: { database: Database }) {
  const [desk] = useState(startDesk);
  const { route, go } = useRoute();
  const undo = useUndo(database);
  return (
    <NotebookFrame
      view={route.view}
      views={SHOWN}
      message={
        <>
          {undo.failure && <FailureBanner failure={undo.failure} />}
          {undo.done && <UndoBar message={undo.done.message} onUndo={undo.undo} onDismiss={undo.dismiss} />}
        </>
      }
    >
      {route.view === 'speakers' ? (
        <SpeakersPage database={database} route={route} go={go} undo={undo} />
      ) : route.view === 'compare' ? (
        <ComparePage database={database} desk={desk} route={route} go={go} undo={undo} />
      ) : (
        <ClaimsPage database={database} desk={desk} route={route} go={go} undo={undo} />
      )}
    </NotebookFrame>
  );
}
