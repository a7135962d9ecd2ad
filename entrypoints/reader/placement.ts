import type { Area } from './go-to.ts';

const GAP = 8;
const MARGIN = 8;
const LEAST_HEIGHT = 240;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/**
 * Where a card goes beside a rectangle of the page, in CSS pixels of the viewport: in the margin to its right or
 * left where it fits, else under it, else over it, else where it covers least. Never beyond the viewport.
 */
export function placeBeside(anchor: Area | null, size: Size, viewport: Size): Placement {
  const width = Math.min(size.width, viewport.width - 2 * MARGIN);
  const height = Math.max(
    Math.min(size.height, viewport.height - 2 * MARGIN),
    Math.min(LEAST_HEIGHT, viewport.height),
  );
  const lowest = Math.max(MARGIN, viewport.height - height - MARGIN);
  if (!anchor) return { left: Math.max(MARGIN, viewport.width - width - MARGIN), top: MARGIN, height };
  const beside = clamp(anchor.top, MARGIN, lowest);
  if (anchor.right + GAP + width + MARGIN <= viewport.width)
    return { left: anchor.right + GAP, top: beside, height };
  if (anchor.left - GAP - width >= MARGIN) return { left: anchor.left - GAP - width, top: beside, height };
  const left = clamp(anchor.left, MARGIN, Math.max(MARGIN, viewport.width - width - MARGIN));
  if (anchor.bottom + GAP + height + MARGIN <= viewport.height)
    return { left, top: anchor.bottom + GAP, height };
  if (anchor.top - GAP - height >= MARGIN) return { left, top: anchor.top - GAP - height, height };
  // No room anywhere: at the edge where lines end, and where more of the page is free.
  const below = viewport.height - anchor.bottom;
  const atEdge = Math.max(MARGIN, viewport.width - width - MARGIN);
  return { left: atEdge, top: below >= anchor.top ? lowest : MARGIN, height };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
