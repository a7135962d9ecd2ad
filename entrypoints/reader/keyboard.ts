import type { PageItem } from './page-claims.ts';
import type { Session } from './session.ts';

/**
 * Enter opens the claim that was reached by keyboard, Escape leaves it. Only while a claim is active, and never
 * while the focus is in something of the page that wants keys of its own.
 */
export function listenToKeyboard(
  document: Document,
  session: Session,
  open: (item: PageItem) => void,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const { active } = session;
      if (!active || !event.isTrusted || event.defaultPrevented || wantsKeys(document.activeElement)) return;
      if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        event.stopPropagation();
        open(active);
      } else if (event.key === 'Escape') {
        session.activate(null);
      }
    },
    { capture: true, signal },
  );
}

function wantsKeys(element: Element | null): boolean {
  if (!element || element === element.ownerDocument.body) return false;
  return (
    element.closest('a[href],button,input,select,textarea,summary,iframe,[contenteditable],[tabindex]') !==
    null
  );
}
