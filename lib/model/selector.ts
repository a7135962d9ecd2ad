import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';
import { TextRange } from './range.ts';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const TextQuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1), z.maxLength(LIMITS.quote)),
  prefix: z.string().check(z.maxLength(LIMITS.context)),
  suffix: z.string().check(z.maxLength(LIMITS.context)),
});
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>;

/** https://www.w3.org/TR/annotation-model/#text-position-selector, in code points of the page's text. */
export const TextPositionSelector = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type TextPositionSelector = z.infer<typeof TextPositionSelector>;

/** One unbroken piece of a claim on its page. */
export const Segment = z.object({
  quote: TextQuoteSelector,
  /** absent where the page could not be read and only its text was handed over */
  position: z.optional(TextPositionSelector),
  /** what stands in quotation marks, in UTF-16 units of `quote.exact` */
  quoted: z.optional(z.array(TextRange)),
});
export type Segment = z.infer<typeof Segment>;
