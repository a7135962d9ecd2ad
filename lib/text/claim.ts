import type { TextRange } from '../model/range.ts';
import type { Frame, Via } from './frame.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** A paragraph with all that was read in it. */
export interface Reading {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly frames: readonly (readonly Frame[])[];
  readonly lexicon: Lexicon;
}

/** Who is made responsible for a claim, as a place in a paragraph. */
export interface SourceMention {
  readonly reading: Reading;
  readonly mention: Mention;
}

/** How a claim came by its source; the ways of a frame, and those between sentences and paragraphs. */
export type Link = Via | 'lead' | 'carried' | 'label' | 'subject' | 'signed' | 'unlisted' | 'mood' | 'charge';

/** What somebody says, with how it was found. */
export interface Claim {
  readonly reading: Reading;
  readonly sentence: number;
  readonly frame: Frame | null;
  source: SourceMention | null;
  link: Link;
  /** indices of quotations */
  readonly quotations: number[];
  /** the clause around the quoted words, or the reported clause; in reading order, not overlapping */
  readonly contents: TextRange[];
}

/** What goes on from one sentence to the next. */
export interface State {
  /** the claim before, in the same context */
  last: Claim | null;
  /** the source of the last sentence of the paragraph before, whatever its form */
  reported: SourceMention | null;
  /** the source of the claim before, quoted or reported */
  said: SourceMention | null;
  /** "She continued:" waits for what follows */
  lead: { source: SourceMention; frame: Frame | null } | null;
  entry: number | undefined;
}
