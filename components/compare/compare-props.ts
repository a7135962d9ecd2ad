import type { ClaimRow } from '../../lib/desk/claim-row.ts';
import type { Reason, Suggestion } from '../../lib/desk/comparisons.ts';
import type { GradeReminder } from '../../lib/desk/grade-reminders.ts';
import type { SpeakerChoice } from '../../lib/model/claim-edit.ts';
import type { Answer, Link, Question } from '../../lib/model/records.ts';
import type { Segment } from '../../lib/model/selector.ts';

export const ANSWERS = ['yes', 'no', 'partly', 'unclear'] as const satisfies readonly Answer['answer'][];
export type AnswerValue = (typeof ANSWERS)[number];

export interface PlacedClaim {
  readonly row: ClaimRow;
  readonly answer: AnswerValue;
}

/** A claim that may speak of the same matter, with its record. */
export interface SuggestedClaim {
  readonly row: ClaimRow;
  readonly suggestion: Suggestion;
}

/** Suggestions from the `done` of `total` claims that were looked at so far. */
export interface SuggestedClaims {
  readonly suggestions: readonly SuggestedClaim[];
  readonly done: number;
  readonly total: number;
}

/** A claim that may speak of the same matter, and that was found on an open page and not saved. */
export interface FoundComparison {
  /** names it among the others */
  readonly id: string;
  /** of its page */
  readonly title: string;
  readonly segments: readonly Segment[];
  /** as suggested */
  readonly speaker: SpeakerChoice | undefined;
  readonly reasons: readonly Reason[];
}

export interface LinkChoice {
  readonly fromClaimId: string;
  readonly toClaimId: string;
  readonly kind: Link['kind'];
  readonly independent: boolean | undefined;
}

export interface BoardProps {
  readonly question: Question;
  readonly placed: readonly PlacedClaim[];
  readonly links: readonly Link[];
  readonly reminders: readonly GradeReminder[];
  /** the claim whose comparisons are suggested */
  readonly about: string | undefined;
  /** undefined while they are looked for */
  readonly suggestions: SuggestedClaims | undefined;
  /** likewise; what open pages have comes after the saved ones */
  readonly found: readonly FoundComparison[];
  readonly onPlace: (claimId: string, answer: AnswerValue | null) => void;
  /** saves what was found and gives it an answer */
  readonly onPlaceFound: (id: string, answer: AnswerValue) => void;
  /** saves what was found and says how the claim that it is compared with stands to it */
  readonly onLinkFound: (id: string, kind: Link['kind']) => void;
  readonly onGoToFound: (id: string) => void;
  readonly onLink: (link: LinkChoice) => void;
  readonly onUnlink: (linkId: string) => void;
  readonly onAbout: (claimId: string | undefined) => void;
  readonly onReword: (text: string) => void;
  readonly onDelete: () => void;
}

/** What the columns and their cards need of it. */
export type ColumnProps = Pick<
  BoardProps,
  'placed' | 'links' | 'reminders' | 'onPlace' | 'onLink' | 'onUnlink' | 'onAbout'
>;
