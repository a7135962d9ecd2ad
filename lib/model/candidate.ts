import * as z from 'zod/mini';
import { TextRange } from './range.ts';

export const CandidateForm = z.enum(['direct', 'mixed', 'indirect']);
export type CandidateForm = z.infer<typeof CandidateForm>;

/** Why a stretch in quotation marks is probably not a claim; such candidates rank low. */
export const DoubtReason = z.enum([
  'scare-quotes',
  'title-of-work',
  'nickname',
  'foreign-word',
  'term',
  'repeated',
  'no-source',
  'plan-or-belief',
]);
export type DoubtReason = z.infer<typeof DoubtReason>;

/** The source of a quotation, as the page prints it and as it was understood. */
export const Source = z.object({
  /** as printed: "He", "Senior harbour official Adela Quint" */
  text: z.string(),
  /** where the mention stands; null when it stands outside the text (the account of a post, say) */
  range: z.nullable(TextRange),
  /** the fullest name printed on the page for whom the mention means; null when unnamed */
  name: z.nullable(z.string()),
  /** role as printed, apart from the name: "Senior harbour official" */
  role: z.nullable(z.string()),
  /** whom a spokesperson speaks for */
  affiliation: z.optional(z.nullable(z.string())),
  kind: z.optional(z.enum(['person', 'organization', 'group', 'document'])),
});
export type Source = z.infer<typeof Source>;

/** One claim that was found in a text. Offsets are UTF-16, half-open, into that text. */
export const Candidate = z.object({
  form: CandidateForm,
  /** the claim's content; more than one where an attribution splits it */
  ranges: z.array(TextRange).check(z.minLength(1)),
  /** what stands inside quotation marks, without the marks; empty when indirect */
  quoted: z.array(TextRange),
  /** the content as text, its pieces joined by " … " */
  exact: z.string(),
  speaker: z.nullable(Source),
  /** "X said that Y ordered him to “…”": the sources from the outermost to the innermost, if more than one */
  chain: z.optional(z.array(Source)),
  cue: z.nullable(z.object({ text: z.string(), range: TextRange })),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  reason: z.optional(DoubtReason),
});
export type Candidate = z.infer<typeof Candidate>;
