import type { Credibility } from '../../lib/model/grades.ts';

/** What a key does in the side panel. */
export type PanelCommand =
  | { readonly kind: 'step'; readonly by: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'edge'; readonly to: 'first' | 'last' }
  | { readonly kind: 'grade'; readonly grade: Credibility | null }
  | {
      readonly kind:
        | 'save'
        | 'edit'
        | 'note'
        | 'dismiss'
        | 'delete'
        | 'undo'
        | 'filter'
        | 'help'
        | 'check'
        | 'uncheck-all';
    };

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const PLAIN: Readonly<Record<string, PanelCommand>> = {
  j: { kind: 'step', by: 1, extend: false },
  k: { kind: 'step', by: -1, extend: false },
  J: { kind: 'step', by: 1, extend: true },
  K: { kind: 'step', by: -1, extend: true },
  s: { kind: 'save' },
  e: { kind: 'edit' },
  n: { kind: 'note' },
  x: { kind: 'dismiss' },
  u: { kind: 'undo' },
  '/': { kind: 'filter' },
  '?': { kind: 'help' },
  '0': { kind: 'grade', grade: null },
  '1': { kind: 'grade', grade: 1 },
  '2': { kind: 'grade', grade: 2 },
  '3': { kind: 'grade', grade: 3 },
  '4': { kind: 'grade', grade: 4 },
  '5': { kind: 'grade', grade: 5 },
  '6': { kind: 'grade', grade: 6 },
};

/** Keys that belong to the list alone: elsewhere they press buttons and scroll. */
const IN_LIST: Readonly<Record<string, PanelCommand>> = {
  ArrowDown: { kind: 'step', by: 1, extend: false },
  ArrowUp: { kind: 'step', by: -1, extend: false },
  Home: { kind: 'edge', to: 'first' },
  End: { kind: 'edge', to: 'last' },
  ' ': { kind: 'check' },
  Enter: { kind: 'edit' },
  Delete: { kind: 'delete' },
  Escape: { kind: 'uncheck-all' },
};

/**
 * What a key press means, or null. Letters are taken as typed, so they are where the keyboard's layout has them;
 * with Ctrl, Alt or ⌘ they are the browser's.
 * @param inList whether the focus is on a row of the list itself
 */
export function commandOf(press: KeyPress, inList: boolean): PanelCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (inList && Object.hasOwn(IN_LIST, press.key)) {
    const command = IN_LIST[press.key] ?? null;
    return command?.kind === 'step' ? { ...command, extend: press.shiftKey } : command;
  }
  // With Caps Lock on, "j" comes as "J" though Shift is up.
  const key = /^[a-z]$/i.test(press.key)
    ? press.shiftKey
      ? press.key.toUpperCase()
      : press.key.toLowerCase()
    : press.key;
  return Object.hasOwn(PLAIN, key) ? (PLAIN[key] ?? null) : null;
}
