import type { Reading } from './claim.ts';
import { FUNCTION_WORD } from './lexicon.ts';
import type { Quotation } from './quotations.ts';

/** How many words before a title tell what it is the title of. */
const NEAR = 4;

/**
 * Whether quoted words are the title of a programme, a film or a plan: every word but "the", "of" and the like with a
 * capital, and before them a year, a preposition that begins its sentence, or what people do in programmes ("aired on").
 */
export function isProgramme(text: string, { paragraph, lexicon }: Reading, quotation: Quotation): boolean {
  const { appearances, flags, data } = lexicon;
  if (!data || data.syntax.capitalNouns || !isTitle(text, quotation, flags)) return false;
  const before = text.slice(Math.max(paragraph.start, quotation.start - 60), quotation.start);
  if (/(?<!\d)(?:19|20)\d\d\s+$/.test(before)) return true;
  const words = before.match(/[\p{L}\p{M}’'-]+|[.!?]/gu) ?? [];
  const [last = ''] = words.slice(-1);
  const initial = words.length === 1 || /^[.!?]$/.test(words.at(-2) ?? '');
  if (initial && /^\p{Lu}/u.test(last) && /^\s+$/.test(before.slice(before.lastIndexOf(last) + last.length)))
    return ((flags.get(last.toLowerCase()) ?? 0) & FUNCTION_WORD) !== 0;
  return words.slice(-NEAR).some((word) => appearances.has(word.toLowerCase()));
}

function isTitle(text: string, quotation: Quotation, flags: ReadonlyMap<string, number>): boolean {
  if (quotation.innerEnd - quotation.innerStart > 80) return false;
  const words =
    text.slice(quotation.innerStart, quotation.innerEnd).match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  if (words.length < 2 || words.length > 8 || !/^\p{Lu}/u.test(words[0] ?? '')) return false;
  const small = words.filter((word) => !/^[\p{Lu}\p{N}]/u.test(word));
  return (
    words.length - small.length >= 2 && small.every((word) => ((flags.get(word) ?? 0) & FUNCTION_WORD) !== 0)
  );
}
