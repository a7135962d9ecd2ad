/**
 * How marks on pages are drawn. `usual`: an amber line, a blue and an amber fill; `safe`: told apart by the kind of line as
 * well as by hues that every kind of colour-blindness keeps apart; `strong`: high contrast; `lines`: no fills at all.
 */
export const MARK_COLOURS = ['usual', 'safe', 'strong', 'lines'] as const;
export type MarkColours = (typeof MARK_COLOURS)[number];
