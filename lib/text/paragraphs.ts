import type { Article, Block, BlockKind } from '../model/article.ts';
import type { TextRange } from '../model/range.ts';

/** A stretch of text within which a quotation must close. Offsets are UTF-16, half-open, into the article's text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly entry: number | undefined;
  readonly quotations: readonly TextRange[];
  readonly source: Block['source'];
  readonly lang: string | undefined;
}

/** The paragraphs of an article: its blocks, cut at line breaks; for plain text its lines. Blank ones are left out. */
export function paragraphsOf(article: Article): Paragraph[] {
  const { text } = article;
  const blocks: readonly Block[] = article.blocks ?? [{ start: 0, end: text.length, kind: 'paragraph' }];
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const stop = Math.min(block.end, text.length);
    let start = Math.max(0, block.start);
    while (start < stop) {
      let end = text.indexOf('\n', start);
      if (end < 0 || end > stop) end = stop;
      if (hasContent(text, start, end)) {
        paragraphs.push({
          start,
          end,
          kind: block.kind,
          entry: block.entry,
          quotations: block.quotations ?? [],
          source: block.source,
          lang: block.lang,
        });
      }
      start = end + 1;
    }
  }
  return paragraphs;
}

function hasContent(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 32) return true;
  return false;
}
