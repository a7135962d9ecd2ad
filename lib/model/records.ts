import * as z from 'zod/mini';
import { Credibility, WorkStatus } from './grades.ts';
import { LIMITS } from './limits.ts';
import { Segment } from './selector.ts';

export const Id = z.uuid();
export const Time = z.iso.datetime();
const WebAddress = z.string().check(z.minLength(1), z.maxLength(LIMITS.url));
const Name = z.string().check(z.minLength(1), z.maxLength(LIMITS.name));
const Tag = z.string().check(z.minLength(1), z.maxLength(LIMITS.tag));

export const Page = z.object({
  id: Id,
  /** without fragment and tracking parameters */
  url: WebAddress,
  canonicalUrl: z.optional(WebAddress),
  title: z.string().check(z.maxLength(LIMITS.title)),
  outlet: z.optional(z.string().check(z.maxLength(LIMITS.name))),
  byline: z.optional(z.string().check(z.maxLength(LIMITS.name))),
  publishedAt: z.optional(Time),
  lang: z.optional(z.string().check(z.maxLength(35))),
  addedAt: Time,
  readAt: Time,
});
export type Page = z.infer<typeof Page>;

export const SpeakerKind = z.enum(['person', 'organization', 'group', 'document']);
export type SpeakerKind = z.infer<typeof SpeakerKind>;

export const Speaker = z.object({
  id: Id,
  name: Name,
  role: z.optional(Name),
  kind: SpeakerKind,
  aliases: z.array(Name).check(z.maxLength(LIMITS.tags)),
  createdAt: Time,
  updatedAt: Time,
});
export type Speaker = z.infer<typeof Speaker>;

/** `selected`: the person marked the text; the others were found. */
export const ClaimForm = z.enum(['direct', 'mixed', 'indirect', 'selected']);
export type ClaimForm = z.infer<typeof ClaimForm>;

/** What the page prints about who said it, whomever the person then chose as the speaker. */
export const Attribution = z.object({
  mention: z.string().check(z.maxLength(LIMITS.name)),
  name: z.optional(Name),
  role: z.optional(Name),
  cue: z.optional(z.string().check(z.maxLength(LIMITS.name))),
});
export type Attribution = z.infer<typeof Attribution>;

/** One change of one field; `from` and `to` are the JSON values before and after, absent when unset. */
export const Change = z.object({
  at: Time,
  field: z.string(),
  from: z.optional(z.json()),
  to: z.optional(z.json()),
});
export type Change = z.infer<typeof Change>;

export const Claim = z.object({
  id: Id,
  pageId: Id,
  segments: z.array(Segment).check(z.minLength(1), z.maxLength(LIMITS.segments)),
  form: ClaimForm,
  speakerId: z.optional(Id),
  attribution: z.optional(Attribution),
  credibility: z.optional(Credibility),
  note: z.string().check(z.maxLength(LIMITS.note)),
  tags: z.array(Tag).check(z.maxLength(LIMITS.tags)),
  status: WorkStatus,
  createdAt: Time,
  updatedAt: Time,
  history: z.array(Change).check(z.maxLength(LIMITS.history)),
});
export type Claim = z.infer<typeof Claim>;
