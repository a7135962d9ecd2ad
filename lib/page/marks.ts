import type { MarkColours } from '../model/mark-colours.ts';
import { type Ground, type MarkKind, markStyle } from './mark-style.ts';
import { type DomRange, hostOf } from './text-map.ts';

export interface MarksToPaint {
  readonly found: readonly DomRange[];
  readonly saved: readonly DomRange[];
  /** the claim whose card is open, or that the keyboard stands on */
  readonly active?: readonly DomRange[];
}

export interface Marks {
  /** false in browsers without the CSS Custom Highlight API: nothing is painted there, all else works */
  readonly supported: boolean;
  /** Paints these marks instead of the last ones. */
  paint(marks: MarksToPaint): void;
  /** In which colours marks are, and whether they go on paper, too. */
  dress(colours: MarkColours, printed: boolean): void;
  /** Takes every mark and style sheet of ours away. */
  clear(): void;
}

const KINDS: readonly MarkKind[] = ['found', 'saved', 'active'];
/** Names in the page's own registry: they say nothing of what is marked. */
const NAMES: Record<MarkKind, string> = { found: 'or-a', saved: 'or-b', active: 'or-c' };

/** What of ours is in a window: the page's, or that of one of its frames. */
interface Painted {
  readonly window: Window & typeof globalThis;
  readonly highlights: Map<MarkKind, Highlight>;
  readonly names: Record<MarkKind, string>;
  readonly sheet: CSSStyleSheet;
  readonly roots: Set<Document | ShadowRoot>;
  ground: Ground;
}

/**
 * Marks text without touching the page's DOM: highlights of StaticRanges (a live Range slows the page's own
 * changes about a hundredfold), styled by constructed style sheets, which no content security policy forbids.
 * Each tree adopts the sheet itself: Firefox doesn't let highlight styles into shadow roots.
 */
export function createMarks(document: Document): Marks {
  const painted = new Map<Window, Painted>();
  let colours: MarkColours = 'usual';
  let printed = false;
  const home = document.defaultView;
  const supported = home !== null && 'highlights' in (home.CSS ?? {}) && 'Highlight' in home;

  function paint(marks: MarksToPaint): void {
    if (!supported) return;
    for (const { highlights } of painted.values())
      for (const highlight of highlights.values()) highlight.clear();
    const roots = new Set<Document | ShadowRoot>();
    const seen = new Set<Window>();
    for (const kind of KINDS) {
      for (const range of marks[kind] ?? []) {
        const root = range.startContainer.getRootNode() as Document | ShadowRoot;
        const window = range.startContainer.ownerDocument?.defaultView;
        // A node that left the page since it was read prints nothing.
        if (!window || !range.startContainer.isConnected) continue;
        let place = painted.get(window);
        if (!place) place = begin(window, range.startContainer);
        else if (!seen.has(window)) suit(place, range.startContainer);
        seen.add(window);
        add(place, kind, range);
        if (!roots.has(root)) {
          roots.add(root);
          adopt(place, root);
        }
      }
    }
  }

  function begin(window: Window & typeof globalThis, node: Node): Painted {
    const { highlights } = window.CSS;
    const place: Painted = {
      window,
      highlights: new Map(),
      // A page may use the same names for its own: then ours get a number.
      names: {
        found: freeName(highlights, NAMES.found),
        saved: freeName(highlights, NAMES.saved),
        active: freeName(highlights, NAMES.active),
      },
      sheet: new window.CSSStyleSheet(),
      roots: new Set(),
      ground: groundAt(node),
    };
    style(place);
    painted.set(window, place);
    return place;
  }

  /** Pages turn dark or light while they are read. */
  function suit(place: Painted, node: Node): void {
    const ground = groundAt(node);
    if (ground === place.ground) return;
    place.ground = ground;
    style(place);
  }

  function clear(): void {
    for (const { window, highlights, names, sheet, roots } of painted.values()) {
      for (const [kind, highlight] of highlights) {
        if (window.CSS?.highlights.get(names[kind]) === highlight) window.CSS.highlights.delete(names[kind]);
      }
      for (const root of roots)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
    painted.clear();
  }

  function style({ sheet, names, ground }: Painted): void {
    sheet.replaceSync(markStyle(names, ground, colours, printed));
  }

  function dress(nextColours: MarkColours, nextPrinted: boolean): void {
    if (nextColours === colours && nextPrinted === printed) return;
    colours = nextColours;
    printed = nextPrinted;
    for (const place of painted.values()) style(place);
  }

  return { supported, paint, dress, clear };
}

function add(place: Painted, kind: MarkKind, range: DomRange): void {
  let highlight = place.highlights.get(kind);
  if (!highlight) {
    highlight = new place.window.Highlight();
    highlight.priority = KINDS.indexOf(kind);
    place.highlights.set(kind, highlight);
    place.window.CSS.highlights.set(place.names[kind], highlight);
  }
  highlight.add(new place.window.StaticRange(range));
}

function adopt(place: Painted, root: Document | ShadowRoot): void {
  if (root.adoptedStyleSheets.includes(place.sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, place.sheet];
  place.roots.add(root);
}

function freeName(highlights: HighlightRegistry, name: string): string {
  let free = name;
  for (let number = 2; highlights.has(free); number++) free = `${name}${number}`;
  return free;
}

/** Light or dark, by the background that the text really stands on, whatever the system prefers. */
function groundAt(node: Node): Ground {
  const window = node.ownerDocument?.defaultView;
  let element: Element | null = node.parentElement;
  while (window && element) {
    const colour = window.getComputedStyle(element).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, near enough without the gamma.
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
    element = element.parentElement ?? hostOf(element);
  }
  const root = node.ownerDocument?.documentElement;
  const scheme = window && root ? window.getComputedStyle(root).colorScheme : '';
  const canBeDark = scheme.includes('dark');
  const isDark =
    canBeDark && (!scheme.includes('light') || window?.matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 'dark' : 'light';
}
