export type Palette = 'light' | 'dark';

interface MarkNames {
  readonly found: string;
  readonly saved: string;
  readonly active: string;
}

const COLOURS: Record<Palette, { line: string; fill: string; active: string }> = {
  light: { line: '#c27803', fill: 'rgb(47 111 222 / 0.18)', active: 'rgb(245 170 30 / 0.42)' },
  dark: { line: '#f0b450', fill: 'rgb(110 165 255 / 0.34)', active: 'rgb(245 175 50 / 0.4)' },
};

/**
 * The style of marks: found claims are underlined in amber, saved ones filled in blue, the one being worked
 * on filled in amber. On screen only unless `printed`. In forced colours Chromium gives every highlight the
 * colours of a selection, whatever is asked for: there lines tell the three apart.
 */
export function markStyle(names: MarkNames, palette: Palette, printed = false): string {
  const { line, fill, active } = COLOURS[palette];
  return `@media ${printed ? 'all' : 'screen'}{
::highlight(${names.found}){text-decoration:underline 2px ${line}}
::highlight(${names.saved}){background-color:${fill}}
::highlight(${names.active}){background-color:${active}}
@media (forced-colors:active){
::highlight(${names.found}){text-decoration:underline dotted 2px}
::highlight(${names.saved}){background-color:Mark;color:MarkText}
::highlight(${names.active}){background-color:Highlight;color:HighlightText;text-decoration:underline double 2px}
}}`;
}
