import * as z from 'zod/mini';
import { Answer, Claim, Link, Page, Question, Speaker, Time } from './records.ts';

export const EXPORT_TYPE = 'on-record/claims';
export const EXPORT_VERSION = 1;

/** What a person may leave out of an export. */
export const LeftOut = z.enum(['notes', 'evidence', 'history', 'identities']);
export type LeftOut = z.infer<typeof LeftOut>;

/** The file that On Record writes and reads back without loss. */
export const ExportFile = z.object({
  type: z.literal(EXPORT_TYPE),
  version: z.literal(EXPORT_VERSION),
  source: z.object({ name: z.string(), version: z.string() }),
  exportedAt: Time,
  /** a backup holds the confidential evidence, too; absent in a file that is meant for others */
  purpose: z.optional(z.literal('backup')),
  leftOut: z.optional(z.array(LeftOut)),
  pages: z.array(Page),
  speakers: z.array(Speaker),
  claims: z.array(Claim),
  /** absent in files of before competing accounts could be compared */
  questions: z.optional(z.array(Question)),
  answers: z.optional(z.array(Answer)),
  links: z.optional(z.array(Link)),
});
export type ExportFile = z.infer<typeof ExportFile>;
