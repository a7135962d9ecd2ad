import type { MarkColours } from '../model/mark-colours.ts';

/** What the text stands on. */
export type Ground = 'light' | 'dark';

export type MarkKind = 'found' | 'saved' | 'active';

/** How a mark is drawn; colours as CSS. */
export interface MarkLook {
  readonly line?: {
    readonly style: 'solid' | 'dashed' | 'double';
    /** px */
    readonly width: number;
    readonly colour: string;
  };
  readonly fill?: string;
  /** of the words themselves, where the page's own might not be read on the fill */
  readonly ink?: string;
}

type Looks = Readonly<Record<MarkKind, MarkLook>>;

/**
 * Each is checked by a test: lines have at least 3:1 against paper, ordinary text 4.5:1 on the fills
 * (https://www.w3.org/TR/WCAG22/#non-text-contrast, #contrast-minimum), `strong` more than that. The hues of `safe` are
 * those of Okabe and Ito, Color Universal Design (2008), darker or lighter where the ground asks for it.
 */
const LOOKS: Readonly<Record<MarkColours, Readonly<Record<Ground, Looks>>>> = {
  usual: {
    light: {
      found: { line: { style: 'solid', width: 2, colour: '#c27803' } },
      saved: { fill: 'rgb(47 111 222 / 0.18)' },
      active: { fill: 'rgb(245 170 30 / 0.42)' },
    },
    dark: {
      found: { line: { style: 'solid', width: 2, colour: '#f0b450' } },
      saved: { fill: 'rgb(110 165 255 / 0.34)' },
      active: { fill: 'rgb(245 175 50 / 0.4)' },
    },
  },
  safe: {
    light: {
      found: { line: { style: 'dashed', width: 2, colour: '#c94f00' } },
      saved: { line: { style: 'solid', width: 2, colour: '#005a94' }, fill: 'rgb(0 114 178 / 0.16)' },
      active: { line: { style: 'double', width: 3, colour: '#5c4300' }, fill: 'rgb(230 159 0 / 0.4)' },
    },
    dark: {
      found: { line: { style: 'dashed', width: 2, colour: '#ff9e57' } },
      saved: { line: { style: 'solid', width: 2, colour: '#56b4e9' }, fill: 'rgb(86 180 233 / 0.26)' },
      active: { line: { style: 'double', width: 3, colour: '#f0e442' }, fill: 'rgb(240 228 66 / 0.24)' },
    },
  },
  strong: {
    light: {
      found: { line: { style: 'solid', width: 3, colour: '#7a3e00' } },
      saved: { line: { style: 'solid', width: 3, colour: '#0a2f7a' }, fill: '#cfe0ff', ink: '#000' },
      active: { line: { style: 'double', width: 4, colour: '#000' }, fill: '#ffd54a', ink: '#000' },
    },
    dark: {
      found: { line: { style: 'solid', width: 3, colour: '#ffc766' } },
      saved: { line: { style: 'solid', width: 3, colour: '#a9cbff' }, fill: '#14346f', ink: '#fff' },
      active: { line: { style: 'double', width: 4, colour: '#000' }, fill: '#ffd54a', ink: '#000' },
    },
  },
  lines: {
    light: {
      found: { line: { style: 'dashed', width: 2, colour: '#b06a00' } },
      saved: { line: { style: 'solid', width: 2, colour: '#1f5fc4' } },
      active: { line: { style: 'double', width: 4, colour: '#b06a00' } },
    },
    dark: {
      found: { line: { style: 'dashed', width: 2, colour: '#f0b450' } },
      saved: { line: { style: 'solid', width: 2, colour: '#8db8ff' } },
      active: { line: { style: 'double', width: 4, colour: '#f0b450' } },
    },
  },
};

/** How each kind of mark looks in these colours on this ground. */
export function markLooks(colours: MarkColours, ground: Ground): Looks {
  return LOOKS[colours][ground];
}

/**
 * The style of marks: found claims are underlined, saved ones filled, the one being worked on filled more warmly, or as
 * the colours have it. On screen only unless `printed`. In forced colours Chromium gives every highlight the colours of
 * a selection, whatever is asked for: there lines tell the three apart.
 */
export function markStyle(
  names: Readonly<Record<MarkKind, string>>,
  ground: Ground,
  colours: MarkColours,
  printed: boolean,
): string {
  const { found, saved, active } = markLooks(colours, ground);
  return `@media ${printed ? 'all' : 'screen'}{
::highlight(${names.found}){${declarations(found)}}
::highlight(${names.saved}){${declarations(saved)}}
::highlight(${names.active}){${declarations(active)}}
@media (forced-colors:active){
::highlight(${names.found}){text-decoration:underline dotted 2px}
::highlight(${names.saved}){background-color:Mark;color:MarkText;text-decoration:none}
::highlight(${names.active}){background-color:Highlight;color:HighlightText;text-decoration:underline double 2px}
}}`;
}

function declarations({ line, fill, ink }: MarkLook): string {
  return [
    line && `text-decoration:underline ${line.style} ${line.width}px ${line.colour}`,
    fill && `background-color:${fill}`,
    ink && `color:${ink}`,
  ]
    .filter((declaration) => declaration !== undefined)
    .join(';');
}
