import type { Paragraph } from './paragraphs.ts';
import type { Turn } from './turn-labels.ts';

const CLOSER: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };

/** Marks around a line of a transcript, as offsets, UTF-16; the closing one stands only where the quotation ends. */
export interface LineMarks {
  readonly open: number;
  readonly close: number | null;
}

/**
 * The marks around the lines of a transcript, the names within them, by the index of their paragraph. They quote the
 * transcript, not what somebody says in it, are often never closed, and would pair with those inside. Linear in the length
 * of the text.
 */
export function marksOfLines(
  text: string,
  paragraphs: readonly Paragraph[],
  turns: readonly Turn[],
): ReadonlyMap<number, LineMarks> {
  const around = new Map<number, LineMarks>();
  const labelled = new Map(turns.map((turn) => [turn.paragraph, turn]));
  let glyph = '';
  for (let i = turns[0]?.paragraph ?? paragraphs.length; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const opener = openerOf(text, paragraph);
    const turn = labelled.get(i);
    if (turn ? opener && opener.at < turn.label[0] : opener?.glyph === glyph) {
      glyph = opener?.glyph ?? '';
      const close = opener && closingMark(text, paragraph, glyph);
      if (opener) around.set(i, { open: opener.at, close });
      if (close !== null) glyph = '';
    } else glyph = '';
  }
  return around;
}

function openerOf(text: string, { start, end }: Paragraph): { glyph: string; at: number } | null {
  let at = start;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  const glyph = text.charAt(at);
  return glyph in CLOSER ? { glyph, at } : null;
}

/** Where the mark that opens a paragraph closes at its end: marks of its kind come in pairs, and one stands last. */
function closingMark(text: string, { start, end }: Paragraph, glyph: string): number | null {
  const closer = CLOSER[glyph] ?? '';
  const body = text.slice(start, end).trimEnd();
  const last = closer === '' ? -1 : body.lastIndexOf(closer);
  if (last < body.length - 3) return null;
  let open = 0;
  for (const char of body) {
    if (glyph === closer && char === glyph) open = 1 - open;
    else if (char === glyph) open++;
    else if (char === closer) open--;
  }
  return open === 0 ? start + last : null;
}
