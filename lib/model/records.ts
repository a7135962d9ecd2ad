import * as z from 'zod/mini';
import { CLAIM_FORMS } from './choices.ts';
import { Credibility, GroundRule, Reliability, Verdict, WorkStatus } from './grades.ts';
import { LIMITS } from './limits.ts';
import { Segment } from './selector.ts';

export const Id = z.uuid();
export const Time = z.iso.datetime();
export const WebAddress = z.string().check(z.minLength(1), z.maxLength(LIMITS.url));
const Name = z.string().check(z.minLength(1), z.maxLength(LIMITS.name));
export const LongText = z.string().check(z.maxLength(LIMITS.text));
/** names from the outermost source to the innermost */
export const Chain = z.array(Name).check(z.maxLength(20));
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

/** One change of one field; `from` and `to` are the JSON values before and after, absent when unset. */
export const Change = z.object({
  at: Time,
  field: z.string(),
  from: z.optional(z.json()),
  to: z.optional(z.json()),
});
export type Change = z.infer<typeof Change>;

/** What was changed, or lost to a newer value in an import; absent in records that never were. */
const LaterHistory = z.optional(z.array(Change).check(z.maxLength(LIMITS.history)));

export const SpeakerKind = z.enum(['person', 'organization', 'group', 'document']);
export type SpeakerKind = z.infer<typeof SpeakerKind>;

export const Speaker = z.object({
  id: Id,
  name: Name,
  role: z.optional(Name),
  kind: SpeakerKind,
  aliases: z.array(Name).check(z.maxLength(LIMITS.tags)),
  affiliation: z.optional(Name),
  /** the same person or organisation elsewhere: Wikidata, a web site */
  sameAs: z.optional(WebAddress),
  reliability: z.optional(Reliability),
  createdAt: Time,
  updatedAt: Time,
  history: LaterHistory,
});
export type Speaker = z.infer<typeof Speaker>;

/** A text directive as of https://wicg.github.io/scroll-to-text-fragment/ */
export const TextFragment = z.string().check(z.startsWith('text='), z.maxLength(LIMITS.textFragment));

export const ClaimForm = z.enum(CLAIM_FORMS);
export type ClaimForm = z.infer<typeof ClaimForm>;

/** What the page prints about who said it, whomever the person then chose as the speaker. */
export const Attribution = z.object({
  mention: z.string().check(z.maxLength(LIMITS.name)),
  name: z.optional(Name),
  role: z.optional(Name),
  cue: z.optional(z.string().check(z.maxLength(LIMITS.name))),
});
export type Attribution = z.infer<typeof Attribution>;

/** What supports or refutes a claim, or helps to understand it. */
export const Evidence = z.object({
  id: Id,
  kind: z.enum(['document', 'web-page', 'video', 'image', 'audio', 'data', 'interview', 'other']),
  title: z.string().check(z.minLength(1), z.maxLength(LIMITS.title)),
  url: z.optional(WebAddress),
  archiveUrl: z.optional(WebAddress),
  accessedAt: z.optional(Time),
  stance: z.enum(['supports', 'refutes', 'context']),
  /** kept out of every export but the person's own backup */
  confidential: z.boolean(),
  note: z.optional(z.string().check(z.maxLength(LIMITS.text))),
});
export type Evidence = z.infer<typeof Evidence>;

/** The claim's words in another language. */
export const Translation = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(LIMITS.quote)),
  /** BCP 47, of the words as said */
  fromLang: z.string().check(z.maxLength(35)),
  /** the words as said, where the page prints the translation alone */
  original: z.optional(z.string().check(z.maxLength(LIMITS.quote))),
  by: z.optional(Name),
});
export type Translation = z.infer<typeof Translation>;

/** A day or a moment, as exactly as it is known: "2019", "2019-11", "2019-11-08", or a time in UTC. */
export const ImpreciseTime = z.string().check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+Z)?)?)?$/));

export const Claim = z.object({
  id: Id,
  pageId: Id,
  segments: z.array(Segment).check(z.minLength(1), z.maxLength(LIMITS.segments)),
  /** what follows `#:~:` in a link that scrolls to the words: "text=…" */
  textFragment: z.optional(TextFragment),
  form: ClaimForm,
  speakerId: z.optional(Id),
  attribution: z.optional(Attribution),
  credibility: z.optional(Credibility),
  note: z.string().check(z.maxLength(LIMITS.note)),
  tags: z.array(Tag).check(z.maxLength(LIMITS.tags)),
  status: WorkStatus,
  /** the checkable wording of what is claimed */
  statement: z.optional(z.string().check(z.maxLength(LIMITS.text))),
  verdict: z.optional(Verdict),
  translation: z.optional(Translation),
  saidAt: z.optional(ImpreciseTime),
  /** where the words appeared first, if not on this page */
  firstAppearance: z.optional(WebAddress),
  evidence: z.optional(z.array(Evidence).check(z.maxLength(LIMITS.evidence))),
  /** "X said that Y said": names from the outermost source to the innermost */
  chain: z.optional(Chain),
  groundRule: z.optional(GroundRule),
  /** what a reader must know to understand the words */
  context: z.optional(z.string().check(z.maxLength(LIMITS.text))),
  createdAt: Time,
  updatedAt: Time,
  history: z.array(Change).check(z.maxLength(LIMITS.history)),
});
export type Claim = z.infer<typeof Claim>;

/** Something on which claims differ: "Was the confession forced?" */
export const Question = z.object({
  id: Id,
  text: z.string().check(z.minLength(1), z.maxLength(LIMITS.question)),
  note: z.optional(z.string().check(z.maxLength(LIMITS.text))),
  createdAt: Time,
  updatedAt: Time,
  history: LaterHistory,
});
export type Question = z.infer<typeof Question>;

/** What a claim answers to a question. */
export const Answer = z.object({
  id: Id,
  questionId: Id,
  claimId: Id,
  answer: z.enum(['yes', 'no', 'partly', 'unclear']),
  createdAt: Time,
  updatedAt: Time,
  history: LaterHistory,
});
export type Answer = z.infer<typeof Answer>;

/** How a claim stands to another one. */
export const Link = z.object({
  id: Id,
  fromClaimId: Id,
  toClaimId: Id,
  kind: z.enum(['contradicts', 'corroborates', 'same-claim', 'updates']),
  /** the two don't go back to one source */
  independent: z.optional(z.boolean()),
  note: z.optional(z.string().check(z.maxLength(LIMITS.text))),
  createdAt: Time,
  updatedAt: Time,
  history: LaterHistory,
});
export type Link = z.infer<typeof Link>;
