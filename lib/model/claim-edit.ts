import * as z from 'zod/mini';
import { Credibility, GroundRule, Verdict, WorkStatus } from './grades.ts';
import { LIMITS } from './limits.ts';
import {
  Attribution,
  Chain,
  ClaimForm,
  Evidence,
  Id,
  ImpreciseTime,
  LongText,
  SpeakerKind,
  TextFragment,
  Translation,
  WebAddress,
} from './records.ts';
import { Segment } from './selector.ts';

const Name = z.string().check(z.maxLength(LIMITS.name));

/** The speaker as the person put it: a known one by id, or a name that becomes a speaker when saved. */
export const SpeakerChoice = z.object({
  id: z.optional(Id),
  name: Name,
  role: z.optional(Name),
  kind: z.optional(SpeakerKind),
  /** whom a spokesperson speaks for, of a speaker that is made when saved */
  affiliation: z.optional(Name),
});
export type SpeakerChoice = z.infer<typeof SpeakerChoice>;

/** The fields of a claim that the person sets; `null` unsets. An absent field stays as it is. */
export const ClaimEdit = z.object({
  speaker: z.optional(z.nullable(SpeakerChoice)),
  credibility: z.optional(z.nullable(Credibility)),
  note: z.optional(z.string().check(z.maxLength(LIMITS.note))),
  tags: z.optional(
    z.array(z.string().check(z.minLength(1), z.maxLength(LIMITS.tag))).check(z.maxLength(LIMITS.tags)),
  ),
  status: z.optional(WorkStatus),
  form: z.optional(ClaimForm),
  /** where the words stand: another place on the page, or the page's new wording of them */
  segments: z.optional(z.array(Segment).check(z.minLength(1), z.maxLength(LIMITS.segments))),
  textFragment: z.optional(z.nullable(TextFragment)),
  statement: z.optional(z.nullable(LongText)),
  verdict: z.optional(z.nullable(Verdict)),
  translation: z.optional(z.nullable(Translation)),
  saidAt: z.optional(z.nullable(ImpreciseTime)),
  firstAppearance: z.optional(z.nullable(WebAddress)),
  evidence: z.optional(z.array(Evidence).check(z.maxLength(LIMITS.evidence))),
  chain: z.optional(Chain),
  groundRule: z.optional(z.nullable(GroundRule)),
  context: z.optional(z.nullable(LongText)),
});
export type ClaimEdit = z.infer<typeof ClaimEdit>;

/** A claim as the reader found it or the person selected it, not yet saved. */
export const ClaimDraftSource = z.object({
  segments: z.array(Segment).check(z.minLength(1), z.maxLength(LIMITS.segments)),
  textFragment: z.optional(TextFragment),
  form: ClaimForm,
  attribution: z.optional(Attribution),
  suggestion: z.optional(SpeakerChoice),
  /** as the page prints it: who reports whom */
  chain: z.optional(Chain),
});
export type ClaimDraftSource = z.infer<typeof ClaimDraftSource>;
