import type { TextRange } from '../model/range.ts';
import type { DomRange, TextMap } from './text-map.ts';

/** Anything that stands in the page's text. */
interface Marked {
  readonly ranges: readonly TextRange[];
}

/** Marks end where their ink ends; a pointer is blunter. In CSS pixels. */
const SLOP = 2;
/** Characters on each side of the caret whose boxes are looked at: a ligature has one caret and several letters. */
const AROUND = 2;

/**
 * The marks under a point, the shortest first: of overlapping claims the inner one is meant, since the rest
 * of the outer one can be pointed at too. Costs one native hit test and one look at each mark's offsets;
 * `highlightsFromPoint` does the same slower, in one browser.
 *
 * @param x,y in CSS pixels of the viewport, as events give them
 */
export function claimsAt<T extends Marked>(
  document: Document,
  map: TextMap,
  items: readonly T[],
  x: number,
  y: number,
): T[] {
  const { element, roots } = deepestAt(document, x, y);
  if (!element) return [];
  const caret = caretAt(document, x, y, roots);
  const offset = caret && map.offsetOf(caret.offsetNode, caret.offset);
  let hit: T[] = [];
  if (offset !== null && offset !== undefined) {
    hit = items.filter(({ ranges }) =>
      ranges.some(([start, end]) => {
        const from = Math.max(start, offset - AROUND);
        const to = Math.min(end, offset + AROUND);
        return from < to && isPrintedAt(map.rangeOf(from, to), x, y);
      }),
    );
  }
  // No caret goes where text can't be selected: then by the boxes of what stands in the element.
  if (hit.length === 0) hit = markedInside(element, map, items, x, y);
  return hit.sort((a, b) => lengthOf(a) - lengthOf(b));
}

function lengthOf({ ranges }: Marked): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** The innermost element at a point, through open shadow roots, and the roots on the way. */
function deepestAt(
  document: Document,
  x: number,
  y: number,
): { element: Element | null; roots: ShadowRoot[] } {
  const roots: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    roots.push(element.shadowRoot);
    if (!inner || inner === element) break;
    element = inner;
  }
  return { element, roots };
}

function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): CaretPosition | null {
  return document.caretPositionFromPoint?.(x, y, { shadowRoots }) ?? null;
}

function markedInside<T extends Marked>(
  element: Element,
  map: TextMap,
  items: readonly T[],
  x: number,
  y: number,
): T[] {
  const range = map.offsetsOf({
    startContainer: element,
    startOffset: 0,
    endContainer: element,
    endOffset: element.childNodes.length,
  });
  if (!range) return [];
  return items.filter(({ ranges }) =>
    ranges.some(([start, end]) => {
      const from = Math.max(start, range[0]);
      const to = Math.min(end, range[1]);
      return from < to && isPrintedAt(map.rangeOf(from, to), x, y);
    }),
  );
}

function isPrintedAt(ranges: readonly DomRange[], x: number, y: number): boolean {
  for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
    const range = startContainer.ownerDocument?.createRange();
    if (!range || !startContainer.isConnected) continue;
    try {
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
    } catch {
      continue; // the node was shortened since the page was read
    }
    for (const box of range.getClientRects()) {
      if (x >= box.left - SLOP && x <= box.right + SLOP && y >= box.top - SLOP && y <= box.bottom + SLOP)
        return true;
    }
  }
  return false;
}
