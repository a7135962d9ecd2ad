import * as z from 'zod/mini';

/** A half-open stretch of text, `[start, end)`, in UTF-16 code units. */
export const TextRange = z.readonly(
  z
    .tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())])
    .check(z.refine(([start, end]) => start <= end, 'The start must not lie after the end.')),
);
export type TextRange = z.infer<typeof TextRange>;
