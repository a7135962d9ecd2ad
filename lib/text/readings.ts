import type { Reading } from './claim.ts';
import { framesOf } from './frames.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph } from './paragraphs.ts';
import { readByPatterns } from './pattern-reading.ts';
import type { Quotation } from './quotations.ts';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** Reads one paragraph's words. Quotations inside quotations stay inside their token. */
export function readParagraph(
  text: string,
  paragraph: Paragraph,
  index: number,
  quotations: readonly Quotation[],
  own: readonly number[],
  lexicon: Lexicon,
): Reading {
  const outer = own.filter((q) => !quotations[q]?.nested);
  const patterns = lexicon.data?.patterns;
  if (patterns) {
    const found = outer.flatMap((q) => quotations[q] ?? []);
    return readByPatterns(text, paragraph, index, found, outer, lexicon, patterns);
  }
  const tokens = tokenize(text, paragraph, quotations, outer, lexicon);
  const sentences = sentencesOf(text, tokens, quotations, lexicon);
  const frames = sentences.map((sentence) => framesOf(tokens, sentence, lexicon));
  return { text, paragraph, index, tokens, sentences, frames, lexicon };
}
