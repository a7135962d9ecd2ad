import type { PageText } from '../../lib/page/article.ts';
import type { PageItem } from './page-claims.ts';

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What a card about a claim should leave free: the lines of the claim, over the whole width of the column that
 * they stand in. Null when the claim isn't laid out.
 */
export function areaOf(document: Document, page: PageText, item: PageItem): Area | null {
  const rect = rectOf(document, page, item);
  if (!rect) return null;
  const column = columnOf(page, item)?.getBoundingClientRect();
  const { top, bottom } = rect;
  return {
    left: Math.min(rect.left, column?.left ?? rect.left),
    right: Math.max(rect.right, column?.right ?? rect.right),
    top,
    bottom,
  };
}

/** The element whose lines the claim is set in. */
function columnOf(page: PageText, item: PageItem): Element | null {
  const [first] = item.ranges;
  const [place] = first ? page.map.rangeOf(first[0], first[1]) : [];
  let element = place?.startContainer.parentElement ?? null;
  const view = element?.ownerDocument.defaultView;
  while (element && view?.getComputedStyle(element).display === 'inline') element = element.parentElement;
  return element;
}

/** The rectangle of the first stretch of a claim on the screen; null when it isn't laid out. */
export function rectOf(document: Document, page: PageText, item: PageItem): DOMRect | null {
  const [first] = item.ranges;
  const [place] = first ? page.map.rangeOf(first[0], first[1]) : [];
  if (!place) return null;
  const range = document.createRange();
  try {
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
  } catch {
    return null; // the page was changed under it; it is anchored again presently
  }
  const rect = range.getBoundingClientRect();
  return rect.width > 0 || rect.height > 0 ? rect : null;
}

/** Brings a claim into view, with room around it, and opens what hides it. */
export function scrollTo(document: Document, page: PageText, item: PageItem): void {
  const [first] = item.ranges;
  const [place] = first ? page.map.rangeOf(first[0], first[1]) : [];
  const element = place?.startContainer.parentElement;
  if (!element) return;
  for (
    let details = element.closest('details');
    details;
    details = details.parentElement?.closest('details') ?? null
  ) {
    details.open = true;
  }
  const rect = rectOf(document, page, item);
  const height = document.defaultView?.innerHeight ?? 0;
  if (rect && rect.top >= 40 && rect.bottom <= height - 40) return;
  const still = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}
