import * as z from 'zod/mini';
import { Claim, Page, Speaker, Time } from './records.ts';

export const EXPORT_TYPE = 'on-record/claims';
export const EXPORT_VERSION = 1;

/** The file that On Record writes and reads back without loss. */
export const ExportFile = z.object({
  type: z.literal(EXPORT_TYPE),
  version: z.literal(EXPORT_VERSION),
  source: z.object({ name: z.string(), version: z.string() }),
  exportedAt: Time,
  pages: z.array(Page),
  speakers: z.array(Speaker),
  claims: z.array(Claim),
});
export type ExportFile = z.infer<typeof ExportFile>;
