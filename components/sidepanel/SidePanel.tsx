import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { FailureBanner } from '../claim/FailureBanner.tsx';
import { ClaimEditor } from '../editor/ClaimEditor.tsx';
import { Button } from '../ui/Button.tsx';
import { UiLocale } from '../ui/UiLocale.tsx';
import { ClaimList } from './ClaimList.tsx';
import { type RowHandlers, rowId } from './ClaimRow.tsx';
import { FilterBar } from './FilterBar.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { NoteDock } from './NoteDock.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { PanelNotice } from './PanelNotice.tsx';
import { isFiltering, NO_FILTER } from './panel-filter.ts';
import type { PanelItem } from './panel-item.ts';
import { SelectionBar } from './SelectionBar.tsx';
import styles from './SidePanel.module.css';
import { StatusBar } from './StatusBar.tsx';
import type { SidePanelProps } from './side-panel-props.ts';
import { usePanelCommands } from './use-panel-commands.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import { usePanelList } from './use-panel-list.ts';

const NO_ITEMS: readonly PanelItem[] = [];

/** The working desk beside the article: every claim of the page in reading order, by keyboard. */
export function SidePanel(props: SidePanelProps) {
  const loading = props.items === 'loading';
  const refused = typeof props.items === 'object' && 'code' in props.items ? props.items : undefined;
  const items = typeof props.items === 'object' && !('code' in props.items) ? props.items : NO_ITEMS;
  const failure = props.failure ?? refused;
  const list = usePanelList(items, props.formerKeys, props.cameTo);
  const [help, setHelp] = useState(false);
  const grid = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const currentKey = list.current?.key;

  function focusRow(key = currentKey): void {
    if (key !== undefined) document.getElementById(rowId(key))?.focus({ preventScroll: true });
  }
  /** A key moved on: the row it came to takes the focus, so that a screen reader says it. */
  const moving = useRef(false);

  const commands = usePanelCommands(props, list, {
    openHelp: () => setHelp(true),
    focusFilter: () => {
      search.current?.focus();
      search.current?.select();
    },
  });
  usePanelKeys(grid, props.singleKeys, props.editor !== null || help, (command) => {
    moving.current = command.kind === 'step' || command.kind === 'edge';
    commands.run(command);
    // At either end no other row becomes the current one, and yet this one is meant.
    requestAnimationFrame(() => {
      if (moving.current) focusRow(latest.current.key);
      moving.current = false;
    });
  });

  // The current row is in sight, and keeps the focus if the list had it: rows are replaced when a claim is saved.
  const hadFocus = useRef(false);
  useEffect(() => {
    const listen = (event: FocusEvent) => {
      hadFocus.current = event.target instanceof Node && Boolean(grid.current?.contains(event.target));
    };
    document.addEventListener('focusin', listen);
    return () => document.removeEventListener('focusin', listen);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is looked up when another one is current.
  useEffect(() => {
    if (currentKey === undefined) return;
    showRow(document.getElementById(rowId(currentKey)));
    const active = document.activeElement;
    const inOtherRow = active !== null && Boolean(grid.current?.contains(active));
    if (moving.current || (active === document.body ? hadFocus.current : inOtherRow)) focusRow();
    moving.current = false;
  }, [currentKey]);

  // Where the bars below take room from the list, the current row stays in sight.
  const hasBar = list.checked.length > 0 || props.noting !== null;
  useEffect(() => {
    if (hasBar && latest.current.key !== undefined)
      showRow(document.getElementById(rowId(latest.current.key)));
  }, [hasBar]);
  const busyElsewhere = props.editor !== null || props.noting !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the editor or the note has closed.
  useEffect(() => {
    if (!busyElsewhere) return;
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusRow(latest.current.key);
      });
    };
  }, [busyElsewhere]);
  const latest = useRef<{ key: string | undefined; commands: typeof commands }>({
    key: currentKey,
    commands,
  });
  latest.current = { key: currentKey, commands };

  // One object for all rows; what it calls is always the newest.
  const handlers = useMemo<RowHandlers>(() => {
    const on = () => latest.current.commands;
    return {
      onCurrent: (item) => on().go(item),
      onCheck: (item, checked) => on().check(item, checked),
      onGrade: (item, grade) => on().grade([item], grade),
      onSave: (item) => on().save([item]),
      onEdit: (item) => on().edit(item),
      onNote: (item) => on().note(item),
      onRemove: (item) => on().remove([item]),
      onAttach: (item) => on().attach(item),
      onAccept: (item) => on().accept(item),
      onKeep: (item) => on().keep(item),
    };
  }, []);

  const leaveFilter = useCallback(() => {
    const { key } = latest.current;
    if (key !== undefined) document.getElementById(rowId(key))?.focus({ preventScroll: true });
  }, []);

  const unsaved = list.checked.filter((item) => item.kind === 'found');
  const hiddenAll = items.length > 0 && list.shown.length === 0;
  return (
    <UiLocale>
      <div className={styles.panel}>
        <PanelHeader
          page={props.page}
          reading={props.reading}
          pinned={props.pinned}
          counts={loading || refused ? undefined : countsOf(items)}
          onRead={props.onRead}
          onHelp={() => setHelp(true)}
          onOpenWindow={props.onOpenWindow}
          onOpenWelcome={props.onOpenWelcome}
          onOpenNotebook={props.onOpenNotebook}
        />
        {props.editor ? (
          <main className={styles.body}>
            <ClaimEditor {...props.editor} />
          </main>
        ) : (
          <>
            {items.length > 0 && (
              <FilterBar
                inputRef={search}
                items={items}
                filter={list.filter}
                onChange={list.setFilter}
                onLeave={leaveFilter}
              />
            )}
            <main className={styles.body}>
              <div className={styles.notices}>
                {failure && <FailureBanner failure={failure} />}
                <PanelNotice
                  reading={props.reading}
                  empty={items.length === 0 && !loading && !refused}
                  onRead={props.onRead}
                  onOpenExtensionSettings={props.onOpenExtensionSettings}
                />
                {loading && props.reading !== 'no-access' && (
                  <p role="status" className={styles.quiet}>
                    {i18n.t('popup.loading')}
                  </p>
                )}
                {hiddenAll && (
                  <div role="status" className={styles.none}>
                    <p>{i18n.t(isFiltering(list.filter) ? 'sidepanel.noMatch' : 'sidepanel.onlyDoubtful')}</p>
                    {isFiltering(list.filter) && (
                      <Button onClick={() => list.setFilter(NO_FILTER)}>
                        {i18n.t('sidepanel.clearFilters')}
                      </Button>
                    )}
                  </div>
                )}
              </div>
              {list.shown.length > 0 && (
                <ClaimList
                  ref={grid}
                  shown={list.shown}
                  currentKey={currentKey}
                  checkedKeys={list.checkedKeys}
                  handlers={handlers}
                />
              )}
            </main>
            {list.checked.length > 0 && (
              <SelectionBar
                total={list.checked.length}
                unsaved={unsaved.length}
                onSave={() => commands.save(unsaved)}
                onDismiss={() => commands.remove(unsaved)}
                onClear={list.uncheckAll}
              />
            )}
            {props.noting && (
              <NoteDock
                noting={props.noting}
                onChange={props.onNoteChange}
                onSave={props.onNoteSave}
                onCancel={props.onNoteCancel}
              />
            )}
          </>
        )}
        <StatusBar message={props.message} undo={props.undo} onUndo={props.onUndo} />
        <HelpDialog
          open={help}
          singleKeys={props.singleKeys}
          onSingleKeysChange={props.onSingleKeysChange}
          onClose={() => setHelp(false)}
        />
      </div>
    </UiLocale>
  );
}

/** Brings a row into sight; of one that is higher than the list, its beginning. */
function showRow(row: HTMLElement | null): void {
  const room = row?.closest('main')?.clientHeight ?? 0;
  row?.scrollIntoView({ block: row.offsetHeight > room ? 'start' : 'nearest' });
}

function countsOf(items: readonly PanelItem[]): { saved: number; found: number } {
  const saved = items.filter((item) => item.kind === 'saved').length;
  const found = items.filter((item) => item.kind === 'found' && item.found.marked && !item.dismissed).length;
  return { saved, found };
}
