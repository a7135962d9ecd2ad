import * as z from 'zod/mini';
import { LIMITS } from '../model/limits.ts';

const Rating = z.object({
  /** the verdict in the desk's own words */
  label: z.optional(z.string().check(z.minLength(1), z.maxLength(LIMITS.name))),
  /** its place on the desk's scale, where it has one */
  value: z.optional(z.number()),
});

const WebPage = z.url({ protocol: /^https$/ });

/** Who publishes the fact checks, and how they rate. A scale is the desk's own: nothing is rated by a number without it. */
export const DeskProfile = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(LIMITS.name)),
  url: WebPage,
  /** the page on which these checks are published, if it isn't `url` itself */
  reviewUrl: z.optional(WebPage),
  ratingScale: z.optional(
    z.object({
      best: z.number(),
      worst: z.number(),
      ratings: z.object({
        supported: z.optional(Rating),
        refuted: z.optional(Rating),
        conflicting: z.optional(Rating),
        'not-enough-evidence': z.optional(Rating),
        'not-checkable': z.optional(Rating),
      }),
    }),
  ),
});
export type DeskProfile = z.infer<typeof DeskProfile>;
