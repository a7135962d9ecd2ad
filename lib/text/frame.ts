import type { Mention } from './mentions.ts';

/** Tokens [from, to). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A reporting cue with what a shallow analysis of its clause says of its source and its content. */
export interface Frame {
  readonly cue: Span;
  /** where the frame's own words begin: subject, auxiliaries or cue */
  readonly start: number;
  readonly takes: number;
  readonly source: Mention | null;
  readonly via: Via;
  readonly contents: readonly Span[];
  /** `inside`: between the parts of the verb: "hat … als „…“ bezeichnet" */
  readonly side: 'left' | 'right' | 'both' | 'inside' | 'none';
  readonly that: boolean;
  /** what follows the conjunction is an infinitive */
  readonly infinitive: boolean;
  readonly passive: boolean;
  readonly phrase: boolean;
  /** it begins right behind another cue: X said that Y said */
  readonly nested: boolean;
}

/** How the source was found, from the surest way to the weakest. */
export type Via =
  | 'adjacent'
  | 'inverted'
  | 'apposition'
  | 'relative'
  | 'phrase'
  | 'shared'
  | 'clause'
  | 'none';

/** A frame before its content is known. */
export interface Draft {
  cue: Span;
  start: number;
  takes: number;
  source: Mention | null;
  via: Via;
  passive: boolean;
  phrase: boolean;
  /** first token behind the cue, its particle and an inverted subject */
  after: number;
  gerund: boolean;
  /** in languages that put verbs last: what stands between the parts of the verb, or before it in a subordinate clause */
  inner?: Span;
}
