import { type RefObject, useEffect, useRef } from 'react';
import { commandOf, type PanelCommand } from './panel-keys.ts';

/**
 * Hears the panel's keys wherever the focus is, but in what wants keys of its own: text fields, menus, dialogs.
 * Without `everywhere` only while the focus is in the list.
 */
export function usePanelKeys(
  list: RefObject<HTMLElement | null>,
  everywhere: boolean,
  off: boolean,
  run: (command: PanelCommand) => unknown,
): void {
  const latest = useRef({ everywhere, off, run });
  latest.current = { everywhere, off, run };
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { everywhere, off, run } = latest.current;
      if (off || event.defaultPrevented || event.isComposing || wantsKeys(event.target)) return;
      const target = event.target instanceof Element ? event.target : null;
      if (!everywhere && !(target && list.current?.contains(target))) return;
      const command = commandOf(event, target?.getAttribute('role') === 'row');
      if (!command) return;
      event.preventDefault();
      run(command);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [list]);
}

const KEY_WANTING =
  'textarea,select,input:not([type=checkbox],[type=radio]),[contenteditable],[role=dialog],[role=alertdialog],[role=menu],[role=listbox]';

function wantsKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(KEY_WANTING) !== null;
}
