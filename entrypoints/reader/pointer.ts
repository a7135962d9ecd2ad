import { claimsAt } from '../../lib/page/hit-test.ts';
import type { CardFrame } from './card-frame.ts';
import type { PageItem } from './page-claims.ts';
import type { Session } from './session.ts';

const INTERACTIVE =
  'a[href],area[href],button,input,select,textarea,label,summary,option,audio[controls],video[controls],[role=button],[role=link],[role=checkbox],[role=tab],[role=menuitem],[contenteditable]:not([contenteditable=false])';

/**
 * A plain click on a mark opens its card. A click on something of the page that does a thing of its own (a link,
 * a button) is the page's, and so is one with a modifier key or one that ends a selection.
 */
export function listenToPointer(
  document: Document,
  session: Session,
  card: CardFrame,
  open: (item: PageItem) => void,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!isPlainClick(event) || belongsToPage(event)) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const [item] = claimsAt(document, session.page().map, session.marked(), event.clientX, event.clientY);
      if (item) open(item);
      else card.close();
    },
    { signal },
  );
}

function isPlainClick(event: MouseEvent): boolean {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return event.isTrusted && event.button === 0 && !modified && !event.defaultPrevented;
}

function belongsToPage(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(INTERACTIVE));
}
