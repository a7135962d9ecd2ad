import type { TextRange } from './range.ts';

/**
 * What a page offers to be read, without the page: the input of `lib/text` and the output of `lib/page`.
 * All offsets are UTF-16, half-open, into `text`. Blocks come in reading order, don't overlap, and are
 * joined by "\n\n"; a line break inside a block is "\n".
 */
export interface Article {
  readonly text: string;
  /** BCP 47, as the page declares it; breaks ties, never decides. */
  readonly lang?: string | undefined;
  /** Absent for plain text: then every line is a paragraph. */
  readonly blocks?: readonly Block[] | undefined;
  /** Names of the article's own authors and outlet (byline, JSON-LD): never the speakers of everything. */
  readonly authors?: readonly string[] | undefined;
}

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'caption'
  | 'list-item'
  | 'table-cell'
  /** a `<blockquote>`: quoted as a whole, even without marks */
  | 'block-quotation'
  /** repeats a sentence of the body in large type */
  | 'pull-quotation'
  /** an embedded post of a social network: the account is its speaker */
  | 'post';

export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** Blocks of one live-blog entry share a number; speakers don't carry over between numbers. */
  readonly entry?: number | undefined;
  /** Ranges of `<q>` elements, without any marks that stand in the text around them. */
  readonly quotations?: readonly TextRange[] | undefined;
  /** Who the page itself names as the source: `<cite>` of a block quotation, the account of a post. */
  readonly source?: { readonly text: string; readonly range: TextRange | null } | undefined;
  readonly lang?: string | undefined;
}
