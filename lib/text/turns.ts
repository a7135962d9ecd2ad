import type { TextRange } from '../model/range.ts';
import { trimBlanks } from './mark-pairs.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotations.ts';
import type { Turn } from './turn-labels.ts';
import type { LineMarks } from './turn-marks.ts';

/** Marks around this share of a turn already say what is quoted. */
const COVERED = 0.8;

/**
 * Adds what is said in the turns of a transcript: a quotation without marks of its own, which holds the marks inside it. In
 * reading order, as it takes them.
 * @param around see `marksOfLines`; a line that has them and no name goes on with what was said
 */
export function withTurns(
  text: string,
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  turns: readonly Turn[],
  around: ReadonlyMap<number, LineMarks>,
): readonly Quotation[] {
  const last = turns.at(-1);
  if (!last) return quotations;
  const own: Quotation[][] = paragraphs.map(() => []);
  for (const quotation of quotations) own[quotation.paragraph]?.push(quotation);
  const byParagraph = new Map(turns.map((turn) => [turn.paragraph, turn]));
  const out: Quotation[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const found = own[index] ?? [];
    const turn = byParagraph.get(index);
    const marks = around.get(index);
    let said: Quotation[] = found;
    const end = marks?.close ?? paragraph.end;
    if (turn) said = turnQuotations(text, found, turn, end);
    else if (marks && index < last.paragraph) said = unmarked(text, found, index, [marks.open + 1, end]);
    for (const quotation of said) out.push(quotation);
  }
  return out;
}

/** What one turn is, and the quotations inside it. */
function turnQuotations(text: string, found: readonly Quotation[], turn: Turn, to: number): Quotation[] {
  const { label } = turn;
  const [start, end] = trimBlanks(text, turn.start, to);
  const whole = found.find((one) => !one.nested && one.end - one.start >= COVERED * (end - start));
  if (whole) return found.map((one) => (one === whole ? { ...one, label, continues: false } : one));
  return unmarked(text, found, turn.paragraph, [start, end], label);
}

/** A part of a paragraph as a quotation that no marks stand around; nothing when it is all in brackets. */
function unmarked(
  text: string,
  found: readonly Quotation[],
  index: number,
  range: TextRange,
  label?: TextRange,
): Quotation[] {
  const [start, end] = trimBlanks(text, range[0], range[1]);
  if (start >= end || isDirection(text, start, end)) return [];
  const whole: Quotation = {
    start,
    end,
    innerStart: start,
    innerEnd: end,
    family: 'turn',
    paragraph: index,
    nested: false,
    closed: true,
    continues: label === undefined,
    ...(label && { label }),
  };
  return [whole, ...found.filter((one) => one.start >= start).map((one) => ({ ...one, nested: true }))];
}

/** A stage direction: (CROSSTALK), [laughter]. */
function isDirection(text: string, start: number, end: number): boolean {
  return end - start <= 200 && /^(?:\([^()]*\)|\[[^[\]]*\])[.\s]*$/.test(text.slice(start, end));
}
