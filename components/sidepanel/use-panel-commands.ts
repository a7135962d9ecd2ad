import type { Credibility } from '../../lib/model/grades.ts';
import type { FoundPanelItem, PanelItem, SavedPanelItem } from './panel-item.ts';
import type { PanelCommand } from './panel-keys.ts';
import type { SidePanelProps } from './side-panel-props.ts';
import type { PanelList } from './use-panel-list.ts';

/** What keys and buttons do to claims: with the checked ones if there are any, else with the current one. */
export function usePanelCommands(
  props: SidePanelProps,
  list: PanelList,
  { openHelp, focusFilter }: { openHelp: () => void; focusFilter: () => void },
) {
  function go(item: PanelItem): void {
    list.go(item);
    props.onGoTo(item);
  }

  function step(by: 1 | -1, extend: boolean): void {
    const { current } = list;
    const next = list.at(by);
    if (!next) return;
    if (extend) list.check(current ? [current, next] : [next], true);
    go(next);
  }

  function edge(to: 'first' | 'last'): void {
    const item = to === 'first' ? list.shown[0] : list.shown.at(-1);
    if (item) go(item);
  }

  function save(items: readonly PanelItem[]): void {
    const unsaved = items.filter((item): item is FoundPanelItem => item.kind === 'found' && !item.dismissed);
    if (unsaved.length === 0) return;
    props.onSave(unsaved);
    list.uncheckAll();
  }

  /** Dismisses what was found, brings back what was dismissed, deletes what is saved (by its button or Delete alone). */
  function remove(items: readonly PanelItem[]): void {
    const found = items.filter((item): item is FoundPanelItem => item.kind === 'found' && !item.dismissed);
    const [only] = items;
    if (found.length > 0) {
      props.onDismiss(found);
      list.uncheckAll();
    } else if (only?.kind === 'found') props.onBringBack(only);
    else if (only) deleteSaved(items);
  }

  function dismiss(): void {
    const found = targets.filter((item) => item.kind === 'found');
    if (found.length > 0) remove(found);
    else if (targets.length > 0) props.onCannotDismiss();
  }

  function deleteSaved(items: readonly PanelItem[]): void {
    const saved = items.filter((item): item is SavedPanelItem => item.kind === 'saved');
    if (saved.length === 0) return;
    props.onDelete(saved);
    list.uncheckAll();
  }

  function grade(items: readonly PanelItem[], value: Credibility | null): void {
    const gradable = items.filter((item) => item.kind === 'saved' || !item.dismissed);
    // "Not graded" is what an unsaved claim is.
    const changed = value === null ? gradable.filter((item) => item.kind === 'saved') : gradable;
    if (changed.length > 0) props.onGrade(changed, value);
  }

  const { current, checked } = list;
  const targets = checked.length > 0 ? checked : current ? [current] : [];

  function run(command: PanelCommand): unknown {
    switch (command.kind) {
      case 'step':
        return step(command.by, command.extend);
      case 'edge':
        return edge(command.to);
      case 'grade':
        return grade(targets, command.grade);
      case 'save':
        return save(targets);
      case 'edit':
        return current && props.onEdit(current);
      case 'note':
        return current && props.onNote(current);
      case 'dismiss':
        return dismiss();
      case 'delete':
        return deleteSaved(targets);
      case 'undo':
        return props.onUndo();
      case 'filter':
        return focusFilter();
      case 'help':
        return openHelp();
      case 'check':
        return current && list.check([current], !list.checkedKeys.has(current.key));
      case 'uncheck-all':
        return list.uncheckAll();
    }
  }

  return {
    run,
    go,
    save,
    remove,
    grade,
    check: (item: PanelItem, on: boolean) => list.check([item], on),
    edit: props.onEdit,
    note: props.onNote,
    attach: props.onAttach,
    accept: props.onAccept,
    keep: props.onKeep,
  };
}
