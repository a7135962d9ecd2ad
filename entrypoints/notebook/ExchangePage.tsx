import { BackupSection } from '../../components/exchange/BackupSection.tsx';
import { DeskForm } from '../../components/exchange/DeskForm.tsx';
import { ExportSection } from '../../components/exchange/ExportSection.tsx';
import { ImportSection } from '../../components/exchange/ImportSection.tsx';
import { Sections } from '../../components/ui/Section.tsx';
import type { Database } from '../../lib/store/database.ts';
import type { Desk } from './desk-client.ts';
import { useBackup } from './exchange/use-backup.ts';
import { useDesk } from './exchange/use-desk.ts';
import { useExporting } from './exchange/use-exporting.ts';
import { useImporting } from './exchange/use-importing.ts';
import type { Route } from './use-route.ts';
import type { UndoKeeper } from './use-undo.ts';

/** Wires what goes in and out. The address may name what is exported: `#/exchange?ids=…` or `?page=…`. */
export function ExchangePage({
  database,
  desk,
  route,
  undo,
}: {
  database: Database;
  desk: Desk;
  route: Route;
  undo: UndoKeeper;
}) {
  const profile = useDesk();
  const exporting = useExporting(database, desk, route.search, profile.profile);
  const backup = useBackup(database);
  const importing = useImporting(profile.profile, undo);
  return (
    <Sections>
      <ExportSection
        key={route.search}
        scopes={exporting.scopes}
        firstScope={exporting.scopes[0]?.key ?? 'everything'}
        outcome={exporting.outcome}
        desk={
          profile.ready && <DeskForm values={profile.values} saving={profile.saving} onSave={profile.save} />
        }
        onExport={exporting.exportFile}
        onStop={exporting.stop}
      />
      <BackupSection
        lastBackupAt={backup.lastBackupAt}
        due={backup.due}
        outcome={backup.outcome}
        onBackup={backup.backup}
        onStop={backup.stop}
      />
      <ImportSection {...importing} />
    </Sections>
  );
}
