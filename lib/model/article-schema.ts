import * as z from 'zod/mini';
import type { Article } from './article.ts';
import { LIMITS } from './limits.ts';
import { TextRange } from './range.ts';

const Name = z.string().check(z.maxLength(LIMITS.title));
const Lang = z.optional(z.string().check(z.maxLength(LIMITS.name)));

const Block = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  kind: z.enum([
    'paragraph',
    'heading',
    'caption',
    'list-item',
    'table-cell',
    'block-quotation',
    'pull-quotation',
    'post',
  ]),
  entry: z.optional(z.int()),
  quotations: z.optional(z.array(TextRange)),
  source: z.optional(z.object({ text: Name, range: z.nullable(TextRange) })),
  lang: Lang,
});

/** An article as it comes from a page in a message: checked, since a page's process may be anyone's. */
export const ArticleSchema: z.ZodMiniType<Article> = z.object({
  text: z.string().check(z.maxLength(LIMITS.article)),
  lang: Lang,
  blocks: z.optional(z.array(Block).check(z.maxLength(LIMITS.blocks))),
  authors: z.optional(z.array(Name).check(z.maxLength(LIMITS.tags))),
});
