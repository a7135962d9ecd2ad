import * as z from 'zod/mini';
import { ArticleSchema } from '../model/article-schema.ts';
import type { Candidate } from '../model/candidate.ts';
import { ClaimDraftSource, ClaimEdit } from '../model/claim-edit.ts';
import { LIMITS } from '../model/limits.ts';
import { PageMetadata } from '../model/page-metadata.ts';
import { type Claim, Id, type Speaker } from '../model/records.ts';
import type { Segment } from '../model/selector.ts';

/** Who may ask: the injected script, the card in its frame, or a page of the extension in a tab or popup. */
export type Asker = 'reader' | 'card' | 'extension-page';

const Token = z.string().check(z.minLength(16), z.maxLength(64));

/** Another claim on the same words. */
const Neighbour = z.object({
  key: z.string().check(z.maxLength(64)),
  exact: z.string().check(z.maxLength(200)),
});
export type Neighbour = z.infer<typeof Neighbour>;

/** What the card is to show: a saved claim by its id, or one that is not saved yet. */
export const CardSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), claimId: Id }),
  z.object({
    kind: z.literal('new'),
    source: ClaimDraftSource,
    confidence: z.optional(z.number()),
    reason: z.optional(z.string().check(z.maxLength(64))),
  }),
]);
export type CardSubject = z.infer<typeof CardSubject>;

/**
 * Every request that the background answers: who may send it, and its exact shape.
 * The page's address is in none of them: it is the sender's.
 */
export const REQUESTS = {
  /** the reader starts, or the page's address changed: which claims are saved for this page? */
  'reader/hello': { from: ['reader'], body: z.object({ metadata: PageMetadata }) },
  /**
   * finds the claims of an article: the background knows all languages and has time, while in the page both would
   * weigh on every visit
   */
  'reader/candidates': { from: ['reader'], body: z.object({ article: ArticleSchema }) },
  /** how many claims the page has, for the badge */
  'reader/counts': {
    from: ['reader'],
    body: z.object({ found: z.int().check(z.nonnegative()), saved: z.int().check(z.nonnegative()) }),
  },
  /** prepares the card; the answer's token is what the card's frame is opened with */
  'card/open': {
    from: ['reader'],
    body: z.object({
      subject: CardSubject,
      metadata: PageMetadata,
      /** the link to the words on their page, where one can be made */
      link: z.optional(z.string().check(z.maxLength(2 * LIMITS.url))),
      others: z.optional(z.array(Neighbour).check(z.maxLength(50))),
    }),
  },
  /** the frame was refused (a page with COEP, say): show the card in a window of its own */
  'card/open-window': { from: ['reader'], body: z.object({ token: Token }) },
  'card/load': { from: ['card'], body: z.object({ token: Token }) },
  /** shows another claim on the same words in the card's place */
  'card/switch': {
    from: ['card'],
    body: z.object({ token: Token, key: z.string().check(z.maxLength(64)) }),
  },
  'card/close': { from: ['card'], body: z.object({ token: Token }) },
  'card/resize': {
    from: ['card'],
    body: z.object({ token: Token, height: z.int().check(z.gte(0), z.lte(4000)) }),
  },
  'claim/save': { from: ['card'], body: z.object({ token: Token, edit: ClaimEdit }) },
  'claim/delete': { from: ['card'], body: z.object({ token: Token }) },
  /** takes back the card's own `claim/delete` */
  'claim/restore': { from: ['card'], body: z.object({ token: Token }) },
  'speakers/search': {
    from: ['card'],
    body: z.object({ token: Token, text: z.string().check(z.maxLength(LIMITS.name)) }),
  },
  /** inject the reader into this tab and wait until it has read */
  'page/read': { from: ['extension-page'], body: z.object({ tabId: z.int() }) },
  /** claims of this page were changed elsewhere: tell the readers that show it */
  'claims/changed': { from: ['extension-page'], body: z.object({}) },
} as const satisfies Record<string, { from: readonly Asker[]; body: z.ZodMiniType }>;

export type RequestKind = keyof typeof REQUESTS;
export type RequestBody<Kind extends RequestKind> = z.infer<(typeof REQUESTS)[Kind]['body']>;

/** What anchoring needs of a saved claim, and no more: nothing a page should not learn. */
export interface ClaimToAnchor {
  readonly id: string;
  readonly segments: readonly Segment[];
}

/** What the card shows when it opens. */
export interface CardContents {
  readonly source: ClaimDraftSource;
  readonly confidence?: number | undefined;
  readonly reason?: string | undefined;
  /** the saved record, if it is one */
  readonly claim?: Claim | undefined;
  readonly speaker?: Speaker | undefined;
  readonly pageSpeakers: readonly Speaker[];
  readonly link?: string | undefined;
  readonly others: readonly Neighbour[];
  /** under which key the card keeps what is typed until it is saved */
  readonly draftKey: string;
}

export interface Answers {
  /** `dismissed`: words (see `wordsKey`) that the person doesn't want to see on this page */
  'reader/hello': { claims: ClaimToAnchor[]; dismissed: string[] };
  'reader/candidates': Candidate[];
  'reader/counts': null;
  'card/open': { token: string };
  'card/open-window': null;
  'card/load': CardContents;
  'card/switch': null;
  'card/close': null;
  'card/resize': null;
  'claim/save': Claim;
  'claim/delete': null;
  'claim/restore': null;
  'speakers/search': Speaker[];
  'page/read': null;
  'claims/changed': null;
}

/** What the background, the card and the popup ask of the reader in a tab. Sent by the extension alone. */
export interface ReaderCommands {
  'reader/status': Record<never, never>;
  'reader/refresh': Record<never, never>;
  'reader/read-again': Record<never, never>;
  'reader/step': { by: 1 | -1 };
  'reader/go-to': { id?: string; key?: string; open?: boolean };
  /** answers with the sources of these finds, with the links to their words */
  'reader/sources': { keys: readonly string[] };
  'reader/add-selection': Record<never, never>;
  /** answers what is selected on the page as segments, or null */
  'reader/selection': Record<never, never>;
  'reader/card-closed': { token: string };
  'reader/card-loaded': { token: string };
  'reader/card-height': { token: string; height: number };
}
export type ReaderCommand = {
  [K in keyof ReaderCommands]: { kind: K } & ReaderCommands[K];
}[keyof ReaderCommands];
