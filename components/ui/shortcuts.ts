import type { KeyboardEvent } from 'react';

/**
 * Whether a key press belongs to the element that handles it. React hands on the events of lists and menus
 * that are rendered elsewhere in the document, and an input method uses Enter and Esc for itself.
 */
function isOwn({ target, currentTarget, nativeEvent }: KeyboardEvent): boolean {
  return target instanceof Element && currentTarget.contains(target) && !nativeEvent.isComposing;
}

/** Esc, unless it closes a list that is open under the focus. */
export function isClosing(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || !isOwn(event)) return false;
  return !(event.target instanceof Element) || event.target.getAttribute('aria-expanded') !== 'true';
}

/** Ctrl+Enter or ⌘+Enter. */
export function isSaving(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isOwn(event);
}
