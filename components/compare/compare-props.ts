import type { ClaimRow } from '../../lib/desk/claim-row.ts';
import type { Suggestion } from '../../lib/desk/comparisons.ts';
import type { GradeReminder } from '../../lib/desk/grade-reminders.ts';
import type { Answer, Link, Question } from '../../lib/model/records.ts';

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
  readonly suggestions: readonly SuggestedClaim[] | undefined;
  readonly onPlace: (claimId: string, answer: AnswerValue | null) => void;
  readonly onLink: (link: LinkChoice) => void;
  readonly onUnlink: (linkId: string) => void;
  readonly onAbout: (claimId: string | undefined) => void;
  readonly onReword: (text: string) => void;
  readonly onDelete: () => void;
}
