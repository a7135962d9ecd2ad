import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';

/** What a page says about itself. Its address is never taken from here but from the browser. */
export const PageMetadata = z.object({
  title: z.string().check(z.maxLength(LIMITS.title)),
  canonicalUrl: z.optional(z.string().check(z.maxLength(LIMITS.url))),
  outlet: z.optional(z.string().check(z.maxLength(LIMITS.name))),
  byline: z.optional(z.string().check(z.maxLength(LIMITS.name))),
  publishedAt: z.optional(z.iso.datetime()),
  lang: z.optional(z.string().check(z.maxLength(35))),
});
export type PageMetadata = z.infer<typeof PageMetadata>;
